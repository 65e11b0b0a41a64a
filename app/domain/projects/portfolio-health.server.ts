import { type SQL, sql } from 'drizzle-orm'
import { project } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { facts, haltedOn } from './portfolio-facts.server'
import { phaseOnDay } from './portfolio-phase.server'
import { BAD_AFTER_DAYS, ENDS_SOON_DAYS } from './project-health'

/** computedHealth() of project-health.ts as SQL, to filter and sort by it; a test holds the two together. */
export function healthOn(day: string): SQL<string> {
  const longAgo = addDays(day, -BAD_AFTER_DAYS)
  const onPlan = sql`(${project.pace} = 'normal' and not ${haltedOn(day)} and ${phaseOnDay(day)} not in ('closed', 'stopped'))`
  return sql<string>`case
    when ${facts.oldestOverdueOn} < ${longAgo}::date then 'bad'
    when ${onPlan} and ${project.plannedEnd} < ${longAgo}::date then 'bad'
    when ${facts.oldestOverdueOn} is not null then 'watch'
    when ${onPlan} and ${project.plannedEnd} < ${day}::date then 'watch'
    when ${onPlan} and ${project.phase} = 'proposal' and ${project.plannedStart} < ${day}::date then 'watch'
    when ${onPlan} and ${phaseOnDay(day)} <> 'closing' and ${project.plannedEnd} <= ${addDays(day, ENDS_SOON_DAYS)}::date then 'watch'
    else 'good' end`
}
