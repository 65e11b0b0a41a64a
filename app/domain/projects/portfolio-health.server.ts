import { type AnyColumn, type GetColumnData, type SQL, sql } from 'drizzle-orm'
import { project } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import type { HealthGap } from './health-gap'
import { facts, haltedOn } from './portfolio-facts.server'
import { phaseOnDay } from './portfolio-phase.server'
import { varianceOn } from './portfolio-plans.server'
import { BAD_AFTER_DAYS, DECLARED_HOLDS_DAYS, ENDS_SOON_DAYS } from './project-health'
import { HEALTHS, type Health } from './project-terms'

/** computedHealth() of project-health.ts as SQL, to filter and sort by it; a test holds the two together. */
export function healthOn(day: string): SQL<Health> {
  const longAgo = addDays(day, -BAD_AFTER_DAYS)
  const unfinished = sql`${phaseOnDay(day)} not in ('closed', 'stopped')`
  const onPlan = sql`(${project.pace} = 'normal' and not ${haltedOn(day)} and ${unfinished})`
  const { scheduleBad, scheduleWatch, costBad, costWatch } = varianceOn(day)
  return sql<Health>`case
    when ${facts.oldestOverdueOn} < ${longAgo}::date then 'bad'
    when ${onPlan} and ${project.plannedEnd} < ${longAgo}::date then 'bad'
    when ${onPlan} and ${scheduleBad} then 'bad'
    when ${unfinished} and ${costBad} then 'bad'
    when ${facts.oldestOverdueOn} is not null then 'watch'
    when ${onPlan} and ${project.plannedEnd} < ${day}::date then 'watch'
    when ${onPlan} and ${project.phase} = 'proposal' and ${project.plannedStart} < ${day}::date then 'watch'
    when ${onPlan} and ${phaseOnDay(day)} <> 'closing' and ${project.plannedEnd} <= ${addDays(day, ENDS_SOON_DAYS)}::date then 'watch'
    when ${onPlan} and ${scheduleWatch} then 'watch'
    when ${unfinished} and ${costWatch} then 'watch'
    else 'good' end`
}

const placeOf = (health: SQL): SQL =>
  sql`array_position(array[${sql.raw(HEALTHS.map((value) => `'${value}'`).join(', '))}]::text[], ${health})`

/** gapSteps() of health-gap.ts as SQL: null where nothing is declared or its period has ended. */
export const gapOn = (day: string): SQL<number | null> => sql`(case
  when ${project.declaredHealthOn} between ${addDays(day, -DECLARED_HOLDS_DAYS)}::date and ${day}::date
  then ${placeOf(healthOn(day))} - ${placeOf(sql`${project.declaredHealth}`)} end)`

/** What is declared by the day, faded or not; what is said later has not been said yet. */
export const saidBy = <C extends AnyColumn>(day: string, said: C): SQL<GetColumnData<C>> =>
  sql`case when ${project.declaredHealthOn} <= ${day}::date then ${said} end`

/** healthGap() as a condition. */
export function gapIs(gap: HealthGap, day: string): SQL {
  const said = sql`(${project.declaredHealth} is not null and ${project.declaredHealthOn} <= ${day}::date)`
  const conditions: Record<HealthGap, SQL> = {
    rosier: sql`${gapOn(day)} > 0`,
    same: sql`${gapOn(day)} = 0`,
    gloomier: sql`${gapOn(day)} < 0`,
    faded: sql`${said} and ${project.declaredHealthOn} < ${addDays(day, -DECLARED_HOLDS_DAYS)}::date`,
    undeclared: sql`${said} is not true`,
  }
  return conditions[gap]
}
