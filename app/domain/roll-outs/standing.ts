import { daysBetween } from '~/domain/calendar-day'
import type { ReportKind } from './roll-out-terms'

/** Both days count (ISO); without an end the phase begins and stays. At least one of them is given. */
export type PhaseWindow = { startsOn: string | null; endsOn: string | null }
export type Reported = { kind: ReportKind; on: string }

/** How a service stands in a phase, the most pressing first. */
export const ROLL_OUT_STANDINGS = ['late', 'not-started', 'started', 'ahead', 'done'] as const
export type RollOutStanding = (typeof ROLL_OUT_STANDINGS)[number]

export type PhaseStanding = {
  standing: RollOutStanding
  startedOn: string | null
  /** The day on which what the phase asks for was reached. */
  doneOn: string | null
  /** Whole days past the last day in time: until it was reached, or until the day asked about; 0 in time. */
  lateDays: number
}

/** Last day in time: the end of the window; of a phase without an end the day on which it begins. */
export const lastDayInTime = ({ startsOn, endsOn }: PhaseWindow): string | null => endsOn ?? startsOn

/**
 * How it stands on a day, from the window and what was reported; computed and never stored (as R7 of a directive). A
 * window asks that the work is done by its end, a phase without an end that it has begun by its first day. Late only after
 * that day has ended; days off are days like others, since the order names days of the calendar.
 */
export function phaseStanding(window: PhaseWindow, reports: readonly Reported[], day: string): PhaseStanding {
  const known = reports.filter(({ on }) => on <= day)
  const startedOn = firstOf(known.filter(({ kind }) => kind === 'started'))
  const finishedOn = firstOf(known.filter(({ kind }) => kind === 'done'))
  const doneOn = window.endsOn === null ? firstDay(startedOn, finishedOn) : finishedOn
  const due = lastDayInTime(window)
  const lateDays = due === null ? 0 : Math.max(0, daysBetween(due, doneOn ?? day))
  const facts = { startedOn, doneOn, lateDays }
  if (doneOn !== null) return { ...facts, standing: 'done' }
  if (lateDays > 0) return { ...facts, standing: 'late' }
  if (startedOn !== null) return { ...facts, standing: 'started' }
  const ahead = window.startsOn !== null && day < window.startsOn
  return { ...facts, standing: ahead ? 'ahead' : 'not-started' }
}

/** One word for all phases that ask something of a service: the most pressing; done only where all of them are. */
export function overallStanding(phases: readonly Pick<PhaseStanding, 'standing'>[]): RollOutStanding {
  return ROLL_OUT_STANDINGS.find((one) => phases.some(({ standing }) => standing === one)) ?? 'ahead'
}

const firstOf = (reports: readonly Reported[]): string | null =>
  reports.reduce<string | null>((first, { on }) => firstDay(first, on), null)

function firstDay(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
