import type { ScopeText } from './scope-words'

/** How many projects of the list have a word, in their name or in their packages and services. */
export type Rarity = ReadonlyMap<string, number>

export function rarityOf(projects: readonly (readonly ScopeText[])[]): Rarity {
  const counts = new Map<string, number>()
  for (const texts of projects) {
    const own = new Set(texts.flatMap(({ terms }) => terms.map(({ term }) => term)))
    for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

/**
 * What a word says: 1 where one project has it, about 0.63 for two, 0.3 for ten, 0.15 for a hundred. It depends on who has
 * the word and not on how long the list is, so that projects of other matters take nothing from a pair that was found.
 */
const worth = (rarity: Rarity, term: string): number => 1 / Math.log2(1 + (rarity.get(term) ?? 1))

/** Weight of a text's words under the rarities, in all. */
function massOf(text: ScopeText, rarity: Rarity): number {
  const of = masses.get(rarity) ?? new WeakMap<ScopeText, number>()
  masses.set(rarity, of)
  const known = of.get(text)
  if (known !== undefined) return known
  const mass = text.terms.reduce((sum, { term, weight }) => sum + weight * worth(rarity, term), 0)
  of.set(text, mass)
  return mass
}
const masses = new WeakMap<Rarity, WeakMap<ScopeText, number>>()

/** A text is held against many others: its words are gathered once. */
function wordsOf(text: ScopeText): ReadonlySet<string> {
  const known = gathered.get(text)
  if (known) return known
  const words = new Set(text.terms.map(({ term }) => term))
  gathered.set(text, words)
  return words
}
const gathered = new WeakMap<ScopeText, ReadonlySet<string>>()

/**
 * How much two texts are of the same, 0 to 1 and the same both ways: the weight of what they share against the weight of
 * each and of the shorter one, less where all they share are words that everybody has.
 */
export function likeness(first: ScopeText, second: ScopeText, rarity: Rarity): number {
  const others = wordsOf(second)
  let shared = 0
  for (const { term, weight } of first.terms) if (others.has(term)) shared += weight * worth(rarity, term)
  if (shared === 0) return 0
  const [a, b] = [massOf(first, rarity), massOf(second, rarity)]
  const alike = (shared / Math.sqrt(a * b) + shared / Math.min(a, b)) / 2
  return Math.min(1, alike) * (shared / (shared + DOUBT))
}

/** Weight of shared words at which half of the doubt is gone. */
const DOUBT = 0.3
