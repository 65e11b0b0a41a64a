import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { notice } from '#db/schema.server'
import { type CommandResult, conflict, forbidden, invalid, missing } from '~/domain/command-result'
import { lockBriefing, type OfBriefing } from './briefing-lock.server'
import { linkNoticeTo } from './link-notice.server'

/** Ties the signed notice to the briefing by hand, where its meeting's day did not tell it. */
export function linkNotice(db: Database, input: OfBriefing & { noticeId: number }): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    if (input.by.scope !== 'all') return forbidden
    const locked = await lockBriefing(tx, input)
    if (!locked) return missing
    if (locked.state === 'draft') return conflict({ field: null, key: 'briefings.not-issued' })
    const [known] = await tx
      .select({ id: notice.id })
      .from(notice)
      .where(and(eq(notice.id, input.noticeId), eq(notice.state, 'confirmed')))
    if (!known) return invalid({ field: 'noticeId', key: 'briefings.not-a-notice' })
    await linkNoticeTo(tx, locked.id, known.id, input)
    return { ok: true }
  })
}
