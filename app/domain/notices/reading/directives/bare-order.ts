import { findPhrase, phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import { agrees, skipAdverbs, strictOrder } from '../orders/decision'
import { skipConnectives, toNobody } from '../sentences/openings'
import type { Range } from '../sentences/sentence'
import { VERBS } from '../vocabulary'
import { type ClauseState, inheritedLead } from './clause-state'

const LEAD_INS = phrases([
  'thủ trưởng|trên cơ sở|căn cứ|theo|thường xuyên|định kỳ|tuyệt đối|trong|hằng|hàng|là|để|đối với|nhằm|từng bước|có',
  'không|phải|cần|rứt khoát|dứt khoát|trước|sau khi|ngay|đề cao|tất cả|hết sức',
])

/** Does the sentence begin with the verb of a task? */
export function opensWithTask({ words }: ClauseState, range: Range): boolean {
  const at = skipConnectives(words, range.from, range.to)
  // «Căn cứ …», whatever follows: the work comes after it.
  return phraseAt(words, at, VERBS) > 0 && !standsAt(words, at, 'căn', 'cứ')
}

/** With the verb of a task, or with the term in front of it? */
export function opensWithVerb(state: ClauseState, range: Range): boolean {
  const at = skipConnectives(state.words, range.from, range.to)
  if (phraseAt(state.words, at, VERBS) > 0) return opensWithTask(state, range)
  return state.deadlines.some((found) => found.from === at && found.to < range.to)
}

/**
 * No subject of its own: an order all the same where it begins with a verb under somebody's name, in a list of tasks, or
 * holds a decision of the chair («Nhất trí …»).
 */
export function isBareOrder(state: ClauseState, range: Range): boolean {
  const { words, clause, context } = state
  const at = skipConnectives(words, range.from, range.to)
  const lead = state.lead ?? inheritedLead(state)
  if (singledOut(state, range) > 0 || workUnderCondition(state, range) > 0) return lead !== null
  if (isFieldedTask(state, range) || isListedItem(state, range) || (lead !== null && demands(state, at, range.to)))
    return true
  if (agrees(words, at, range.to)) return true
  if (!opensWithVerb(state, range)) {
    const known = lead !== null || context.announcesTasks(clause.path)
    return known && clause.path.length > 0 && phraseAt(words, at, LEAD_INS) > 0 && holdsVerb(words, at, range.to)
  }
  if (lead || toNobody(words, range.from) > 0) return true
  return strictOrder(words, at, range.to) !== null || (clause.frame !== null && context.announcesTasks(clause.path))
}

const FEWEST_WORDS = 4

/** «a) Danh mục dữ liệu dùng chung» with «Đơn vị chủ trì: …» below it: a task named by a noun. */
const isFieldedTask = ({ clause, context, drafts }: ClauseState, range: Range): boolean =>
  clause.frame !== null && context.of(clause.frame).fielded && drafts.length === 0 && range.from === 0

/** «Sở Nội vụ chủ trì thực hiện các nhiệm vụ: - Bộ chỉ số đánh giá …»: listed as a task, named by a noun. */
function isListedItem({ clause, context, drafts }: ClauseState, range: Range): boolean {
  const parent = clause.path.at(-2)
  if (!clause.frame || !parent || range.from > 0 || drafts.length > 0 || range.to - range.from < FEWEST_WORDS)
    return false
  const item = context.of(parent)
  return item.lists && item.lead !== null && !item.details
}

const MUST = phrases(['phải'])
const DEMAND_REACH = 12

/** «Văn bản thẩm định phải nêu rõ …»: what a thing must be is work of whom the item addresses. */
function demands({ clause, words }: ClauseState, at: number, to: number): boolean {
  if (!clause.frame) return false
  const must = findPhrase(words, MUST, at, Math.min(to, at + DEMAND_REACH))
  return must >= 0 && words[must - 1]?.low !== 'cần' && phraseAt(words, must + 1, DEMANDED) > 0
}
const DEMANDED = phrases(['thể hiện|nêu|ghi rõ|bảo đảm|đảm bảo|đáp ứng|gửi|có kết luận|có ý kiến|có báo cáo'])

const CONDITIONS = phrases(['trường hợp|nếu|trong trường hợp|khi'])
const CONDITION_REACH = 60
const FALLBACK = phrases([
  'báo cáo|phản ánh|kịp thời báo cáo|kịp thời phản ánh|đề nghị|liên hệ|kịp thời thông tin|trao đổi',
])

/**
 * «Trường hợp vị trí không phù hợp thì dừng việc cấp phép»: where the work under a condition begins; 0 where there is
 * none. «… nếu có vướng mắc, kịp thời báo cáo …» is the formula that closes a document.
 */
export function workUnderCondition({ words, clause }: ClauseState, range: Range): number {
  if (phraseAt(words, range.from, CONDITIONS) === 0) return 0
  for (let at = range.from + 2; at < range.to && at < range.from + CONDITION_REACH; at++) {
    const thus = words[at]?.low === 'thì'
    if (!thus && words[at]?.raw !== ',') continue
    if (strictOrder(words, at + 1, range.to) && phraseAt(words, skipAdverbs(words, at + 1, range.to), ENDS) > 0)
      return at + 1
    const own = clause.frame !== null && range.from === 0
    if (thus && own && phraseAt(words, at + 1, VERBS) > 0 && phraseAt(words, at + 1, FALLBACK) === 0) return at + 1
  }
  return 0
}
const ENDS = phrases([
  'dừng|tạm dừng|tạm hoãn|chấm dứt|thu hồi|kiên quyết thu hồi|không tiếp tục|hủy bỏ|đình chỉ|tạm ngừng|ngừng',
])

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
