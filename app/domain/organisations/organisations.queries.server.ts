import { eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { organisation, organisationName, organisationSuccession, person, rememberedName } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { Register, RegisterName } from './register'

/**
 * The organisations themselves and everything they took over, however many steps back: who may see a unit may see what
 * its predecessors were ordered to do (R17). A function that only moved (`moved`) and a successor that takes no duties
 * carry no right to the other unit's papers. Cycles end by themselves; unknown ids come back as they are.
 */
export async function listOrganisationIdsWithPredecessors(db: Executor, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await db.execute<{ id: number }>(sql`
    with recursive line(id) as (
      select unnest(${sql.param([...ids])}::integer[])
      union
      select succession.from_id
      from organisation_succession succession
      join line on line.id = succession.to_id
      where succession.takes_duties and succession.kind <> 'moved'
    )
    select id from line order by id`)
  return rows.map((row) => row.id)
}

/** The whole register as plain values, for the matcher: some hundred units, some thousand names, and what was taught. */
export async function loadRegister(db: Executor): Promise<Register> {
  const [organisations, names, taught, successions] = await Promise.all([
    db
      .select({
        id: organisation.id,
        kind: organisation.kind,
        parentId: organisation.parentId,
        validFrom: organisation.validFrom,
        validTo: organisation.validTo,
      })
      .from(organisation)
      .orderBy(organisation.id),
    db
      .select({
        organisationId: organisationName.organisationId,
        kind: organisationName.kind,
        name: organisationName.name,
        validFrom: organisationName.validFrom,
        validTo: organisationName.validTo,
      })
      .from(organisationName)
      .orderBy(organisationName.id),
    listTaughtNames(db),
    db
      .select({
        fromId: organisationSuccession.fromId,
        toId: organisationSuccession.toId,
        kind: organisationSuccession.kind,
        on: organisationSuccession.on,
        takesDuties: organisationSuccession.takesDuties,
      })
      .from(organisationSuccession)
      .orderBy(organisationSuccession.id),
  ])
  const namesOf = new Map(organisations.map((one) => [one.id, [] as RegisterName[]]))
  for (const name of [...names, ...taught]) namesOf.get(name.organisationId)?.push(name)
  return { organisations: organisations.map((one) => ({ ...one, names: namesOf.get(one.id) ?? [] })), successions }
}

async function listTaughtNames(db: Executor): Promise<(RegisterName & { organisationId: number })[]> {
  const rows = await db
    .select({
      organisationId: rememberedName.organisationId,
      name: rememberedName.printedName,
      validFrom: rememberedName.validFrom,
      validTo: rememberedName.validTo,
      issuerId: rememberedName.issuerId,
      by: person.name,
      at: rememberedName.rememberedAt,
    })
    .from(rememberedName)
    .innerJoin(person, eq(person.id, rememberedName.rememberedBy))
    .orderBy(rememberedName.id)
  return rows.map(({ by, at, issuerId, ...name }) => ({
    ...name,
    kind: 'alias',
    taught: { by, on: dayAt(at), issuerId },
  }))
}
