import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  acceptance,
  bidPackage,
  bidPackageStep,
  bidPackageTransition,
  contract,
  contractVariation,
  fundingSource,
  payment,
  person,
  procurementPlan,
  project,
  supplier,
} from '#db/schema.server'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import type { PauseSpan } from '~/domain/pauses/pause-clock'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { schedule } from './package-schedule'

const MOST_ROWS = 200

/** One package with its project and plan; undefined where it does not exist for the reader (R15). */
export async function findBidPackage(db: Executor, asked: { id: number; scope: Scope }) {
  const [row] = await db
    .select({
      package: bidPackage,
      project: {
        ...{ id: project.id, code: project.code, name: project.name, group: project.group, regime: project.regime },
      },
      plan: {
        ...{ id: procurementPlan.id, name: procurementPlan.name, state: procurementPlan.state },
        ...{ decisionNumber: procurementPlan.decisionNumber, decidedOn: procurementPlan.decidedOn },
        ...{ networkNumber: procurementPlan.networkNumber, networkVersion: procurementPlan.networkVersion },
      },
      retenderOf: sql<{
        id: number
        ordinal: number
      } | null>`(select json_build_object('id', b.id, 'ordinal', b.ordinal)
        from bid_package b where b.id = bid_package.retender_of_id)`,
      retenderedAs: sql<{
        id: number
        ordinal: number
      } | null>`(select json_build_object('id', b.id, 'ordinal', b.ordinal)
        from bid_package b where b.retender_of_id = bid_package.id)`,
    })
    .from(bidPackage)
    .innerJoin(project, eq(project.id, bidPackage.projectId))
    .leftJoin(procurementPlan, eq(procurementPlan.id, bidPackage.planId))
    .where(and(eq(bidPackage.id, asked.id), projectInScope(asked.scope)))
  if (!row) return undefined
  const { search: _, createdBy: __, ...shown } = row.package
  return { ...shown, project: row.project, plan: row.plan, retenderOf: row.retenderOf, retenderedAs: row.retenderedAs }
}

export type BidPackagePage = NonNullable<Awaited<ReturnType<typeof findBidPackage>>>

/** Every change of its state, newest first. */
export function listTransitions(db: Executor, bidPackageId: number) {
  return db
    .select({
      id: bidPackageTransition.id,
      from: bidPackageTransition.from,
      to: bidPackageTransition.to,
      on: bidPackageTransition.on,
      documentNumber: bidPackageTransition.documentNumber,
      documentOn: bidPackageTransition.documentOn,
      facts: bidPackageTransition.facts,
      note: bidPackageTransition.note,
      /** The row takes another back; or one takes it back. */
      undoesId: bidPackageTransition.undoesId,
      undone: sql<boolean>`exists (select 1 from bid_package_transition undoing
        where undoing.undoes_id = ${bidPackageTransition.id})`,
      by: person.name,
    })
    .from(bidPackageTransition)
    .leftJoin(person, eq(person.id, bidPackageTransition.by))
    .where(eq(bidPackageTransition.bidPackageId, bidPackageId))
    .orderBy(desc(bidPackageTransition.id))
    .limit(MOST_ROWS)
}

/** Its steps as they stand on the day. */
export async function listScheduledSteps(
  db: Executor,
  asked: { bidPackageId: number; pauses: readonly PauseSpan[]; day: string },
) {
  const steps = await db
    .select()
    .from(bidPackageStep)
    .where(eq(bidPackageStep.bidPackageId, asked.bidPackageId))
    .orderBy(asc(bidPackageStep.ordinal))
  const startOn = steps[0]?.startedOn
  if (!startOn) return []
  const calendar = await loadWorkingCalendar(db)
  return schedule(startOn, steps, { calendar, pauses: asked.pauses, today: asked.day })
}

export type ScheduledRow = Awaited<ReturnType<typeof listScheduledSteps>>[number]

/** Its contracts with their appendices, newest first. */
export async function listContracts(db: Executor, bidPackageId: number) {
  const [contracts, variations] = await Promise.all([
    db
      .select({ contract, supplier: supplier.name, taxCode: supplier.taxCode })
      .from(contract)
      .innerJoin(supplier, eq(supplier.id, contract.supplierId))
      .where(eq(contract.bidPackageId, bidPackageId))
      .orderBy(desc(contract.signedOn), desc(contract.id)),
    db
      .select({ variation: contractVariation })
      .from(contractVariation)
      .innerJoin(contract, eq(contract.id, contractVariation.contractId))
      .where(eq(contract.bidPackageId, bidPackageId))
      .orderBy(desc(contractVariation.signedOn), desc(contractVariation.id)),
  ])
  return contracts.map(({ contract: signed, ...row }) => {
    const own = variations.map((one) => one.variation).filter(({ contractId }) => contractId === signed.id)
    const [newest] = own
    return {
      ...signed,
      ...row,
      variations: own,
      valueNow: newest?.newValue ?? signed.value,
      endsOnNow: newest?.newEndsOn ?? signed.endsOn,
    }
  })
}

export type ContractRow = Awaited<ReturnType<typeof listContracts>>[number]

/** Volume accepted, newest first, what was taken back included. */
export function listAcceptances(db: Executor, bidPackageId: number) {
  return db
    .select({
      id: acceptance.id,
      kind: acceptance.kind,
      acceptedOn: acceptance.acceptedOn,
      amount: acceptance.amount,
      percent: acceptance.percent,
      volume: acceptance.volume,
      minuteNumber: acceptance.minuteNumber,
      proposalForRest: acceptance.proposalForRest,
      reversedAt: acceptance.reversedAt,
      reversedReason: acceptance.reversedReason,
    })
    .from(acceptance)
    .where(eq(acceptance.bidPackageId, bidPackageId))
    .orderBy(desc(acceptance.acceptedOn), desc(acceptance.id))
    .limit(MOST_ROWS)
}

export type AcceptanceRow = Awaited<ReturnType<typeof listAcceptances>>[number]

/** Money paid on the package that stands, newest first. */
export function listPackagePayments(db: Executor, bidPackageId: number) {
  return db
    .select({
      id: payment.id,
      paidOn: payment.paidOn,
      kind: payment.kind,
      amount: payment.amount,
      planYear: payment.planYear,
      source: fundingSource.name,
      documentNumber: payment.documentNumber,
      certainty: payment.certainty,
    })
    .from(payment)
    .innerJoin(fundingSource, eq(fundingSource.id, payment.sourceId))
    .where(and(eq(payment.bidPackageId, bidPackageId), sql`${payment.reversedAt} is null`))
    .orderBy(desc(payment.paidOn), desc(payment.id))
    .limit(MOST_ROWS)
}

/** Plans of a project, newest first, with what their packages add up to. */
export function listPlans(db: Executor, projectId: number) {
  return db
    .select({
      id: procurementPlan.id,
      name: procurementPlan.name,
      state: procurementPlan.state,
      submittedOn: procurementPlan.submittedOn,
      decisionNumber: procurementPlan.decisionNumber,
      decidedOn: procurementPlan.decidedOn,
      networkNumber: procurementPlan.networkNumber,
      networkVersion: procurementPlan.networkVersion,
      version: procurementPlan.version,
      packages: sql<number>`(select count(*)::int from bid_package where plan_id = ${procurementPlan}.id)`,
    })
    .from(procurementPlan)
    .where(eq(procurementPlan.projectId, projectId))
    .orderBy(desc(procurementPlan.id))
    .limit(MOST_ROWS)
}

export type PlanRow = Awaited<ReturnType<typeof listPlans>>[number]
