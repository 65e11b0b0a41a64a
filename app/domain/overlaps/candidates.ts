import type { Rarities } from './overlap-reasons'
import type { ReadScope } from './overlap-scope'

/** A word that so many projects have brings nobody together by itself, only with a second word or a common unit. */
const MOST_TOGETHER = 40
const RAREST_OF_NAME = 6
const RAREST_OF_ITEMS = 6

/**
 * Which projects are worth holding against each other: those that have a rare word in common, or a common one and a unit.
 * Gives, for a place in the list, the later places, each once: the work grows with the list and not with its square.
 */
export function candidatesIn(read: readonly ReadScope[], rarities: Rarities): (at: number) => number[] {
  const keys = read.map((scope) => keysOf(scope, rarities))
  const blocks = new Map<string, number[]>()
  for (const [at, own] of keys.entries())
    for (const key of own) {
      const members = blocks.get(key)
      if (members) members.push(at)
      else blocks.set(key, [at])
    }
  return (at) => {
    const later = new Set<number>()
    for (const key of keys[at] ?? []) {
      const members = blocks.get(key) ?? []
      if (members.length > MOST_TOGETHER) continue
      for (const other of members) if (other > at) later.add(other)
    }
    return [...later]
  }
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
