import { STANDINGS, type Standing } from './standing'

/**
 * The columns of a review by leading unit: the four ways a task with a last day stands (quyết định 42/2014/QĐ-TTg: done in
 * time, done late, open in term, open overdue), and apart from them what has no last day and so is never overdue (R7).
 */
export const REVIEW_COLUMNS = [
  'done-in-time',
  'done-late',
  'open-in-term',
  'open-overdue',
  'continuous',
  'no-deadline',
] as const
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number]

/** The standings a column gathers; every standing is in exactly one. */
export const STANDINGS_OF: Record<ReviewColumn, readonly Standing[]> = {
  'done-in-time': ['done-on-time', 'done-early'],
  'done-late': ['done-late'],
  'open-in-term': ['due-soon', 'in-term'],
  'open-overdue': ['overdue'],
  continuous: ['continuous'],
  'no-deadline': ['no-deadline'],
}

type Counted = { counts: Record<Standing, number>; stale: number }
export type Review = Record<ReviewColumn, number> & { stale: number; total: number }

/** One line of the review: its columns add up to the total; what is stale is among the continuous and undated ones. */
export function reviewOf({ counts, stale }: Counted): Review {
  const columns = Object.fromEntries(
    REVIEW_COLUMNS.map((column) => [column, STANDINGS_OF[column].reduce((sum, one) => sum + counts[one], 0)]),
  ) as Record<ReviewColumn, number>
  return { ...columns, stale, total: STANDINGS.reduce((sum, one) => sum + counts[one], 0) }
}

/** The sum of the lines, column by column: what stands at the foot equals what stands above it (R1). */
export function sumOfReviews(lines: readonly Counted[]): Review {
  const sum: Review = {
    ...{ 'done-in-time': 0, 'done-late': 0, 'open-in-term': 0, 'open-overdue': 0, continuous: 0, 'no-deadline': 0 },
    ...{ stale: 0, total: 0 },
  }
  for (const line of lines.map(reviewOf))
    for (const column of [...REVIEW_COLUMNS, 'stale', 'total'] as const) sum[column] += line[column]
  return sum
}
