import { and, eq, gte, isNull } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { acceptance, bidPackage, bidPackageStep, contract, payment, procurementPlan } from '#db/schema.server'
import type { Issue } from '~/domain/command-result'
import { mayBeRetendered, transitionInto } from './bid-package-state'
import type { StandingTransition } from './standing-transitions.server'

type Package = { id: number; planId: number | null }
type Found = Issue | null

/**
 * What was built on the last transition of a package, as the reason why it is not taken back; null where nothing was. A
 * final acceptance and a contract have their own way back or none; a plan is adjusted by a decision.
 */
export async function whatHangsOn(db: Executor, of: Package, last: StandingTransition): Promise<Found> {
  if (last.to === 'accepted') return { field: null, key: 'procurement.acceptance-rests-on-it' }
  if (last.to === 'planned') return planOf(db, of)
  if (last.to === 'contracted') return contractOf(db, of)
  if (last.to === 'in-execution') return (await acceptedSince(db, of, last.on)) ?? paidSince(db, of, last.on)
  if (mayBeRetendered(last.to)) return repeatOf(db, of)
  return stepAfter(db, of, last)
}

async function planOf(db: Executor, { planId }: Package): Promise<Found> {
  if (planId === null) return null
  const [plan] = await db.select().from(procurementPlan).where(eq(procurementPlan.id, planId))
  if (plan?.state !== 'approved') return null
  return { field: null, key: 'procurement.plan-rests-on-it', context: { number: plan.decisionNumber ?? plan.name } }
}

async function contractOf(db: Executor, { id }: Package): Promise<Found> {
  const [signed] = await db.select({ number: contract.number }).from(contract).where(eq(contract.bidPackageId, id))
  return signed ? { field: null, key: 'procurement.contract-rests-on-it', context: signed } : null
}

async function acceptedSince(db: Executor, { id }: Package, on: string): Promise<Found> {
  const [row] = await db
    .select({ on: acceptance.acceptedOn, amount: acceptance.amount })
    .from(acceptance)
    .where(and(eq(acceptance.bidPackageId, id), isNull(acceptance.reversedAt), gte(acceptance.acceptedOn, on)))
  const context = row && { on: row.on, amount: String(row.amount) }
  return context ? { field: null, key: 'procurement.volume-rests-on-it', context } : null
}

async function paidSince(db: Executor, { id }: Package, on: string): Promise<Found> {
  const [row] = await db
    .select({ on: payment.paidOn, amount: payment.amount })
    .from(payment)
    .where(and(eq(payment.bidPackageId, id), isNull(payment.reversedAt), gte(payment.paidOn, on)))
  const context = row && { on: row.on, amount: String(row.amount) }
  return context ? { field: null, key: 'procurement.payment-rests-on-it', context } : null
}

async function repeatOf(db: Executor, { id }: Package): Promise<Found> {
  const [repeat] = await db
    .select({ ordinal: bidPackage.ordinal })
    .from(bidPackage)
    .where(eq(bidPackage.retenderOfId, id))
  return repeat ? { field: null, key: 'procurement.repeat-rests-on-it', context: repeat } : null
}

/** A later step that a person has said is done: the chain has gone on. */
async function stepAfter(db: Executor, { id }: Package, last: StandingTransition): Promise<Found> {
  const steps = await db
    .select()
    .from(bidPackageStep)
    .where(eq(bidPackageStep.bidPackageId, id))
    .orderBy(bidPackageStep.ordinal)
  const at = steps.findIndex(({ completedBy }) => completedBy !== null && completedBy === transitionInto(last.to))
  const later = at < 0 ? undefined : steps.slice(at + 1).find((step) => step.completedBy === null && step.doneOn)
  const context = later?.doneOn ? { step: later.name, on: later.doneOn } : null
  return context && { field: null, key: 'procurement.step-rests-on-it', context }
}
