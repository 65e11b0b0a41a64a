import type { Deadline } from './deadline'

/** The days on which doing the task keeps a deadline, both inclusive; null where that side is open. */
export type Window = { from: string | null; to: string | null }

/**
 * The window of a deadline. Work that comes again has none: its `end` is a first due day or, for continuous work, the
 * day it ends with.
 */
export const windowOf = ({ type, start, end }: Deadline): Window =>
  type === 'recurring' || type === 'none' ? { from: null, to: null } : { from: start ?? null, to: end ?? null }

/** Is every day that keeps the inner one also a day that keeps the outer one? */
export const liesWithin = (inner: Window, outer: Window): boolean =>
  (outer.from === null || (inner.from !== null && inner.from >= outer.from)) &&
  (outer.to === null || (inner.to !== null && inner.to <= outer.to))

/** The days that keep both; null where there is none, so that the two contradict each other. */
export function meet(a: Window, b: Window): Window | null {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to
  return from !== null && to !== null && from > to ? null : { from, to }
}

/** Can nobody keep both of two deadlines of one task? */
export const contradict = (a: Deadline, b: Deadline): boolean => meet(windowOf(a), windowOf(b)) === null

/**
 * The deadline with a later last day, as an extension gives it (R6: the caller keeps the original). The words of the
 * period no longer hold, so that only the day is left; work that is not held to a day stays as it is.
 */
export function extendedTo(deadline: Deadline, day: string): Deadline {
  if (deadline.type === 'none' || deadline.type === 'from' || deadline.type === 'recurring') return deadline
  if (deadline.end !== undefined && day <= deadline.end) return deadline
  const start = deadline.type === 'between' && deadline.start ? { start: deadline.start } : {}
  return { type: deadline.type, ...start, end: day }
}
