import type { DeadlineFound } from '~/domain/directives/deadline-found'
import { earliestDayOf, type ReferenceDate } from '~/domain/directives/reference-date'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

/** Work that runs through a period rather than being due at its end. */
const RUNNING = phrases([
  'thử nghiệm|thí điểm|áp dụng thử|vận hành thử|chạy thử|triển khai thực hiện|tổ chức thực hiện',
  'tuyên truyền|duy trì',
])
/** «thực hiện» inside these is a noun: the result of the work, not the work. */
const NOUN_FRAMES = phrases(['kết quả', 'tình hình', 'thời gian', 'tiến độ', 'thời hạn', 'việc'])
const DUE = phrases(['hoàn thành|xong|báo cáo|trình|gửi|ban hành|bàn giao|phê duyệt|hoàn thiện|nộp'])
const REACH = 9

/** Is this «in a period» the run of an activity? The nearest verb to the left decides. */
export function isActivity(words: readonly Word[], hit: DeadlineFound): boolean {
  if (hit.deadline.type !== 'by' || !hit.deadline.start || hit.deadline.strict) return false
  if (!['deadline.month', 'deadline.quarter', 'deadline.year'].includes(hit.rule)) return false
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - REACH; at--) {
    if (phraseAt(words, at, DUE) > 0) return false
    if (phraseAt(words, at, RUNNING) > 0) return phraseAt(words, at - 2, NOUN_FRAMES) !== 2
  }
  return false
}

const COMPLETES = phrases(['hoàn thành|xong|thực hiện|báo cáo|trình|gửi|thời hạn|thời gian|nộp|hạn'])

function completesBefore(words: readonly Word[], hit: DeadlineFound): boolean {
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - REACH; at--)
    if (phraseAt(words, at, COMPLETES) > 0) return true
  return hit.from === 0
}

const isPeriodOfThings = (words: readonly Word[], hit: DeadlineFound): boolean =>
  standsAt(words, hit.from - 2, 'giai', 'đoạn') || standsAt(words, hit.from - 2, 'thời', 'kỳ')

/** «tính đến ngày 30/6», «tính đến hết tháng 6»: the day figures are taken of. */
const isReckonedTo = (words: readonly Word[], hit: DeadlineFound): boolean =>
  standsAt(words, hit.from - 1, 'tính') ||
  standsAt(words, hit.from - 2, 'tính', 'đến') ||
  standsAt(words, hit.from - 3, 'tính', 'đến', 'hết')

const FORCE = phrases(['hiệu lực|hiệu lực thi hành'])
/** «Luật có hiệu lực từ ngày 01/7/2026»: when a text binds, not when the work begins. */
const isEntryIntoForce = (words: readonly Word[], hit: DeadlineFound): boolean =>
  hit.rule === 'deadline.from' && [2, 4].some((back) => phraseAt(words, hit.from - back, FORCE) === back)

/**
 * A date that says which time a report, a figure or a programme covers, and binds nobody: a period already over when
 * the document was signed; «từ nay đến hết …» without a verb of completing; dates both before the document.
 */
export function isScope(words: readonly Word[], hit: DeadlineFound, document: ReferenceDate | null): boolean {
  if (isPeriodOfThings(words, hit) || isReckonedTo(words, hit) || isEntryIntoForce(words, hit)) return true
  const { type, end, start, strict } = hit.deadline
  const signed = document && earliestDayOf(document)
  if (hit.rule === 'deadline.until' && hit.deadline.start && !completesBefore(words, hit)) return true
  if (document && hit.rule === 'deadline.year' && Number(end?.slice(0, 4)) >= document.year + 3) return true
  if (!signed || strict || type === 'recurring' || hit.deadline.relative) return false
  if (hit.rule === 'deadline.at-latest') return false
  const last = end ?? start
  return last !== undefined && last < signed
}
