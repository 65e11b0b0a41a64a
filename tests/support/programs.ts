import { eq } from 'drizzle-orm'
import { database } from '#db/client.server'
import { person } from '#db/schema.server'
import { addPersonRow } from '#tests/support/requests'
import { createApiToken } from '~/domain/api-tokens/api-tokens.commands.server'
import type { Permission } from '~/domain/people/permissions'
import type { Role } from '~/domain/people/roles'
import { action, loader } from '~/routes/api/v1'

const HOST = 'http://localhost'

/** A person of a role and a token with scopes, as a program holds it. */
export async function program(role: Role, scopes: Permission[], expiresAt: Date | null = null) {
  const who = await addPersonRow(role)
  const [row] = await database().select({ username: person.username }).from(person).where(eq(person.id, who.personId))
  const made = await createApiToken(database(), {
    ...{ username: row?.username ?? '', name: 'thử', scopes, expiresAt, now: new Date() },
  })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return { ...who, token: made.token, tokenId: made.tokenId }
}

type Sent = { token?: string; body?: unknown; headers?: Record<string, string> }

/** One request to /api/v1 through the route, with its answer read. */
export async function ask(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  { token, body, headers }: Sent = {},
) {
  const request = new Request(`${HOST}/api/v1${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  })
  const args = { request, params: {}, context: { cspNonce: '', requestId: 'test' } }
  const answer = (await (method === 'GET' ? loader : action)(args)) as Response
  const text = await answer.text()
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    etag: answer.headers.get('etag'),
    location: answer.headers.get('location'),
    replayed: answer.headers.get('idempotent-replayed'),
    body: JSON.parse(text) as Record<string, unknown>,
  }
}
