import { addDays } from '~/domain/calendar-day'
import { addMonths } from '~/domain/directives/calendar-period'
import {
  addWorkingDays,
  isWorkingDay,
  LONGEST_TERM,
  nextWorkingDay,
  type WorkingCalendar,
  yearsNotCovered,
} from './working-calendar'

/**
 * What a term is counted in. `workday` skips days off, `day` counts all of them; weeks, months and years end on the day
 * that corresponds to the first, or on the month's last (Bộ luật Dân sự 2015 Điều 148 khoản 2 to 4).
 */
export const TERM_UNITS = ['day', 'workday', 'week', 'month', 'year'] as const
export type TermUnit = (typeof TERM_UNITS)[number]

/** A term as it was counted, so that a page can show how it came to its last day. */
export type CountedTerm = {
  n: number
  unit: TermUnit
  /** Day of the event; not counted itself. */
  from: string
  /** Last day of the term, always a working day. */
  end: string
  /** Days off that were stepped over and are no plain weekend, as runs with the weekends between them. */
  without: { from: string; to: string }[]
  /** Weekend days that were worked for a day given free, and so were counted. */
  worked: string[]
  /** Set where a term in calendar days ended on a day off: the day it would have ended on. */
  movedFrom: string | null
  /** Years without announced holidays that the count runs through: the last day may still move. */
  unsureYears: number[]
}

/**
 * The last day of a term counted from an event. Counting begins the day after the event (Bộ luật Dân sự 2015 Điều 147
 * khoản 2). A term that would end on a weekly day off or a holiday ends with the next working day (Điều 148 khoản 5);
 * that matters to terms in calendar days only. A date that somebody names is no term and stays the date it is.
 * @throws RangeError where n is not a whole number from 0 to LONGEST_TERM.
 */
export function countTerm(calendar: WorkingCalendar, from: string, n: number, unit: TermUnit): CountedTerm {
  if (n < 0) throw new RangeError(`A term does not run backwards: ${n}`)
  if (!Number.isInteger(n) || n > LONGEST_TERM) throw new RangeError(`Not a number of days: ${n}`)
  const plain = lastOf(calendar, from, n, unit)
  const end = nextWorkingDay(calendar, plain)
  return {
    n,
    unit,
    from,
    end,
    without: unit === 'workday' ? runsOff(calendar, from, end) : [],
    worked: unit === 'workday' ? workedWeekends(calendar, from, end) : [],
    movedFrom: end === plain ? null : plain,
    unsureYears: yearsNotCovered(calendar, from, end),
  }
}

function lastOf(calendar: WorkingCalendar, from: string, n: number, unit: TermUnit): string {
  if (unit === 'workday') return addWorkingDays(calendar, from, n)
  if (unit === 'month') return addMonths(from, n)
  if (unit === 'year') return addMonths(from, n * 12)
  return addDays(from, unit === 'week' ? n * 7 : n)
}

/** Runs of days off strictly between two days that hold at least one day that is off by the calendar, not the week. */
function runsOff(calendar: WorkingCalendar, from: string, end: string): { from: string; to: string }[] {
  const runs: { from: string; to: string }[] = []
  for (let at = addDays(from, 1); at < end; at = addDays(at, 1)) {
    if (isWorkingDay(calendar, at)) continue
    let to = at
    let special = calendar.days.has(at)
    while (addDays(to, 1) < end && !isWorkingDay(calendar, addDays(to, 1))) {
      to = addDays(to, 1)
      special ||= calendar.days.has(to)
    }
    if (special) runs.push({ from: at, to })
    at = to
  }
  return runs
}

function workedWeekends(calendar: WorkingCalendar, from: string, end: string): string[] {
  return [...calendar.days]
    .filter(([day, kind]) => kind === 'swap-work' && day > from && day <= end)
    .map(([day]) => day)
    .sort()
}
