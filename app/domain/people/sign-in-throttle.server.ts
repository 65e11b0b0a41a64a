import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { rateLimit } from '#db/schema.server'

const WINDOW_MS = 15 * 60_000
const MOST_FAILURES = 8

/** One name from one address; a whole office behind one address does not lock itself out. */
const keyOf = (username: string, address: string) => `sign-in ${username.toLowerCase()} ${address}`

/** True when a name has failed too often of late; nothing is checked then, not even a right password. */
export async function isThrottled(db: Database, username: string, address: string, now: Date): Promise<boolean> {
  const [row] = await db
    .select()
    .from(rateLimit)
    .where(eq(rateLimit.key, keyOf(username, address)))
  return !!row && row.count >= MOST_FAILURES && row.lastRequest > now.getTime() - WINDOW_MS
}

/** Counts one failure; after a quiet quarter of an hour the count begins anew. */
export async function countFailure(db: Database, username: string, address: string, now: Date): Promise<void> {
  const at = now.getTime()
  await db
    .insert(rateLimit)
    .values({ id: randomUUID(), key: keyOf(username, address), count: 1, lastRequest: at })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${rateLimit.lastRequest} > ${at - WINDOW_MS} then ${rateLimit.count} + 1 else 1 end`,
        lastRequest: at,
      },
    })
}

export async function forgetFailures(db: Database, username: string, address: string): Promise<void> {
  await db.delete(rateLimit).where(eq(rateLimit.key, keyOf(username, address)))
}
