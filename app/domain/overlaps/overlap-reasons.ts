import type { ReadScope } from './overlap-scope'
import type { OverlapReason } from './overlap-terms'
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

/** Everything that speaks for or against the two being of the same; the same whichever comes first. */
export function overlapReasons(first: ReadScope, second: ReadScope, rarities: Rarities): OverlapReason[] {
  return [
    words(first, second, rarities),
    items(first, second, rarities),
    field(first, second),
    first.ownerId === second.ownerId ? ({ kind: 'same-owner', points: 3 } as const) : null,
    otherUnits(first, second),
    beneficiaries(first, second),
    years(first, second),
    provider(first, second),
    money(first, second),
    directives(first, second),
  ].filter((reason) => reason !== null)
}

/** Points of all reasons together, 0 to 100. */
export const scoreOf = (reasons: readonly OverlapReason[]): number =>
  Math.max(
    0,
    Math.min(
      100,
      reasons.reduce((sum, { points }) => sum + points, 0),
    ),
  )

function words(first: ReadScope, second: ReadScope, { names, projects }: Rarities): OverlapReason | null {
  const points = Math.round(NAME * likeness(first.text, second.text, names))
  if (points === 0) return null
  const others = new Set(second.text.terms.map(({ term }) => term))
  const runs: { word: string; inProjects: number; at: number }[] = []
  for (const [at, { term, shown, weight }] of first.text.terms.entries()) {
    if (!others.has(term) || weight < 1) continue
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

/** Two departments, two communes: each may well have its own. Whoever names no unit may mean all. */
function otherUnits(first: ReadScope, second: ReadScope): OverlapReason | null {
  for (const level of ['province', 'department', 'district', 'commune'] as const) {
    const [own, others] = [first, second].map(({ text }) => text.units.filter((unit) => unit.level === level))
    const [one, other] = [own?.[0], others?.[0]]
    if (!one || !other || own?.some(({ key }) => others?.some((unit) => unit.key === key))) continue
    return { kind: 'other-units', points: -40, first: one.shown, second: other.shown }
  }
  return null
}

const inBoth = (first: readonly number[], second: readonly number[]): number[] => {
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

/** Years in which both run; two years or more between them count against it. */
function years(first: ReadScope, second: ReadScope): OverlapReason | null {
  if (!first.from || !first.to || !second.from || !second.to) return null
  const from = Math.max(yearOf(first.from), yearOf(second.from))
  const to = Math.min(yearOf(first.to), yearOf(second.to))
  if (from <= to) return { kind: 'years', points: 5, from, to }
  return from - to > 1 ? { kind: 'apart-in-time', points: -8, years: from - to } : null
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
