import { isUnfinished } from '~/domain/projects/project-phase'
import { overlapReasons, type Rarities, scoreOf } from './overlap-reasons'
import { type OverlapScope, type ReadScope, readProject } from './overlap-scope'
import { OVERLAP_LINE, type OverlapReason } from './overlap-terms'
import { rarityOf } from './word-rarity'

export type FoundOverlap = { firstId: number; secondId: number; score: number; reasons: OverlapReason[] }

/** A word that so many projects have brings nobody together by itself, only with a second word or a common unit. */
const MOST_TOGETHER = 40
const RAREST_OF_NAME = 6
const RAREST_OF_ITEMS = 6
/** A project is offered beside so many others, the likest first. */
const MOST_OF_ONE = 10

/** How a list is read before its projects are held against each other. */
function readScopes(scopes: readonly OverlapScope[]): { read: ReadScope[]; rarities: Rarities } {
  const read = scopes.map(readProject).sort((a, b) => a.id - b.id)
  const names = rarityOf(read.map(({ text }) => [text]))
  const all = rarityOf(read.map(({ text, itemTexts }) => [text, ...itemTexts]))
  return { read, rarities: { names, all, projects: read.length } }
}

/**
 * Pairs that look alike at OVERLAP_LINE points and more, the likest first. Two that are both closed or stopped are history
 * and left out. Only projects that have a rare word in common, or a common one and a unit, are held against each other:
 * the work grows with the list and not with its square.
 */
export function findOverlaps(scopes: readonly OverlapScope[]): FoundOverlap[] {
  const { read, rarities } = readScopes(scopes)
  const found: FoundOverlap[] = []
  const seen = new Set<number>()
  for (const members of blocksOf(read, rarities).values()) {
    if (members.length < 2 || members.length > MOST_TOGETHER) continue
    for (const [n, a] of members.entries())
      for (const b of members.slice(n + 1)) {
        const pair = a * read.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        const [first, second] = [read[a], read[b]]
        if (!first || !second || !(isUnfinished(first.phase) || isUnfinished(second.phase))) continue
        const reasons = overlapReasons(first, second, rarities)
        const score = scoreOf(reasons)
        if (score >= OVERLAP_LINE) found.push({ firstId: first.id, secondId: second.id, score, reasons })
      }
  }
  return likestOfEach(found.sort((a, b) => b.score - a.score || a.firstId - b.firstId || a.secondId - b.secondId))
}

/** Places in the list under each key that they have in common. */
function blocksOf(read: readonly ReadScope[], rarities: Rarities): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const [at, scope] of read.entries())
    for (const key of keysOf(scope, rarities)) {
      const members = blocks.get(key)
      if (members) members.push(at)
      else blocks.set(key, [at])
    }
  return blocks
}

function keysOf(scope: ReadScope, { all }: Rarities): Set<string> {
  const name = rarest(
    scope.text.terms.map(({ term }) => term),
    all,
    RAREST_OF_NAME,
  )
  const items = scope.itemTexts.flatMap(({ terms }) => terms.map(({ term }) => term))
  const keys = new Set<string>()
  const together = [scope.ownerId, ...scope.beneficiaryIds].map(String).concat(scope.text.units.map(({ key }) => key))
  for (const term of new Set([...name, ...rarest(items, all, RAREST_OF_ITEMS)])) {
    keys.add(term)
    if ((all.get(term) ?? 0) <= MOST_TOGETHER) continue
    for (const unit of together) keys.add(`${term}|${unit}`)
    for (const other of name) if (term < other) keys.add(`${term}&${other}`)
  }
  return keys
}

const rarest = (terms: readonly string[], rarity: Rarities['all'], most: number): string[] =>
  [...new Set(terms)].sort((a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0) || (a < b ? -1 : 1)).slice(0, most)

function likestOfEach(found: readonly FoundOverlap[]): FoundOverlap[] {
  const counts = new Map<number, number>()
  const count = (id: number) => {
    const n = counts.get(id) ?? 0
    counts.set(id, n + 1)
    return n
  }
  return found.filter(({ firstId, secondId }) => {
    const [a, b] = [count(firstId), count(secondId)]
    return a < MOST_OF_ONE || b < MOST_OF_ONE
  })
}
