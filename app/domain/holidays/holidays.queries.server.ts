import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, holiday, holidayYear, notice } from '#db/schema.server'
import { countedTerm } from '~/domain/directives/deadline-term'
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

/** Years that something is known of, with the document that announced each. */
export function listHolidayYears(db: Executor) {
  return db
    .select({ year: holidayYear.year, announcedBy: holidayYear.announcedBy })
    .from(holidayYear)
    .orderBy(asc(holidayYear.year))
}

/** The days of a year that differ from their week, in order. */
export function listHolidays(db: Executor, year: number) {
  return db
    .select({
      day: holiday.day,
      kind: holiday.kind,
      name: holiday.name,
      appliesTo: holiday.appliesTo,
      source: holiday.source,
    })
    .from(holiday)
    .where(eq(holiday.year, year))
    .orderBy(asc(holiday.day))
}
export type HolidayRow = Awaited<ReturnType<typeof listHolidays>>[number]

const MOST_TERMS = 2000

/** Open tasks whose landed due day a count with the calendar of now would move, with both days. */
export async function listMovedTerms(db: Executor, calendar: WorkingCalendar) {
  const rows = await db
    .select({
      id: directive.id,
      text: directive.text,
      section: directive.section,
      numberSymbol: notice.numberSymbol,
      deadline: directive.deadline,
      landed: directive.originalDueOn,
    })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(
      and(isNull(directive.completedOn), isNotNull(directive.originalDueOn), sql`${directive.deadline} ? 'relative'`),
    )
    .orderBy(asc(directive.originalDueOn), asc(directive.id))
    .limit(MOST_TERMS)
  return rows.flatMap(({ deadline, landed, ...row }) => {
    const counted = countedTerm(deadline, calendar)?.end ?? null
    return landed !== null && counted !== null && counted !== landed ? [{ ...row, landed, counted }] : []
  })
}
