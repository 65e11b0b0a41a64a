import { addDays, daysBetween } from '~/domain/calendar-day'
import { dueWithDaysBack, type PauseSpan, pausedDays } from '~/domain/pauses/pause-clock'
import { countTerm } from '~/domain/term'
import { nextWorkingDay, type WorkingCalendar } from '~/domain/working-calendar'

/** A step as it is stored. */
export type PackageStep = {
  days: number
  dayUnit: 'day' | 'workday'
  originalDueOn: string | null
  doneOn: string | null
  skippedReason: string | null
}

export type ScheduledStep<S extends PackageStep = PackageStep> = S & {
  /** The day its time begins to run: the end of the step before it, done or due. */
  from: string
  /** Last day by the plan as it stands: earlier steps as they were done, days lost to pauses given back. */
  dueOn: string
  standing: 'done' | 'skipped' | 'current' | 'ahead'
  /** Calendar days after the original last day: of its end where it is done, else of its present due day. Not negative. */
  lostDays: number
  /** Calendar days after its present due day, of its end or of today, without those of a pause; 0 where it keeps it. */
  overDays: number
}

type Clock = { calendar: WorkingCalendar; pauses: readonly PauseSpan[]; today: string }

/**
 * The chain of steps from its first day on: each begins when the one before it is done, or due. A pause stops the clock,
 * its days are given back to whatever was running (R3); a skipped step takes no time.
 */
export function schedule<S extends PackageStep>(
  startOn: string,
  steps: readonly S[],
  clock: Clock,
): ScheduledStep<S>[] {
  let from = startOn
  let isCurrentFound = false
  return steps.map((step) => {
    const begins = from
    const dueOn = step.skippedReason === null ? dueOf(step, begins, clock) : begins
    const standing = standingOf(step, isCurrentFound)
    if (standing === 'current') isCurrentFound = true
    from = step.doneOn ?? dueOn
    const end = standing === 'current' && clock.today > dueOn ? clock.today : (step.doneOn ?? dueOn)
    return {
      ...step,
      ...{ from: begins, dueOn, standing },
      lostDays: step.originalDueOn === null ? 0 : Math.max(0, daysBetween(step.originalDueOn, from)),
      overDays: standing === 'done' || standing === 'current' ? runningDays(dueOn, end, clock.pauses) : 0,
    }
  })
}

/** Last day of each step by the plan alone, before anything happened: what is kept as the original. */
export function originalDueDays(
  startOn: string,
  steps: readonly Pick<PackageStep, 'days' | 'dayUnit'>[],
  calendar: WorkingCalendar,
): string[] {
  let from = startOn
  return steps.map((step) => {
    from = countTerm(calendar, from, step.days, step.dayUnit).end
    return from
  })
}

function dueOf({ days, dayUnit, doneOn }: PackageStep, from: string, { calendar, pauses, today }: Clock): string {
  const due = countTerm(calendar, from, days, dayUnit).end
  // What stood still after a step was done has cost it nothing.
  const lost = doneOn === null ? pauses : pauses.filter((pause) => pause.from <= doneOn)
  const moved = dueWithDaysBack(lost, from, due, doneOn ?? today)
  return moved === due ? due : nextWorkingDay(calendar, moved)
}

/** Days after the one up to the other on which nothing stood still: a pause makes nobody late. */
function runningDays(after: string, to: string, pauses: readonly PauseSpan[]): number {
  if (to <= after) return 0
  return daysBetween(after, to) - pausedDays(pauses, addDays(after, 1), to)
}

function standingOf({ doneOn, skippedReason }: PackageStep, isCurrentFound: boolean): ScheduledStep['standing'] {
  if (skippedReason !== null) return 'skipped'
  if (doneOn !== null) return 'done'
  return isCurrentFound ? 'ahead' : 'current'
}
