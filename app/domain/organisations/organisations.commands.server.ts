import { and, eq, ne, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { organisation, organisationName } from '#db/schema.server'
import { type CommandResult, forbidden, type Issue, invalid } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { sameSpelling } from './name-forms'
import type { ChangedOrganisation, NewOrganisation } from './organisation.forms'
import { lockOrganisation, mayChangeRegister } from './organisation-lock.server'

/** Enters a unit in the register with its names. Two units that live at the same time bear different names. */
export async function addOrganisation(
  db: Database,
  input: { organisation: NewOrganisation; by: Actor; now: Date },
): Promise<CommandResult<{ organisationId: number }>> {
  const { organisation: given, by, now } = input
  if (!mayChangeRegister(by)) return forbidden
  return db.transaction(async (tx) => {
    const life = { validFrom: given.validFrom, validTo: null }
    const issues = [
      ...(await nameIssues(tx, given.name, life, null)),
      ...(await parentIssues(tx, given.parentId, null)),
    ]
    if (issues.length > 0) return invalid(...issues)
    const [added] = await tx
      .insert(organisation)
      .values({ kind: given.kind, parentId: given.parentId, validFrom: given.validFrom, code: given.code })
      .returning({ id: organisation.id })
    if (!added) throw new Error('An organisation was written without an id')
    const named = { organisationId: added.id, validFrom: given.validFrom }
    await tx
      .insert(organisationName)
      .values([
        { ...named, kind: 'official', name: given.name },
        ...(given.shortName ? [{ ...named, kind: 'short' as const, name: given.shortName }] : []),
      ])
    await recordEvent(tx, {
      subject: 'organisation',
      subjectId: added.id,
      event: 'organisation.added',
      data: { name: given.name },
      by,
      now,
    })
    return { ok: true, organisationId: added.id }
  })
}

/** Changes what a unit is: kind, parent, first day, code. Names and successions have commands of their own. */
export async function changeOrganisation(
  db: Database,
  input: { organisationId: number; change: ChangedOrganisation; by: Actor; now: Date },
): Promise<CommandResult> {
  const { organisationId, change, by, now } = input
  return db.transaction(async (tx) => {
    const { locked, refusal } = await lockOrganisation(tx, { organisationId, version: change.version, by, now })
    if (refusal) return refusal
    const issues = await parentIssues(tx, change.parentId, organisationId)
    if (change.validFrom && locked.validTo && change.validFrom > locked.validTo)
      issues.push({ field: 'validFrom', key: 'organisations.ends-before-it-begins' })
    if (issues.length > 0) return invalid(...issues)
    const { version, ...fields } = change
    const changed = (['kind', 'parentId', 'validFrom', 'code'] as const).filter((name) => fields[name] !== locked[name])
    if (changed.length === 0) return { ok: true }
    await tx
      .update(organisation)
      .set({ ...fields, version: version + 1 })
      .where(eq(organisation.id, organisationId))
    await recordEvent(tx, {
      subject: 'organisation',
      subjectId: organisationId,
      event: 'organisation.changed',
      data: { what: 'facts', fields: changed },
      by,
      now,
    })
    return { ok: true }
  })
}

type Life = { validFrom: string | null; validTo: string | null }

/** Another unit that bears the name officially while this one would. */
export async function nameIssues(
  tx: Transaction,
  name: string,
  life: Life,
  organisationId: number | null,
): Promise<Issue[]> {
  const alike = await tx
    .select({ name: organisationName.name })
    .from(organisationName)
    .where(
      and(
        eq(organisationName.kind, 'official'),
        eq(organisationName.search, sql`vn_fold(${name})`),
        organisationId === null ? undefined : ne(organisationName.organisationId, organisationId),
        sql`daterange(${organisationName.validFrom}, ${organisationName.validTo}, '[]')
          && daterange(${life.validFrom}::date, ${life.validTo}::date, '[]')`,
      ),
    )
  // Capitals are compared here: a server with the C locale does not know that «Ị» is «ị».
  const taken = alike.some((one) => sameSpelling(one.name) === sameSpelling(name))
  return taken ? [{ field: 'name', key: 'organisations.name-taken' }] : []
}

/** A parent must be there and must not stand below the unit itself. */
async function parentIssues(tx: Transaction, parentId: number | null, organisationId: number | null): Promise<Issue[]> {
  if (parentId === null) return []
  const rows = await tx.execute<{ id: number }>(sql`
    with recursive above(id, parent_id) as (
      select id, parent_id from organisation where id = ${parentId}
      union select o.id, o.parent_id from organisation o join above on above.parent_id = o.id
    ) select id from above`)
  if (rows.length === 0) return [{ field: 'parentId', key: 'errors.not-a-choice' }]
  const below = organisationId !== null && rows.some((row) => row.id === organisationId)
  return below ? [{ field: 'parentId', key: 'organisations.parent-below' }] : []
}
