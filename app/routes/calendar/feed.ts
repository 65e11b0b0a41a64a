import { findFeed, listCalendarEvents } from '~/domain/calendar-feed/calendar-events.queries.server'
import { feedHash, noteFeedRead } from '~/domain/calendar-feed/calendar-feed.commands.server'
import type { Permission } from '~/domain/people/permissions'
import { mayDo, scopeOf } from '~/domain/people/who'
import { notFound } from '~/http/answers.server'
import { readsTooOften } from '~/http/feed-throttle.server'
import { openEndpoint } from '~/http/gate.server'
import { addressOf } from '~/http/own-address.server'
import { whoIs } from '~/http/who.server'
import { wordsIn } from '~/words/words'
import { writeCalendar } from './write-calendar.server'

const TOKEN = /^[\w-]{40,60}$/

/** `/calendar/<token>`: a person's calendar for other programs. The token is all of the key; the roles of now give the scope. */
export const loader = openEndpoint(async ({ db, request, params, now, today }) => {
  if (readsTooOften(request.headers.get('x-client-address') ?? '', now))
    return new Response(null, { status: 429, headers: { 'Retry-After': '60' } })
  const token = (params.token ?? '').replace(/\.ics$/, '')
  const feed = TOKEN.test(token) ? await findFeed(db, feedHash(token)) : null
  const who = feed ? await whoIs(feed.personId, `calendar:${feed.feedId}`) : null
  if (!feed || !who) throw notFound()
  await noteFeedRead(db, { feedId: feed.feedId, now })
  const scope = (permission: Permission) => (mayDo(who, permission) ? scopeOf(who, permission) : null)
  const of = {
    organisationIds: mayDo(who, 'directive.read') ? who.roles.map(({ organisationId }) => organisationId) : [],
    projects: scope('project.read') ?? [],
    leases: scope('lease.read'),
    packages: scope('procurement.read'),
    meetings: mayDo(who, 'briefing.change')
      ? ('all' as const)
      : mayDo(who, 'briefing.read')
        ? ('issued' as const)
        : null,
  }
  const events = await listCalendarEvents(db, { of, today })
  const words = wordsIn(feed.locale === 'en' ? 'en' : 'vi')
  return new Response(writeCalendar(events, { base: addressOf(request), words, now, today }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="so-du-an.ics"',
      'Cache-Control': 'private, max-age=900',
      'X-Robots-Tag': 'noindex',
    },
  })
})
