import { asc, eq, sql } from 'drizzle-orm'
import type { Database, Executor } from '#db/client.server'
import { apiToken, person } from '#db/schema.server'
import { isLive } from './api-token'
import { hashOf } from './api-tokens.commands.server'

const NOTED_EVERY_MS = 60_000

/** Whose token it is and what it may; null for one that is unknown, revoked or past its end. Notes that it was used. */
export async function findLiveToken(db: Database, token: string, now: Date) {
  const [row] = await db
    .select()
    .from(apiToken)
    .where(eq(apiToken.sha256, hashOf(token)))
  if (!row || !isLive(row, now)) return null
  // Once a minute is enough to know that a token is in use, and spares a write a request.
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > NOTED_EVERY_MS)
    await db.update(apiToken).set({ lastUsedAt: now }).where(eq(apiToken.id, row.id))
  return { id: row.id, personId: row.personId, scopes: row.scopes }
}

/** Every token with its person, oldest first; never the token itself. */
export const listApiTokens = (db: Executor) =>
  db
    .select({
      id: apiToken.id,
      username: person.username,
      name: apiToken.name,
      scopes: apiToken.scopes,
      createdAt: apiToken.createdAt,
      expiresAt: apiToken.expiresAt,
      lastUsedAt: apiToken.lastUsedAt,
      revokedAt: apiToken.revokedAt,
    })
    .from(apiToken)
    .innerJoin(person, eq(person.id, apiToken.personId))
    .orderBy(sql`${apiToken.revokedAt} is not null`, asc(apiToken.id))
    .limit(1000)
