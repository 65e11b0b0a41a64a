import type { Executor } from '#db/client.server'
import type { BidPackageState } from './bid-package-terms'
import { sinceBefore } from './go-back.server'
import { listStanding } from './standing-transitions.server'
import { whatHangsOn } from './what-hangs.server'

/** The last transition, where it may be taken back, and what the package would be again; null where it may not. */
export async function findTakeBack(
  db: Executor,
  row: { id: number; planId: number | null; state: BidPackageState; createdAt: Date },
) {
  const [last, ...before] = await listStanding(db, row.id)
  if (last?.to !== row.state || (await whatHangsOn(db, row, last)) !== null) return null
  return { id: last.id, on: last.on, to: last.to, back: last.from, since: sinceBefore(row, [last, ...before]) }
}
