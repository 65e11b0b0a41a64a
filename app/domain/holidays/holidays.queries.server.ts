import { asc, isNotNull } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { holiday, holidayYear } from '#db/schema.server'
import type { WorkingCalendar } from '~/domain/working-calendar'

/**
 * The whole working calendar: some twenty small rows a year, two statements. Load it once a request and hand it on; all
 * counting with it is pure (`~/domain/working-calendar`, `~/domain/term`).
 */
export async function loadWorkingCalendar(db: Executor): Promise<WorkingCalendar> {
  const [days, years] = await Promise.all([
    db.select({ day: holiday.day, kind: holiday.kind }).from(holiday).orderBy(asc(holiday.day)),
    db.select({ year: holidayYear.year }).from(holidayYear).where(isNotNull(holidayYear.announcedBy)),
  ])
  return {
    days: new Map(days.map(({ day, kind }) => [day, kind])),
    coveredYears: new Set(years.map(({ year }) => year)),
  }
}
