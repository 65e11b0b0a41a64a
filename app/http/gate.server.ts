import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type Database, database } from '#db/client.server'
import { now as instantNow } from '~/clock.server'
import { dayAt, isDay } from '~/domain/calendar-day'
import type { Actor } from '~/domain/people/actor'
import type { Permission } from '~/domain/people/permissions'
import { mayDo, scopeOf, type Who } from '~/domain/people/who'
import { type Formats, formatsFor } from '~/words/formats'
import { type Locale, type Words, wordsIn } from '~/words/words'
import { type Preferences, preferencesOf } from './preferences.server'
import { whoSends } from './who.server'

type RequestArgs = LoaderFunctionArgs | ActionFunctionArgs

/** What every endpoint is handed, permission or not. */
type Visit = {
  request: Request
  url: URL
  params: LoaderFunctionArgs['params']
  db: Database
  now: Date
  /** The day it is in Asia/Ho_Chi_Minh. */
  today: string
  /** The day the page speaks of: `?day=2015-04-10`, else today. */
  asOf: string
  preferences: Preferences
  locale: Locale
  words: Words
  formats: Formats
}

export type OpenVisit = Visit & { who: Who | null }
export type GatedVisit = Visit & {
  who: Who & { may: (permission: Permission) => boolean }
  /** Who acts, with the scope that this endpoint's permission gives. */
  actor: Actor
}

/** What guards an endpoint, readable by the test that walks all routes. */
const guards = new WeakMap<object, Permission | 'open' | 'token'>()
export const guardOf = (endpoint: object): Permission | 'open' | 'token' | null => guards.get(endpoint) ?? null

/**
 * The gate. Every loader and action of the product is made by one of these four; an endpoint that is not is refused by
 * the test of all routes. Nobody signed in: to the sign-in page and back afterwards. No right: 403.
 */
export function gatedLoader<T>(permission: Permission, load: (visit: GatedVisit) => T | Promise<T>) {
  const endpoint = async (args: LoaderFunctionArgs): Promise<T> => load(await passGate(permission, args))
  guards.set(endpoint, permission)
  return endpoint
}

export function gatedAction<T>(permission: Permission, act: (visit: GatedVisit) => T | Promise<T>) {
  const endpoint = async (args: ActionFunctionArgs): Promise<T> => act(await passGate(permission, args))
  guards.set(endpoint, permission)
  return endpoint
}

/** For programs: never looks at cookies; the table of app/api asks each request for a token and its permission. */
export function programEndpoint<T>(answer: (visit: OpenVisit) => T | Promise<T>) {
  const endpoint = async (args: RequestArgs): Promise<T> => answer({ ...(await visitOf(args, null)), who: null })
  guards.set(endpoint, 'token')
  return endpoint
}

/** For the few endpoints that nobody has to be signed in for. */
export function openEndpoint<T>(answer: (visit: OpenVisit) => T | Promise<T>) {
  const endpoint = async (args: RequestArgs): Promise<T> => {
    const who = await whoSends(args.request, args.context)
    return answer({ ...(await visitOf(args, who)), who })
  }
  guards.set(endpoint, 'open')
  return endpoint
}

async function passGate(permission: Permission, args: RequestArgs): Promise<GatedVisit> {
  const who = await whoSends(args.request, args.context)
  if (!who) throw redirect(signInPath(args.request))
  if (!mayDo(who, permission)) throw new Response(null, { status: 403 })
  const actor: Actor = {
    personId: who.personId,
    name: who.name,
    scope: scopeOf(who, permission),
    organisationIds: who.roles.map((held) => held.organisationId),
  }
  return {
    ...(await visitOf(args, who)),
    who: { ...who, may: (other: Permission) => mayDo(who, other) },
    actor,
  }
}

async function visitOf(args: RequestArgs, who: Who | null): Promise<Visit> {
  const url = new URL(args.request.url)
  const now = instantNow()
  const today = dayAt(now)
  const asked = url.searchParams.get('day')
  const preferences = await preferencesOf(args.request, who)
  return {
    request: args.request,
    url,
    params: args.params,
    db: database(),
    now,
    today,
    asOf: asked && isDay(asked) ? asked : today,
    preferences,
    locale: preferences.locale,
    words: wordsIn(preferences.locale),
    formats: formatsFor(preferences.locale),
  }
}

/** After signing in the person comes back to the page; after a form was sent, to the page of the form. */
function signInPath(request: Request): string {
  const url = new URL(request.url)
  const next = url.pathname.replace(/\.data$/, '') + url.search
  const ended = request.headers.get('cookie')?.includes('so-du-an.session') ? '&ended=1' : ''
  return `/sign-in?next=${encodeURIComponent(next)}${ended}`
}
