import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import { unitsAt } from '../units/unit-list'
import { MODALS, VERBS } from '../vocabulary'
import { opensWithoutTask } from './openings'

const TOPICS = phrases([
  'về|liên quan|kết quả|các nội dung|đối với kiến nghị|đối với đề nghị|đối với nội dung|một số|nội dung',
  'công tác',
])
/** What stands before a colon and speaks of the whole rather than of a matter: a term, a field, a list of people. */
const LABELS = phrases([
  'thời hạn|thời gian|tiến độ|hạn|hoàn thành|đơn vị|cơ quan|chủ trì|phối hợp|nhiệm vụ|sản phẩm|kết quả|lãnh đạo',
  'trong đó|cụ thể|đồng thời|riêng|yêu cầu|đề nghị|giao|phân công|như sau|người',
])
const TOPIC_WORDS = 24

/** «Về đề nghị …: giao Bộ …», «Gói thầu số 3: dừng …»: where the words after the topic begin; `from` where there is none. */
export function afterTopic(words: readonly Word[], from: number, to: number): number {
  if (phraseAt(words, from, TOPICS) === 0 && !isMatter(words, from, to)) return from
  const colon = colonIn(words, from, to)
  return colon >= 0 && colon + 1 < to ? colon + 1 : from
}

function colonIn(words: readonly Word[], from: number, to: number): number {
  let depth = 0
  for (let at = from; at < to; at++) {
    const raw = words[at]?.raw
    if (raw === '(') depth++
    else if (raw === ')') depth--
    else if (raw === ':' && depth <= 0) return at
  }
  return -1
}

/** A thing named before a colon, neither a unit nor a verb, with an order behind it. */
function isMatter(words: readonly Word[], from: number, to: number): boolean {
  const colon = colonIn(words, from, Math.min(to, from + TOPIC_WORDS))
  if (colon < 0 || phraseAt(words, from, LABELS) > 0 || opensWithoutTask(words, from, to)) return false
  const start = standsAt(words, from, 'đối', 'với') ? from + 2 : from
  if (
    phraseAt(words, start, VERBS) > 0 ||
    (start === from && phraseAt(words, from, MODALS) > 0) ||
    unitsAt(words, start)
  )
    return false
  if (words.slice(from, colon).some((word) => word.raw === '.' || word.raw === ';')) return false
  return phraseAt(words, colon + 1, VERBS) > 0 || unitsAt(words, colon + 1) !== null
}
