import { findPhrase, phrases, type Word } from '~/domain/vietnamese-words'
import { isBullet } from '../clauses/outline'
import type { Subject } from '../sentences/subject'
import type { ClauseState } from './clause-state'
import type { Piece } from './pieces'

/** Objects so general that the sentence adds no task to those listed elsewhere. */
const GENERAL = phrases([
  'nghiêm túc triển khai|nghiêm túc thực hiện|triển khai thực hiện|tổ chức thực hiện|quan tâm thực hiện',
  'biết , thực hiện|nội dung nêu trên|nhiệm vụ nêu trên|nội dung trên|chỉ thị này|công điện này',
  'kế hoạch này|công văn này|kết luận này|thông báo này|nhiệm vụ thuộc đơn vị mình',
  'tinh thần trách nhiệm|sát sao|tiến độ được giao|nhiệm vụ được giao|các nhiệm vụ sau|nội dung sau',
  'công việc sau|nhiệm vụ , giải pháp sau|nội dung trọng tâm|triển khai , thực hiện',
  'triển khai , báo cáo|theo thẩm quyền|chỉ đạo thực hiện|phối hợp thực hiện|kịp thời báo cáo',
  'thực hiện nghiêm',
])

/** A longer sentence that holds such words says what is to be done as well. */
const LONGEST_URGING = 44

/** «Đề nghị các cơ quan khẩn trương triển khai»: urges everybody, names no task. */
function isExhortation(words: readonly Word[], task: number, to: number): boolean {
  if (to - task <= LONGEST_URGING && findPhrase(words, GENERAL, task, to) >= 0) return true
  const last = words[to - 1]?.low
  return to - task <= 8 && (last === 'hiện' || last === 'khai')
}

/** All the units are groups: «các sở, ban, ngành», «các đơn vị». */
const areGroups = (units: readonly string[]): boolean =>
  units.length > 0 &&
  units.every(
    (unit) =>
      /^(?:các|những|toàn|cơ quan|đơn vị|bộ, ngành|sở, ban|sở, ngành|chủ đầu tư)/iu.test(unit) ||
      /\b(?:các|xã, phường|phường, xã)/u.test(unit),
  )

/** General urging is no task, except as a numbered item of its own or with a date. */
export function isEmptyUrging(state: ClauseState, piece: Piece, subject: Subject): boolean {
  if (piece.deadline) return false
  const { frame } = state.clause
  const urges = subject.rule === 'lead.de-nghi' || subject.rule === 'lead.yeu-cau'
  if (frame && (!urges || (!isBullet(frame.kind) && state.drafts.length === 0))) return false
  const { units } = subject
  // After the numbered tasks a plain paragraph that addresses everybody only urges them on.
  const everybody = areGroups(units) ? units.length > 1 : units.length > 2 && units.some((unit) => areGroups([unit]))
  if (frame === null && urges && everybody && state.context.drafts.length > 2) return true
  return areGroups(units) && isExhortation(state.words, subject.task, piece.to)
}
