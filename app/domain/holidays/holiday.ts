import type { HolidayKind } from '~/domain/working-calendar'

/** Whom a day off binds: everybody by law, or state bodies only, as with swaps. */
export const APPLIES_TO = ['everyone', 'state-bodies'] as const

/** A day that differs from its week, as it is entered. `day` is ISO. */
export type HolidayEntry = { day: string; kind: HolidayKind; name: string; source: string }

/** A year of the calendar that somebody may open or enter. */
export const FIRST_YEAR = 1990
export const LAST_YEAR = 2200

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/**
 * Can a day be of this kind? A day worked for another lies on a weekend; a day given free or made up for does not; a
 * holiday lies where it lies.
 */
export const fitsWeek = (kind: HolidayKind, day: string): boolean =>
  kind === 'holiday' || isWeekend(day) === (kind === 'swap-work')

/** Swaps bind state bodies, companies choose (Bộ luật Lao động 2019 Điều 112). */
export const appliesTo = (kind: HolidayKind): (typeof APPLIES_TO)[number] =>
  kind === 'swap-off' || kind === 'swap-work' ? 'state-bodies' : 'everyone'
