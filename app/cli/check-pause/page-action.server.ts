import type { ActionFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { person } from '#db/schema.server'
import { auth, makeSignInLink } from '~/http/auth.server'
import { cookiesOf } from '~/http/session-cookies.server'

const ORIGIN = 'http://localhost'

/** A session of a person of the sample, through a one-time link as a browser would follow it. */
export async function signIn(db: Database, personId: string): Promise<string> {
  const [row] = await db.select({ email: person.email }).from(person).where(eq(person.id, personId))
  const token = (await makeSignInLink(row?.email ?? '')).split('/').at(-1) ?? ''
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

type Endpoint = (args: ActionFunctionArgs) => Promise<unknown>

/** Sends a form to a page's action with a real Request; the status of its answer and the first sentence in it. */
export async function sendForm(
  action: Endpoint,
  { path, id, cookie, fields }: { path: string; id: number; cookie: string; fields: Record<string, string> },
): Promise<{ status: number; sentence: string }> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  const request = new Request(new URL(path, ORIGIN), { method: 'POST', body, headers: { cookie } })
  const context = { cspNonce: '', requestId: 'check' }
  try {
    return read(await action({ request, params: { id: String(id) }, context } as unknown as ActionFunctionArgs))
  } catch (thrown) {
    if (thrown instanceof Response) return { status: thrown.status, sentence: '' }
    throw thrown
  }
}

type Answer = { init?: ResponseInit | null; data?: { problems?: { sentence: string }[] } }

function read(value: unknown): { status: number; sentence: string } {
  if (value instanceof Response) return { status: value.status, sentence: '' }
  const { init, data } = (value ?? {}) as Answer
  return { status: init?.status ?? 200, sentence: data?.problems?.[0]?.sentence ?? '' }
}
