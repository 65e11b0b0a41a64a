import { addDays, daysBetween } from '~/domain/calendar-day'

/** A stretch of time drawn from left to right; positions are shares of its width, 0 to 1. */
export type TimeAxis = {
  from: string
  to: string
  at: (day: string) => number
  marks: { day: string; at: number; kind: 'year' | 'quarter' }[]
}

/** The axis over some days, in whole years, with the first days of years and quarters on it. Null without a day. */
export function timeAxis(days: readonly (string | null)[]): TimeAxis | null {
  const known = days.filter((day): day is string => day !== null).sort()
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined) return null
  const years = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1] as const
  const from = `${years[0]}-01-01`
  const to = `${years[1]}-01-01`
  const length = daysBetween(from, to)
  const at = (day: string) => Math.min(1, Math.max(0, daysBetween(from, day) / length))
  const quarters = years[1] - years[0] <= 4
  const marks: TimeAxis['marks'] = []
  for (let year = years[0]; year < years[1]; year += 1) {
    marks.push({ day: `${year}-01-01`, at: at(`${year}-01-01`), kind: 'year' })
    if (!quarters) continue
    for (const month of ['04', '07', '10'])
      marks.push({ day: `${year}-${month}-01`, at: at(`${year}-${month}-01`), kind: 'quarter' })
  }
  return { from, to, at, marks }
}

const A_YEAR = 366

/**
 * The days of a project with the day it is seen on, where that day belongs into the picture: the work still goes on, or the
 * plan is less than a year away. A project long done is not pressed together by all the time since.
 */
export function withDaySeen(
  days: readonly (string | null)[],
  seen: { day: string; goesOn: boolean },
): readonly (string | null)[] {
  const known = days.filter((day): day is string => day !== null).sort()
  const [first = seen.day] = known
  const last = known.at(-1) ?? seen.day
  const near = seen.day >= addDays(first, -A_YEAR) && seen.day <= addDays(last, A_YEAR)
  return known.length > 0 && (near || seen.goesOn) ? [...known, seen.day] : known
}

/** Where a bar from one day to another stands on the axis; a missing end is open to the axis's own. */
export function barOn(axis: TimeAxis, from: string | null, to: string | null): { start: number; width: number } | null {
  if (from === null && to === null) return null
  const start = from === null ? 0 : axis.at(from)
  const end = to === null ? 1 : axis.at(to)
  return { start, width: Math.max(0, end - start) }
}
