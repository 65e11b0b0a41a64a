import type { JudgedScopes, OverlapStanding, OverlapVerdict } from './overlap-terms'
import { readScope } from './scope-words'

/** Where a pair stands; `decided`: its decision holds. A duplicate waits for one, nothing else has to. */
export function overlapStanding(of: {
  verdict: OverlapVerdict | null
  asksAgain: boolean
  decided: boolean
}): OverlapStanding {
  if (of.decided) return 'decided'
  if (of.verdict === null || of.asksAgain) return 'to-judge'
  return of.verdict === 'duplicate' ? 'to-decide' : 'settled'
}

type ScopeChange = 'none' | 'renamed' | 'other-scope'

/**
 * What became of the two scopes since a verdict. `renamed`: words changed, yet at least half of the words of either name
 * (without accents, units and words that hold others together) are still those judged: the verdict holds and the page says
 * so. `other-scope`: fewer than half, or another field: a person is asked again. Order, accents and abbreviations are no
 * change.
 */
export function changeSinceVerdict(judged: JudgedScopes, now: JudgedScopes): ScopeChange {
  if (judged.firstField !== now.firstField || judged.secondField !== now.secondField) return 'other-scope'
  const kept = Math.min(keptWords(judged.firstName, now.firstName), keptWords(judged.secondName, now.secondName))
  if (kept < 0.5) return 'other-scope'
  return judged.firstName === now.firstName && judged.secondName === now.secondName ? 'none' : 'renamed'
}

/** Of the words of both names together, the share that both have, 0 to 1. */
function keptWords(before: string, after: string): number {
  const [old, now] = [before, after].map((name) => new Set(readScope(name).terms.map(({ term }) => term)))
  if (!old || !now || (old.size === 0 && now.size === 0)) return 1
  const kept = [...old].filter((term) => now.has(term)).length
  return kept / new Set([...old, ...now]).size
}
