import { addDays, daysBetween } from '~/domain/calendar-day'
import { isWorkingDay, type WorkingCalendar, workingDaysBetween } from '~/domain/working-calendar'
import type { Ladder, LadderStep } from './ladder'

/**
 * Which steps of a ladder are told on a working day, for a last day in time or, with `silent`, for the last day on which
 * work may be without new evidence.
 */
export type StepsOn = (lastDay: string, silent?: 'silent') => LadderStep[]

/**
 * The steps that are told on `day` (ISO, a working day), by the last day in time. What falls on a day off is told early
 * while there is still time (the working day before), and late once it is too late (the working day after): nobody reads on
 * a Sunday that something was due on Saturday. Steps come in the ladder's order.
 */
export function stepsToldOn({ steps }: Ladder, day: string, calendar: WorkingCalendar): StepsOn {
  const ahead = runOff(calendar, day, 1)
  const behind = runOff(calendar, day, -1)
  const workdaysSince = counterBackFrom(day, calendar)
  const isTold = (step: LadderStep, dueOn: string): boolean => {
    const { moment, unit, count, again } = step
    if (moment === 'on') return ahead.includes(dueOn)
    if (moment === 'before') {
      if (dueOn <= day) return false
      if (unit === 'day') return ahead.some((one) => daysBetween(one, dueOn) === count)
      // The n-th working day before a day off is counted from that day.
      return workingDaysBetween(calendar, day, dueOn) + (isWorkingDay(calendar, dueOn) ? 0 : 1) === count
    }
    if (dueOn >= day) return false
    const passed = unit === 'day' ? behind.map((one) => daysBetween(dueOn, one)) : [workdaysSince(dueOn)]
    return passed.some((days) => days > 0 && (again ? days % count === 0 : days === count))
  }
  return (lastDay, silent) =>
    steps.filter((step) => (step.moment === 'silent') === (silent !== undefined) && isTold(step, lastDay))
}

/** The day itself and the days off that follow it without a gap, forwards or backwards. */
function runOff(calendar: WorkingCalendar, day: string, direction: 1 | -1): string[] {
  const run = [day]
  for (let at = addDays(day, direction); !isWorkingDay(calendar, at); at = addDays(at, direction)) run.push(at)
  return run
}

/** Working days after an earlier day up to `day`; walks back once, however many days are asked about. */
function counterBackFrom(day: string, calendar: WorkingCalendar): (from: string) => number {
  const counted = new Map<string, number>([[day, 0]])
  let at = day
  let count = 0
  return (from) => {
    while (at > from) {
      if (isWorkingDay(calendar, at)) count += 1
      at = addDays(at, -1)
      counted.set(at, count)
    }
    return counted.get(from) ?? 0
  }
}

/** So many days (calendar) ahead a last day may lie and still be told of today. */
export const horizonOf = ({ steps }: Ladder): number =>
  Math.max(
    0,
    ...steps.map(({ moment, unit, count }) => (moment !== 'before' ? 0 : unit === 'day' ? count : count * 2)),
  ) + 21

/** The longest gap (days) between two runs that is made up for; what is older has been overtaken. */
const LONGEST_GAP = 7

/** The working days whose steps a digest of `day` tells: that day, and those since the last run that nobody told. */
export function daysToTell(calendar: WorkingCalendar, lastRun: string | null, day: string): string[] {
  const earliest = addDays(day, -LONGEST_GAP)
  const since = lastRun === null ? addDays(day, -1) : lastRun < earliest ? earliest : lastRun
  const days: string[] = []
  for (let at = addDays(since, 1); at <= day; at = addDays(at, 1)) if (isWorkingDay(calendar, at)) days.push(at)
  return days
}
