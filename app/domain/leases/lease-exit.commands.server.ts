import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { leaseExitStep, leaseHandover } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, type Issue, invalid } from '~/domain/command-result'
import type { ExitStepEntry, Handover } from './lease.forms'
import { closingIssues, exitStepIssues } from './lease-exit'
import { changeLeaseRow, doneSteps, type OfLease } from './lease-lock.server'
import type { ExitStep } from './lease-terms'

const notInFuture = (field: string, day: string, today: string): Issue[] =>
  day > today ? [{ field, key: 'leases.in-the-future' }] : []

/** One step of the exit kit is done: what was counted, returned, reconciled or deleted, and by which paper. */
export function recordExitStep(db: Database, input: OfLease & { entry: ExitStepEntry }): Promise<CommandResult> {
  const { step, doneOn, counted, words, documentNumber } = input.entry
  return changeLeaseRow(db, input, async (tx, locked) => {
    const done = await doneSteps(tx, locked.id)
    if (done.some((one) => one.step === step))
      return conflict({ field: null, key: 'leases.exit-step-done', context: { step } })
    const early = notInFuture('doneOn', doneOn, dayAt(input.now))
    const issues = [...early, ...exitStepIssues(step, counted, done)]
    if (issues.length > 0) return invalid(...issues)
    await tx.insert(leaseExitStep).values({
      ...{ leaseId: locked.id, step, doneOn, counted, words, documentNumber },
      ...{ by: input.by.personId, at: input.now },
    })
    return { event: 'lease.exit-step-done', data: { step, doneOn, counted, words, documentNumber } }
  })
}

/** Takes a wrongly recorded step back; what rests on it has to be taken back first. The timeline keeps both. */
export function takeBackExitStep(db: Database, input: OfLease & { step: ExitStep }): Promise<CommandResult> {
  const { step } = input
  return changeLeaseRow(db, input, async (tx, locked) => {
    const done = await doneSteps(tx, locked.id)
    if (!done.some((one) => one.step === step))
      return conflict({ field: null, key: 'leases.exit-step-not-done', context: { step } })
    const rest = done.filter((one) => one.step !== step)
    const resting = rest.find((one) => exitStepIssues(one.step, one.counted, rest).length > 0)
    if (resting)
      return conflict({ field: null, key: 'leases.exit-order', context: { step: resting.step, needed: step } })
    await tx.delete(leaseExitStep).where(and(eq(leaseExitStep.leaseId, locked.id), eq(leaseExitStep.step, step)))
    return { event: 'lease.exit-step-taken-back', data: { step } }
  })
}

/** Something was handed over or taken over with the lease: equipment, licences, accounts. */
export function recordHandover(db: Database, input: OfLease & { handover: Handover }): Promise<CommandResult> {
  const { item, quantity, value, handedOverOn, minuteNumber } = input.handover
  return changeLeaseRow(db, input, async (tx, locked) => {
    const issues = notInFuture('handedOverOn', handedOverOn, dayAt(input.now))
    if (issues.length > 0) return invalid(...issues)
    await tx.insert(leaseHandover).values({
      ...{ leaseId: locked.id, item, quantity: quantity ?? 1, value: value ?? null, handedOverOn, minuteNumber },
      ...{ createdBy: input.by.personId, createdAt: input.now },
    })
    return { event: 'lease.handed-over', data: { item, quantity, minuteNumber } }
  })
}

/** Somebody signs that the lease may be closed without the whole exit kit. */
export function waiveExit(
  db: Database,
  input: OfLease & { waiverReason: string; waiverSignedBy: string },
): Promise<CommandResult> {
  const { waiverReason, waiverSignedBy } = input
  return changeLeaseRow(db, input, async () => ({
    set: { waiverReason, waiverSignedBy },
    event: 'lease.exit-waived',
    data: { reason: waiverReason, signedBy: waiverSignedBy },
  }))
}

/** Closes a lease: with its whole exit kit or a signed waiver, and not before it began. */
export function closeLease(db: Database, input: OfLease & { closedOn: string }): Promise<CommandResult> {
  const { closedOn } = input
  return changeLeaseRow(db, input, async (tx, locked) => {
    const issues = notInFuture('closedOn', closedOn, dayAt(input.now))
    if (closedOn < locked.startsOn)
      issues.push({ field: 'closedOn', key: 'leases.closed-before-start', context: { start: locked.startsOn } })
    if (issues.length > 0) return invalid(...issues)
    const { waiverReason, waiverSignedBy } = locked
    const waiver = waiverReason && waiverSignedBy ? { reason: waiverReason, signedBy: waiverSignedBy } : null
    const lacking = closingIssues({ done: await doneSteps(tx, locked.id), waiver })
    if (lacking.length > 0) return conflict(...lacking)
    return { set: { closedOn }, event: 'lease.closed', data: { on: closedOn, waived: waiver !== null } }
  })
}
