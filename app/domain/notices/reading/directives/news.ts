import { findPhrase, phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import type { Range } from '../sentences/sentence'
import { VERBS } from '../vocabulary'

/** Words by which an article reports that somebody was told to do something. */
const REPORTED_ORDERS = phrases(['đề nghị|yêu cầu|chỉ đạo|giao nhiệm vụ|lưu ý|nhấn mạnh yêu cầu|quán triệt yêu cầu'])
const TASK_LISTS = phrases(['nhiệm vụ|giải pháp|yêu cầu|công việc|nội dung công việc'])
const MUST = phrases(['cần|phải|cần phải|có trách nhiệm'])
const NOT_ORDERED = new Set(['theo', 'được', 'đã', 'sự', 'với', 'của', 'các', 'ý', 'kiến', 'đáp', 'tác', 'ban'])
const REACH = 40

/**
 * The stretch of a news sentence that orders something; null for narration. An article has no operative part: only
 * reported orders and announced lists of tasks count, so that plans it recalls are not taken for new ones.
 * @param listed a list of tasks was announced by an earlier sentence
 */
export function newsOrder(words: readonly Word[], range: Range, listed: boolean): (Range & { listed: boolean }) | null {
  const list = announcedList(words, range)
  if (list >= 0) return { from: list, to: range.to, listed: true }
  const order = reportedOrder(words, range)
  if (order >= 0) return { from: order, to: range.to, listed }
  return listed && isDemand(words, range) ? { ...range, listed } : null
}

/** «… đề ra nhiệm vụ trong thời gian tới, đó là: Tiếp tục …»: the first word of the list. */
function announcedList(words: readonly Word[], range: Range): number {
  for (let at = range.from; at < range.to; at++) {
    if (words[at]?.raw !== ':' || phraseAt(words, at + 1, VERBS) === 0 || !words[at + 1]?.capital) continue
    const named = findPhrase(words, TASK_LISTS, Math.max(range.from, at - REACH), at)
    if (named >= 0 && !standsAt(words, at - 1, 'như')) return at + 1
  }
  return -1
}

function reportedOrder(words: readonly Word[], range: Range): number {
  for (let at = range.from + 1; at < range.to; at++) {
    const length = phraseAt(words, at, REPORTED_ORDERS)
    if (length === 0 || NOT_ORDERED.has(words[at - 1]?.low ?? '')) continue
    const comma = words[at + length]?.raw === ',' || words[at + length]?.raw === ':'
    const must = findPhrase(words, MUST, at + length, Math.min(range.to, at + REACH))
    if (comma || must >= 0) return comma ? at + length + 1 : at
  }
  return -1
}

/** «Riêng dự án … cần bổ sung …», «Đồng thời, phải báo cáo …», but not «phải được thực hiện đúng quy trình». */
function isDemand(words: readonly Word[], range: Range): boolean {
  const must = findPhrase(words, MUST, range.from, Math.min(range.to, range.from + REACH))
  return must >= 0 && !standsAt(words, must + 1, 'được') && !standsAt(words, must + 1, 'thiết')
}

const HOLDS = phrases(['đã tổ chức|tổ chức|đã chủ trì|chủ trì|làm việc'])

/** Who held the meeting an article reports: the unit before «đã tổ chức …». */
export const holdsMeeting = (words: readonly Word[], at: number): boolean => phraseAt(words, at, HOLDS) > 0
