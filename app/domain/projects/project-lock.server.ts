import { and, desc, eq, sql } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { clause, notice, organisation, project, projectBeneficiary, timelineEntry } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Actor } from '~/domain/people/actor'
import { listProjectLaws } from '~/domain/regimes/regimes.queries.server'
import type { StoredMeanwhile } from './project-form-values'
import { projectFormValues } from './project-form-values'
import { projectInScope } from './project-scope.server'

/** The project as it stands, locked until the transaction ends; null where the actor has none such (R15). */
export async function lockProject(tx: Transaction, id: number, by: Actor) {
  const [row] = await tx
    .select()
    .from(project)
    .where(and(eq(project.id, id), projectInScope(by.scope)))
    .for('update')
  if (!row) return null
  const units = await tx
    .select({ id: projectBeneficiary.organisationId })
    .from(projectBeneficiary)
    .where(eq(projectBeneficiary.projectId, id))
    .orderBy(projectBeneficiary.organisationId)
  return { ...row, beneficiaryIds: units.map((unit) => unit.id) }
}

export type LockedProject = NonNullable<Awaited<ReturnType<typeof lockProject>>>

/** What a stale edit is shown beside its own values (R16). */
export async function storedMeanwhile(tx: Transaction, locked: LockedProject): Promise<StoredMeanwhile> {
  const [last] = await tx
    .select({ by: timelineEntry.actorName })
    .from(timelineEntry)
    .where(and(eq(timelineEntry.subject, 'project'), eq(timelineEntry.subjectId, String(locked.id))))
    .orderBy(desc(timelineEntry.at), desc(timelineEntry.id))
    .limit(1)
  const ids = [locked.ownerId, locked.pmuId ?? locked.ownerId, ...locked.beneficiaryIds]
  const names = await namesOf(tx, ids, dayAt(locked.updatedAt))
  return {
    values: projectFormValues(locked, await listProjectLaws(tx)),
    version: locked.version,
    unitNames: Object.fromEntries([...names].map(([id, name]) => [String(id), name])),
    changedBy: last?.by ?? null,
    changedAt: locked.updatedAt,
  }
}

/** How a clause is cited; null where no confirmed notice has it. */
export async function findCitation(db: Executor, clauseId: number) {
  const [row] = await db
    .select({ notice: notice.numberSymbol, section: clause.section, on: notice.issuedOn })
    .from(clause)
    .innerJoin(notice, eq(notice.id, clause.noticeId))
    .where(and(eq(clause.id, clauseId), eq(notice.state, 'confirmed')))
  return row ?? null
}

/** Names of organisations on a day by their id; an id without a row is absent. */
export async function namesOf(db: Executor, ids: readonly number[], day: string): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: organisation.id, name: shortNameOn(sql`organisation.id`, day) })
    .from(organisation)
    .where(sql`${organisation.id} = any(${sql.param([...new Set(ids)])}::integer[])`)
  return new Map(rows.map((row) => [row.id, row.name]))
}
