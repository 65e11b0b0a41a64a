import type { StepMoment } from './ladder'

/** Under which heading a line of a digest stands, in this order. */
const LINE_GROUPS = ['overdue', 'today', 'soon', 'silent', 'urged'] as const
export type LineGroup = (typeof LINE_GROUPS)[number]

type Grouped = { dueOn: string | null; moment: StepMoment | null }

/** By its last day in time, seen from the day of the digest; what has none lacks its report, or a letter urged it. */
function lineGroup({ dueOn, moment }: Grouped, day: string): LineGroup {
  if (dueOn === null) return moment === null ? 'urged' : 'silent'
  if (dueOn < day) return 'overdue'
  return dueOn === day ? 'today' : 'soon'
}

/** The lines under their headings; empty ones are left out. */
export function groupLines<L extends Grouped>(lines: readonly L[], day: string) {
  return LINE_GROUPS.map((group) => ({ group, lines: lines.filter((line) => lineGroup(line, day) === group) })).filter(
    (one) => one.lines.length > 0,
  )
}
