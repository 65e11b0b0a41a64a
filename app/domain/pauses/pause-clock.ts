import { addDays, daysBetween } from '~/domain/calendar-day'

/** Days of standing still: `from` is the first lost day, `endedOn` the day work goes on again; null while it holds. */
export type PauseSpan = { from: string; endedOn: string | null }

/** A period of days, both ends with it. */
export type Days = { first: string; last: string }

/**
 * The days on which at least one pause held, up to and with `until` (ISO), as periods that neither touch nor overlap, in
 * their order: pauses that overlap count once.
 */
export function standingStill(pauses: readonly PauseSpan[], until: string): Days[] {
  const merged: Days[] = []
  for (const { from, endedOn } of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = endedOn === null || endedOn > until ? until : addDays(endedOn, -1)
    if (last < from) continue
    const before = merged.at(-1)
    if (!before || from > addDays(before.last, 1)) merged.push({ first: from, last })
    else if (last > before.last) before.last = last
  }
  return merged
}

/** Days lost from `from` to `to`, both with it: a day counts once however many pauses hold on it. */
export function pausedDays(pauses: readonly PauseSpan[], from: string, to: string): number {
  return standingStill(pauses, to).reduce((sum, { first, last }) => {
    const start = first > from ? first : from
    return last < start ? sum : sum + daysBetween(start, last) + 1
  }, 0)
}

/** True where a pause holds on the day. */
export const isPausedOn = (pauses: readonly PauseSpan[], day: string): boolean =>
  pauses.some(({ from, endedOn }) => from <= day && (endedOn === null || day < endedOn))

/**
 * A last day with the days given back that were lost after `start` (R3): the first day on which as many days have run as
 * from `start` to `due`. A pause that still holds has cost its days up to `today`; the rest is not known yet.
 */
export function dueWithDaysBack(pauses: readonly PauseSpan[], start: string, due: string, today: string): string {
  let moved = due
  for (const { first, last } of standingStill(pauses, today)) {
    const lostFrom = first > start ? first : addDays(start, 1)
    if (lostFrom > moved) break
    if (last >= lostFrom) moved = addDays(moved, daysBetween(lostFrom, last) + 1)
  }
  return moved
}
