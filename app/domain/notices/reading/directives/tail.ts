import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'

const TERM_LABELS = phrases([
  'thời gian thực hiện|thời hạn hoàn thành|thời gian hoàn thành|thời hạn|thời hạn thực hiện',
  'tiến độ hoàn thành|hạn hoàn thành|hoàn thành|hoàn thành trước|hoàn thành trong|tiến độ|xong',
  'phải hoàn thành|việc này hoàn thành|các nội dung trên hoàn thành',
])
const REPORT_TAILS = phrases([
  'báo cáo|kết quả báo cáo|gửi|trình|kết quả gửi|báo cáo kết quả|tổng hợp , báo cáo|tổng hợp báo cáo',
  'kết quả thực hiện báo cáo|có báo cáo',
])

/** «Thời hạn hoàn thành: trước ngày D.»: a sentence that only dates the tasks before it. */
export const isTermSentence = (words: readonly Word[], from: number): boolean => phraseAt(words, from, TERM_LABELS) > 0

/** «Báo cáo Bộ trưởng trước ngày D.»: closes the task before it with a date. */
export const isReportTail = (words: readonly Word[], from: number): boolean => phraseAt(words, from, REPORT_TAILS) > 0
