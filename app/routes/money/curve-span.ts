import { addDays } from '~/domain/calendar-day'
import { addMonths } from '~/domain/directives/calendar-period'
import { lapseDay, yearEnd } from '~/domain/fiscal-year'

const DAYS_AFTER_LAPSE = 7

/** First and last day of the picture: of one fiscal year with the last day of its money, or of whole years around all points. */
export function spanOf(days: readonly string[], day: string, year?: number): { from: string; to: string } {
  if (year !== undefined) return { from: `${year}-01-01`, to: addDays(lapseDay(year), DAYS_AFTER_LAPSE) }
  const sorted = [...days].sort()
  const last = sorted.at(-1) ?? day
  return {
    from: `${(sorted[0] ?? day).slice(0, 4)}-01-01`,
    to: yearEnd(Number((last > day || isFar(last, day) ? last : day).slice(0, 4))),
  }
}

/** A plan long done is not pressed together by all the time since. */
const isFar = (last: string, day: string): boolean => Number(day.slice(0, 4)) - Number(last.slice(0, 4)) > 1

/** The first 31 January on or after a day. */
export function nextLapse(day: string): string {
  const own = lapseDay(Number(day.slice(0, 4)) - 1)
  return own >= day ? own : lapseDay(Number(day.slice(0, 4)))
}

/** Years to be written under the picture: all, or every so many that at most twelve stand there. */
export function yearsBetween(from: string, to: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const every = Math.max(1, Math.ceil((last - first + 1) / 12))
  return Array.from({ length: last - first + 1 }, (_, n) => first + n).filter((_, n) => n % every === 0)
}

/** First days of the months from one day to another. */
export function monthsOf(from: string, to: string): string[] {
  const months: string[] = []
  for (let on = from; on <= to; on = addMonths(on, 1)) months.push(on)
  return months
}
