import { dayAt } from '~/domain/directives/day-phrase'
import type { RelativeTerm } from '~/domain/directives/deadline'
import type { DeadlinePattern } from '~/domain/directives/deadline-found'
import { countAt } from '~/domain/directives/number-phrase'
import { periodOf } from '~/domain/directives/period-of-parts'
import { periodAt } from '~/domain/directives/period-phrase'
import type { ReferenceDate } from '~/domain/directives/reference-date'
import type { TermUnit } from '~/domain/term'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

const WITHIN = phrases([
  'trong|trong thời hạn|trong vòng|trong thời gian|sau|thời hạn|chậm nhất|chậm nhất là|chậm nhất sau|không quá',
  'chậm nhất trong|chậm nhất trong vòng|chậm nhất trong thời hạn|tối đa|trong tối đa|trong thời gian tối đa',
  'trong thời hạn tối đa|trong thời hạn không quá|trong vòng không quá|muộn nhất là|muộn nhất sau|thời hạn không quá',
  'trong thời gian không quá|không muộn hơn|hoàn thành sau',
])
/** «trong vòng 30 ngày» sets a term without naming its event; «trong 3 ngày» only says how long. */
const SETS_TERM = phrases(['trong vòng', 'trong thời hạn', 'chậm nhất trong vòng', 'chậm nhất trong thời hạn'])
const COUNTED_FROM = phrases(['kể từ|tính từ|từ|(từ|(kể từ|(tính từ|, kể từ|, tính từ|kể từ sau|sau'])
const UNITS: Readonly<Record<string, TermUnit>> = { ngày: 'day', tuần: 'week', tháng: 'month', năm: 'year' }
const MOST = 999
const EVENT_LENGTH = 14
const EVENT_END = new Set([',', ';', '.', ')', ':', '('])

function eventEnd(words: readonly Word[], at: number): number {
  let to = at
  while (to < words.length && to < at + EVENT_LENGTH && !EVENT_END.has(words[to]?.low ?? '')) to++
  return to
}

function unitAt(words: readonly Word[], at: number): { unit: TermUnit; next: number } | null {
  if (standsAt(words, at, 'ngày', 'làm', 'việc')) return { unit: 'workday', next: at + 3 }
  const unit = UNITS[words[at]?.low ?? '']
  return unit ? { unit, next: at + 1 } : null
}

/** The event's date in brackets: «kể từ ngày ký (ngày 20/8/2026)», «(tính từ ngày 20/8/2026)». */
function dayInBrackets(words: readonly Word[], at: number, document: ReferenceDate | null) {
  if (words[at]?.low !== '(') return null
  const parts = dayAt(words, at + (standsAt(words, at + 1, 'tính', 'từ') ? 3 : 1))
  const day = parts && words[parts.next]?.low === ')' ? periodOf(parts, document) : null
  return day && parts ? { on: day.end, next: parts.next + 1 } : null
}

/** «trong (thời hạn) N ngày (làm việc) kể từ ngày …»: no last day until the event has a date. */
export const relative: DeadlinePattern = (words, at, document) => {
  const length = phraseAt(words, at, WITHIN)
  const n = length > 0 ? countAt(words, at + length, MOST) : null
  const unit = n === null ? null : unitAt(words, at + length + 1)
  if (n === null || !unit) return null
  const fromLength = phraseAt(words, unit.next, COUNTED_FROM)
  const dated = fromLength > 0 && !standsAt(words, unit.next, '(') ? null : dayInBrackets(words, unit.next, document)
  const term = { n, unit: unit.unit }
  const by = (from: string, to: number, on?: string) => {
    const relativeTerm: RelativeTerm = { ...term, from, ...(on ? { on } : {}) }
    return { from: at, to, deadline: { type: 'by', relative: relativeTerm }, rule: 'deadline.relative' } as const
  }
  const sets = phraseAt(words, at, SETS_TERM) === length
  if (dated && (sets || unit.unit === 'workday')) return by('', dated.next, dated.on)
  // «sau 5 ngày», «trong 3 ngày» without an event say how long, not until when, unless days are counted as working days.
  if (fromLength === 0) return unit.unit === 'workday' || (sets && unit.unit === 'day') ? by('', unit.next) : null
  const event = unit.next + fromLength
  const parts = periodAt(words, event)
  const period = parts && periodOf(parts, document)
  if (period) {
    const relativeTerm = { ...term, from: period.start }
    const deadline = { type: 'between', start: period.start, relative: relativeTerm } as const
    return { from: at, to: parts.next, deadline, rule: 'deadline.relative' }
  }
  const to = eventEnd(words, event)
  const named = words.slice(event, to).map((word) => word.raw)
  const on = dayInBrackets(words, to, document)
  return by(named.join(' '), on?.next ?? to, on?.on)
}
