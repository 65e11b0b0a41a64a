import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  allocation,
  bidPackage,
  contract,
  directive,
  directiveUnit,
  lease,
  pause,
  procurementPlan,
  project,
} from '#db/schema.server'
import { termsInForce } from '~/domain/bid-packages/contract-terms.server'
import type { EffectTarget } from './decision-effect'
import type { FieldChange } from './decision-terms'
import { idOfTarget } from './effect-target'
import { writeLeads } from './lead-units'

/** The fields of one thing that a decision can change, as text: days ISO, amounts dong, rows by their id. */
export type Fields = Record<string, string | null>

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

/** What a decision could change on the target, as it stands now; empty where the row is not there. */
export async function readFields(db: Executor, target: EffectTarget): Promise<Fields> {
  const id = idOfTarget(target)
  switch (target.subject) {
    case 'project':
      return {
        ...(await projectFields(db, id)),
        ...(await pauseFields(
          db,
          sql`${pause.projectId} = ${id} and ${pause.planId} is null and ${pause.bidPackageId} is null`,
        )),
      }
    case 'plan': {
      const [row] = await db
        .select({ state: procurementPlan.state })
        .from(procurementPlan)
        .where(eq(procurementPlan.id, id))
      return { ...row, ...(await pauseFields(db, eq(pause.planId, id))) }
    }
    case 'bid-package': {
      const [row] = await db
        .select({ state: bidPackage.state, stateSince: bidPackage.stateSince })
        .from(bidPackage)
        .where(eq(bidPackage.id, id))
      return { ...row, ...(await pauseFields(db, eq(pause.bidPackageId, id))) }
    }
    case 'contract':
      return contractFields(db, id)
    case 'lease':
      return leaseFields(db, id)
    case 'directive':
      return directiveFields(db, id)
    case 'allocation':
      return allocationFields(db, id)
  }
}

async function projectFields(db: Executor, id: number): Promise<Fields> {
  const [row] = await db
    .select({
      phase: project.phase,
      actualEnd: project.actualEnd,
      pace: project.pace,
      paceReason: project.paceReason,
      paceClauseId: sql<string | null>`${project.paceClauseId}::text`,
    })
    .from(project)
    .where(eq(project.id, id))
  return row ?? {}
}

async function pauseFields(db: Executor, on: SQL | undefined): Promise<Fields> {
  const [row] = await db
    .select({
      pausedFrom: pause.from,
      conditionDirectiveId: pause.conditionDirectiveId,
      conditionDay: pause.conditionDay,
      conditionWords: pause.conditionWords,
      reviewOn: pause.reviewOn,
    })
    .from(pause)
    .where(and(on, isNull(pause.endedOn)))
    .limit(1)
  return {
    standing: row ? 'paused' : 'going',
    pausedFrom: row?.pausedFrom ?? null,
    conditionDirectiveId: text(row?.conditionDirectiveId),
    conditionDay: row?.conditionDay ?? null,
    conditionWords: row?.conditionWords ?? null,
    reviewOn: row?.reviewOn ?? null,
  }
}

async function contractFields(db: Executor, id: number): Promise<Fields> {
  const [row] = await db.select().from(contract).where(eq(contract.id, id))
  if (!row) return {}
  const { value, endsOn } = await termsInForce(db, row)
  return { value: text(value), endsOn, liquidatedOn: row.liquidatedOn }
}

async function leaseFields(db: Executor, id: number): Promise<Fields> {
  const [row] = await db
    .select({
      endsOn: lease.endsOn,
      noticeBy: lease.noticeBy,
      successorLeaseId: sql<string | null>`${lease.successorLeaseId}::text`,
      successorProjectId: sql<string | null>`${lease.successorProjectId}::text`,
      successorWords: lease.successorWords,
    })
    .from(lease)
    .where(eq(lease.id, id))
  return row ?? {}
}

async function directiveFields(db: Executor, id: number): Promise<Fields> {
  const [row] = await db
    .select({ completedOn: directive.completedOn, extendedDueOn: directive.extendedDueOn })
    .from(directive)
    .where(eq(directive.id, id))
  if (!row) return {}
  const leads = await db
    .select({ organisationId: directiveUnit.organisationId, printedName: directiveUnit.printedName })
    .from(directiveUnit)
    .where(and(eq(directiveUnit.directiveId, id), eq(directiveUnit.part, 'lead')))
    .orderBy(directiveUnit.id)
  return { ...row, leads: writeLeads(leads) }
}

/** The plan of the year and source that the row is one of, with all its adjustments. */
async function allocationFields(db: Executor, id: number): Promise<Fields> {
  const [row] = await db.execute<{ amount: string }>(sql`
    select sum(a.amount)::text as amount from ${allocation} of
    join ${allocation} a on a.project_id = of.project_id and a.source_id = of.source_id and a.horizon = of.horizon
      and a.year = of.year and a.last_year = of.last_year
    where of.id = ${id}`)
  return { amount: row?.amount ?? null }
}

/** Every field whose value is another now. */
export const changesBetween = (before: Fields, after: Fields): FieldChange[] =>
  Object.keys(after)
    .filter((field) => (before[field] ?? null) !== (after[field] ?? null))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
