import type { Deadline } from '~/domain/directives/deadline'
import type { DeadlinePattern } from '~/domain/directives/deadline-found'
import { periodOf } from '~/domain/directives/period-of-parts'
import { periodAt } from '~/domain/directives/period-phrase'
import type { ReferenceDate } from '~/domain/directives/reference-date'
import { opensClause, reportsBefore } from '~/domain/directives/rhythm-setting'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

const CONTINUOUS = phrases([
  'thực hiện thường xuyên|nhiệm vụ thường xuyên|thường xuyên|thường xuyên, liên tục|liên tục',
])
const UNTIL = phrases(['đến|tới|cho đến|đến hết|tới hết|cho đến hết|, đến|, đến hết'])

/**
 * «(nhiệm vụ) thường xuyên» as a term of its own: never overdue. «thường xuyên kiểm tra» is a manner, not a term.
 * «thường xuyên đến hết năm 2025» ends.
 */
export const continuous: DeadlinePattern = (words, at, document) => {
  const length = phraseAt(words, at, CONTINUOUS)
  if (length === 0) return null
  const to = at + length
  const until = untilAt(words, to, document)
  const named = words.slice(at, to).some(({ low }) => low === 'vụ' || low === 'hiện')
  const ends = !words[to] || words[to]?.kind === 'mark'
  const bound = until !== null && (named || reportsBefore(words, at) || opensClause(words, at))
  const only = standsAt(words, at, 'liên')
  if (!bound && (only || !ends || !(named || opensClause(words, at)))) return null
  const deadline: Deadline = { type: 'recurring', period: 'continuous', ...(bound ? { end: until.end } : {}) }
  return { from: at, to: bound ? until.next : to, deadline, rule: 'deadline.continuous' }
}

function untilAt(words: readonly Word[], at: number, document: ReferenceDate | null) {
  const length = phraseAt(words, at, UNTIL)
  const parts = length > 0 ? periodAt(words, at + length) : null
  const period = parts && periodOf(parts, document)
  return period && { end: period.end, next: parts.next }
}
