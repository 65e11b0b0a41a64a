import { findPhrase, phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

/** Words a sentence may open with before it comes to its subject or verb. */
const CONNECTIVES = phrases([
  'đồng thời|ngoài ra|trong đó|trước mắt|riêng|bên cạnh đó|theo đó|do đó|do vậy|vì vậy|đặc biệt|cụ thể',
  'mặt khác|tiếp theo|thứ nhất|thứ hai|thứ ba|một là|hai là|nhiệm vụ|cùng với đó|và|nhưng',
])

/** «Yêu cầu chung: ưu tiên dùng chung …»: said to nobody in particular. */
const TO_NOBODY = phrases(['yêu cầu chung :|nguyên tắc chung :|quan điểm chung :|định hướng chung :'])

/** The words that address nobody in particular, their colon with them; 0 where there are none. */
export const toNobody = (words: readonly Word[], from: number): number => phraseAt(words, from, TO_NOBODY)

/** Openings of praise, assessment, background and closing formulas: such sentences set no task. */
const NO_TASK = phrases([
  'ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn|xin cảm ơn|chúc mừng|tuy nhiên|sau khi nghe',
  'trong thời gian qua|thời gian qua|vừa qua|hiện nay|đến nay|cho đến nay|trong những năm qua',
  'những năm qua|trên đây là|trong quá trình|quá trình thực hiện|trường hợp|nếu có khó khăn',
  'nếu phát sinh|đây là|bên cạnh những|nhìn chung|qua báo cáo|theo báo cáo|cùng dự|dự họp|tham dự',
  'cùng tham dự|thành phần|xin trân trọng|trân trọng|quyết định này|thông báo này|công văn này',
  'chỉ thị này|kế hoạch này|quy chế này|quy định này|cùng đi|sau thời hạn|quá thời hạn|mọi vướng mắc',
  'khi có|khi đánh giá|đối với những nội dung|lãnh đạo phụ trách|tại buổi làm việc|tại cuộc họp',
  'tại hội nghị|ngày|sáng|chiều|ảnh|nguồn|mục đích|nếu quá thời hạn|thông tin chi tiết|mọi chi tiết|chi tiết xin liên hệ',
  'chi tiết liên hệ|đầu mối liên hệ|thông tin liên hệ|địa chỉ liên hệ|rất mong|mọi thông tin',
])

/** A report of what has been done: the sentence looks back. */
const LOOKING_BACK = phrases([
  'tuy nhiên đến nay|vẫn chưa|chưa hoàn thành|đã đạt được|đã hoàn thành|đều chậm|còn chậm|đã ban hành',
  'đã được quan tâm',
])

/** A sentence about the matter rather than to somebody: «Phát triển … là nhiệm vụ quan trọng». */
const STATEMENTS = phrases(['là nhiệm vụ|là một trong|có ý nghĩa|là trách nhiệm|là yêu cầu|là khâu'])
export const isStatement = (words: readonly Word[], from: number, to: number): boolean =>
  findPhrase(words, STATEMENTS, from, Math.min(to, from + 16)) >= 0

const CLOSING = phrases([
  'kính mời|trân trọng kính mời',
  'thông báo để',
  'xin thông báo',
  'trân trọng thông báo',
  'thông báo đến',
  'thông báo và đề nghị',
  'xin trân trọng thông báo',
])

/** «Văn phòng … thông báo để … biết, thực hiện», «Trong quá trình thực hiện nếu …», «Trên đây là …». */
export function isClosingFormula(words: readonly Word[], from: number, to: number): boolean {
  const at = findPhrase(words, CLOSING, from, Math.min(to, from + 26))
  if (at < 0) return false
  const opensWithIssuer = words[from]?.capital === true
  return opensWithIssuer && at - from <= 24
}

/** The last article of a decision: who carries it out as a whole. */
const EXECUTION = phrases(['thi hành quyết định này', 'thi hành chỉ thị này', 'thi hành nghị quyết này'])

export function opensWithoutTask(words: readonly Word[], from: number, to: number): boolean {
  if (phraseAt(words, from, NO_TASK) > 0) return true
  if (standsAt(words, from, 'trên', 'đây') || findPhrase(words, EXECUTION, from, to) >= 0) return true
  return isClosingFormula(words, from, to)
}

export const looksBack = (words: readonly Word[], from: number, to: number): boolean =>
  findPhrase(words, LOOKING_BACK, from, Math.min(to, from + 60)) >= 0

const PRAISE = phrases(['ghi nhận', 'biểu dương', 'đánh giá cao', 'hoan nghênh', 'cảm ơn'])

/** «UBND tỉnh ghi nhận và đánh giá cao …»: praise with its subject before it. */
export const praises = (words: readonly Word[], from: number, to: number): boolean =>
  findPhrase(words, PRAISE, from, Math.min(to, from + 14)) >= 0

export const skipConnectives = (words: readonly Word[], from: number, to: number): number => {
  let at = from
  for (let round = 0; round < 4 && at < to; round++) {
    const point = words[at]?.raw === '(' && words[at + 2]?.raw === ')' ? 3 : 0
    const mark = point || (words[at]?.kind === 'mark' && !'(“"«'.includes(words[at]?.raw ?? '') ? 1 : 0)
    const length = mark || toNobody(words, at) || phraseAt(words, at, CONNECTIVES)
    if (length === 0) break
    at += length
    if (words[at]?.raw === ',' || words[at]?.raw === ':') at++
  }
  return at
}
