import { randomUUID } from 'node:crypto'
import { database } from '#db/client.server'
import { organisation, organisationName, person, personRole } from '#db/schema.server'
import type { Role } from '~/domain/people/roles'
import { auth, makeSignInLink } from '~/http/auth.server'
import { cookiesOf } from '~/http/session-cookies.server'

const ORIGIN = 'http://localhost'

/** Adds an organisation with its official name and gives its number. */
export async function addOrganisationRow(name: string, kind: 'department' | 'office' = 'department'): Promise<number> {
  const [row] = await database().insert(organisation).values({ kind }).returning({ id: organisation.id })
  if (!row) throw new Error('no organisation')
  await database().insert(organisationName).values({ organisationId: row.id, kind: 'official', name })
  return row.id
}

/** Adds a person with one role in an organisation (made when none is given). */
export async function addPersonRow(
  role: Role,
  organisationId?: number,
): Promise<{ personId: string; organisationId: number; email: string }> {
  const personId = `${role}-${randomUUID().slice(0, 8)}`
  const email = `${personId}@test.invalid`
  const at = organisationId ?? (await addOrganisationRow(`Cơ quan của ${personId}`))
  await database()
    .insert(person)
    .values({ id: personId, name: `Người thử ${role}`, username: personId, email, emailVerified: true })
  await database().insert(personRole).values({ personId, organisationId: at, role })
  return { personId, organisationId: at, email }
}

/** Signs a person in through a real one-time link and gives the cookie a browser would send. */
export async function signInAs(email: string): Promise<string> {
  const token = (await makeSignInLink(email)).split('/').at(-1) ?? ''
  const answer = await auth().api.magicLinkVerify({
    query: { token, callbackURL: '/' },
    headers: new Headers(),
    asResponse: true,
  })
  return cookiesOf(answer)
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** A person of a role, signed in: the cookie and who it is. */
export async function signedIn(role: Role, organisationId?: number) {
  const who = await addPersonRow(role, organisationId)
  return { ...who, cookie: await signInAs(who.email) }
}

type Params = Record<string, string>

/** Arguments of a loader, as the server would hand them. */
export function visit(path: string, options: { cookie?: string; params?: Params } = {}) {
  const headers = new Headers(options.cookie ? { cookie: options.cookie } : {})
  return args(new Request(new URL(path, ORIGIN), { headers }), options.params)
}

/** Arguments of an action: a form sent by a browser. Lists are given as arrays under a name that ends in []. */
export function send(
  path: string,
  fields: Record<string, string | File | (string | File)[]>,
  options: { cookie?: string; params?: Params } = {},
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
  }
  const headers = new Headers(options.cookie ? { cookie: options.cookie } : {})
  return args(new Request(new URL(path, ORIGIN), { method: 'POST', body, headers }), options.params)
}

function args(request: Request, params: Params = {}) {
  // Route tests stand below the server, so that there is no request's context to share look-ups in.
  return { request, params, context: { cspNonce: '', requestId: 'test' } }
}

/** The status of whatever an endpoint did: answered, thrown Response, or plain data (200). */
export async function outcome(
  work: Promise<unknown>,
): Promise<{ status: number; location: string | null; value: unknown }> {
  try {
    const value = await work
    if (value instanceof Response) return { status: value.status, location: value.headers.get('location'), value }
    const init =
      (value as { type?: string; init?: ResponseInit | null } | null)?.type === 'DataWithResponseInit'
        ? (value as { init?: ResponseInit | null; data: unknown })
        : null
    return { status: init?.init?.status ?? 200, location: null, value: init && 'data' in init ? init.data : value }
  } catch (thrown) {
    if (thrown instanceof Response)
      return { status: thrown.status, location: thrown.headers.get('location'), value: thrown }
    throw thrown
  }
}
