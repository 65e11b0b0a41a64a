import { desc, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { completion, directive, directiveUnit, extension, notice, timelineEntry } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import type { DirectiveRow } from './directive-rows.server'
import { listDirectives } from './directives.queries.server'
import { directiveInScope } from './directives-conditions.server'
import { directivesOnDay } from './directives-on-day.server'
import { ALL_DIRECTIVES } from './directives-view'
import { standingConditions } from './standing-sql.server'

type Asked = { scope: Scope; asOf: string; limit?: number }

const MOST_ON_DESK = 200

/** The next open directives by due day, overdue ones ahead: a person's work list. Days ISO. */
export async function listNextDue(db: Executor, { scope, asOf, limit = 10 }: Asked): Promise<DirectiveRow[]> {
  const view = { ...ALL_DIRECTIVES, standing: ['overdue', 'due-soon', 'in-term'] as const }
  const { rows } = await listDirectives(db, { scope, own: [], asOf, view: { ...view, standing: [...view.standing] } })
  return rows.slice(0, limit)
}

/** The directives overdue for longest. */
export async function listLongestOverdue(db: Executor, { scope, asOf, limit = 10 }: Asked): Promise<DirectiveRow[]> {
  const view = { ...ALL_DIRECTIVES, standing: ['overdue' as const] }
  const { rows } = await listDirectives(db, { scope, own: [], asOf, view })
  return rows.slice(0, limit)
}

export type OverdueLead = {
  organisationId: number | null
  name: string | null
  overdue: number
  /** Days the oldest one is overdue, and its due day. */
  longest: number
  since: string
}

/** Who leads what is overdue, how many and for how long; the longest delay first. */
export async function listOverdueByLead(db: Executor, { scope, asOf, limit = 20 }: Asked): Promise<OverdueLead[]> {
  const on = await directivesOnDay(db, asOf)
  const inScope = directiveInScope(scope) ?? sql`true`
  return db.execute<OverdueLead>(sql`
    select leads.organisation_id as "organisationId",
      ${shortNameOn(sql`leads.organisation_id`, asOf)} as name, overdue, since::text as since,
      ${asOf}::date - since as longest
    from (
      select unit_of.organisation_id, count(*)::integer as overdue, min(${on.columns.dueOn}) as since
      from ${directive} ${on.joins}
      left join ${directiveUnit} unit_of on unit_of.directive_id = ${directive.id} and unit_of.part = 'lead'
      where ${on.open} and ${standingConditions(on.columns, asOf).open.overdue} and ${inScope}
      group by 1
    ) leads
    order by since, overdue desc, leads.organisation_id
    limit ${limit}`)
}

export type AwaitingDecision = {
  kind: 'completion' | 'extension'
  directiveId: number
  at: Date
  /** The day of completion, or the day asked for. */
  day: string
  text: string
  numberSymbol: string | null
  words: string
  unit: string | null
}

/** What waits for the office: completions to confirm and extensions to decide, the longest waiting first. */
export async function listAwaitingDecision(db: Executor, limit = 50): Promise<AwaitingDecision[]> {
  const rows = await db.execute<Omit<AwaitingDecision, 'at'> & { at: string }>(sql`
    select waiting.kind, waiting.directive_id as "directiveId", at::text as at, day::text as day, ${directive.text} as text,
      ${notice.numberSymbol} as "numberSymbol", words, ${shortNameOn(sql`waiting.organisation_id`, sql`at`)} as unit
    from (
      select 'completion' as kind, directive_id, organisation_id, reported_at as at, completed_on as day, text as words
      from ${completion} where state = 'awaiting'
      union all
      select 'extension', directive_id, organisation_id, asked_at, asked_due_on, reason from ${extension} where state = 'asked'
    ) waiting
    join ${directive} on ${directive.id} = waiting.directive_id
    join ${notice} on ${notice.id} = ${directive.noticeId}
    order by waiting.at, waiting.directive_id
    limit ${Math.min(limit, MOST_ON_DESK)}`)
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}

/** What happened to directives from the start of `since` to the end of `asOf`, newest first. */
export async function listChangedSince(db: Executor, { scope, since, asOf, limit = 50 }: Asked & { since: string }) {
  const from = new Date(`${since}T00:00:00+07:00`).toISOString()
  const to = new Date(`${addDays(asOf, 1)}T00:00:00+07:00`).toISOString()
  const inScope = directiveInScope(scope) ?? sql`true`
  return db
    .select({
      id: timelineEntry.id,
      at: timelineEntry.at,
      actorName: timelineEntry.actorName,
      event: timelineEntry.event,
      data: timelineEntry.data,
      directiveId: directive.id,
      text: directive.text,
      numberSymbol: notice.numberSymbol,
      section: directive.section,
    })
    .from(timelineEntry)
    .innerJoin(
      directive,
      sql`${directive.id} = case when ${timelineEntry.subject} = 'directive' then ${timelineEntry.subjectId}::integer end`,
    )
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(
      sql`${timelineEntry.subject} = 'directive' and ${timelineEntry.at} >= ${from}::timestamptz and ${timelineEntry.at} < ${to}::timestamptz and ${inScope}`,
    )
    .orderBy(desc(timelineEntry.at), desc(timelineEntry.id))
    .limit(Math.min(limit, MOST_ON_DESK))
}
