import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { acceptance, bidPackage, contract, contractVariation, procurementPlan, project } from '#db/schema.server'
import type { Actor } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import type { BidPackageState } from './bid-package-terms'
import { listStanding } from './standing-transitions.server'
import type { PackageStanding } from './transition-issues'

/**
 * A package and its project, locked until the transaction ends; null where the actor has none such (R15). The project's
 * row is locked too, so that a pause on it and a step of its package wait for each other.
 */
export async function lockBidPackage(tx: Transaction, id: number, by: Actor) {
  const [row] = await tx
    .select({ package: bidPackage })
    .from(bidPackage)
    .innerJoin(project, eq(project.id, bidPackage.projectId))
    .where(and(eq(bidPackage.id, id), projectInScope(by.scope)))
    .for('update')
  return row?.package ?? null
}

export type LockedBidPackage = NonNullable<Awaited<ReturnType<typeof lockBidPackage>>>

/** What the rules of a transition look at. */
export async function standingOf(db: Executor, row: LockedBidPackage): Promise<PackageStanding> {
  const { state, stateSince, method, value, planId } = row
  const [plan] =
    planId === null
      ? []
      : await db.select({ state: procurementPlan.state }).from(procurementPlan).where(eq(procurementPlan.id, planId))
  const told = await factsSoFar(db, row.id)
  return {
    ...{ state, stateSince, method, value },
    planState: plan?.state ?? null,
    closesOn: told.published?.closesOn ?? null,
    awardedAmount: told.awarded?.amount ? BigInt(told.awarded.amount) : null,
    contractValue: await contractValueOf(db, row.id),
    acceptedAmount: await acceptedOf(db, row.id),
  }
}

/** Facts of the last time the package was published and awarded, of what was not taken back. */
export async function factsSoFar(db: Executor, id: number) {
  const rows = await listStanding(db, id)
  const lastTo = (state: BidPackageState) => rows.find((row) => row.to === state)?.facts ?? null
  return { published: lastTo('published'), awarded: lastTo('awarded') }
}

/** What its contracts are worth with their newest variations, in dong; null where none was signed. */
async function contractValueOf(db: Executor, id: number): Promise<bigint | null> {
  const [row] = await db
    .select({
      total: sql<string | null>`sum(coalesce((
        select ${contractVariation.newValue} from ${contractVariation}
        where ${contractVariation.contractId} = ${contract}.id
        order by ${contractVariation.signedOn} desc, ${contractVariation.id} desc limit 1), ${contract}.value))`,
    })
    .from(contract)
    .where(eq(contract.bidPackageId, id))
  return row?.total ? BigInt(row.total) : null
}

async function acceptedOf(db: Executor, id: number): Promise<bigint> {
  const [row] = await db
    .select({ total: sql<string | null>`sum(${acceptance.amount})` })
    .from(acceptance)
    .where(and(eq(acceptance.bidPackageId, id), isNull(acceptance.reversedAt)))
  return BigInt(row?.total ?? 0)
}
