import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { briefing } from '#db/schema.server'
import { type CommandResult, conflict, forbidden, missing, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'

export type OfBriefing = { briefingId: number; by: Actor; now: Date }
export type LockedBriefing = typeof briefing.$inferSelect

/** The briefing, locked until the transaction ends. A briefing is the whole house's work: nobody bound to a unit changes one. */
export async function lockBriefing(tx: Transaction, { briefingId, by }: OfBriefing): Promise<LockedBriefing | null> {
  if (by.scope !== 'all') return null
  const [row] = await tx.select().from(briefing).where(eq(briefing.id, briefingId)).for('update')
  return row ?? null
}

/** A draft, locked; else why not. `version` left out: what is changed carries a version of its own. */
export async function lockDraft(
  tx: Transaction,
  of: OfBriefing & { version?: number },
): Promise<CommandResult<{ locked: LockedBriefing }>> {
  if (of.by.scope !== 'all') return forbidden
  const locked = await lockBriefing(tx, of)
  if (!locked) return missing
  if (locked.state !== 'draft') return conflict({ field: null, key: 'briefings.kept' })
  if (of.version !== undefined && of.version !== locked.version) return stale({ version: locked.version })
  return { ok: true, locked }
}

/** Writes what changed with the next version, and tells it. */
export async function changeBriefing(
  tx: Transaction,
  locked: LockedBriefing,
  { by, now }: { by: Actor; now: Date },
  change: { set?: Partial<LockedBriefing>; event: TimelineEvent; data?: Record<string, unknown> },
): Promise<void> {
  await tx
    .update(briefing)
    .set({ ...change.set, version: sql`${briefing.version} + 1` })
    .where(and(eq(briefing.id, locked.id)))
  await recordEvent(tx, {
    ...{ subject: 'briefing', subjectId: locked.id, event: change.event, by, now },
    data: { title: locked.title, ...change.data },
  })
}
