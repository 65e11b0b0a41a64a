import { createHash } from 'node:crypto'
import { claimKey, settleKey } from '~/domain/api-tokens/api-requests.commands.server'
import { invalid } from '~/domain/command-result'
import { issuesOf } from '~/http/form-values'
import type { OpenVisit } from '~/http/gate.server'
import { type Words, wordsIn } from '~/words/words'
import { asTyped, readJson } from './body.server'
import type { Changing, Reading } from './endpoint'
import { endpointsAt } from './endpoints.server'
import { cursorOf } from './fields'
import { openApi } from './openapi'
import { type Problem, problem, problemOf } from './problem'
import { type TokenHolder, tokenHolder } from './token-holder.server'

const API_ROOT = '/api/v1'
const LONGEST_KEY = 200

type Answered = { status: number; body: unknown; headers?: Record<string, string> }
type Asked = OpenVisit & { holder: TokenHolder; ids: number[] }

/** One request of a program from its token to its answer; every refusal is a problem of RFC 9457. */
export async function answerProgram(visit: OpenVisit): Promise<Response> {
  const words = languageOf(visit.request, visit.words)
  const path = visit.url.pathname.slice(API_ROOT.length).replace(/\/$/, '')
  // Behind a proxy the request's own address is not the one that programs reach.
  if (path === '/openapi.json')
    return json({ status: 200, body: openApi(words, process.env.PUBLIC_URL ?? visit.url.origin) })
  const answer = await answerAt({ ...visit, words }, path)
  return 'title' in answer ? asProblem(answer) : json(answer)
}

async function answerAt(visit: OpenVisit, path: string): Promise<Answered | Problem> {
  const { request, words, db, now } = visit
  const holder = await tokenHolder(request, db, now)
  if (!holder) return problem('no-token', words)
  const found = endpointsAt(path)
  if (found.length === 0) return problem('not-found', words)
  const chosen = found.find(({ endpoint }) => endpoint.method === request.method)
  if (!chosen) return problem('wrong-method', words)
  const { endpoint, ids } = chosen
  if (!holder.may(endpoint.permission)) return problem('not-allowed', words)
  if (!holder.inScope(endpoint.permission))
    return problem('no-scope', words, { detail: words.api.missingScope(endpoint.permission) })
  const asked = { ...visit, holder, ids }
  return endpoint.method === 'GET' ? read(endpoint, asked) : change(endpoint, asked)
}

async function read(endpoint: Reading, asked: Asked): Promise<Answered | Problem> {
  const { url, words, holder } = asked
  const query = endpoint.query?.safeParse(Object.fromEntries(url.searchParams))
  if (query && !query.success) return problemOf(invalid(...issuesOf(query.error)), words)
  const actor = holder.actorFor(endpoint.permission)
  const shown = await endpoint.run({ ...asked, actor, query: query?.data, body: undefined })
  if (shown === 'missing') return problem('not-found', words)
  const fields = Object.keys(endpoint.answer.shape)
  const told = (item: Record<string, unknown>) => Object.fromEntries(fields.map((field) => [field, item[field]]))
  if ('items' in shown)
    return {
      status: 200,
      body: { items: shown.items.map(told), next: shown.next === null ? null : cursorOf(shown.next) },
    }
  const { version } = shown.item
  const headers: Record<string, string> = typeof version === 'number' ? { ETag: `"${version}"` } : {}
  return { status: 200, body: told(shown.item), headers }
}

async function change(endpoint: Changing, asked: Asked): Promise<Answered | Problem> {
  const { request, words, holder, db, now, url } = asked
  const sent = await readJson(request)
  if ('problem' in sent) return problem(sent.problem, words)
  const seen = endpoint.ifMatch ? versionSeen(request) : null
  if (seen === 'none') return problem('no-version', words)
  const key = endpoint.creates ? request.headers.get('idempotency-key') : null
  if (key === null) return carryOut(endpoint, asked, sent.value, seen)
  if (key.length === 0 || key.length > LONGEST_KEY) return problem('bad-request', words)

  const fingerprint = createHash('sha256').update(`${request.method} ${url.pathname}\n${sent.text}`).digest('hex')
  const claim = await claimKey(db, { tokenId: holder.tokenId, key, fingerprint, now })
  if (claim.is === 'running') return problem('still-running', words)
  if (claim.is === 'other') return problem('key-reused', words)
  if (claim.is === 'again') {
    const { status, body, location } = claim.answer
    const headers = { 'Idempotent-Replayed': 'true', ...(location ? { Location: location } : {}) }
    return { status, body: JSON.parse(body), headers }
  }
  let answer: Answered | Problem = problem('bad-request', words)
  try {
    answer = await carryOut(endpoint, asked, sent.value, seen)
  } finally {
    const body = 'title' in answer ? '' : written(answer.body)
    const location = 'title' in answer ? null : (answer.headers?.Location ?? null)
    await settleKey(db, claim.requestId, { status: answer.status, body, location })
  }
  return answer
}

async function carryOut(
  endpoint: Changing,
  asked: Asked,
  value: Record<string, unknown>,
  seen: number | null,
): Promise<Answered | Problem> {
  const { words, holder } = asked
  const body = endpoint.body.safeParse({ ...asTyped(value), ...(seen === null ? {} : { version: seen }) })
  if (!body.success) return problemOf(invalid(...issuesOf(body.error)), words)
  const actor = holder.actorFor(endpoint.permission)
  const done = await endpoint.run({ ...asked, actor, query: undefined, body: body.data })
  if (!done.ok) return problemOf(done, words)
  const headers: Record<string, string> = {}
  if (done.location) headers.Location = `${API_ROOT}${done.location}`
  if (done.version !== undefined) headers.ETag = `"${done.version}"`
  return { status: endpoint.creates ? 201 : 200, body: done.answer, headers }
}

/** The version in `If-Match: "7"`; `*` says none, so it is none. */
function versionSeen(request: Request): number | 'none' {
  const version = Number(/^"(\d{1,9})"$/.exec(request.headers.get('if-match')?.trim() ?? '')?.[1])
  return Number.isInteger(version) && version > 0 ? version : 'none'
}

/** The language a program asks for; Vietnamese where it asks for none. */
function languageOf(request: Request, otherwise: Words): Words {
  const asked = request.headers.get('accept-language')?.trim().slice(0, 2).toLowerCase()
  return asked === 'en' || asked === 'vi' ? wordsIn(asked) : otherwise
}

/** Whole dong as digits, instants as ISO. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? one.toString() : one))

const json = ({ status, body, headers }: Answered): Response =>
  new Response(written(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'private, no-store', ...headers },
  })

const asProblem = (found: Problem): Response =>
  new Response(written(found), {
    status: found.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...(found.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    },
  })
