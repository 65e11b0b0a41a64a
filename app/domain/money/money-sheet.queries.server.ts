import { and, asc, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  acceptance,
  allocation,
  bidPackage,
  carryOver,
  contract,
  contractVariation,
  declaredYearTotal,
  estimate,
  fundingSource,
  payment,
  project,
  supplier,
} from '#db/schema.server'
import type { MoneySheet } from './money-sheet'

/** All rows of one project's money; the project must be there. A fixed number of statements. */
export async function readMoneySheet(db: Executor, projectId: number): Promise<MoneySheet> {
  const [projects, sources, estimates, allocations, declaredTotals, carryOvers, payments] = await Promise.all([
    db
      .select({ kind: project.kind, group: project.group, totalInvestment: project.totalInvestment })
      .from(project)
      .where(eq(project.id, projectId)),
    listFundingSources(db),
    db
      .select({
        ordinal: estimate.ordinal,
        kind: estimate.kind,
        amount: estimate.amount,
        decisionNumber: estimate.decisionNumber,
        decidedOn: estimate.decidedOn,
        reason: estimate.reason,
      })
      .from(estimate)
      .where(eq(estimate.projectId, projectId))
      .orderBy(asc(estimate.ordinal)),
    db
      .select({
        id: allocation.id,
        sourceId: allocation.sourceId,
        horizon: allocation.horizon,
        year: allocation.year,
        lastYear: allocation.lastYear,
        kind: allocation.kind,
        amount: allocation.amount,
        decidedOn: allocation.decidedOn,
        imported: allocation.imported,
      })
      .from(allocation)
      .where(eq(allocation.projectId, projectId))
      .orderBy(asc(allocation.id)),
    db
      .select({
        year: declaredYearTotal.year,
        amount: declaredYearTotal.amount,
        decisionNumber: declaredYearTotal.decisionNumber,
      })
      .from(declaredYearTotal)
      .where(eq(declaredYearTotal.projectId, projectId))
      .orderBy(asc(declaredYearTotal.year)),
    db
      .select({
        id: carryOver.id,
        sourceId: carryOver.sourceId,
        fromYear: carryOver.fromYear,
        amount: carryOver.amount,
        decidedOn: carryOver.decidedOn,
        reversed: sql<boolean>`${carryOver.reversedAt} is not null`,
      })
      .from(carryOver)
      .where(eq(carryOver.projectId, projectId))
      .orderBy(asc(carryOver.id)),
    db
      .select({
        id: payment.id,
        sourceId: payment.sourceId,
        planYear: payment.planYear,
        paidOn: payment.paidOn,
        kind: payment.kind,
        amount: payment.amount,
        advanceRecovered: payment.advanceRecovered,
        bidPackageId: payment.bidPackageId,
        contractId: payment.contractId,
        leaseId: payment.leaseId,
        imported: payment.imported,
        reversed: sql<boolean>`${payment.reversedAt} is not null`,
      })
      .from(payment)
      .where(eq(payment.projectId, projectId))
      .orderBy(asc(payment.paidOn), asc(payment.id)),
  ])
  const [own] = projects
  if (!own) throw new Error(`No project ${projectId}`)
  return {
    project: own,
    sources,
    estimates,
    allocations,
    declaredTotals,
    carryOvers,
    payments,
    ...(await readProcurement(db, projectId)),
  }
}

/** Packages, contracts and accepted volume of a project, as far as money looks at them. */
async function readProcurement(db: Executor, projectId: number) {
  const variation = sql<bigint>`coalesce((
    select ${contractVariation.newValue} from ${contractVariation}
    where ${contractVariation.contractId} = ${sql`${contract}.id`}
    order by ${contractVariation.signedOn} desc, ${contractVariation.id} desc limit 1), ${sql`${contract}.value`})::text`.mapWith(
    BigInt,
  )
  const [packages, contracts, acceptances] = await Promise.all([
    db
      .select({
        id: bidPackage.id,
        ordinal: bidPackage.ordinal,
        name: bidPackage.name,
        value: bidPackage.value,
        state: bidPackage.state,
      })
      .from(bidPackage)
      .where(eq(bidPackage.projectId, projectId))
      .orderBy(asc(bidPackage.ordinal)),
    db
      .select({
        id: contract.id,
        bidPackageId: contract.bidPackageId,
        number: contract.number,
        supplier: supplier.name,
        signedOn: contract.signedOn,
        value: variation,
        aboveValueDecision: contract.aboveValueDecision,
      })
      .from(contract)
      .innerJoin(supplier, eq(supplier.id, contract.supplierId))
      .where(eq(contract.projectId, projectId))
      .orderBy(asc(contract.signedOn), asc(contract.id)),
    db
      .select({
        bidPackageId: acceptance.bidPackageId,
        contractId: acceptance.contractId,
        acceptedOn: acceptance.acceptedOn,
        amount: acceptance.amount,
        reversed: sql<boolean>`${acceptance.reversedAt} is not null`,
      })
      .from(acceptance)
      .innerJoin(bidPackage, and(eq(bidPackage.id, acceptance.bidPackageId), eq(bidPackage.projectId, projectId)))
      .orderBy(asc(acceptance.acceptedOn), asc(acceptance.id)),
  ])
  return { packages, contracts, acceptances }
}

/** Where money comes from, in the office's order; those no longer used stand last. */
export const listFundingSources = (db: Executor) =>
  db
    .select({
      id: fundingSource.id,
      name: fundingSource.name,
      level: fundingSource.level,
      nature: fundingSource.nature,
      retired: fundingSource.retired,
    })
    .from(fundingSource)
    .orderBy(asc(fundingSource.retired), asc(fundingSource.position), asc(fundingSource.id))
