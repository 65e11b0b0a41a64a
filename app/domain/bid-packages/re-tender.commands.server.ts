import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { bidPackage } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid, missing, stale } from '~/domain/command-result'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { NO_FACTS } from './bid-package-facts'
import { lockBidPackage, standingOf } from './bid-package-lock.server'
import { mayBeRetendered } from './bid-package-state'
import { nextOrdinal } from './bid-packages.commands.server'
import { laySteps } from './lay-steps.server'
import { moveBidPackage } from './move-bid-package.server'

/**
 * Tenders a failed package again: a new package linked to the old one, under the same approved plan. The old one keeps its
 * story and its end.
 */
export function reTender(
  db: Database,
  input: { bidPackageId: number; on: string; version: number; by: Actor; now: Date },
): Promise<CommandResult<{ bidPackageId: number }>> {
  const { on, by, now } = input
  return db.transaction(async (tx) => {
    const locked = await lockBidPackage(tx, input.bidPackageId, by)
    if (!locked) return missing
    if (locked.version !== input.version) return stale({ version: locked.version, state: locked.state })
    const { projectId, planId, state, name } = locked
    if (!mayBeRetendered(state)) return conflict({ field: null, key: 'procurement.not-failed', context: { state } })
    if (on > dayAt(now)) return invalid({ field: 'on', key: 'procurement.day-ahead' })
    if (on < locked.stateSince)
      return invalid({ field: 'on', key: 'procurement.day-before-state', context: { since: locked.stateSince } })
    const halt = await haltOf(tx, { projectId, planId })
    if (halt) return conflict(standsStillIssue(halt, 'prepare-documents'))
    const [before] = await tx
      .select({ id: bidPackage.id })
      .from(bidPackage)
      .where(eq(bidPackage.retenderOfId, locked.id))
    if (before) return conflict({ field: null, key: 'procurement.already-retendered' })
    const { planState } = await standingOf(tx, locked)
    const ordinal = await nextOrdinal(tx, projectId)
    const { value, method, mode, field, contractType, plannedDays, summary } = locked
    const [created] = await tx
      .insert(bidPackage)
      .values({
        ...{ projectId, planId, ordinal, name, value, method, mode, field, contractType, plannedDays, summary },
        ...{ state: 'draft', stateSince: on, retenderOfId: locked.id },
        ...{ createdBy: by.personId, createdAt: now, updatedAt: now },
      })
      .returning()
    if (!created) throw new Error('A package was written without an id')
    await laySteps(tx, { bidPackageId: created.id, projectId, method, startOn: on })
    const event = { subject: 'bid-package', projectId, event: 'bid-package.re-tendered', by, now } as const
    await recordEvent(tx, { ...event, subjectId: locked.id, data: { ordinal: locked.ordinal, name, as: ordinal } })
    // The plan's decision covers the package that repeats: it needs no second one.
    if (planState === 'approved')
      await moveBidPackage(tx, created, { transition: 'approve-plan', on, facts: NO_FACTS, by, now })
    return { ok: true, bidPackageId: created.id }
  })
}
