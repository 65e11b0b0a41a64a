import { addDays } from '~/domain/calendar-day'
import type { Deadline } from '~/domain/directives/deadline'
import type { DeadlinePattern } from '~/domain/directives/deadline-found'
import { periodOf, type ResolvedPeriod } from '~/domain/directives/period-of-parts'
import { type PeriodParts, periodAt } from '~/domain/directives/period-phrase'
import { phraseAt, phrases, standsAt } from '~/domain/vietnamese-words'

const AT_LATEST = phrases([
  'chậm nhất|chậm nhất là|chậm nhất đến|chậm nhất vào|chậm nhất trong|chậm nhất trước',
  'chậm nhất là trước|chậm nhất là trong|chậm nhất đến hết|muộn nhất|muộn nhất là|muộn nhất vào',
  'muộn nhất trong|muộn nhất trước|không muộn hơn|không quá|hạn chót|hạn chót là|hạn cuối|hạn cuối là',
])

const spread = (period: ResolvedPeriod): Pick<Deadline, 'start' | 'end' | 'yearInferred'> => ({
  ...(period.precision === 'day' ? {} : { start: period.start }),
  end: period.end,
  ...(period.yearInferred ? { yearInferred: true } : {}),
})
const hour = (parts: PeriodParts): Pick<Deadline, 'time'> => (parts.time ? { time: parts.time } : {})

/** «trước ngày D», «trước 15h00 ngày D»: D itself, strict. «trước tháng M», «trước năm Y»: the day before it begins. */
export const before: DeadlinePattern = (words, at, document) => {
  if (!standsAt(words, at, 'trước')) return null
  const parts = periodAt(words, at + 1)
  if (!parts) return null
  const period = periodOf(parts, document)
  if (!period) return null
  const days = period.precision === 'day' ? spread(period) : { end: addDays(period.start, -1) }
  const deadline: Deadline = { type: 'by', ...days, strict: true, ...hour(parts) }
  return { from: at, to: parts.next, deadline, rule: 'deadline.before' }
}

/** «chậm nhất (là) …», «không muộn hơn …», «hạn chót …». */
export const atLatest: DeadlinePattern = (words, at, document) => {
  const length = phraseAt(words, at, AT_LATEST)
  if (length === 0) return null
  const parts = periodAt(words, at + length)
  const period = parts && periodOf(parts, document)
  if (!period) return null
  return {
    from: at,
    to: parts.next,
    deadline: { type: 'by', ...spread(period), ...hour(parts) },
    rule: 'deadline.at-latest',
  }
}

/** «đến hết tháng M», «đến hết ngày D», «đến ngày D». «đến năm 2030» is the horizon of a plan, not a deadline. */
export const until: DeadlinePattern = (words, at, document) => {
  if (!standsAt(words, at, 'đến') && !standsAt(words, at, 'tới')) return null
  const hasEnd = standsAt(words, at + 1, 'hết')
  const parts = periodAt(words, at + (hasEnd ? 2 : 1))
  if (!parts || (!hasEnd && parts.kind !== 'day')) return null
  const period = periodOf(parts, document)
  if (!period) return null
  return {
    from: at,
    to: parts.next,
    deadline: { type: 'by', ...spread(period), ...hour(parts) },
    rule: 'deadline.until',
  }
}

const INSIDE = phrases(['trong', 'xong trong', 'vào', 'trong cả', 'ngay trong'])
const SPAN_RULES = {
  day: 'deadline.on-day',
  month: 'deadline.month',
  quarter: 'deadline.quarter',
  year: 'deadline.year',
} as const

/** «trong tháng 5/2015», «trong quý III», «vào năm 2026», «trong ngày D». */
export const inside: DeadlinePattern = (words, at, document) => {
  const length = phraseAt(words, at, INSIDE)
  if (length === 0) return null
  const parts = periodAt(words, at + length)
  const period = parts && periodOf(parts, document)
  if (!period) return null
  return {
    from: at,
    to: parts.next,
    deadline: { type: 'by', ...spread(period), ...hour(parts) },
    rule: SPAN_RULES[parts.kind],
  }
}

/** A bare «tháng 8/2015» or «quý III/2015» with its year, where the words stop right after it. */
export const bareSpan: DeadlinePattern = (words, at, document) => {
  const previous = words[at - 1]
  if (previous?.kind === 'number') return null
  const parts = periodAt(words, at)
  if (!parts?.year || (parts.kind !== 'month' && parts.kind !== 'quarter')) return null
  const after = words[parts.next]
  if (after && !',.;)'.includes(after.low)) return null
  const period = periodOf(parts, document)
  if (!period) return null
  return { from: at, to: parts.next, deadline: { type: 'by', ...spread(period) }, rule: SPAN_RULES[parts.kind] }
}
