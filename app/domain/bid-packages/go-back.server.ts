import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { bidPackage, bidPackageStep, bidPackageTransition } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { Actor } from '~/domain/people/actor'
import type { LockedBidPackage } from './bid-package-lock.server'
import { transitionInto } from './bid-package-state'
import type { StandingTransition } from './standing-transitions.server'

/** The day since which a package would again be in the state it came from, were its last transition taken back (ISO). */
export function sinceBefore(
  { createdAt }: { createdAt: Date },
  [last, before]: readonly [StandingTransition, ...StandingTransition[]],
): string {
  if (before) return before.on
  return [dayAt(createdAt), last.on].sort()[0] ?? last.on
}

/**
 * Brings a package back to where it was before its last transition, by a row of its own that names it and says why. What
 * the transition had set is as it was before: the state and its day, the number of the invitation, the steps it closed.
 */
export async function goBack(
  tx: Transaction,
  locked: LockedBidPackage,
  standing: readonly [StandingTransition, ...StandingTransition[]],
  { reason, by, now }: { reason: string; by: Actor; now: Date },
): Promise<void> {
  const [last, ...before] = standing
  await tx.insert(bidPackageTransition).values({
    ...{ bidPackageId: locked.id, from: last.to, to: last.from, on: dayAt(now), note: reason },
    ...{ undoesId: last.id, by: by.personId, at: now },
  })
  const invited = before.find(({ to }) => to === 'published')?.facts
  await tx
    .update(bidPackage)
    .set({
      ...{ state: last.from, stateSince: sinceBefore(locked, standing), updatedAt: now, version: locked.version + 1 },
      ...(last.to === 'published'
        ? { networkNumber: invited?.networkNumber ?? null, networkVersion: invited?.networkVersion ?? null }
        : {}),
    })
    .where(eq(bidPackage.id, locked.id))
  await reopenSteps(tx, locked.id, last, before)
}

/** Steps that were done on the day of the transition by it alone are open again, or done as in the round before. */
async function reopenSteps(
  tx: Transaction,
  bidPackageId: number,
  last: StandingTransition,
  before: readonly StandingTransition[],
): Promise<void> {
  const own = eq(bidPackageStep.bidPackageId, bidPackageId)
  const steps = await tx.select().from(bidPackageStep).where(own).orderBy(bidPackageStep.ordinal)
  const closed = steps.find(({ completedBy }) => completedBy !== null && completedBy === transitionInto(last.to))
  if (!closed) return
  for (const step of steps.filter(({ ordinal, doneOn }) => ordinal <= closed.ordinal && doneOn === last.on)) {
    const earlier = before.find(({ to }) => step.completedBy !== null && transitionInto(to) === step.completedBy)
    await tx
      .update(bidPackageStep)
      .set({ doneOn: earlier?.on ?? null })
      .where(and(own, eq(bidPackageStep.id, step.id)))
  }
}
