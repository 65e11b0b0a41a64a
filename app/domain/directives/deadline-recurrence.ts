import { addDays, daysBetween } from '~/domain/calendar-day'
import { addMonths, isoDay, monthPeriod } from './calendar-period'
import type { Deadline } from './deadline'

/** Months of the periods that are made of months. */
const MONTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 }

/**
 * The first due day of recurring work on or after a day, or null where the words do not tell: no rhythm, continuous
 * work, several times in a period, or every so many periods without a first due day to count from. Where the words name
 * no day in the period, it is the period's last.
 */
export function nextDue(deadline: Deadline, day: string): string | null {
  const { type, period, end, every = 1, times = 1 } = deadline
  if (type !== 'recurring' || period === undefined || period === 'continuous' || times > 1) return null
  if (end !== undefined) return end >= day ? end : countedOn(period, every, end, day)
  if (every > 1) return null
  if (period === 'weekly') return nextWeekday(deadline.dayOfWeek ?? 7, day)
  const months = MONTHS[period] ?? 1
  const year = Number(day.slice(0, 4))
  const firstMonth = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1
  const inThis = dueIn(deadline, months, year, firstMonth)
  return inThis >= day ? inThis : dueIn(deadline, months, year, firstMonth + months)
}

/** From a first due day in whole steps; a day the month lacks is its last one. */
function countedOn(period: string, every: number, first: string, day: string): string {
  if (period === 'weekly') {
    const step = 7 * every
    return addDays(first, Math.ceil(daysBetween(first, day) / step) * step)
  }
  const step = (MONTHS[period] ?? 1) * every
  const gone =
    (Number(day.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(first.slice(5, 7))
  const steps = Math.ceil(Math.max(0, gone) / step)
  const due = addMonths(first, steps * step)
  return due >= day ? due : addMonths(first, (steps + 1) * step)
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

const nextWeekday = (weekday: number, day: string): string => addDays(day, (weekday - weekdayOf(day) + 7) % 7)

/** The due day of the period that begins with a month (which may lie after December). */
function dueIn({ dayOfPeriod, monthOfPeriod }: Deadline, months: number, year: number, firstMonth: number): string {
  const first = addMonths(`${year}-01-01`, firstMonth - 1)
  const month = addMonths(first, Math.min(monthOfPeriod ?? months, months) - 1)
  const whole = monthPeriod(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  return (dayOfPeriod && isoDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), dayOfPeriod)) || whole.end
}
