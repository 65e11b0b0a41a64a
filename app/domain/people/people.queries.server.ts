import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { person, personRole, session } from '#db/schema.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'

/** The name a role's organisation bears today. */
const nameOfOrganisation = officialNameOn(sql`${personRole}.organisation_id`, sql`current_date`)

/** The roles a person holds now, with the organisation's present name. */
export function listHeldRoles(db: Executor, personId: string) {
  return db
    .select({
      id: personRole.id,
      role: personRole.role,
      organisationId: personRole.organisationId,
      organisationName: nameOfOrganisation,
    })
    .from(personRole)
    .where(and(eq(personRole.personId, personId), isNull(personRole.withdrawnAt)))
    .orderBy(asc(personRole.id))
}

export async function findPerson(db: Executor, personId: string) {
  const [found] = await db
    .select({
      id: person.id,
      name: person.name,
      username: person.username,
      active: person.active,
      locale: person.locale,
      theme: person.theme,
      density: person.density,
      isSample: person.isSample,
      createdAt: person.createdAt,
    })
    .from(person)
    .where(eq(person.id, personId))
  return found ?? null
}

export async function findPersonByUsername(db: Executor, username: string) {
  const [found] = await db.select({ id: person.id }).from(person).where(eq(person.username, username))
  return found ?? null
}

const MOST_PEOPLE = 2000

/** Everybody with an account, with their present roles, by name. */
export async function listPeople(db: Executor) {
  const people = await db
    .select({ id: person.id, name: person.name, username: person.username, active: person.active })
    .from(person)
    .orderBy(sql`vn_sort(${person.name}) collate "C"`, person.id)
    .limit(MOST_PEOPLE)
  const roles = await db
    .select({ personId: personRole.personId, role: personRole.role, organisationName: nameOfOrganisation })
    .from(personRole)
    .where(isNull(personRole.withdrawnAt))
    .orderBy(asc(personRole.id))
  const rolesOf = groupByPerson(roles)
  return people.map((one) => ({ ...one, roles: rolesOf.get(one.id) ?? [] }))
}

/** A person's open sessions, newest first. */
export function listSessions(db: Executor, personId: string) {
  return db
    .select({
      id: session.id,
      createdAt: session.createdAt,
      expiresAt: session.expiresAt,
      userAgent: session.userAgent,
      ipAddress: session.ipAddress,
    })
    .from(session)
    .where(and(eq(session.userId, personId), sql`${session.expiresAt} > now()`))
    .orderBy(sql`${session.createdAt} desc`)
    .limit(100)
}

function groupByPerson<T extends { personId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(row.personId, [...(groups.get(row.personId) ?? []), row])
  return groups
}
