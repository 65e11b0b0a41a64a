import { addDays } from '~/domain/calendar-day'
import { timeAt } from '~/domain/directives/clock-phrase'
import type { Deadline } from '~/domain/directives/deadline'
import type { DeadlineFound, DeadlinePattern } from '~/domain/directives/deadline-found'
import { periodOf, type ResolvedPeriod } from '~/domain/directives/period-of-parts'
import type { PeriodParts } from '~/domain/directives/period-parts'
import { periodAt } from '~/domain/directives/period-phrase'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

const AT_LATEST = phrases([
  'chậm nhất|chậm nhất là|chậm nhất đến|chậm nhất vào|chậm nhất trong|chậm nhất trước',
  'chậm nhất là trước|chậm nhất là trong|chậm nhất đến hết|muộn nhất|muộn nhất là|muộn nhất vào',
  'muộn nhất trong|muộn nhất trước|không muộn hơn|không quá|hạn chót|hạn chót là|hạn cuối|hạn cuối là',
])

type Spread = Pick<Deadline, 'start' | 'end' | 'part' | 'yearInferred'>
const spread = (period: ResolvedPeriod, { part }: PeriodParts): Spread => ({
  ...(period.precision === 'day' ? {} : { start: period.start }),
  end: period.end,
  ...(part ? { part } : {}),
  ...(period.yearInferred ? { yearInferred: true } : {}),
})
/** What may follow a term that stands alone. */
const CLOSES = new Set([',', '.', ';', ')'])
const hour = (parts: PeriodParts): Pick<Deadline, 'time'> => (parts.time ? { time: parts.time } : {})

/**
 * «trước ngày D», «trước 15h00 ngày D»: D itself, strict. «trước tháng M», «trước năm Y»: the day before it begins;
 * «trước cuối tháng M» still lies in it. «trước 17 giờ 00» alone says no day.
 */
export const before: DeadlinePattern = (words, at, document) => {
  if (!standsAt(words, at, 'trước')) return null
  const parts = periodAt(words, standsAt(words, at + 1, 'thời', 'điểm') ? at + 3 : at + 1)
  if (!parts) return bareHour(words, at)
  const period = periodOf(parts, document)
  if (!period) return null
  const within = period.precision === 'day' || parts.part !== undefined
  const days = within ? spread(period, parts) : { end: addDays(period.start, -1) }
  const deadline: Deadline = { type: 'by', ...days, strict: true, ...hour(parts) }
  return { from: at, to: parts.next, deadline, rule: 'deadline.before' }
}

function bareHour(words: readonly Word[], at: number): DeadlineFound | null {
  const clock = timeAt(words, at + 1)
  const after = clock && words[clock.next]
  if (!clock || (after && !CLOSES.has(after.low))) return null
  return { from: at, to: clock.next, deadline: { type: 'by', strict: true, time: clock.time }, rule: 'deadline.before' }
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
    deadline: { type: 'by', ...spread(period, parts), ...hour(parts) },
    rule: 'deadline.at-latest',
  }
}

/** «đến hết tháng M», «đến hết ngày D», «đến ngày D». «đến năm 2030» is the horizon of a plan, not a deadline. */
export const until: DeadlinePattern = (words, at, document) => {
  if (!standsAt(words, at, 'đến') && !standsAt(words, at, 'tới')) return null
  const hasEnd = standsAt(words, at + 1, 'hết')
  const parts = periodAt(words, at + (hasEnd ? 2 : 1))
  if (!parts || (!hasEnd && parts.kind !== 'day' && !parts.part)) return null
  const period = periodOf(parts, document)
  if (!period) return null
  return {
    from: at,
    to: parts.next,
    deadline: { type: 'by', ...spread(period, parts), ...hour(parts) },
    rule: 'deadline.until',
  }
}

const INSIDE = phrases(['trong|xong trong|vào|trong cả|ngay trong|xong vào|trong dịp|vào dịp|trong khoảng'])
const ruleOf = (parts: PeriodParts) =>
  parts.part || parts.turn !== undefined ? 'deadline.until' : SPAN_RULES[parts.kind]
const SPAN_RULES = {
  day: 'deadline.on-day',
  week: 'deadline.until',
  stretch: 'deadline.until',
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
    deadline: { type: 'by', ...spread(period, parts), ...hour(parts) },
    rule: ruleOf(parts),
  }
}

const COMPLETED = phrases([
  'hoàn thành|xong|hạn|thời hạn|hạn hoàn thành|thời hạn hoàn thành|hạn nộp|hạn gửi|hạn báo cáo',
])

/** «hoàn thành ngày 30/4/2026», «hạn nộp: 30/4»: the day of the month right behind the word of completing. */
export const completedOn: DeadlinePattern = (words, at, document) => {
  const length = phraseAt(words, at, COMPLETED)
  if (length === 0 || standsAt(words, at - 1, 'đã')) return null
  const from = at + length + (words[at + length]?.low === ':' ? 1 : 0)
  const parts = periodAt(words, from)
  if (parts?.kind !== 'day' || !parts.month) return null
  const period = periodOf(parts, document)
  if (!period) return null
  const deadline: Deadline = { type: 'by', ...spread(period, parts), ...hour(parts) }
  return { from, to: parts.next, deadline, rule: 'deadline.on-day' }
}

/** A bare «tháng 8/2015» or «quý III/2015» with its year, where the words stop right after it. */
export const bareSpan: DeadlinePattern = (words, at, document) => {
  const previous = words[at - 1]
  if (previous?.kind === 'number') return null
  const parts = periodAt(words, at)
  if (!parts?.year || (!parts.part && parts.kind !== 'month' && parts.kind !== 'quarter')) return null
  const after = words[parts.next]
  if (after && !CLOSES.has(after.low)) return null
  const period = periodOf(parts, document)
  if (!period) return null
  return { from: at, to: parts.next, deadline: { type: 'by', ...spread(period, parts) }, rule: ruleOf(parts) }
}
