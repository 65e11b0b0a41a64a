import type { TermUnit } from '~/domain/term'

/**
 * A deadline as the administration words it. All dates are ISO days (`2015-04-15`), inclusive, in Asia/Ho_Chi_Minh.
 * `end` is the last day on which the task is still in time; `start` the first day of the period it belongs to. What the
 * words leave open is absent. Source: labelling rules of the reader; the reading of «trước ngày D» as D follows the
 * Government Office's own tables.
 */
export const DEADLINE_TYPES = ['by', 'between', 'from', 'recurring', 'none'] as const
export type DeadlineType = (typeof DEADLINE_TYPES)[number]

export const RECURRENCE_PERIODS = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'continuous'] as const
export type RecurrencePeriod = (typeof RECURRENCE_PERIODS)[number]

/** «đầu tháng 6», «giữa quý II», «cuối năm»: which days of the period exactly, nobody has said. */
export const DEADLINE_PARTS = ['early', 'middle', 'late'] as const

/** A term counted from an event: «trong 10 ngày làm việc kể từ ngày …». */
export type RelativeTerm = {
  n: number
  unit: TermUnit
  /** The event in the notice's words; an ISO day where the words give the day; empty where they name none. */
  from: string
  /** The day of the event, as the words or a person gave it. */
  on?: string
}

export type Deadline = {
  type: DeadlineType
  start?: string
  end?: string
  /** «trước ngày D»: a province may read it as the day before. */
  strict?: boolean
  yearInferred?: boolean
  /** Somewhere in the days from `start` to `end`. */
  part?: (typeof DEADLINE_PARTS)[number]
  /** How often; absent where the words only say «định kỳ». */
  period?: RecurrencePeriod
  /** Of how many periods it comes once: 2 with `weekly` for «02 tuần một lần». */
  every?: number
  /** How many times in each period, where no shorter period says the same: 2 with `monthly` for «02 lần/tháng». */
  times?: number
  /** 1 for Monday to 7 for Sunday. */
  dayOfWeek?: number
  dayOfPeriod?: number
  /** Month of the year, of the quarter (1 to 3) or of the half-year (1 to 6). */
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
  const { type, start, end, part } = deadline
  if (!end) return 'open'
  if (deadline.time ?? deadline.endTime) return 'hour'
  if (type !== 'by' || !start || start === end) return 'day'
  const months =
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7))
  if (months === 0) return start.endsWith('-01') || part ? 'month' : 'day'
  return months <= 2 ? 'quarter' : 'year'
}

/** What two deadlines are compared by: the last day, then the hour, then everything else that they say. */
const orderOf = (deadline: Deadline): readonly (string | number)[] => [
  deadline.end ?? '9999-12-31',
  deadline.time ?? deadline.endTime ?? '24:00',
  deadline.start ?? '',
  deadline.startTime ?? '',
  DEADLINE_TYPES.indexOf(deadline.type),
  deadline.period ? RECURRENCE_PERIODS.indexOf(deadline.period) : -1,
  deadline.every ?? 1,
  deadline.times ?? 1,
  deadline.monthOfPeriod ?? 0,
  deadline.dayOfPeriod ?? 0,
  deadline.dayOfWeek ?? 0,
  deadline.part ? DEADLINE_PARTS.indexOf(deadline.part) : -1,
  deadline.relative?.n ?? -1,
  deadline.relative?.unit ?? '',
  deadline.relative?.from ?? '',
  deadline.relative?.on ?? '',
  deadline.strict ? 0 : 1,
  deadline.time ? 0 : 1,
]

/**
 * Order by last day; hours break ties; open ends come last. A total order: 0 only for deadlines that say the same, how
 * they came to their year left aside. For `Array.sort`.
 */
export function compareDeadlines(a: Deadline, b: Deadline): number {
  const right = orderOf(b)
  for (const [at, left] of orderOf(a).entries()) {
    const other = right[at] ?? ''
    if (left !== other) return left < other ? -1 : 1
  }
  return 0
}

/** Do two deadlines ask for the same days? Hours and the strictness of the wording do not matter. */
export const sameDays = (a: Deadline, b: Deadline): boolean =>
  a.type === b.type && a.start === b.start && a.end === b.end && a.period === b.period && a.every === b.every
