import { isUnfinished } from '~/domain/projects/project-phase'
import { candidatesIn } from './candidates'
import { likenessOf } from './overlap-reasons'
import type { OverlapScope } from './overlap-scope'
import type { OverlapReason } from './overlap-terms'
import { readScopes } from './read-scopes'

export type FoundOverlap = { firstId: number; secondId: number; score: number; reasons: OverlapReason[] }

/** A project is offered beside so many others, the likest first. */
const MOST_OF_ONE = 10

/**
 * Pairs that look alike at OVERLAP_LINE points and more, the likest first. Two that are both closed or stopped are history
 * and left out.
 */
export function findOverlaps(scopes: readonly OverlapScope[]): FoundOverlap[] {
  const steps = lookForOverlaps(scopes)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** As findOverlaps, a project a step, so that whoever looks can tell how far it is; yields how many are done. */
export function* lookForOverlaps(scopes: readonly OverlapScope[]): Generator<number, FoundOverlap[], void> {
  const { read, rarities } = readScopes(scopes)
  yield 0
  const laterThan = candidatesIn(read, rarities)
  const found: FoundOverlap[] = []
  for (const [at, first] of read.entries()) {
    yield at
    for (const other of laterThan(at)) {
      const second = read[other]
      if (!second || !(isUnfinished(first.phase) || isUnfinished(second.phase))) continue
      const alike = likenessOf(first, second, rarities)
      if (alike) found.push({ firstId: first.id, secondId: second.id, ...alike })
    }
  }
  yield read.length
  return likestOfEach(found.sort((a, b) => b.score - a.score || a.firstId - b.firstId || a.secondId - b.secondId))
}

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
