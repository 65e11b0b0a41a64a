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
