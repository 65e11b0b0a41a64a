import { createHash } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { notice, storedFile } from '#db/schema.server'
import type { SentFile } from '~/domain/files/evidence'
import type { Actor } from '~/domain/people/actor'

/**
 * The draft that the same person has open of the same bytes. Two sends of one form run after each other: the lock makes the
 * second see the first one's draft.
 */
export async function ownOpenDraft(
  tx: Transaction,
  { file, by }: { file: SentFile; by: Actor },
): Promise<number | null> {
  const sha256 = createHash('sha256').update(file.content).digest('hex')
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${by.personId} ${sha256}`}))`)
  const [row] = await tx
    .select({ id: notice.id })
    .from(notice)
    .innerJoin(storedFile, eq(storedFile.id, notice.fileId))
    .where(
      and(
        eq(storedFile.sha256, sha256),
        eq(notice.broughtInBy, by.personId),
        eq(notice.state, 'draft'),
        isNull(notice.discardedAt),
      ),
    )
    .limit(1)
  return row?.id ?? null
}
