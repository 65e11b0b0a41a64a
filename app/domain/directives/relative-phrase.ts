import type { DeadlinePattern } from '~/domain/directives/deadline-found'
import { periodOf } from '~/domain/directives/period-of-parts'
import { periodAt } from '~/domain/directives/period-phrase'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

const WITHIN = phrases(['trong|trong thời hạn|trong vòng|trong thời gian|sau|thời hạn|chậm nhất|không quá'])
const COUNTED_FROM = phrases(['kể từ|tính từ|từ|(từ|(kể từ|sau khi|từ khi|kể từ khi'])
const EVENT_LENGTH = 14
const EVENT_END = new Set([',', ';', '.', ')', ':'])

function eventEnd(words: readonly Word[], at: number): number {
  let to = at
  while (to < words.length && to < at + EVENT_LENGTH && !EVENT_END.has(words[to]?.low ?? '')) to++
  return to
}

/** «trong (thời hạn) N ngày (làm việc) kể từ ngày …»: no last day until the event has a date. */
export const relative: DeadlinePattern = (words, at, document) => {
  const length = phraseAt(words, at, WITHIN)
  const count = words[at + length]
  if (length === 0 || count?.kind !== 'number' || count.raw.length > 3) return null
  if (!standsAt(words, at + length + 1, 'ngày')) return null
  const working = standsAt(words, at + length + 2, 'làm', 'việc')
  const after = at + length + (working ? 4 : 2)
  const fromLength = phraseAt(words, after, COUNTED_FROM)
  // «sau 5 ngày», «trong 3 ngày» without an event say how long, not until when, unless days are counted as working days.
  if (fromLength === 0 && !working) return null
  const term = { n: Number(count.raw), unit: working ? 'workday' : 'day' } as const
  const parts = fromLength > 0 ? periodAt(words, after + fromLength) : null
  const period = parts && periodOf(parts, document)
  if (period) {
    const relativeTerm = { ...term, from: period.start }
    const deadline = { type: 'between', start: period.start, relative: relativeTerm } as const
    return { from: at, to: parts.next, deadline, rule: 'deadline.relative' }
  }
  const to = fromLength > 0 ? eventEnd(words, after + fromLength) : after
  const event = words
    .slice(after + fromLength, to)
    .map((word) => word.raw)
    .join(' ')
  return { from: at, to, deadline: { type: 'by', relative: { ...term, from: event } }, rule: 'deadline.relative' }
}
