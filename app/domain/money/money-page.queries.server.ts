import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Executor } from '#db/client.server'
import {
  allocation,
  bidPackage,
  carryOver,
  contract,
  estimate,
  fundingSource,
  lease,
  payment,
  person,
  settlement,
  storedFile,
} from '#db/schema.server'

const MOST_ROWS = 500
/** What proves a row, to be downloaded; all null where nothing was sent. */
const paper = { fileId: storedFile.id, fileName: storedFile.name, fileSize: storedFile.size }

/** Approved amounts of a project, the first baseline first. */
export const listBaselines = (db: Executor, projectId: number, day: string) =>
  db
    .select({
      ordinal: estimate.ordinal,
      kind: estimate.kind,
      amount: estimate.amount,
      decisionNumber: estimate.decisionNumber,
      decidedOn: estimate.decidedOn,
      decidedBy: estimate.decidedBy,
      plannedStart: estimate.plannedStart,
      plannedEnd: estimate.plannedEnd,
      scope: estimate.scope,
      reason: estimate.reason,
      ...paper,
    })
    .from(estimate)
    .leftJoin(storedFile, eq(storedFile.id, estimate.fileId))
    .where(and(eq(estimate.projectId, projectId), sql`${estimate.decidedOn} <= ${day}::date`))
    .orderBy(asc(estimate.ordinal))

export type Baseline = Awaited<ReturnType<typeof listBaselines>>[number]

/** Decisions that gave and adjusted the plans of a project's years, newest first. */
export const listAllocationRows = (db: Executor, projectId: number, day: string) =>
  db
    .select({
      id: allocation.id,
      source: fundingSource.name,
      horizon: allocation.horizon,
      year: allocation.year,
      lastYear: allocation.lastYear,
      kind: allocation.kind,
      amount: allocation.amount,
      decisionNumber: allocation.decisionNumber,
      decidedOn: allocation.decidedOn,
      reason: allocation.reason,
      imported: allocation.imported,
      ...paper,
    })
    .from(allocation)
    .leftJoin(storedFile, eq(storedFile.id, allocation.fileId))
    .innerJoin(fundingSource, eq(fundingSource.id, allocation.sourceId))
    .where(and(eq(allocation.projectId, projectId), sql`${allocation.decidedOn} <= ${day}::date`))
    .orderBy(desc(allocation.decidedOn), desc(allocation.id))
    .limit(MOST_ROWS)

export type AllocationShown = Awaited<ReturnType<typeof listAllocationRows>>[number]

const reverser = alias(person, 'reverser')

/** Payments of a project by a day, newest first, those taken back among them. */
export const listPaymentRows = (db: Executor, projectId: number, day: string) =>
  db
    .select({
      id: payment.id,
      source: fundingSource.name,
      planYear: payment.planYear,
      paidOn: payment.paidOn,
      kind: payment.kind,
      amount: payment.amount,
      advanceRecovered: payment.advanceRecovered,
      documentNumber: payment.documentNumber,
      note: payment.note,
      imported: payment.imported,
      bidPackageId: payment.bidPackageId,
      packageOrdinal: bidPackage.ordinal,
      packageName: bidPackage.name,
      contractNumber: contract.number,
      leaseId: payment.leaseId,
      leaseService: lease.service,
      reversedAt: payment.reversedAt,
      reversedReason: payment.reversedReason,
      reversedBy: reverser.name,
      ...paper,
    })
    .from(payment)
    .leftJoin(storedFile, eq(storedFile.id, payment.fileId))
    .innerJoin(fundingSource, eq(fundingSource.id, payment.sourceId))
    .leftJoin(bidPackage, eq(bidPackage.id, payment.bidPackageId))
    .leftJoin(contract, eq(contract.id, payment.contractId))
    .leftJoin(lease, eq(lease.id, payment.leaseId))
    .leftJoin(reverser, eq(reverser.id, payment.reversedBy))
    .where(and(eq(payment.projectId, projectId), sql`${payment.paidOn} <= ${day}::date`))
    .orderBy(desc(payment.paidOn), desc(payment.id))
    .limit(MOST_ROWS)

export type PaymentShown = Awaited<ReturnType<typeof listPaymentRows>>[number]

/** Carry-overs of a project that hold, newest first. */
export const listCarryOvers = (db: Executor, projectId: number, day: string) =>
  db
    .select({
      id: carryOver.id,
      source: fundingSource.name,
      fromYear: carryOver.fromYear,
      amount: carryOver.amount,
      decisionNumber: carryOver.decisionNumber,
      decidedOn: carryOver.decidedOn,
      reason: carryOver.reason,
    })
    .from(carryOver)
    .innerJoin(fundingSource, eq(fundingSource.id, carryOver.sourceId))
    .where(
      and(
        eq(carryOver.projectId, projectId),
        isNull(carryOver.reversedAt),
        sql`${carryOver.decidedOn} <= ${day}::date`,
      ),
    )
    .orderBy(desc(carryOver.fromYear), desc(carryOver.id))

export type CarryOverShown = Awaited<ReturnType<typeof listCarryOvers>>[number]

/** The final settlement of a project, once its clock has started. */
export async function findSettlement(db: Executor, projectId: number) {
  const [row] = await db
    .select({
      ground: settlement.ground,
      groundOn: settlement.groundOn,
      submittedOn: settlement.submittedOn,
      submittedAmount: settlement.submittedAmount,
      approvedOn: settlement.approvedOn,
      approvedAmount: settlement.approvedAmount,
      decisionNumber: settlement.decisionNumber,
      version: settlement.version,
      ...paper,
    })
    .from(settlement)
    .leftJoin(storedFile, eq(storedFile.id, settlement.fileId))
    .where(eq(settlement.projectId, projectId))
  return row ?? null
}

export type SettlementShown = NonNullable<Awaited<ReturnType<typeof findSettlement>>>

/** Leases that a payment of the project may be charged to. */
export const listProjectLeases = (db: Executor, projectId: number) =>
  db
    .select({ id: lease.id, service: lease.service })
    .from(lease)
    .where(eq(lease.projectId, projectId))
    .orderBy(asc(lease.startsOn), asc(lease.id))
