import { addDays } from '~/domain/calendar-day'

/** Days, months, quarters and years of the calendar as inclusive ISO days. Pure arithmetic, no clock, no time zone. */
export type CalendarPeriod = { start: string; end: string; precision: Precision }
type Precision = 'day' | 'week' | 'month' | 'quarter' | 'stretch' | 'year'

const two = (n: number): string => String(n).padStart(2, '0')

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `2015-04-15`, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

export const monthPeriod = (year: number, month: number): CalendarPeriod => ({
  start: `${year}-${two(month)}-01`,
  end: `${year}-${two(month)}-${two(daysInMonth(year, month))}`,
  precision: 'month',
})

export const quarterPeriod = (year: number, quarter: number): CalendarPeriod => ({
  start: monthPeriod(year, quarter * 3 - 2).start,
  end: monthPeriod(year, quarter * 3).end,
  precision: 'quarter',
})

export const yearPeriod = (year: number): CalendarPeriod => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  precision: 'year',
})

/** From the first day of one month to the last of another of the same year. */
export const stretchPeriod = (year: number, first: number, last: number): CalendarPeriod => ({
  start: monthPeriod(year, first).start,
  end: monthPeriod(year, last).end,
  precision: 'stretch',
})

/** Monday to Sunday. */
export function weekPeriod(day: string): CalendarPeriod {
  const monday = addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
  return { start: monday, end: addDays(monday, 6), precision: 'week' }
}

/** Same day of the month `months` away, or the last day of that month where it is shorter. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = (count % 12) + 1
  return `${toYear}-${two(toMonth)}-${two(Math.min(day, daysInMonth(toYear, toMonth)))}`
}
