import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { addDays } from '~/domain/calendar-day'
import { DUE_SOON_DAYS, STALE_AFTER_DAYS, type Standing } from './standing'

/**
 * The same facts as `StandingFacts`, as SQL; `dueOn` is the day held to, null for continuous work, `lastDay` the day in
 * force whoever is held to it: for continuous work the day it ends with.
 */
export type StandingColumns = Record<
  | 'deadlineType'
  | 'dueOn'
  | 'continuous'
  | 'completedOn'
  | 'lastReportOn'
  | 'issuedOn'
  | 'period'
  | 'every'
  | 'lastDay',
  SQLWrapper
>

/** Today and what follows from it, as date parameters. */
const asDate = (day: string) => sql`${day}::date`

/** Conditions that say the same as `standing()`, each a range on a column so that an index can answer it. */
export function standingConditions(c: StandingColumns, day: string, settings = { dueSoonDays: DUE_SOON_DAYS }) {
  const soon = asDate(addDays(day, settings.dueSoonDays))
  const lasting = sql`(${c.continuous} or ${c.deadlineType} = 'recurring')`
  const open: Partial<Record<Standing, SQL>> & Record<string, SQL> = {
    overdue: sql`${c.dueOn} < ${asDate(day)}`,
    'due-soon': sql`${c.dueOn} >= ${asDate(day)} and ${c.dueOn} <= ${soon}`,
    'in-term': sql`${c.dueOn} > ${soon}`,
    continuous: sql`${c.dueOn} is null and ${lasting}`,
    'no-deadline': sql`${c.dueOn} is null and not ${lasting}`,
  }
  const done: Record<string, SQL> = {
    'done-early': sql`${c.completedOn} < ${c.dueOn}`,
    'done-on-time': sql`(${c.dueOn} is null or ${c.completedOn} = ${c.dueOn})`,
    'done-late': sql`${c.completedOn} > ${c.dueOn}`,
  }
  return { open, done } as {
    open: Record<Exclude<Standing, `done-${string}`>, SQL>
    done: Record<Extract<Standing, `done-${string}`>, SQL>
  }
}

/** The standing as one expression, for counting and for rows. Agrees with `standing()`; a test holds them together. */
export function standingCase(
  c: StandingColumns,
  day: string,
  settings = { dueSoonDays: DUE_SOON_DAYS },
): SQL<Standing> {
  const { open, done } = standingConditions(c, day, settings)
  return sql<Standing>`case
    when ${c.completedOn} <= ${asDate(day)} then
      case when ${done['done-early']} then 'done-early' when ${done['done-late']} then 'done-late' else 'done-on-time' end
    when ${open.overdue} then 'overdue'
    when ${open['due-soon']} then 'due-soon'
    when ${open['in-term']} then 'in-term'
    when ${open.continuous} then 'continuous'
    else 'no-deadline' end`
}

/** Open, held to no day, and silent for longer than its period allows, or ended without a closing report. */
export function staleCondition(c: StandingColumns, day: string): SQL {
  const periods = Object.entries(STALE_AFTER_DAYS).filter(([period]) => period !== 'none')
  const allowed = sql`case
    when not (${c.continuous} or ${c.deadlineType} = 'recurring') then ${sql.raw(String(STALE_AFTER_DAYS.none))}
    ${sql.join(
      periods.map(([period, days]) => sql`when ${c.period} = ${sql.raw(`'${period}'`)} then ${sql.raw(String(days))}`),
      sql` `,
    )}
    else ${sql.raw(String(STALE_AFTER_DAYS.continuous))} end`
  return sql`(${c.dueOn} is null and case
    when ${c.continuous} and ${c.lastDay} < ${asDate(day)} then coalesce(${c.lastReportOn} < ${c.lastDay}, true)
    else ${asDate(day)} - coalesce(${c.lastReportOn}, ${c.issuedOn}) > ${allowed} * coalesce(${c.every}, 1) end)`
}
