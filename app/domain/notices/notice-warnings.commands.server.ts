import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { noticeWarning } from '#db/schema.server'
import { type CommandResult, conflict, forbidden, invalid, missing, type Refusal } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { lockNotice } from './notice-row.server'

type Given = { noticeId: number; warningId: number; by: Actor; now: Date }

/** A person takes a warning about a whole notice upon themselves with a reason; it stays in sight and in the history. */
export async function settleNoticeWarning(db: Database, input: Given & { reason: string }): Promise<CommandResult> {
  const reason = input.reason.trim()
  return db.transaction(async (tx) => {
    const found = await lockWarning(tx, input)
    if (!found.ok) return found
    if (found.settled) return conflict({ field: null, key: 'notices.warning-settled' })
    if (reason === '') return invalid({ field: 'reason', key: 'errors.required' })
    await tx
      .update(noticeWarning)
      .set({ settledBy: input.by.personId, settledAt: input.now, settledReason: reason })
      .where(eq(noticeWarning.id, input.warningId))
    await recordEvent(tx, { ...story(input), event: 'notice.warning-settled', data: { code: found.code, reason } })
    return { ok: true }
  })
}

/** Opens it again: the reason did not hold. */
export async function reopenNoticeWarning(db: Database, input: Given): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const found = await lockWarning(tx, input)
    if (!found.ok) return found
    if (!found.settled) return conflict({ field: null, key: 'notices.warning-open' })
    await tx
      .update(noticeWarning)
      .set({ settledBy: null, settledAt: null, settledReason: null })
      .where(eq(noticeWarning.id, input.warningId))
    await recordEvent(tx, { ...story(input), event: 'notice.warning-reopened', data: { code: found.code } })
    return { ok: true }
  })
}

/** The lock of the notice keeps two people from settling the same warning at once. */
async function lockWarning(
  tx: Transaction,
  { noticeId, warningId, by }: Given,
): Promise<{ ok: true; code: string; settled: boolean } | Refusal> {
  if (by.scope !== 'all') return forbidden
  if (!(await lockNotice(tx, noticeId))) return missing
  const [row] = await tx
    .select({ code: noticeWarning.code, settledAt: noticeWarning.settledAt })
    .from(noticeWarning)
    .where(and(eq(noticeWarning.id, warningId), eq(noticeWarning.noticeId, noticeId)))
  return row ? { ok: true, code: row.code, settled: row.settledAt !== null } : missing
}

const story = ({ noticeId, by, now }: Given) => ({ subject: 'notice', subjectId: noticeId, by, now }) as const
