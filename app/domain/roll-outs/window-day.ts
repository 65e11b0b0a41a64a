import { addDays, isDay } from '~/domain/calendar-day'

/**
 * A day of a window as orders write it: «15/5/2016», «2016-05-15», or a month, «6/2016», whose first day begins a window
 * and whose last day ends one. ISO day, or null where it is neither.
 */
export function readWindowDay(typed: string, end: 'first' | 'last'): string | null {
  const text = typed.trim()
  if (isDay(text)) return text
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? []
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  if (isDay(day)) return day
  const [, month = '', year = ''] = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? []
  const first = `${year}-${month.padStart(2, '0')}-01`
  if (!isDay(first)) return null
  return end === 'first' ? first : addDays(firstOfNextMonth(first), -1)
}

/** The first day (ISO) of the month after a day's own. */
export function firstOfNextMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}
