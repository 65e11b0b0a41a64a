import { isDay } from '~/domain/calendar-day'
import { type CountedTerm, countTerm } from '~/domain/term'
import type { WorkingCalendar } from '~/domain/working-calendar'
import { type Deadline, latest } from './deadline'

/** The day a relative term is counted from, where it is known by the words or by a person. */
export function eventDay({ relative }: Deadline): string | null {
  if (!relative) return null
  return relative.on ?? (isDay(relative.from) ? relative.from : null)
}

/** A term whose event nobody has dated yet: it has no last day until somebody does. */
export const waitsForEvent = (deadline: Deadline): boolean =>
  deadline.relative !== undefined && deadline.end === undefined && eventDay(deadline) === null

/** The term as counted; null where there is none, or its event has no day. */
export function countedTerm(deadline: Deadline, calendar: WorkingCalendar): CountedTerm | null {
  const on = eventDay(deadline)
  return deadline.relative && on ? countTerm(calendar, on, deadline.relative.n, deadline.relative.unit) : null
}

/** The last day in time, with the term counted where the deadline is one; null where it has none (yet). */
export const lastDay = (deadline: Deadline, calendar: WorkingCalendar): string | null =>
  latest(deadline) ?? countedTerm(deadline, calendar)?.end ?? null

/** The same deadline with the event dated, or with its date taken back (null). The words stay as they are (R6). */
export function withEventDay(deadline: Deadline, on: string | null): Deadline {
  if (!deadline.relative) return deadline
  const { on: _, ...relative } = deadline.relative
  return { ...deadline, relative: on === null ? relative : { ...relative, on } }
}
