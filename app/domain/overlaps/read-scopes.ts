import type { Rarities } from './overlap-reasons'
import type { OverlapScope, ReadScope } from './overlap-scope'
import { NAMES_A_THING, readScope, type ScopeText } from './scope-words'
import { rarityOf } from './word-rarity'

/** More packages than these say nothing new of a scope. */
const MOST_ITEMS = 12
/** A package that more projects have under the same words («Thẩm định giá») says nothing of two of them. */
const MOST_WITH_ITEM = 3

/** How a list is read before its projects are held against each other: in the order of their ids, each text read once. */
export function readScopes(scopes: readonly OverlapScope[]): { read: ReadScope[]; rarities: Rarities } {
  const texts = new Map<string, ScopeText>()
  const textOf = (name: string): ScopeText => {
    const known = texts.get(name) ?? readScope(name)
    texts.set(name, known)
    return known
  }
  const all = scopes
    .map((scope) => ({
      ...scope,
      text: textOf(scope.name),
      itemTexts: scope.items.slice(0, MOST_ITEMS).map((name) => ({ ...textOf(name), name })),
    }))
    .sort((a, b) => a.id - b.id)
  const read = withoutEverydayItems(all)
  const rarities = {
    names: rarityOf(read.map(({ text }) => [text])),
    all: rarityOf(read.map(({ text, itemTexts }) => [text, ...itemTexts])),
    projects: read.length,
  }
  return { read, rarities }
}

/** Leaves out packages that name no thing, and those that everybody has. */
function withoutEverydayItems(read: readonly ReadScope[]): ReadScope[] {
  const counts = new Map<string, number>()
  for (const { itemTexts } of read)
    for (const key of new Set(itemTexts.map(wordsKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const says = (item: ScopeText) =>
    item.terms.some(({ weight }) => weight >= NAMES_A_THING) && (counts.get(wordsKey(item)) ?? 0) <= MOST_WITH_ITEM
  return read.map((scope) => ({ ...scope, itemTexts: scope.itemTexts.filter(says) }))
}

const wordsKey = ({ terms }: ScopeText): string =>
  terms
    .map(({ term }) => term)
    .sort()
    .join(' ')
