import { findPhrase, phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import type { Cell } from './cells'

/** Which column of a table of tasks holds what; -1 where it has none. */
export type Columns = { count: number; task: number; lead: number; coordinating: number; deadline: number }

const NUMBERING = phrases(['stt|tt|số tt|số thứ tự'])
const OTHER = phrases(['kết quả|sản phẩm|người đứng đầu|ghi chú|kinh phí|lãnh đạo|tỷ lệ|tình hình'])
const TASK = phrases(['nhiệm vụ|nội dung|công việc|hoạt động|nội dung công việc'])
const LEAD = phrases(['chủ trì|đơn vị thực hiện|cơ quan thực hiện|đơn vị chịu trách nhiệm|phân công thực hiện'])
const WITH = phrases(['phối hợp'])
const TIME = phrases(['thời hạn|thời gian|tiến độ|hoàn thành|hạn'])

export const opensTable = (words: readonly Word[]): boolean => words.length <= 4 && phraseAt(words, 0, NUMBERING) > 0

const has = (words: readonly Word[], vocabulary: typeof TASK): boolean =>
  words.length <= 16 && findPhrase(words, vocabulary) >= 0

/** The columns of a header row; null where it is not the head of a table of tasks. */
export function columnsOf(cells: readonly Cell[]): Columns | null {
  const kinds = cells.map(({ words }, at) => {
    if (at === 0) return opensTable(words) ? 'number' : 'none'
    if (has(words, WITH)) return 'coordinating'
    if (has(words, LEAD)) return 'lead'
    if (has(words.slice(0, 2), OTHER)) return 'none'
    if (has(words, TASK)) return 'task'
    return has(words, TIME) ? 'deadline' : 'none'
  })
  const columns = {
    count: cells.length,
    task: kinds.indexOf('task'),
    lead: kinds.indexOf('lead'),
    coordinating: kinds.indexOf('coordinating'),
    deadline: kinds.indexOf('deadline'),
  }
  return kinds[0] === 'number' && columns.task > 0 && (columns.lead > 0 || columns.deadline > 0) ? columns : null
}
