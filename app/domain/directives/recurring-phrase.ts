import type { Deadline, RecurrencePeriod } from '~/domain/directives/deadline'
import type { DeadlinePattern } from '~/domain/directives/deadline-found'
import { periodOf } from '~/domain/directives/period-of-parts'
import { dayAt, type PeriodParts } from '~/domain/directives/period-phrase'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

const EVERY = phrases(['hằng', 'hàng', 'mỗi', 'từng'])
const UNITS: Readonly<Record<string, RecurrencePeriod>> = {
  ngày: 'continuous',
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  năm: 'yearly',
}
/** A plan, a budget or a fund «of every year» is a thing, not a rhythm of work. */
const YEARLY_THINGS = phrases([
  'ngân sách|kế hoạch|dự toán|quyết toán|vốn|kinh phí|chi thường xuyên|đầu tư công|số liệu|chỉ tiêu',
  'chương trình|cán bộ|công chức|viên chức|khen thưởng|nguồn|thu|chi|mức',
])
const REPORTING = phrases([
  'báo cáo|gửi|tổng hợp|giao ban|họp|kiểm tra|cập nhật|công khai|sơ kết|tổng kết|đánh giá|rà soát',
  'theo dõi|đôn đốc|thực hiện|trình',
])
const REACH = 24

function everyAt(words: readonly Word[], at: number): { period: RecurrencePeriod; next: number } | null {
  const length = phraseAt(words, at, EVERY)
  const period = length > 0 ? UNITS[words[at + length]?.low ?? ''] : undefined
  return period ? { period, next: at + length + 1 } : null
}

function describesThing(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((back) => phraseAt(words, at - back, YEARLY_THINGS) === back)
}

function reportsBefore(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - REACH; back--) {
    if (words[back]?.low === ';') return false
    if (phraseAt(words, back, REPORTING) > 0) return true
  }
  return false
}

const opensClause = (words: readonly Word[], at: number): boolean => {
  const previous = words[at - 1]
  return !previous || previous.kind === 'mark'
}

const dayOf = (parts: PeriodParts | null): Pick<Deadline, 'dayOfPeriod' | 'monthOfPeriod'> => ({
  ...(parts?.day ? { dayOfPeriod: parts.day } : {}),
  ...(parts?.month ? { monthOfPeriod: parts.month } : {}),
})

/** The day inside the rhythm, printed after it: «hàng năm (trước ngày 10/12)». */
function dayAfter(words: readonly Word[], at: number): PeriodParts | null {
  let from = at
  while (words[from]?.low === '(' || words[from]?.low === ',') from++
  if (!standsAt(words, from, 'trước') && !standsAt(words, from, 'vào') && !standsAt(words, from, 'chậm', 'nhất'))
    return null
  const parts = dayAt(words, from + (standsAt(words, from, 'chậm') ? 2 : 1))
  if (!parts || parts.year) return null
  return words[at]?.low === '(' && words[parts.next]?.low === ')' ? { ...parts, next: parts.next + 1 } : parts
}

/** «Định kỳ hằng quý», «hằng tuần», «định kỳ hàng năm (trước ngày 10/12)». */
export const recurring: DeadlinePattern = (words, at) => {
  const periodic = standsAt(words, at, 'định', 'kỳ')
  const start = periodic ? at + 2 : at
  const before = periodic ? beforeEvery(words, start) : null
  if (before) return { from: at, to: before.next, deadline: before.deadline, rule: 'deadline.recurring' }
  const every = everyAt(words, start) ?? (periodic ? bareUnitAt(words, start) : null)
  if (!every) return null
  if (!periodic && !opensClause(words, at) && (describesThing(words, at) || !reportsBefore(words, at))) return null
  const day = dayAfter(words, every.next)
  const deadline: Deadline = { type: 'recurring', period: every.period, ...dayOf(day) }
  return { from: at, to: day?.next ?? every.next, deadline, rule: 'deadline.recurring' }
}

/** «định kỳ quý, năm»; «định kỳ 6 tháng, hàng năm» keeps the rhythm that has a name. */
function bareUnitAt(words: readonly Word[], at: number): { period: RecurrencePeriod; next: number } | null {
  const unit = UNITS[words[at]?.low ?? '']
  if (unit && unit !== 'continuous') return { period: unit, next: at + 1 }
  if (words[at]?.kind !== 'number' || !standsAt(words, at + 1, 'tháng')) return null
  const months = Number(words[at]?.raw)
  if (months === 3) return { period: 'quarterly', next: at + 2 }
  const skip = [',', 'và', '/'].includes(words[at + 2]?.low ?? '') ? 3 : 2
  const after =
    everyAt(words, at + skip) ??
    (standsAt(words, at + skip, 'năm') ? { period: 'yearly' as const, next: at + skip + 1 } : null)
  return after ?? (months === 12 ? { period: 'yearly', next: at + 2 } : null)
}

/** «trước ngày 15 hằng tháng», «vào ngày 30 tháng 11 hàng năm», with or without «của». */
function beforeEvery(words: readonly Word[], at: number): { deadline: Deadline; next: number } | null {
  const lead =
    standsAt(words, at, 'trước') || standsAt(words, at, 'vào') ? 1 : standsAt(words, at, 'chậm', 'nhất') ? 2 : 0
  const skip = lead > 0 && (standsAt(words, at + lead, 'là') || standsAt(words, at + lead, 'vào')) ? 1 : 0
  const parts = lead > 0 ? dayAt(words, at + lead + skip) : null
  if (!parts || parts.year) return null
  const open = standsAt(words, parts.next, 'của') || words[parts.next]?.low === ',' ? 1 : 0
  const every = everyAt(words, parts.next + open)
  return every && { deadline: { type: 'recurring', period: every.period, ...dayOf(parts) }, next: every.next }
}

/** «trước ngày 15 hằng tháng» and «trước ngày D và hàng tháng», whose D is the first due day. */
export const recurringBefore: DeadlinePattern = (words, at, document) => {
  const simple = beforeEvery(words, at)
  if (simple) return { from: at, to: simple.next, deadline: simple.deadline, rule: 'deadline.recurring' }
  if (!standsAt(words, at, 'trước')) return null
  const parts = dayAt(words, at + 1)
  if (!parts || !standsAt(words, parts.next, 'và')) return null
  const every =
    everyAt(words, parts.next + 1) ??
    (standsAt(words, parts.next + 1, 'định', 'kỳ') ? everyAt(words, parts.next + 3) : null)
  const first = every && periodOf(parts, document)
  if (!first) return null
  return {
    from: at,
    to: every.next,
    deadline: { type: 'recurring', period: every.period, end: first.end },
    rule: 'deadline.recurring',
  }
}

/** «(nhiệm vụ) thường xuyên» as a term of its own: never overdue. «thường xuyên kiểm tra» is a manner, not a term. */
export const continuous: DeadlinePattern = (words, at) => {
  const length = phraseAt(words, at, phrases(['thực hiện thường xuyên', 'nhiệm vụ thường xuyên', 'thường xuyên']))
  if (length === 0) return null
  const named = length === 4
  const alone = opensClause(words, at) && (!words[at + length] || words[at + length]?.kind === 'mark')
  const to = at + length
  const ends = !words[to] || words[to]?.kind === 'mark'
  if (!(named && ends) && !alone) return null
  return { from: at, to, deadline: { type: 'recurring', period: 'continuous' }, rule: 'deadline.continuous' }
}
