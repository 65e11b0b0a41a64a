import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { completion, directive, extension, progressReport } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import type { StandingColumns } from './standing-sql.server'

/** The directives as they were known at the end of a day: facts as SQL, and what to join for them to `directive`. */
export type DirectivesOnDay = {
  day: string
  /** The state of the database this was asked in; see unchanged-memory.ts. */
  snapshot: string
  columns: StandingColumns & Record<'extendedDueOn' | 'awaitingConfirmation', SQLWrapper>
  joins: SQL
  /** Neither done yet nor not there yet on the day. */
  open: SQL
  done: SQL
}

type Facts = Omit<DirectivesOnDay, 'snapshot'>

const exists = sql`(${directive.issuedOn} is null or ${directive.issuedOn} <= `

/**
 * Today's facts stand in the row itself and have indexes. For an earlier day the facts of that day are put together from
 * the extensions, reports and completions known then: slower, and needed only when something has happened since.
 */
export async function directivesOnDay(db: Executor, day: string): Promise<DirectivesOnDay> {
  const { later, snapshot } = await somethingHappenedAfter(db, day)
  return { snapshot, ...(later ? earlierDay(day) : newestDay(day)) }
}

const common = {
  deadlineType: directive.deadlineType,
  continuous: directive.continuous,
  completedOn: directive.completedOn,
  issuedOn: directive.issuedOn,
  period: directive.period,
  every: directive.every,
}

function newestDay(day: string): Facts {
  return {
    day,
    columns: {
      ...common,
      dueOn: directive.dueOn,
      extendedDueOn: directive.extendedDueOn,
      lastDay: sql`coalesce(${directive.extendedDueOn}, ${directive.originalDueOn})`,
      lastReportOn: directive.lastReportOn,
      awaitingConfirmation: directive.awaitingConfirmation,
    },
    joins: sql``,
    open: sql`${directive.completedOn} is null and ${exists}${day}::date)`,
    done: sql`${directive.completedOn} is not null and ${exists}${day}::date)`,
  }
}

function earlierDay(day: string): Facts {
  const end = endOf(day)
  const lastReportOn = sql`report_then.as_of`
  const extendedDueOn = sql`extension_then.granted_due_on`
  return {
    day,
    columns: {
      ...common,
      dueOn: sql`(case when ${directive.continuous} or (${directive.deadlineType} = 'recurring' and ${lastReportOn} is not null) then null else coalesce(${extendedDueOn}, ${directive.originalDueOn}) end)`,
      extendedDueOn,
      lastDay: sql`coalesce(${extendedDueOn}, ${directive.originalDueOn})`,
      lastReportOn,
      awaitingConfirmation: sql`(completion_then.directive_id is not null)`,
    },
    joins: sql`
      left join (
        select distinct on (directive_id) directive_id, granted_due_on from ${extension}
        where state = 'granted' and decided_at < ${end} order by directive_id, decided_at desc, id desc
      ) extension_then on extension_then.directive_id = ${directive.id}
      left join (
        select directive_id, max(as_of) as as_of from ${progressReport} where as_of <= ${day}::date group by directive_id
      ) report_then on report_then.directive_id = ${directive.id}
      left join (
        select distinct directive_id from ${completion}
        where reported_at < ${end} and (decided_at is null or decided_at >= ${end})
      ) completion_then on completion_then.directive_id = ${directive.id}`,
    open: sql`(${directive.completedOn} is null or ${directive.completedOn} > ${day}::date) and ${exists}${day}::date)`,
    done: sql`${directive.completedOn} <= ${day}::date and ${exists}${day}::date)`,
  }
}

/** Six look-ups in indexes; true as soon as one finds something. */
async function somethingHappenedAfter(db: Executor, day: string): Promise<{ later: boolean; snapshot: string }> {
  const end = endOf(day)
  const [row] = await db.execute<{ later: boolean; snapshot: string }>(sql`select
    exists (select 1 from ${directive} where completed_on > ${day}::date)
    or exists (select 1 from ${directive} where last_report_on > ${day}::date)
    or exists (select 1 from ${extension} where decided_at >= ${end})
    or exists (select 1 from ${completion} where reported_at >= ${end})
    or exists (select 1 from ${completion} where decided_at >= ${end}) as later,
    pg_current_snapshot()::text as snapshot`)
  if (!row) throw new Error('A select without a table gave no row')
  return row
}

/** The instant the day ends in Asia/Ho_Chi_Minh. */
const endOf = (day: string): SQL => sql`${`${addDays(day, 1)}T00:00:00+07:00`}::timestamptz`
