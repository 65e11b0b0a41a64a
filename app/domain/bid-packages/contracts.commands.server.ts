import { and, eq } from 'drizzle-orm'
import type { Database, Executor, Transaction } from '#db/client.server'
import { contract, contractVariation, project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { CommandResult, Issue } from '~/domain/command-result'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import { warrantyFor } from '~/domain/regimes/regime'
import { listRegimes } from '~/domain/regimes/regimes.queries.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { type LockedBidPackage, standingOf } from './bid-package-lock.server'
import { changeWithinPackage, type WithinPackage } from './change-within.server'
import { variationIssues, warrantyEnd, warrantyIssues } from './contract'
import { paidOn, termsInForce } from './contract-terms.server'

type Given = WithinPackage & { contractId: number }
type Contract = typeof contract.$inferSelect
type Change = { set: Partial<typeof contract.$inferInsert>; event: TimelineEvent; data: Record<string, string | null> }

/** Signs an appendix: what held and what holds now, with its reason; more than a tenth asks for a decision. */
export function varyContract(
  db: Executor,
  input: Given & {
    number: string
    signedOn: string
    newValue: bigint
    newEndsOn: string | null
    reason: string
    decisionNumber: string | null
  },
): Promise<CommandResult> {
  const { number, signedOn, newValue, newEndsOn, reason, decisionNumber, by, now } = input
  return changeContract(db, input, async (tx, locked, signed) => {
    const { projectId, planId, id: bidPackageId } = locked
    const halt = await haltOf(tx, { projectId, planId, bidPackageId })
    if (halt) return [standsStillIssue(halt, 'sign-contract')]
    if (signed.liquidatedOn !== null) return [{ field: null, key: 'procurement.already-liquidated' }]
    const before = await termsInForce(tx, signed)
    const { acceptedAmount: accepted } = await standingOf(tx, locked)
    const paid = await paidOn(tx, signed.id)
    const issues = [
      ...dayIssues('signedOn', signedOn, signed.signedOn, now),
      ...(signedOn < before.since && signedOn >= signed.signedOn
        ? [{ field: 'signedOn', key: 'procurement.appendix-before-newest', context: { newest: before.since } }]
        : []),
      ...variationIssues({ ...before, accepted, paid }, { newValue, newEndsOn, decisionNumber }),
    ]
    if (newValue > before.value && newValue > locked.value && decisionNumber === null && issues.length === 0)
      issues.push({
        ...{ field: 'decisionNumber', key: 'procurement.contract-above-value' },
        context: { given: String(newValue), bound: String(locked.value) },
      })
    if (issues.length > 0) return issues
    await tx.insert(contractVariation).values({
      ...{ contractId: signed.id, number, signedOn, oldValue: before.value, newValue, oldEndsOn: before.endsOn },
      ...{ newEndsOn: newEndsOn ?? before.endsOn, reason, decisionNumber, createdBy: by.personId, createdAt: now },
    })
    const figures = { from: String(before.value), to: String(newValue) }
    return { set: {}, event: 'contract.varied', data: { appendix: number, on: signedOn, reason, ...figures } }
  })
}

/** Records the handover, from which the warranty runs; it is not shorter than the law asks (NĐ 224/2026/NĐ-CP, Điều 59). */
export function handOver(
  db: Database,
  input: Given & { handedOverOn: string; warrantyMonths: number; retentionBasisPoints: number },
): Promise<CommandResult> {
  const { handedOverOn, warrantyMonths, retentionBasisPoints, now } = input
  return changeContract(db, input, async (tx, locked, signed) => {
    const [of] = await tx
      .select({ regime: project.regime, group: project.group })
      .from(project)
      .where(eq(project.id, locked.projectId))
    const regime = (await listRegimes(tx)).find(({ code }) => code === of?.regime) ?? null
    const issues = [
      ...dayIssues('handedOverOn', handedOverOn, signed.signedOn, now),
      ...warrantyIssues({ warrantyMonths, retentionBasisPoints }, warrantyFor(regime, of?.group ?? null)),
    ]
    if (issues.length > 0) return issues
    const set = { handedOverOn, warrantyMonths, retentionBasisPoints }
    return { set, event: 'contract.handed-over', data: { on: handedOverOn, months: String(warrantyMonths) } }
  })
}

/** Gives the retention back after the warranty. */
export function releaseRetention(db: Database, input: Given & { on: string }): Promise<CommandResult> {
  const { on, now } = input
  return changeContract(db, input, async (_, __, signed) => {
    if (signed.retentionReleasedOn !== null) return [{ field: null, key: 'procurement.already-released' }]
    const ends = warrantyEnd(signed)
    if (ends === null || on < ends)
      return [{ field: 'on', key: 'procurement.warranty-not-over', context: { ends: ends ?? on } }]
    const issues = dayIssues('on', on, ends, now)
    if (issues.length > 0) return issues
    return { set: { retentionReleasedOn: on }, event: 'contract.retention-released', data: { on } }
  })
}

/** Thanh lý hợp đồng. */
export function liquidateContract(db: Executor, input: Given & { on: string }): Promise<CommandResult> {
  const { on, now } = input
  return changeContract(db, input, async (_, __, signed) => {
    if (signed.liquidatedOn !== null) return [{ field: null, key: 'procurement.already-liquidated' }]
    const issues = dayIssues('on', on, signed.signedOn, now)
    if (issues.length > 0) return issues
    return { set: { liquidatedOn: on }, event: 'contract.liquidated', data: { on } }
  })
}

function dayIssues(field: string, on: string, signedOn: string, now: Date): Issue[] {
  if (on > dayAt(now)) return [{ field, key: 'procurement.day-ahead' }]
  return on < signedOn ? [{ field, key: 'procurement.day-before-signing', context: { signed: signedOn } }] : []
}

function changeContract(
  db: Executor,
  input: Given,
  decide: (tx: Transaction, locked: LockedBidPackage, signed: Contract) => Promise<Change | Issue[]>,
): Promise<CommandResult> {
  const { bidPackageId, contractId } = input
  return changeWithinPackage(db, input, async (tx, locked) => {
    const [signed] = await tx
      .select()
      .from(contract)
      .where(and(eq(contract.id, contractId), eq(contract.bidPackageId, bidPackageId)))
      .for('update')
    if (!signed) return null
    const change = await decide(tx, locked, signed)
    if (Array.isArray(change)) return change
    const { set, event, data } = change
    await tx
      .update(contract)
      .set({ ...set, version: signed.version + 1 })
      .where(eq(contract.id, contractId))
    return { event, data: { ...data, number: signed.number } }
  })
}
