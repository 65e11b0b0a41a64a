import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { type acceptance, bidPackage, bidPackageStep, bidPackageTransition } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { Issue } from '~/domain/command-result'
import { volumePaid } from '~/domain/money/disbursement'
import { sheetThatHolds, sumAmounts } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import type { Actor } from '~/domain/people/actor'
import type { LockedBidPackage } from './bid-package-lock.server'

type Accepted = typeof acceptance.$inferSelect

/** The package counts as accepted because of this acceptance. */
export const endsExecution = ({ state }: LockedBidPackage, { kind }: Accepted): boolean =>
  kind === 'final' && state === 'accepted'

/** What keeps an acceptance from being taken back: a settlement, payments (R10), or a pause where the state would move (R3). */
export async function whatRestsOn(tx: Transaction, locked: LockedBidPackage, row: Accepted): Promise<Issue | null> {
  const { id: bidPackageId, projectId, planId, state } = locked
  if (state === 'settled') return { field: null, key: 'procurement.settled-rests-on-it' }
  const sheet = sheetThatHolds(await readMoneySheet(tx, projectId))
  const own = <T extends { bidPackageId: number | null }>(rows: T[]) =>
    rows.filter((one) => one.bidPackageId === bidPackageId)
  const paid = volumePaid(own(sheet.payments))
  const left = sumAmounts(own(sheet.acceptances)) - row.amount
  if (paid > left)
    return { field: null, key: 'procurement.paid-rests-on-it', context: { paid: String(paid), left: String(left) } }
  const halt = endsExecution(locked, row) ? await haltOf(tx, { projectId, planId, bidPackageId }) : null
  return halt && standsStillIssue(halt, 'start')
}

/** Brings an accepted package back into execution, since the day it was begun; a row of its own tells why. */
export async function returnToExecution(
  tx: Transaction,
  { id: bidPackageId, state, stateSince }: LockedBidPackage,
  { reason, by, now }: { reason: string; by: Actor; now: Date },
): Promise<void> {
  const [begun] = await tx
    .select({ on: bidPackageTransition.on })
    .from(bidPackageTransition)
    .where(and(eq(bidPackageTransition.bidPackageId, bidPackageId), eq(bidPackageTransition.from, 'contracted')))
    .orderBy(desc(bidPackageTransition.id))
    .limit(1)
  const since = begun?.on ?? stateSince
  await tx.insert(bidPackageTransition).values({
    ...{ bidPackageId, from: state, to: 'in-execution', on: dayAt(now), note: reason, by: by.personId, at: now },
  })
  await tx.update(bidPackage).set({ state: 'in-execution', stateSince: since }).where(eq(bidPackage.id, bidPackageId))
  await tx
    .update(bidPackageStep)
    .set({ doneOn: null })
    .where(and(eq(bidPackageStep.bidPackageId, bidPackageId), eq(bidPackageStep.completedBy, 'accept')))
}
