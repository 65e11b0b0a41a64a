import type { NameKind, OrganisationKind, SuccessionKind } from './organisation-kind'

/** The register as plain values, for matching printed names and following successions without a database. */
export type RegisterName = {
  kind: NameKind
  name: string
  validFrom: string | null
  validTo: string | null
  /** Known on a person's word, not from the register. */
  taught?: Taught
}
/** Who taught a name and on which day (ISO); `issuerId`: only papers of this issuer mean the unit by it. */
export type Taught = { by: string; on: string; issuerId: number | null }
export type RegisterOrganisation = {
  id: number
  kind: OrganisationKind
  parentId: number | null
  validFrom: string | null
  validTo: string | null
  names: readonly RegisterName[]
}
export type RegisterSuccession = {
  fromId: number
  toId: number | null
  kind: SuccessionKind
  on: string
  takesDuties: boolean
}
export type Register = {
  organisations: readonly RegisterOrganisation[]
  successions: readonly RegisterSuccession[]
  /** Units of the administration a document comes from: they win where others bear the same name. */
  home?: ReadonlySet<number>
  /** The unit that issued the document, where the register knows it. */
  issuerId?: number
}

/** A life or a name, first and last day inclusive, open where null: does it hold on `day`? */
export const holdsOn = (life: { validFrom: string | null; validTo: string | null }, day: string): boolean =>
  (life.validFrom === null || life.validFrom <= day) && (life.validTo === null || life.validTo >= day)

/** Duties go to who takes them over; a function that only moved leaves the duties where they were (R17). */
const passesDuties = (succession: RegisterSuccession): boolean => succession.takesDuties && succession.kind !== 'moved'

/**
 * Who answers on `day` (ISO) for what an organisation was ordered to do: itself while it lives, else the living units
 * its duties came to, however many steps on. Empty where nobody was named: the duties are orphans (R17).
 */
export function currentResponsible(organisationId: number, register: Register, day: string): number[] {
  const organisations = new Map(register.organisations.map((one) => [one.id, one]))
  const seen = new Set<number>()
  const living = new Set<number>()
  const waiting = [organisationId]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const organisation = organisations.get(id)
    if (!organisation) continue
    if (organisation.validTo === null || organisation.validTo >= day) living.add(id)
    else
      for (const succession of register.successions)
        if (succession.fromId === id && succession.toId !== null && succession.on <= day && passesDuties(succession))
          waiting.push(succession.toId)
  }
  return [...living].sort((a, b) => a - b)
}

/** The same register, seen from the administration of one of its units: all under the same top unit are home. */
export function seenFrom(register: Register, organisationId: number): Register {
  const parents = new Map(register.organisations.map((one) => [one.id, one.parentId]))
  const top = (id: number): number => {
    const line = new Set([id])
    let at = id
    for (let up = parents.get(at); up && !line.has(up); up = parents.get(at)) {
      line.add(up)
      at = up
    }
    return at
  }
  const home = top(organisationId)
  return { ...register, home: new Set([...parents.keys()].filter((id) => top(id) === home)) }
}
