import type { Deadline } from '~/domain/directives/deadline'
import type { DeadlinePattern } from '~/domain/directives/deadline-found'
import { periodOf } from '~/domain/directives/period-of-parts'
import type { PeriodParts } from '~/domain/directives/period-parts'
import { periodAt } from '~/domain/directives/period-phrase'
import { standsAt, type Word } from '~/domain/vietnamese-words'

/** «từ ngày 15 đến ngày 20/6/2016»: the first day borrows what only the last one prints. */
const borrow = (first: PeriodParts, last: PeriodParts): PeriodParts => ({
  ...first,
  ...(first.month || first.kind !== 'day' ? {} : { month: last.month }),
  ...(first.year ? {} : { year: last.year }),
})

const UNTIL = new Set(['đến', 'tới', '-', '–'])

function bareDayAt(words: readonly Word[], at: number): PeriodParts | null {
  const word = words[at]
  const day = word?.kind === 'number' && word.raw.length <= 2 ? Number(word.raw) : 0
  return day >= 1 && day <= 31 && UNTIL.has(words[at + 1]?.low ?? '') ? { kind: 'day', day, next: at + 1 } : null
}

/** «từ A đến B», with hours: «từ 18h00 ngày A đến 03h00 ngày B». */
export const between: DeadlinePattern = (words, at, document) => {
  const from = standsAt(words, at, 'từ') ? at + 1 : standsAt(words, at, 'kể', 'từ') ? at + 2 : -1
  if (from < 0) return null
  const first = periodAt(words, from) ?? bareDayAt(words, from)
  if (!first || !UNTIL.has(words[first.next]?.low ?? '')) return null
  const skip = standsAt(words, first.next + 1, 'hết') || standsAt(words, first.next + 1, 'trước') ? 2 : 1
  const last = periodAt(words, first.next + skip)
  if (!last) return null
  const end = periodOf(last, document)
  const start = periodOf(borrow(first, last), document)
  if (!start || !end || start.start > end.end) return null
  const deadline: Deadline = { type: 'between', start: start.start, end: end.end }
  if (start.yearInferred || end.yearInferred) deadline.yearInferred = true
  if (first.time) deadline.startTime = first.time
  if (last.time) deadline.endTime = last.time
  return { from: at, to: last.next, deadline, rule: 'deadline.between' }
}

/** «trong khoảng từ A đến B»: due in those days, as opposed to work that runs through them. */
export const stretch: DeadlinePattern = (words, at, document) => {
  const open = standsAt(words, at, 'trong', 'khoảng') ? (standsAt(words, at + 2, 'thời', 'gian') ? 4 : 2) : 0
  const hit = open > 0 ? between(words, at + open, document) : null
  if (!hit || hit.deadline.startTime || hit.deadline.endTime) return null
  return { ...hit, from: at, deadline: { ...hit.deadline, type: 'by' } }
}

/** A cell of a table: «15/4 - 30/4/2026», «15-30/4/2026», «15/4/2026 đến 30/4/2026». */
export const dayRange: DeadlinePattern = (words, at, document) => {
  const first = periodAt(words, at) ?? bareDayAt(words, at)
  const joint = first && UNTIL.has(words[first.next]?.low ?? '')
  const last = joint ? periodAt(words, first.next + 1) : null
  if (first?.kind !== 'day' || last?.kind !== 'day') return null
  const end = periodOf(last, document)
  const start = periodOf(borrow(first, last), document)
  if (!start || !end || start.start > end.end) return null
  const deadline: Deadline = { type: 'between', start: start.start, end: end.end }
  if (start.yearInferred || end.yearInferred) deadline.yearInferred = true
  return { from: at, to: last.next, deadline, rule: 'deadline.between' }
}

const JOINTS = new Set(['-', '–', ',', 'và'])

/** The second of two periods; «Quý II-III/2026» prints the kind once. */
function secondPeriod(words: readonly Word[], first: PeriodParts, at: number): PeriodParts | null {
  const kind = words[at]
  const own = periodAt(words, first.next + 1)
  if (own?.kind === first.kind) return own
  if (!kind || first.year || first.kind === 'year') return own
  const rest = words.slice(first.next + 1, first.next + 6)
  const shared = periodAt([kind, ...rest], 0)
  return shared?.year ? { ...shared, next: first.next + shared.next } : own
}

/** Table cells: «Quý IV/2025 - Quý II/2026», «Quý II, III/2026», «Tháng 4-6/2026». */
export const dashed: DeadlinePattern = (words, at, document) => {
  const first = periodAt(words, at)
  const joint = first ? (words[first.next]?.low ?? '') : ''
  if (!first || first.kind === 'day' || !JOINTS.has(joint)) return null
  const isList = joint === ',' || joint === 'và'
  const last = secondPeriod(words, first, at)
  if (isList && (first.year || last?.kind !== first.kind || !last.year)) return null
  const end = last && periodOf(last, document)
  const start = last && periodOf(borrow(first, last), document)
  if (!start || !end || start.start > end.end) return null
  const deadline: Deadline = { type: 'between', start: start.start, end: end.end }
  return { from: at, to: last.next, deadline, rule: 'deadline.between' }
}

/** «hoàn thành trong quý II-III/2026»: due in those months. */
export const insideDashed: DeadlinePattern = (words, at, document) => {
  const hit = standsAt(words, at, 'trong') || standsAt(words, at, 'vào') ? dashed(words, at + 1, document) : null
  return hit && { ...hit, from: at, deadline: { ...hit.deadline, type: 'by' } }
}

const COUNTED = new Set(['ngày', 'việc', 'tuần', 'tháng', 'năm'])
/** «từ ngày D», «kể từ ngày D»; «10 ngày kể từ ngày D» counts days instead. */
function fromStart(words: readonly Word[], at: number): number {
  if (standsAt(words, at, 'kể', 'từ')) return COUNTED.has(words[at - 1]?.low ?? '') ? -1 : at + 2
  return standsAt(words, at, 'từ') && !standsAt(words, at - 1, 'kể') ? at + 1 : -1
}

/** «từ ngày D», «từ tháng M/Y», not «từ ngày D đến nay», which looks back. */
export const from: DeadlinePattern = (words, at, document) => {
  const first = fromStart(words, at)
  const parts = first < 0 ? null : periodAt(words, first)
  if (!parts || parts.kind === 'year' || standsAt(words, parts.next, 'đến') || standsAt(words, parts.next, 'tới'))
    return null
  const period = periodOf(parts, document)
  if (!period) return null
  const deadline: Deadline = { type: 'from', start: period.start }
  if (period.yearInferred) deadline.yearInferred = true
  if (parts.time) deadline.startTime = parts.time
  return { from: at, to: parts.next, deadline, rule: 'deadline.from' }
}
