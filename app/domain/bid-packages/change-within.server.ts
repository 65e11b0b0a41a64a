import { eq } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { bidPackage } from '#db/schema.server'
import { type CommandResult, conflict, type Issue, invalid, missing, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { type LockedBidPackage, lockBidPackage } from './bid-package-lock.server'

/** The package as a person saw it, who changes something of it, and when. */
export type WithinPackage = { bidPackageId: number; version: number; by: Actor; now: Date }

/** What was done, for the story. */
type Told = { event: TimelineEvent; data: Record<string, unknown> }

/**
 * Changes something that belongs to a package (a step, a contract) in one transaction: lock, version, the change, the
 * package's version, the story. `change` writes and answers what to tell, what stands against it, or null where what is
 * asked for is not there.
 */
export function changeWithinPackage(
  db: Executor,
  { bidPackageId, version, by, now }: WithinPackage,
  change: (tx: Transaction, locked: LockedBidPackage) => Promise<Told | Issue[] | null>,
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const locked = await lockBidPackage(tx, bidPackageId, by)
    if (!locked) return missing
    if (locked.version !== version) return stale({ version: locked.version, state: locked.state })
    const told = await change(tx, locked)
    if (told === null) return missing
    if (Array.isArray(told)) return told.some(({ field }) => field === null) ? conflict(...told) : invalid(...told)
    await tx
      .update(bidPackage)
      .set({ version: version + 1, updatedAt: now })
      .where(eq(bidPackage.id, bidPackageId))
    await recordEvent(tx, {
      ...{ subject: 'bid-package', subjectId: bidPackageId, projectId: locked.projectId, event: told.event },
      ...{ data: { ...told.data, ordinal: locked.ordinal }, by, now },
    })
    return { ok: true }
  })
}
