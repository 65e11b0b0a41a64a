import { findPhrase, phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import { strictOrder } from '../orders/decision'
import { skipConnectives } from '../sentences/openings'
import type { Range } from '../sentences/sentence'
import { VERBS } from '../vocabulary'
import { type ClauseState, inheritedLead } from './clause-state'

const LEAD_INS = phrases([
  'thủ trưởng|trên cơ sở|căn cứ|theo|thường xuyên|định kỳ|tuyệt đối|trong|hằng|hàng|là|để|đối với|nhằm|từng bước|có',
  'không|phải|cần|rứt khoát|dứt khoát|trước|sau khi|ngay|đề cao|tất cả|hết sức',
])

/** Does the sentence begin with the verb of a task? */
export function opensWithVerb({ words, deadlines }: ClauseState, range: Range): boolean {
  const at = skipConnectives(words, range.from, range.to)
  // «Căn cứ …», whatever follows: the work comes after it.
  if (phraseAt(words, at, VERBS) > 0) return !standsAt(words, at, 'căn', 'cứ')
  return deadlines.some((found) => found.from === at && found.to < range.to)
}

/**
 * No subject of its own: an order all the same where it begins with a verb under somebody's name, in a list of tasks, or
 * holds a decision of the chair («Nhất trí …»).
 */
export function isBareOrder(state: ClauseState, range: Range): boolean {
  const { words, clause, context } = state
  const at = skipConnectives(words, range.from, range.to)
  const lead = state.lead ?? inheritedLead(state)
  if (singledOut(state, range) > 0) return lead !== null
  if (!opensWithVerb(state, range)) {
    const known = lead !== null || context.announcesTasks(clause.path)
    return known && clause.path.length > 0 && phraseAt(words, at, LEAD_INS) > 0 && holdsVerb(words, at, range.to)
  }
  if (lead) return true
  return strictOrder(words, at, range.to) !== null || (clause.frame !== null && context.announcesTasks(clause.path))
}

/** Some verb of a task stands further on: «Trên cơ sở …, khẩn trương xây dựng …». */
const holdsVerb = (words: readonly Word[], from: number, to: number): boolean =>
  findPhrase(words, VERBS, from + 1, Math.min(to, from + 80)) >= 0

const REACH = 14

/** «Riêng phần mềm … thì nghiên cứu lại»: where the work begins; 0 where the sentence is not of this shape. */
export function singledOut({ words }: ClauseState, range: Range): number {
  if (!standsAt(words, range.from, 'riêng')) return 0
  for (let at = range.from + 1; at < range.to && at < range.from + REACH; at++) {
    if (words[at]?.low === 'thì') return at + 1
  }
  return 0
}
