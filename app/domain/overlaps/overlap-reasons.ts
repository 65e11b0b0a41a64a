import type { ReadScope } from './overlap-scope'
import { OVERLAP_LINE, type OverlapReason } from './overlap-terms'
import { NAMES_A_THING } from './scope-words'
import { likeness, type Rarity } from './word-rarity'

/** How rare words are in the names, and in names, packages and services together. */
export type Rarities = { names: Rarity; all: Rarity; projects: number }

/** Points of each reason; a pair is offered from OVERLAP_LINE. Tuned on lists shaped like a province's yearly plan. */
const NAME = 70
const ITEMS = 15
/** A package of one that is what the other is for as a whole. */
const ITEM_IS_PROJECT = 30
const LEAST_ITEM_POINTS = 6
const MOST_WORDS = 6
const EACH_ITS_OWN = -40

/** What tells of a common matter must be worth so much: the same owner, years, supplier and amount alone are no overlap. */
const LEAST_OF_MATTER = 20

/** Points of two that look alike with everything that speaks for or against it, the same whichever comes first; null below the line. */
export function likenessOf(
  first: ReadScope,
  second: ReadScope,
  rarities: Rarities,
): { score: number; reasons: OverlapReason[] } | null {
  const named = Math.round(NAME * likeness(first.text, second.text, rarities.names))
  const most = named + (first.itemTexts.length + second.itemTexts.length > 0 ? ITEM_IS_PROJECT : 0)
  if (most < LEAST_OF_MATTER) return null
  const around = circumstances(first, second)
  const pointsAround = around.reduce((sum, { points }) => sum + points, 0)
  if (most + pointsAround < OVERLAP_LINE) return null
  const item = items(first, second, rarities)
  const matter = named + (item?.points ?? 0)
  if (matter < LEAST_OF_MATTER || matter + pointsAround < OVERLAP_LINE) return null
  const reasons = [words(first, second, rarities, named), item, ...around].filter((reason) => reason !== null)
  return { score: Math.min(100, matter + pointsAround), reasons }
}

/** What holds beside the matter itself. */
const circumstances = (first: ReadScope, second: ReadScope): OverlapReason[] =>
  [
    field(first, second),
    first.ownerId === second.ownerId ? ({ kind: 'same-owner', points: 3 } as const) : null,
    otherUnits(first, second) ?? otherRealm(first, second),
    beneficiaries(first, second),
    years(first, second),
    provider(first, second),
    money(first, second),
    directives(first, second),
  ].filter((reason) => reason !== null)

/** The words both names have, for `points`. */
function words(
  first: ReadScope,
  second: ReadScope,
  { names, projects }: Rarities,
  points: number,
): OverlapReason | null {
  if (points === 0) return null
  const others = new Set(second.text.terms.map(({ term }) => term))
  const runs: { word: string; inProjects: number; at: number }[] = []
  for (const [at, { term, shown, weight }] of first.text.terms.entries()) {
    if (!others.has(term) || weight < NAMES_A_THING) continue
    const inProjects = names.get(term) ?? 1
    const last = runs.at(-1)
    // Syllables that stand together in the name are read together; the rarest of them is how rare they are.
    if (last && last.at === at - 1)
      runs.splice(-1, 1, { word: `${last.word} ${shown}`, inProjects: Math.min(last.inProjects, inProjects), at })
    else runs.push({ word: shown, inProjects, at })
  }
  const rarest = runs.sort((a, b) => a.inProjects - b.inProjects || a.at - b.at)
  return {
    kind: 'words',
    points,
    projects,
    words: rarest.slice(0, MOST_WORDS).map(({ word, inProjects }) => ({ word, inProjects })),
  }
}

/** The likest of their packages and services, or one that is the other project as a whole. */
function items(first: ReadScope, second: ReadScope, { all }: Rarities): OverlapReason | null {
  let best = { points: LEAST_ITEM_POINTS - 1, first: '', second: '' }
  const hold = (like: number, most: number, one: string, other: string) => {
    const points = Math.round(most * like)
    if (points > best.points) best = { points, first: one, second: other }
  }
  for (const one of first.itemTexts) {
    hold(likeness(one, second.text, all), ITEM_IS_PROJECT, one.name, second.name)
    for (const other of second.itemTexts) hold(likeness(one, other, all), ITEMS, one.name, other.name)
  }
  for (const other of second.itemTexts) hold(likeness(first.text, other, all), ITEM_IS_PROJECT, first.name, other.name)
  return best.first ? { kind: 'items', ...best } : null
}

