/**
 * A deadline as the administration words it. All dates are ISO days (`2015-04-15`), inclusive, in Asia/Ho_Chi_Minh.
 * `end` is the last day on which the task is still in time; `start` the first day of the period it belongs to.
 * Source: labelling rules of the reader; the reading of «trước ngày D» as D follows the Government Office's own tables.
 */
export const DEADLINE_TYPES = ['by', 'between', 'from', 'recurring', 'none'] as const
export type DeadlineType = (typeof DEADLINE_TYPES)[number]

export const RECURRENCE_PERIODS = ['weekly', 'monthly', 'quarterly', 'yearly', 'continuous'] as const
export type RecurrencePeriod = (typeof RECURRENCE_PERIODS)[number]

/** A term counted from an event: «trong 10 ngày làm việc kể từ ngày …». */
export type RelativeTerm = { n: number; unit: 'day' | 'workday'; from: string }

export type Deadline = {
  type: DeadlineType
  start?: string
  end?: string
  /** «trước ngày D»: a province may read it as the day before. */
  strict?: boolean
  yearInferred?: boolean
  period?: RecurrencePeriod
  dayOfPeriod?: number
  monthOfPeriod?: number
  relative?: RelativeTerm
  /** Hour of the last day, `15:00`. */
  time?: string
  startTime?: string
  endTime?: string
}

export const NO_DEADLINE: Deadline = { type: 'none' }

/** First day on which work in the deadline's period counts, or null where the words name none. */
export const earliest = (deadline: Deadline): string | null => deadline.start ?? null

/** Last day on which the task is in time; null for open ends, recurring work without a first date, and no deadline. */
export const latest = (deadline: Deadline): string | null => deadline.end ?? null

/** How exactly the words fix the last day. */
export function precision(deadline: Deadline): 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'open' {
  const { type, start, end } = deadline
  if (!end) return 'open'
  if (deadline.time ?? deadline.endTime) return 'hour'
  if (type !== 'by' || !start || start === end) return 'day'
  const months =
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7))
  if (months === 0) return 'month'
  return months <= 2 ? 'quarter' : 'year'
}

/** Order by last day; hours break ties; open ends come last. For `Array.sort`. */
export function compareDeadlines(a: Deadline, b: Deadline): number {
  const key = (deadline: Deadline): string =>
    `${deadline.end ?? '9999-12-31'}T${deadline.time ?? deadline.endTime ?? '24:00'}`
  const left = key(a)
  const right = key(b)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Do two deadlines ask for the same days? Hours and the strictness of the wording do not matter. */
export const sameDays = (a: Deadline, b: Deadline): boolean =>
  a.type === b.type && a.start === b.start && a.end === b.end && a.period === b.period
