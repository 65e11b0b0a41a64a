/** The sentences of a công văn đôn đốc for each kind of cause. Vietnamese, as the paper is by law. */

/** What a task is urged for: its time is over, nearly over, or nothing was reported in its period (R7). */
export const REMINDED_OF = ['overdue', 'due-soon', 'stale'] as const
export type RemindedOf = (typeof REMINDED_OF)[number]

export const SUBJECTS: Record<RemindedOf, string> = {
  overdue: 'đôn đốc thực hiện nhiệm vụ đã quá thời hạn',
  'due-soon': 'đôn đốc thực hiện nhiệm vụ sắp đến hạn',
  stale: 'đôn đốc báo cáo kết quả thực hiện nhiệm vụ',
}
export const SUBJECT_OF_SEVERAL_KINDS = 'đôn đốc thực hiện nhiệm vụ được giao'

/** What was found; `count` has two digits at least. */
export const FOUND: Record<RemindedOf, (count: string) => string> = {
  overdue: (count) => `còn ${count} nhiệm vụ đã quá thời hạn nhưng chưa hoàn thành`,
  'due-soon': (count) => `có ${count} nhiệm vụ sắp đến hạn nhưng chưa hoàn thành`,
  stale: (count) =>
    `có ${count} nhiệm vụ thực hiện thường xuyên hoặc không định thời hạn chưa có báo cáo kết quả trong kỳ`,
}

export const askedOfLate = (cause: string): string =>
  `khẩn trương thực hiện, báo cáo kết quả, ${cause} và thời gian hoàn thành`

/** What the units are asked to do, after «Đề nghị …». */
export const ASKED_OF: Record<RemindedOf, string> = {
  overdue: askedOfLate('nguyên nhân chậm'),
  'due-soon': 'tập trung thực hiện, hoàn thành đúng thời hạn; báo cáo kết quả và khó khăn, vướng mắc (nếu có)',
  stale: 'báo cáo kết quả thực hiện và khó khăn, vướng mắc (nếu có)',
}
export const ASKED_OF_SEVERAL_KINDS = 'tập trung thực hiện, báo cáo kết quả và khó khăn, vướng mắc (nếu có)'
