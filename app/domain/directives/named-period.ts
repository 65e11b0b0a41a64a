import { monthPeriod, quarterPeriod, stretchPeriod, yearPeriod } from './calendar-period'

/** A stretch of days that has a name in the calendar. `half` is 1 for the first six months of a year, 2 for the last. */
export type NamedPeriod =
  | { kind: 'month'; year: number; month: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'half'; year: number; half: 1 | 2 }
  | { kind: 'year'; year: number }

/** The name of the days from one to another, both ISO and inclusive, or null where they have none. */
export function namedPeriod(start: string, end: string): NamedPeriod | null {
  const year = Number(start.slice(0, 4))
  const month = Number(start.slice(5, 7))
  const quarter = Math.ceil(month / 3)
  const half = month > 6 ? 2 : 1
  const fits = (period: { start: string; end: string }) => period.start === start && period.end === end
  if (fits(monthPeriod(year, month))) return { kind: 'month', year, month }
  if (fits(quarterPeriod(year, quarter))) return { kind: 'quarter', year, quarter }
  if (fits(stretchPeriod(year, half * 6 - 5, half * 6))) return { kind: 'half', year, half }
  return fits(yearPeriod(year)) ? { kind: 'year', year } : null
}
