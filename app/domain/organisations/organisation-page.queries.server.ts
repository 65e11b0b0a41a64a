import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { organisation, organisationName, organisationSuccession, person, personRole } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { listOpenDuties } from './duties.server'
import { officialNameOn, shortNameOn } from './organisation-name.server'
import { listOrganisationIdsWithPredecessors, loadRegister } from './organisations.queries.server'
import { currentResponsible } from './register'

/** Everything a unit's page shows on a day (ISO), duties within the reader's scope; null where there is no such unit. */
export async function findOrganisation(db: Executor, organisationId: number, day: string, scope: Scope) {
  const [unit] = await db
    .select({
      id: organisation.id,
      kind: organisation.kind,
      parentId: organisation.parentId,
      validFrom: organisation.validFrom,
      validTo: organisation.validTo,
      code: organisation.code,
      isSample: organisation.isSample,
      version: organisation.version,
      name: officialNameOn(organisation.id, day),
      shortName: shortNameOn(organisation.id, day),
      parentName: sql<string | null>`${officialNameOn(organisation.parentId, day)}`,
    })
    .from(organisation)
    .where(eq(organisation.id, organisationId))
  if (!unit) return null
  const register = await loadRegister(db)
  const responsible = currentResponsible(organisationId, register, day).filter((id) => id !== organisationId)
  const living = unit.validTo === null || unit.validTo >= day
  const line = living ? await listOrganisationIdsWithPredecessors(db, [organisationId]) : [organisationId]
  const seen = scope === 'all' ? line : line.filter((id) => scope.includes(id))
  const [names, successions, children, people, duties, answering] = await Promise.all([
    listNames(db, organisationId),
    listSuccessions(db, organisationId),
    listNamed(db, sql`o.parent_id = ${organisationId}`, day),
    listPeopleOf(db, organisationId),
    listOpenDuties(db, seen, day),
    listNamed(db, sql`o.id = any(${sql.param(responsible)}::integer[])`, day),
  ])
  return { ...unit, names, successions, children, people, duties, answering }
}
export type OrganisationPage = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>

function listNames(db: Executor, organisationId: number) {
  return db
    .select({
      id: organisationName.id,
      kind: organisationName.kind,
      name: organisationName.name,
      validFrom: organisationName.validFrom,
      validTo: organisationName.validTo,
    })
    .from(organisationName)
    .where(eq(organisationName.organisationId, organisationId))
    .orderBy(
      sql`array_position(array['official', 'short', 'alias'], ${organisationName.kind})`,
      sql`${organisationName.validFrom} desc nulls last`,
      asc(organisationName.id),
    )
}

/** Both sides, oldest first, with the names that were borne on the eve and on the day itself. */
function listSuccessions(db: Executor, organisationId: number) {
  const eve = sql`${organisationSuccession.on} - 1`
  return db
    .select({
      id: organisationSuccession.id,
      kind: organisationSuccession.kind,
      on: organisationSuccession.on,
      legalBasis: organisationSuccession.legalBasis,
      scope: organisationSuccession.scope,
      takesDuties: organisationSuccession.takesDuties,
      fromId: organisationSuccession.fromId,
      fromName: officialNameOn(organisationSuccession.fromId, eve),
      toId: organisationSuccession.toId,
      toName: sql<string | null>`${officialNameOn(organisationSuccession.toId, organisationSuccession.on)}`,
    })
    .from(organisationSuccession)
    .where(or(eq(organisationSuccession.fromId, organisationId), eq(organisationSuccession.toId, organisationId)))
    .orderBy(asc(organisationSuccession.on), asc(organisationSuccession.id))
}

type Named = { id: number; name: string; validTo: string | null }

function listNamed(db: Executor, condition: ReturnType<typeof sql>, day: string): Promise<Named[]> {
  return db.execute<Named>(sql`
    select * from (
      select o.id, ${officialNameOn(sql`o.id`, day)} as name, o.valid_to::text as "validTo"
      from organisation o where ${condition}
    ) named
    order by coalesce("validTo" < ${day}, false), vn_sort(name) collate "C", id
    limit 500`)
}

function listPeopleOf(db: Executor, organisationId: number) {
  return db
    .select({ id: personRole.id, personId: person.id, name: person.name, role: personRole.role, active: person.active })
    .from(personRole)
    .innerJoin(person, eq(person.id, personRole.personId))
    .where(and(eq(personRole.organisationId, organisationId), isNull(personRole.withdrawnAt)))
    .orderBy(sql`vn_sort(${person.name}) collate "C"`, personRole.id)
}
