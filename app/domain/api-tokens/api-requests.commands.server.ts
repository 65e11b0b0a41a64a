import { and, eq, lt } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { apiRequest } from '#db/schema.server'

/** How long a key stands for what was made with it. */
const KEPT_MS = 24 * 3_600_000

export type KeyedAnswer = { status: number; body: string; location: string | null }

/** First: go on. Again: the answer of the first time. Running: the first is not done. Other: the key belongs to another request. */
export type KeyClaim =
  | { is: 'first'; requestId: number }
  | { is: 'again'; answer: KeyedAnswer }
  | { is: 'running' }
  | { is: 'other' }

/** Claims an Idempotency-Key for one request before it is carried out; of two at once exactly one is first. */
export async function claimKey(
  db: Database,
  { tokenId, key, fingerprint, now }: { tokenId: number; key: string; fingerprint: string; now: Date },
): Promise<KeyClaim> {
  await db.delete(apiRequest).where(and(eq(apiRequest.tokenId, tokenId), lt(apiRequest.at, keptSince(now))))
  const [claimed] = await db
    .insert(apiRequest)
    .values({ tokenId, key, fingerprint, at: now })
    .onConflictDoNothing()
    .returning({ id: apiRequest.id })
  if (claimed) return { is: 'first', requestId: claimed.id }
  const [earlier] = await db
    .select()
    .from(apiRequest)
    .where(and(eq(apiRequest.tokenId, tokenId), eq(apiRequest.key, key)))
  if (!earlier) return { is: 'running' }
  if (earlier.fingerprint !== fingerprint) return { is: 'other' }
  const { status, body, location } = earlier
  return status === null ? { is: 'running' } : { is: 'again', answer: { status, body: body ?? '', location } }
}

const keptSince = (now: Date) => new Date(now.getTime() - KEPT_MS)

/** Keeps the answer under its key; a refusal frees the key, as nothing was made. */
export async function settleKey(db: Database, requestId: number, answer: KeyedAnswer): Promise<void> {
  if (answer.status >= 400) await db.delete(apiRequest).where(eq(apiRequest.id, requestId))
  else await db.update(apiRequest).set(answer).where(eq(apiRequest.id, requestId))
}
