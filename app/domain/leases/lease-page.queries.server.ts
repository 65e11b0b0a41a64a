import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  clause,
  lease,
  leaseExitStep,
  leaseHandover,
  leaseRenewal,
  notice,
  payment,
  person,
  project,
  supplier,
} from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { hasSuccessor } from './leases.queries.server'

/** A lease with what belongs to it; null where the reader has none such (R15). */
export async function findLease(db: Executor, id: number, scope: Scope) {
  const [row] = await db
    .select({
      lease,
      provider: supplier.name,
      providerTaxCode: supplier.taxCode,
      projectCode: project.code,
      projectName: project.name,
      regime: project.regime,
      hasSuccessor,
      successorService: sql<string | null>`(select l.service from lease l where l.id = lease.successor_lease_id)`,
      successorCode: sql<string | null>`(select p.code from project p where p.id = lease.successor_project_id)`,
      successorName: sql<string | null>`(select p.name from project p where p.id = lease.successor_project_id)`,
    })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .innerJoin(supplier, eq(supplier.id, lease.providerId))
    .where(and(eq(lease.id, id), projectInScope(scope)))
  if (!row) return null
  const { lease: fields, ...rest } = row
  const { search: _, createdBy: _by, ...shown } = fields
  const [renewals, exitSteps, handovers, paid] = await Promise.all([
    listRenewals(db, id),
    listExitSteps(db, id),
    listHandovers(db, id),
    paidByYear(db, id),
  ])
  return { ...shown, ...rest, renewals, exitSteps, handovers, paid }
}
export type LeasePage = NonNullable<Awaited<ReturnType<typeof findLease>>>

const listRenewals = (db: Executor, leaseId: number) =>
  db
    .select({
      id: leaseRenewal.id,
      oldEndsOn: leaseRenewal.oldEndsOn,
      newEndsOn: leaseRenewal.newEndsOn,
      documentNumber: leaseRenewal.documentNumber,
      signedOn: leaseRenewal.signedOn,
      reason: leaseRenewal.reason,
      clauseId: leaseRenewal.clauseId,
      section: clause.section,
      noticeId: notice.id,
      notice: notice.numberSymbol,
    })
    .from(leaseRenewal)
    .leftJoin(clause, eq(clause.id, leaseRenewal.clauseId))
    .leftJoin(notice, eq(notice.id, clause.noticeId))
    .where(eq(leaseRenewal.leaseId, leaseId))
    .orderBy(desc(leaseRenewal.newEndsOn))
    .limit(50)

const listExitSteps = (db: Executor, leaseId: number) =>
  db
    .select({
      step: leaseExitStep.step,
      doneOn: leaseExitStep.doneOn,
      counted: leaseExitStep.counted,
      words: leaseExitStep.words,
      documentNumber: leaseExitStep.documentNumber,
      by: person.name,
    })
    .from(leaseExitStep)
    .leftJoin(person, eq(person.id, leaseExitStep.by))
    .where(eq(leaseExitStep.leaseId, leaseId))
    .orderBy(asc(leaseExitStep.id))

const listHandovers = (db: Executor, leaseId: number) =>
  db
    .select({
      id: leaseHandover.id,
      item: leaseHandover.item,
      quantity: leaseHandover.quantity,
      value: leaseHandover.value,
      handedOverOn: leaseHandover.handedOverOn,
      minuteNumber: leaseHandover.minuteNumber,
    })
    .from(leaseHandover)
    .where(eq(leaseHandover.leaseId, leaseId))
    .orderBy(asc(leaseHandover.handedOverOn), asc(leaseHandover.id))
    .limit(200)

/** What left the treasury for the lease, by the fiscal year it was charged to, in dong. */
async function paidByYear(db: Executor, leaseId: number): Promise<{ year: number; amount: bigint }[]> {
  const rows = await db
    .select({ year: payment.planYear, amount: sql<string>`sum(${payment.amount})` })
    .from(payment)
    .where(and(eq(payment.leaseId, leaseId), isNull(payment.reversedAt)))
    .groupBy(payment.planYear)
    .orderBy(asc(payment.planYear))
  return rows.map((row) => ({ year: row.year, amount: BigInt(row.amount) }))
}

/** Other leases that may follow this one, for a choice. */
export const listOtherLeases = (db: Executor, id: number, scope: Scope) =>
  db
    .select({ id: lease.id, service: lease.service, endsOn: lease.endsOn })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .where(and(ne(lease.id, id), isNull(lease.closedOn), projectInScope(scope)))
    .orderBy(desc(lease.endsOn), asc(lease.id))
    .limit(200)

/** Leases in force, for a choice. */
export const listOpenLeases = (db: Executor, scope: Scope) =>
  db
    .select({ id: lease.id, service: lease.service, projectId: lease.projectId })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .where(and(isNull(lease.closedOn), projectInScope(scope)))
    .orderBy(asc(lease.service), asc(lease.id))
    .limit(200)
