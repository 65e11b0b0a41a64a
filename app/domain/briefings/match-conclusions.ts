import type { DecisionKind } from '~/domain/directives/decision-kind'
import { fold } from '~/domain/vietnamese-text'

type Recorded = { id: number; kind: DecisionKind; task: string }
type Given = { id: number; kind: DecisionKind; text: string }

const tokens = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1),
  )

/** Share of the task's words that stand in the directive, 0 to 1. */
function likeness(task: string, text: string): number {
  const wanted = tokens(task)
  const found = tokens(text)
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => found.has(word)).length / wanted.size
}

/** A signed notice may word things differently; with fewer of its words in common it is another order. */
const LEAST = 0.6

/**
 * Which directive of a signed notice is which recorded conclusion: the same kind of order, and most of the words. The
 * likest pair first; each directive and each conclusion is matched once.
 */
export function matchConclusions(recorded: readonly Recorded[], given: readonly Given[]): Map<number, number> {
  const pairs = recorded
    .flatMap((one) =>
      given
        .filter(({ kind }) => kind === one.kind)
        .map((other) => ({ conclusion: one.id, directive: other.id, score: likeness(one.task, other.text) })),
    )
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.conclusion - b.conclusion || a.directive - b.directive)
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  for (const { conclusion, directive } of pairs) {
    if (matched.has(conclusion) || taken.has(directive)) continue
    matched.set(conclusion, directive)
    taken.add(directive)
  }
  return matched
}
