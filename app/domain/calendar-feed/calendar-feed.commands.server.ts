import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { calendarFeed } from '#db/schema.server'
import { type CommandResult, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'

const BYTES = 32

export const feedHash = (token: string): string => createHash('sha256').update(token).digest('hex')

type Given = { by: Actor; now: Date }

/** Makes the own calendar address anew; one in use stops at once. The token is in the answer and nowhere else. */
export function makeCalendarFeed(db: Database, { by, now }: Given): Promise<CommandResult<{ token: string }>> {
  return db.transaction(async (tx) => {
    const { personId } = by
    await tx
      .update(calendarFeed)
      .set({ revokedAt: now })
      .where(and(eq(calendarFeed.personId, personId), isNull(calendarFeed.revokedAt)))
    const token = randomBytes(BYTES).toString('base64url')
    await tx.insert(calendarFeed).values({ personId, sha256: feedHash(token), createdAt: now })
    await recordEvent(tx, { subject: 'person', subjectId: personId, event: 'person.calendar-made', by, now })
    return { ok: true, token }
  })
}

export function revokeCalendarFeed(db: Database, { by, now }: Given): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const { personId } = by
    const rows = await tx
      .update(calendarFeed)
      .set({ revokedAt: now })
      .where(and(eq(calendarFeed.personId, personId), isNull(calendarFeed.revokedAt)))
      .returning({ id: calendarFeed.id })
    if (rows.length === 0) return missing
    await recordEvent(tx, { subject: 'person', subjectId: personId, event: 'person.calendar-revoked', by, now })
    return { ok: true }
  })
}

/** Notes that a program has read the calendar. */
export async function noteFeedRead(db: Database, { feedId, now }: { feedId: number; now: Date }): Promise<void> {
  await db.update(calendarFeed).set({ lastReadAt: now }).where(eq(calendarFeed.id, feedId))
}
