import { addDays } from '~/domain/calendar-day'

/**
 * What makes a day differ from its week: a public holiday; the day off that makes up for a holiday on a weekend; a
 * working day given free and the weekend day worked for it. Bộ luật Lao động 2019 Điều 111 khoản 3, Điều 112.
 */
export const HOLIDAY_KINDS = ['holiday', 'compensation', 'swap-off', 'swap-work'] as const
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]

/** The working days of state bodies: Monday to Friday but for the days named here (R19). Days are ISO days. */
export type WorkingCalendar = {
  days: ReadonlyMap<string, HolidayKind>
  /** Years whose holidays have been announced and entered; other years are counted by the week and what is known. */
  coveredYears: ReadonlySet<number>
}

/** The longest term that is counted, in days; a longer one is a slip of the keyboard. */
export const LONGEST_TERM = 10_000

export function isWorkingDay(calendar: WorkingCalendar, day: string): boolean {
  const kind = calendar.days.get(day)
  if (kind !== undefined) return kind === 'swap-work'
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The day itself where it is a working day, else the next one that is. */
export function nextWorkingDay(calendar: WorkingCalendar, day: string): string {
  let at = day
  while (!isWorkingDay(calendar, at)) at = addDays(at, 1)
  return at
}

/**
 * The n-th working day after `from`, not counting `from` itself (Bộ luật Dân sự 2015 Điều 147 khoản 2); `from` for 0;
 * for a negative n the n-th working day before it, as for a notice to be given in time.
 * @throws RangeError where n is not a whole number of at most LONGEST_TERM.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: string, n: number): string {
  if (!Number.isInteger(n) || Math.abs(n) > LONGEST_TERM) throw new RangeError(`Not a number of days: ${n}`)
  const step = n < 0 ? -1 : 1
  let at = from
  for (let left = Math.abs(n); left > 0; ) {
    at = addDays(at, step)
    if (isWorkingDay(calendar, at)) left--
  }
  return at
}

/** Working days after `from` up to and with `to`; negative where `to` lies before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  // Nought has no sign: two stretches without a working day are equal whichever way they are counted.
  if (to < from) return -workingDaysBetween(calendar, to, from) || 0
  let count = 0
  for (let at = from; at < to; ) {
    at = addDays(at, 1)
    if (isWorkingDay(calendar, at)) count++
  }
  return count
}

/** Years from the one day to the other, both with it, whose holidays are not known: what a count there must warn of. */
export function yearsNotCovered(calendar: WorkingCalendar, from: string, to: string): number[] {
  const first = Number(from.slice(0, 4))
  const last = Number(to.slice(0, 4))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n).filter(
    (year) => !calendar.coveredYears.has(year),
  )
}

/** The calendar as a loader can send it to the browser. */
export type PackedCalendar = { days: [string, HolidayKind][]; coveredYears: number[] }

export const packCalendar = ({ days, coveredYears }: WorkingCalendar): PackedCalendar => ({
  days: [...days],
  coveredYears: [...coveredYears],
})

export const unpackCalendar = ({ days, coveredYears }: PackedCalendar): WorkingCalendar => ({
  days: new Map(days),
  coveredYears: new Set(coveredYears),
})
