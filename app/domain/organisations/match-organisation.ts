import { inFull, isGroup, sameSpelling, withoutAccents, withoutPlace } from './name-forms'
import { holdsOn, type Register, type RegisterName, type RegisterOrganisation, seenFrom, type Taught } from './register'

/** How a printed name was found; the words of each stand in words.organisations.matchedBy. */
const MATCH_WAYS = ['official', 'short', 'alias', 'taught', 'accents', 'abbreviation', 'place', 'other-day'] as const
export type MatchWay = (typeof MATCH_WAYS)[number]

export type OrganisationMatch =
  | ({ found: 'one' } & Hit)
  /** Several bear the name; a person chooses. */
  | { found: 'several'; candidates: Hit[] }
  /** No unit: «các đơn vị liên quan». */
  | { found: 'group' }
  | { found: 'none' }

type Bearer = { organisation: RegisterOrganisation; name: RegisterName }
/** A unit found, by which way; `taught`: on whose word. */
type Hit = { organisationId: number; how: MatchWay; taught?: Taught }
type Index = { places: string[]; levels: Map<string, Bearer[]>[] }

/** Who may be meant; `among`: who is offered as soon as one of them is. */
type Round = { admits: (bearer: Bearer) => boolean; among?: (bearer: Bearer) => boolean; how?: MatchWay }

const indexes = new WeakMap<Register['organisations'], Index>()

/**
 * The unit a document of `onDay` (ISO) means by a printed name. Tried in turn, the first that finds anything counts:
 * the name as registered, without accents, abbreviations in full, its administration left off; first among what people
 * taught for such papers, then among the units of the register's `home`, then among all that bore the name that day,
 * last among names of other days. Two people who taught opposite things leave the choice to the next.
 */
export function matchOrganisation(printedName: string, register: Register, onDay: string): OrganisationMatch {
  const index = indexOf(register)
  const forms = formsOf(printedName, index.places)
  const { home, issuerId } = register
  const ofPaper = ({ name }: Bearer) => !name.taught?.issuerId || name.taught.issuerId === issuerId
  const thatDay = (bearer: Bearer) =>
    ofPaper(bearer) && holdsOn(bearer.organisation, onDay) && holdsOn(bearer.name, onDay)
  const taught = (bearer: Bearer) =>
    bearer.name.taught !== undefined &&
    thatDay(bearer) &&
    (bearer.name.taught.issuerId !== null || !home || home.has(bearer.organisation.id))
  const rounds: Round[] = [
    // Whatever else was taught of the words counts too, so that the newest lesson does not win over another in silence.
    { admits: taught, among: (bearer) => bearer.name.taught !== undefined && thatDay(bearer) },
    ...(home ? [{ admits: (bearer: Bearer) => home.has(bearer.organisation.id) && thatDay(bearer) }] : []),
    { admits: thatDay },
    { admits: ofPaper, how: 'other-day' },
  ]
  for (const round of rounds) {
    const admitted = firstHits(index, forms, round.admits)
    const hits = admitted.length > 0 && round.among ? firstHits(index, forms, round.among) : admitted
    const [first, ...others] = hits
    if (!first) continue
    if (others.length === 0) return { found: 'one', ...first, how: round.how ?? first.how }
    return { found: 'several', candidates: hits.map((hit) => ({ ...hit, how: round.how ?? hit.how })) }
  }
  return isGroup(printedName) ? { found: 'group' } : { found: 'none' }
}

const LEVEL_WAYS: (MatchWay | null)[] = [null, 'accents', 'abbreviation', 'place']

function firstHits(index: Index, forms: readonly string[], admits: (bearer: Bearer) => boolean): Hit[] {
  for (const [level, form] of forms.entries()) {
    const hits = new Map<number, Hit>()
    for (const bearer of index.levels[level]?.get(form) ?? []) {
      const { id } = bearer.organisation
      if (!hits.has(id) && admits(bearer)) hits.set(id, hitOf(bearer, LEVEL_WAYS[level] ?? bearer.name.kind))
    }
    if (hits.size > 0) return [...hits.values()]
  }
  return []
}

const hitOf = ({ organisation: { id }, name: { taught } }: Bearer, how: MatchWay): Hit =>
  taught ? { organisationId: id, how: 'taught', taught } : { organisationId: id, how }

function formsOf(name: string, places: readonly string[]): string[] {
  const full = inFull(name)
  return [sameSpelling(name), withoutAccents(name), full, withoutPlace(full, places)]
}

function indexOf(register: Register): Index {
  const known = indexes.get(register.organisations)
  if (known) return known
  const places = placesOf(register)
  const levels = LEVEL_WAYS.map(() => new Map<string, Bearer[]>())
  for (const organisation of register.organisations)
    for (const name of organisation.names)
      for (const [level, form] of formsOf(name.name, places).entries()) {
        const bearers = levels[level]?.get(form)
        if (bearers) bearers.push({ organisation, name })
        else levels[level]?.set(form, [{ organisation, name }])
      }
  const index = { places, levels }
  indexes.set(register.organisations, index)
  return index
}

/** What ends the names of an administration's units: the province of a People's Committee, a ministry's own name. */
function placesOf(register: Register): string[] {
  const roots = register.organisations.filter((one) => one.parentId === null)
  const names = roots.flatMap((root) =>
    root.names.filter((name) => name.kind === 'official').map((name) => inFull(name.name)),
  )
  return [...new Set(names.map((name) => name.replace(/^uy ban nhan dan /, '')))].sort((a, b) => b.length - a.length)
}

/**
 * The register as a document sees it: its issuer's administration, else the one of its place, is home.
 * @param origin what the document's head says; either may be missing
 */
export function registerOf(
  register: Register,
  origin: { issuer: string | null; place: string | null },
  onDay: string,
): Register {
  const issuer = origin.issuer ? matchOrganisation(origin.issuer, register, onDay) : null
  const seat = origin.place ? matchOrganisation(`Ủy ban nhân dân tỉnh ${origin.place}`, register, onDay) : null
  const match = issuer?.found === 'one' ? issuer : seat
  if (match?.found !== 'one') return register
  const seen = seenFrom(register, match.organisationId)
  return match === issuer ? { ...seen, issuerId: match.organisationId } : seen
}
