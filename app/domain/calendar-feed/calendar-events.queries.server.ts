import { and, asc, eq, inArray, isNull, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  briefing,
  calendarFeed,
  decision,
  decisionEffect,
  directive,
  directiveUnit,
  lease,
  pause,
  person,
  project,
  timelineEntry,
} from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { listOrganisationIdsWithPredecessors } from '~/domain/organisations/organisations.queries.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import type { TimelineSubject } from '~/domain/timeline/timeline-event'
import type { CalendarEvent } from './calendar-event'
import { packageDays } from './package-days.queries.server'

/** Days back and ahead that a calendar shows, and how many events of a kind at most. */
const BACK = 31
const AHEAD = 400
const MOST = 500

/** Whose calendar it is: the own units, what may be seen under each permission, null where nothing may. */
export type CalendarOf = {
  organisationIds: readonly number[]
  projects: Scope
  leases: Scope | null
  packages: Scope | null
  /** Every briefing with its meeting, or the issued ones only (R15). */
  meetings: 'all' | 'issued' | null
}

/** What a person has before them, as whole days: own directives, and what the projects in scope ask for. */
export async function listCalendarEvents(
  db: Executor,
  { of, today }: { of: CalendarOf; today: string },
): Promise<CalendarEvent[]> {
  const [from, to] = [addDays(today, -BACK), addDays(today, AHEAD)]
  const within = (day: SQLWrapper) => sql`${day} between ${from}::date and ${to}::date`
  const own = await listOrganisationIdsWithPredecessors(db, of.organisationIds)
  const found = await Promise.all([
    own.length === 0 ? [] : ownDirectives(db, own, within(directive.dueOn)),
    of.leases === null ? [] : leasesToGiveNotice(db, of.leases, within(lease.noticeBy)),
    of.packages === null ? [] : packageDays(db, { scope: of.packages, today, from, to }),
    decisionsToReview(db, of.projects, within(decision.reviewOn)),
    pausesToReview(db, of.projects, within(pause.reviewOn)),
    of.meetings === null ? [] : meetings(db, of.meetings, within(briefing.meetingOn)),
  ])
  return found.flat().map((event) => ({ ...event, changedAt: new Date(event.changedAt) }))
}

/** When something last happened to a row, by its story; the beginning of time where nothing is told. */
const changedAt = (subject: TimelineSubject, id: SQLWrapper) =>
  sql<Date>`coalesce((select max(${timelineEntry.at}) from ${timelineEntry}
    where ${timelineEntry.subject} = ${subject} and ${timelineEntry.subjectId} = ${id}::text), 'epoch'::timestamptz)`

type Found = Promise<CalendarEvent[]>

async function ownDirectives(db: Executor, own: readonly number[], within: SQL): Found {
  const rows = await db
    .select({
      rowId: directive.id,
      day: sql<string>`${directive.dueOn}::text`,
      title: directive.text,
      version: directive.version,
      changedAt: changedAt('directive', sql`${directive}.id`),
    })
    .from(directive)
    .where(
      and(
        isNull(directive.completedOn),
        within,
        sql`exists (select from ${directiveUnit} where ${directiveUnit.directiveId} = ${directive}.id
          and ${inArray(directiveUnit.organisationId, [...own])})`,
      ),
    )
    .orderBy(asc(directive.dueOn), asc(directive.id))
    .limit(MOST)
  return rows.map((row) => ({ ...row, kind: 'directive', step: null, path: `/directives/${row.rowId}` }))
}

async function leasesToGiveNotice(db: Executor, scope: Scope, within: SQL): Found {
  const rows = await db
    .select({
      rowId: lease.id,
      day: sql<string>`${lease.noticeBy}::text`,
      title: lease.service,
      version: lease.version,
      changedAt: changedAt('lease', sql`${lease}.id`),
    })
    .from(lease)
    .innerJoin(project, eq(project.id, lease.projectId))
    .where(and(isNull(lease.closedOn), within, projectInScope(scope)))
    .orderBy(asc(lease.noticeBy), asc(lease.id))
    .limit(MOST)
  return rows.map((row) => ({ ...row, kind: 'lease', step: null, path: `/leases/${row.rowId}` }))
}

async function decisionsToReview(db: Executor, scope: Scope, within: SQL): Found {
  const rows = await db
    .select({
      rowId: decision.id,
      day: sql<string>`${decision.reviewOn}::text`,
      title: decision.title,
      version: decision.version,
      changedAt: changedAt('decision', sql`${decision}.id`),
    })
    .from(decision)
    .where(
      and(
        isNull(decision.undoneAt),
        within,
        scope === 'all'
          ? undefined
          : sql`exists (select from ${decisionEffect} join ${project} on ${project.id} = ${decisionEffect.projectId}
              where ${decisionEffect.decisionId} = ${decision}.id and ${projectInScope(scope)})`,
      ),
    )
    .orderBy(asc(decision.reviewOn), asc(decision.id))
    .limit(MOST)
  return rows.map((row) => ({ ...row, kind: 'decision', step: null, path: `/decisions/${row.rowId}` }))
}

async function pausesToReview(db: Executor, scope: Scope, within: SQL): Found {
  const rows = await db
    .select({
      rowId: pause.id,
      day: sql<string>`${pause.reviewOn}::text`,
      title: project.name,
      version: pause.version,
      changedAt: pause.createdAt,
    })
    .from(pause)
    .innerJoin(project, eq(project.id, pause.projectId))
    .where(and(isNull(pause.endedOn), within, projectInScope(scope)))
    .orderBy(asc(pause.reviewOn), asc(pause.id))
    .limit(MOST)
  return rows.map((row) => ({ ...row, kind: 'pause', step: null, path: `/pauses/${row.rowId}` }))
}

async function meetings(db: Executor, which: 'all' | 'issued', within: SQL): Found {
  const rows = await db
    .select({
      rowId: briefing.id,
      day: sql<string>`${briefing.meetingOn}::text`,
      title: briefing.title,
      version: briefing.version,
      changedAt: changedAt('briefing', sql`${briefing}.id`),
    })
    .from(briefing)
    .where(and(within, which === 'all' ? undefined : ne(briefing.state, 'draft')))
    .orderBy(asc(briefing.meetingOn), asc(briefing.id))
    .limit(MOST)
  return rows.map((row) => ({ ...row, kind: 'meeting', step: null, path: `/briefings/${row.rowId}` }))
}

/** Whose live calendar a token opens; null for a token that opens none. */
export async function findFeed(db: Executor, sha256: string) {
  const [row] = await db
    .select({ feedId: calendarFeed.id, personId: person.id, locale: person.locale })
    .from(calendarFeed)
    .innerJoin(person, eq(person.id, calendarFeed.personId))
    .where(and(eq(calendarFeed.sha256, sha256), isNull(calendarFeed.revokedAt), person.active))
  return row ?? null
}

/** A person's own live calendar address, as far as it may be shown: when it was made and last read. */
export async function findOwnFeed(db: Executor, personId: string) {
  const [row] = await db
    .select({ createdAt: calendarFeed.createdAt, lastReadAt: calendarFeed.lastReadAt })
    .from(calendarFeed)
    .where(and(eq(calendarFeed.personId, personId), isNull(calendarFeed.revokedAt)))
  return row ?? null
}
