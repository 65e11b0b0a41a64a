import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Executor, Transaction } from '#db/client.server'
import { digest, digestLine, digestRun } from '#db/schema.server'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import type { Letter } from '~/domain/mail/mail'
import { layInOutbox } from '~/domain/mail/outbox.commands.server'
import type { PersonLines } from './digest-lines'
import { findLadder } from './ladder.queries.server'
import { planDigests } from './plan-digests.queries.server'

/** Writes a digest as a message; null where no mail goes out at all. */
export type WriteLetter = (told: PersonLines & { day: string; digestId: number }) => Letter

/** Lines of one insert: well under what a statement may hold. */
const AT_ONCE = 2000

/**
 * Makes the digests of a working day: one a person at most, whoever asks how often. Digest, lines, message and the job that
 * sends it are written together or not at all. Gives how many were made; 0 where the day was told already.
 */
export function makeDigests(
  db: Executor,
  { day, write, now }: { day: string; write: WriteLetter | null; now: Date },
): Promise<{ digests: number }> {
  return db.transaction(async (tx) => {
    const run = await tx.insert(digestRun).values({ day, ranAt: now, digests: 0 }).onConflictDoNothing().returning()
    if (run.length === 0) return { digests: 0 }
    const [ladder, calendar] = await Promise.all([findLadder(tx), loadWorkingCalendar(tx)])
    const { people } = await planDigests(tx, { day, ladder, calendar })
    for (const told of people) await makeDigest(tx, told, { day, write, now })
    await tx.update(digestRun).set({ digests: people.length }).where(eq(digestRun.day, day))
    return { digests: people.length }
  })
}

async function makeDigest(
  tx: Transaction,
  told: PersonLines,
  { day, write, now }: { day: string; write: WriteLetter | null; now: Date },
): Promise<void> {
  const { recipient, lines } = told
  const { personId, mailTo } = recipient
  const [made] = await tx.insert(digest).values({ personId, day, createdAt: now }).returning({ id: digest.id })
  if (!made) throw new Error('A digest was written without an id')
  const rows = lines.map(({ directiveId, dueOn, step, letterId }) => ({
    ...{ digestId: made.id, directiveId, dueOn, letterId },
    ...(step && { moment: step.moment, count: step.count, unit: step.unit }),
  }))
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.insert(digestLine).values(rows.slice(from, from + AT_ONCE))
  if (!write || mailTo === null) return
  const letter = write({ ...told, day, digestId: made.id })
  const mailId = await layInOutbox(tx, { personId, address: mailTo, letter, now })
  await tx.update(digest).set({ mailId }).where(eq(digest.id, made.id))
}

/** A person has seen what the own digests say. */
export async function readDigests(
  db: Database,
  { personId, digestId, now }: { personId: string; digestId: number; now: Date },
): Promise<void> {
  await db
    .update(digest)
    .set({ readAt: now })
    .where(and(eq(digest.id, digestId), eq(digest.personId, personId), isNull(digest.readAt)))
}
