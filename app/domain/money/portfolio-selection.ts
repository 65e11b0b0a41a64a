import { type PackageStep, schedule } from '~/domain/bid-packages/package-schedule'
import { daysBetween } from '~/domain/calendar-day'
import type { PauseSpan } from '~/domain/pauses/pause-clock'
import { countTerm } from '~/domain/term'
import type { WorkingCalendar } from '~/domain/working-calendar'
import type { Selection } from './portfolio-chain'

export type ChainStep = PackageStep & { name: string; completedBy: string | null; startedOn: string | null }

/**
 * What is left of a package's selection on a day by its own schedule: the step it stands at keeps its last day (pauses
 * given back), or ends today where that has passed; each later one takes its term, up to the signature. Null without
 * steps, or where none is left.
 */
export function selectionLeft(
  steps: readonly ChainStep[],
  clock: { calendar: WorkingCalendar; pauses: readonly PauseSpan[]; today: string },
): Selection | null {
  const { today, calendar } = clock
  const startOn = steps[0]?.startedOn
  if (!startOn) return null
  const signing = steps.findIndex(({ completedBy }) => completedBy === 'sign-contract')
  const scheduled = schedule(startOn, signing < 0 ? steps : steps.slice(0, signing + 1), clock)
  const current = scheduled.find(({ standing }) => standing === 'current')
  if (!current) return null
  let end = today
  if (current.dueOn > today) end = current.dueOn
  for (const step of scheduled)
    if (step.standing === 'ahead') end = countTerm(calendar, end, step.days, step.dayUnit).end
  return {
    ...{ step: current.name, dueOn: current.dueOn, daysLeft: daysBetween(today, end) },
    begun: steps.some(({ doneOn }) => doneOn !== null),
  }
}