function field(first: ReadScope, second: ReadScope): OverlapReason | null {
  if (first.field === second.field) return { kind: 'same-field', points: first.field === 'other' ? 2 : 8 }
  return first.field === 'other' || second.field === 'other' ? null : { kind: 'other-field', points: -6 }
}

/**
 * Two departments, two communes: each may well have its own. Whoever names no unit may mean all. Two provinces that have
 * become one are none.
 */
function otherUnits(first: ReadScope, second: ReadScope): OverlapReason | null {
  if (first.text.units.length === 0 || second.text.units.length === 0) return null
  const oneRealm = first.realm !== null && first.realm.id === second.realm?.id
  for (const level of ['province', 'department', 'district', 'commune'] as const) {
    if (level === 'province' && oneRealm) continue
    const [own, others] = [first, second].map(({ text }) => text.units.filter((unit) => unit.level === level))
    const [one, other] = [own?.[0], others?.[0]]
    if (!one || !other || own?.some(({ key }) => others?.some((unit) => unit.key === key))) continue
    return { kind: 'other-units', points: EACH_ITS_OWN, first: one.shown, second: other.shown }
  }
  return null
}

/** Owners of two provinces, or of a province and a ministry, have each their own, unless both serve the same units. */
function otherRealm(first: ReadScope, second: ReadScope): OverlapReason | null {
  const [own, others] = [first.realm, second.realm]
  if (!own || !others || own.id === others.id) return null
  if (inBoth(first.beneficiaryIds, second.beneficiaryIds).length > 0) return null
  return { kind: 'other-realm', points: EACH_ITS_OWN, first: own.name, second: others.name }
}

const inBoth = (first: readonly number[], second: readonly number[]): number[] => {
  if (first.length === 0 || second.length === 0) return []
  const others = new Set(second)
  return [...new Set(first)].filter((id) => others.has(id)).sort((a, b) => a - b)
}

function beneficiaries(first: ReadScope, second: ReadScope): OverlapReason | null {
  const organisationIds = inBoth(first.beneficiaryIds, second.beneficiaryIds)
  if (organisationIds.length === 0) return null
  const share = organisationIds.length / Math.min(first.beneficiaryIds.length, second.beneficiaryIds.length)
  return { kind: 'beneficiaries', points: 4 + Math.round(4 * Math.min(1, share)), organisationIds }
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** What was bought so many years ago is written off and followed by the next (Thông tư 45/2018/TT-BTC: five for IT equipment). */
const NEXT_GENERATION = 5

/** Years in which both run; two years or more between them count against it, a generation of equipment more so. */
function years(first: ReadScope, second: ReadScope): OverlapReason | null {
  if (!first.from || !first.to || !second.from || !second.to) return null
  const from = Math.max(yearOf(first.from), yearOf(second.from))
  const to = Math.min(yearOf(first.to), yearOf(second.to))
  if (from <= to) return { kind: 'years', points: 5, from, to }
  const apart = from - to
  if (apart < 2) return null
  return { kind: 'apart-in-time', points: apart < NEXT_GENERATION ? -8 : -20, years: apart }
}

function provider(first: ReadScope, second: ReadScope): OverlapReason | null {
  const supplierIds = inBoth(first.supplierIds, second.supplierIds)
  return supplierIds.length === 0 ? null : { kind: 'provider', points: 4, supplierIds }
}

/** Amounts within a tenth of the greater one. */
function money(first: ReadScope, second: ReadScope): OverlapReason | null {
  const [a, b] = [first.amount, second.amount]
  if (a === null || b === null || a <= 0n || b <= 0n) return null
  const [less, more] = a < b ? [a, b] : [b, a]
  return (more - less) * 10n <= more ? { kind: 'money', points: 4, first: String(a), second: String(b) } : null
}

function directives(first: ReadScope, second: ReadScope): OverlapReason | null {
  const directiveIds = inBoth(first.directiveIds, second.directiveIds)
  return directiveIds.length === 0 ? null : { kind: 'directives', points: 4, directiveIds }
}
