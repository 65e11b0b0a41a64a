import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { person } from '#db/schema.server'
import { createApiToken } from '~/domain/api-tokens/api-tokens.commands.server'
import { action } from '~/routes/api/v1'

const ORIGIN = 'http://localhost'

/** A token by which a program may do all that the ways of the check try. */
export async function tokenFor(db: Database, personId: string, now: Date): Promise<string> {
  const [row] = await db.select({ username: person.username }).from(person).where(eq(person.id, personId))
  const made = await createApiToken(db, {
    ...{ username: row?.username ?? '', name: 'check pause', expiresAt: null, now },
    scopes: ['project.change', 'procurement.change', 'money.change'],
  })
  if (!made.ok) throw new Error(`No token: ${JSON.stringify(made)}`)
  return made.token
}

/** Sends a program's request through the door of /api/v1; the status of its answer and the sentence of a refusal. */
export async function sendJson(
  path: string,
  { token, version, body }: { token: string; version?: number; body: Record<string, unknown> },
): Promise<{ status: number; sentence: string }> {
  const headers = new Headers({ authorization: `Bearer ${token}`, 'content-type': 'application/json' })
  if (version !== undefined) headers.set('if-match', `"${version}"`)
  const request = new Request(new URL(`/api/v1${path}`, ORIGIN), {
    ...{ method: 'POST', headers, body: JSON.stringify(body) },
  })
  const answer = await action({ request, params: {}, context: { cspNonce: '', requestId: 'check' } })
  const told = (await answer.json()) as { detail?: string }
  return { status: answer.status, sentence: told.detail ?? '' }
}
