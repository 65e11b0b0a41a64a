import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { type acceptance, bidPackage, bidPackageTransition } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { Issue } from '~/domain/command-result'
import { volumePaid } from '~/domain/money/disbursement'
import { sheetThatHolds, sumAmounts } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import type { Actor } from '~/domain/people/actor'
import type { LockedBidPackage } from './bid-package-lock.server'
import { goBack } from './go-back.server'
import { listStanding } from './standing-transitions.server'

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
  locked: LockedBidPackage,
  why: { reason: string; by: Actor; now: Date },
): Promise<void> {
  const [last, ...before] = await listStanding(tx, locked.id)
  if (last?.to === 'accepted') return goBack(tx, locked, [last, ...before], why)
  // Brought in as accepted: there is no step of ours to take back, the day it began is not known.
  const { id: bidPackageId, state: from } = locked
  const { reason: note, by, now: at } = why
  const row = { bidPackageId, from, to: 'in-execution', on: dayAt(at), note, by: by.personId, at } as const
  await tx.insert(bidPackageTransition).values(row)
  await tx.update(bidPackage).set({ state: 'in-execution' }).where(eq(bidPackage.id, bidPackageId))
}
