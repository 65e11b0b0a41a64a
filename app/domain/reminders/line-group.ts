/** Under which heading a line of a digest stands, in this order. */
const LINE_GROUPS = ['overdue', 'today', 'soon', 'urged'] as const
export type LineGroup = (typeof LINE_GROUPS)[number]

/** By its last day in time, seen from the day of the digest; what has none is there because of a letter. */
function lineGroup({ dueOn }: { dueOn: string | null }, day: string): LineGroup {
  if (dueOn === null) return 'urged'
  if (dueOn < day) return 'overdue'
  return dueOn === day ? 'today' : 'soon'
}

/** The lines under their headings; empty ones are left out. */
export function groupLines<L extends { dueOn: string | null }>(lines: readonly L[], day: string) {
  return LINE_GROUPS.map((group) => ({ group, lines: lines.filter((line) => lineGroup(line, day) === group) })).filter(
    (one) => one.lines.length > 0,
  )
}
