import { findPhrase, phraseAt, phrases, type Word } from '~/domain/vietnamese-words'

/** Headings under which nobody is told to do anything. */
const SKIPPED = phrases([
  'đánh giá chung|đánh giá|mục đích|yêu cầu|mục tiêu|các chỉ tiêu|chỉ tiêu|quan điểm|kết quả|tình hình',
  'đặc điểm|về tình hình|tồn tại|hạn chế|ưu điểm|nguyên nhân|bối cảnh|phạm vi|đối tượng|nguyên tắc',
  'một số tồn tại|kết quả đạt được|về kết quả|thực trạng|sự cần thiết|căn cứ|giải thích từ ngữ',
  'kết quả thực hiện|những kết quả|khó khăn|về đánh giá|nội dung cuộc họp|thời gian|địa điểm|thành phần',
  'quyết định|danh mục',
])
/** «MỤC ĐÍCH, YÊU CẦU» is skipped, «MỘT SỐ YÊU CẦU» and «YÊU CẦU CHUNG» are orders. */
const KEPT = phrases([
  'yêu cầu chung|đánh giá , phân công|kết luận|yêu cầu các|yêu cầu đối với|thời gian thực hiện',
  'đánh giá sự|đánh giá và|đánh giá việc|đánh giá về',
])
const TASKS = phrases([
  'nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|yêu cầu|kiến nghị|kết luận|nội dung|trách nhiệm',
  'đề xuất',
])

const HEADING_WORDS = 45

export const isSkippedHeading = (words: readonly Word[]): boolean =>
  words.length <= HEADING_WORDS &&
  phraseAt(words, 0, SKIPPED) > 0 &&
  phraseAt(words, 0, KEPT) === 0 &&
  findPhrase(words, phrases(['nhiệm vụ', 'giải pháp']), 0) < 0

export const isTaskHeading = (words: readonly Word[]): boolean =>
  words.length <= HEADING_WORDS && findPhrase(words, TASKS, 0, words.length) >= 0

/** Printed in capitals, as titles are: at least three words, nearly all of them. */
export function isCapitals(words: readonly Word[]): boolean {
  const syllables = words.filter((word) => word.kind === 'syllable')
  const capitals = syllables.filter((word) => word.raw === word.raw.toUpperCase())
  return syllables.length >= 2 && capitals.length >= syllables.length * 0.85
}

export const endsOpen = (words: readonly Word[]): boolean => {
  const last = words.at(-1)
  return last !== undefined && last.raw !== '.' && last.raw !== ';' && last.raw !== ':' && last.raw !== '…'
}
export const endsWithColon = (words: readonly Word[]): boolean => words.at(-1)?.raw === ':' || words.at(-2)?.raw === ':'
