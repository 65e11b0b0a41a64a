import type { DirectiveReading, ReadingWarning } from '../reading'

/** A task's later step is due before its earlier one: «hoàn thành trong quý III, trình tháng 8». */
export function contradictions(directives: readonly DirectiveReading[]): ReadingWarning[] {
  const warnings: ReadingWarning[] = []
  for (let at = 1; at < directives.length; at++) {
    const [before, after] = [directives[at - 1], directives[at]]
    if (!before || !after || !isSameTask(before, after)) continue
    const [first, second] = [before.deadline.end, after.deadline.end]
    if (!first || !second || second >= first) continue
    warnings.push({
      code: 'contradicting-deadlines',
      data: {
        section: after.section,
        earlier: before.deadlineRaw ?? first,
        later: after.deadlineRaw ?? second,
        first,
        second,
      },
      directives: [at - 1, at],
      at: [before.start, after.end],
    })
  }
  return warnings
}

/** Two steps read out of one sentence: same clause, same unit, one right after the other. */
const isSameTask = (before: DirectiveReading, after: DirectiveReading): boolean =>
  before.deadline.type === 'by' &&
  after.deadline.type === 'by' &&
  before.clause.start === after.clause.start &&
  before.lead.join('|') === after.lead.join('|') &&
  after.start - before.end <= 4
