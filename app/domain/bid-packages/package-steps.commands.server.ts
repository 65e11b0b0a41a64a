import { and, eq, min } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { bidPackageStep } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { CommandResult, Issue } from '~/domain/command-result'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import type { LockedBidPackage } from './bid-package-lock.server'
import { changeWithinPackage, type WithinPackage } from './change-within.server'
import { listStanding } from './standing-transitions.server'

type Given = WithinPackage & { stepId: number }
type Step = typeof bidPackageStep.$inferSelect
type Change = { set: Partial<typeof bidPackageStep.$inferInsert>; event: TimelineEvent; data?: Record<string, string> }

/** Says on which day a step was done that no transition completes. A pause holds it back (R3). */
export function completeStep(db: Database, input: Given & { on: string }): Promise<CommandResult> {
  const { on, now } = input
  return changeStep(db, input, async (tx, { projectId, planId, id }, step) => {
    if (step.completedBy !== null) return [{ field: null, key: 'procurement.step-by-transition' }]
    if (on > dayAt(now)) return [{ field: 'on', key: 'procurement.day-ahead' }]
    const first = await firstDay(tx, id)
    if (first !== null && on < first) return [{ field: 'on', key: 'procurement.step-before-start', context: { first } }]
    const halt = await haltOf(tx, { projectId, planId, bidPackageId: id })
    if (halt) return [standsStillIssue(halt, 'prepare-documents')]
    return {
      set: { doneOn: on, skippedReason: null, skippedSource: null },
      event: 'bid-package.step-done',
      data: { on },
    }
  })
}

/** The day a package begins (ISO): its first step by the plan, or its first transition where that was earlier. */
async function firstDay(tx: Transaction, bidPackageId: number): Promise<string | null> {
  const [planned] = await tx
    .select({ on: min(bidPackageStep.startedOn) })
    .from(bidPackageStep)
    .where(eq(bidPackageStep.bidPackageId, bidPackageId))
  const begun = (await listStanding(tx, bidPackageId)).at(-1)?.on
  const days = [planned?.on, begun].filter((day) => typeof day === 'string')
  return days.sort()[0] ?? null
}

/** Leaves a step out; it says why, and by which law. */
export function skipStep(db: Database, input: Given & { reason: string; source: string }): Promise<CommandResult> {
  const { reason, source } = input
  return changeStep(db, input, async (_, __, step) => {
    if (step.doneOn !== null) return [{ field: null, key: 'procurement.step-done' }]
    const set = { skippedReason: reason, skippedSource: source }
    return { set, event: 'bid-package.step-skipped', data: { reason, source } }
  })
}

/** Takes a skipped step up again. */
export function takeUpStep(db: Database, input: Given): Promise<CommandResult> {
  return changeStep(db, input, async (_, __, step) =>
    step.skippedReason === null
      ? [{ field: null, key: 'procurement.step-not-skipped' }]
      : { set: { skippedReason: null, skippedSource: null }, event: 'bid-package.step-taken-up' },
  )
}

/** Plans other days for a step whose days no article sets; the original last day stays. */
export function planStepDays(db: Database, input: Given & { days: number }): Promise<CommandResult> {
  const { days } = input
  return changeStep(db, input, async (_, __, step) => {
    if (step.legalSource !== null)
      return [{ field: 'days', key: 'procurement.days-by-law', context: { source: step.legalSource } }]
    const data = { from: String(step.days), to: String(days) }
    return { set: { days }, event: 'bid-package.step-planned', data }
  })
}

function changeStep(
  db: Database,
  input: Given,
  decide: (tx: Transaction, locked: LockedBidPackage, step: Step) => Promise<Change | Issue[]>,
): Promise<CommandResult> {
  const { bidPackageId, stepId } = input
  return changeWithinPackage(db, input, async (tx, locked) => {
    const [step] = await tx
      .select()
      .from(bidPackageStep)
      .where(and(eq(bidPackageStep.id, stepId), eq(bidPackageStep.bidPackageId, bidPackageId)))
    if (!step) return null
    const change = await decide(tx, locked, step)
    if (Array.isArray(change)) return change
    await tx.update(bidPackageStep).set(change.set).where(eq(bidPackageStep.id, stepId))
    return { event: change.event, data: { ...change.data, step: step.name } }
  })
}
