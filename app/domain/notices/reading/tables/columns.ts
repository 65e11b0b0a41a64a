import { findPhrase, phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import type { Cell } from './cells'

/** Which column of a table of tasks holds what; -1 where it has none. `both`: who leads and who takes part in one. */
export type Columns = {
  count: number
  number: number
  task: number
  lead: number
  coordinating: number
  both: number
  deadline: number
}

const NUMBERING = phrases(['stt|tt|số tt|số thứ tự|số'])
const OTHER = phrases(['kết quả|sản phẩm|người đứng đầu|ghi chú|kinh phí|lãnh đạo|tỷ lệ|tình hình|vai trò|tổng|căn cứ'])
const TASK = phrases(['nhiệm vụ|nội dung|công việc|hoạt động|nội dung công việc|đầu việc|việc'])
const LEAD = phrases([
  'chủ trì|đơn vị thực hiện|cơ quan thực hiện|đơn vị chịu trách nhiệm|phân công thực hiện|đầu mối|đơn vị được giao',
  'cơ quan, đơn vị thực hiện|đơn vị, cá nhân thực hiện|trách nhiệm thực hiện|người thực hiện|cơ quan chịu trách nhiệm',
])
/** Says who, where no other column does. */
const WHO = phrases(['đơn vị|cơ quan|phân công|tổ chức thực hiện'])
const WITH = phrases(['phối hợp'])
/** A term wins over progress: a table that has both reports on itself. */
const TERM = phrases(['thời hạn|thời gian|hạn|thời điểm|ngày hoàn thành'])
const PROGRESS = phrases(['tiến độ|hoàn thành|lộ trình'])

const START = phrases(['bắt đầu|khởi công|từ ngày'])

const isNumbering = (words: readonly Word[]): boolean => words.length <= 4 && phraseAt(words, 0, NUMBERING) > 0
export const opensTable = isNumbering

const LONGEST_HEADING = 16
const has = (words: readonly Word[], vocabulary: typeof TASK): boolean =>
  words.length <= LONGEST_HEADING && findPhrase(words, vocabulary) >= 0

type Kind = 'number' | 'task' | 'lead' | 'coordinating' | 'both' | 'term' | 'progress' | 'start' | 'who' | 'none'

function kindOf({ words }: Cell): Kind {
  if (isNumbering(words)) return 'number'
  if (has(words.slice(0, 2), OTHER)) return 'none'
  if (has(words, WITH)) return has(words, LEAD) ? 'both' : 'coordinating'
  if (has(words, LEAD)) return 'lead'
  if (has(words, TASK)) return 'task'
  if (has(words, START)) return 'start'
  if (has(words, TERM)) return 'term'
  if (has(words, PROGRESS)) return 'progress'
  return has(words.slice(0, 3), WHO) ? 'who' : 'none'
}

/**
 * The columns of a row of headings, in any order; null where it is not the head of a table of tasks. Such a table says what
 * is to be done, and who does it or until when.
 */
export function columnsOf(cells: readonly Cell[]): Columns | null {
  const kinds = cells.map(kindOf)
  const first = (...wanted: Kind[]) => {
    for (const kind of wanted) if (kinds.includes(kind)) return kinds.indexOf(kind)
    return -1
  }
  const both = kinds.includes('lead') ? -1 : first('both')
  const columns = {
    count: cells.length,
    number: first('number'),
    task: first('task'),
    lead: both >= 0 ? -1 : first('lead', 'who'),
    coordinating: first('coordinating'),
    both,
    deadline: first('term', 'progress'),
  }
  const named = [columns.lead >= 0 || both >= 0, columns.deadline >= 0, columns.coordinating >= 0].filter(
    Boolean,
  ).length
  // Without a column of numbers more must be said: any two headings could stand over prose.
  return columns.task >= 0 &&
    (columns.lead >= 0 || both >= 0 || columns.deadline >= 0) &&
    named >= (columns.number === 0 ? 1 : 2)
    ? columns
    : null
}

/** Whether a row of headings goes on with these cells: all that is said is a heading, and none of it a number. */
export const isHeading = (cell: Cell): boolean => cell.words.length === 0 || isSame(cell) || saysWhat(cell)

/** Whether a heading says by itself what its column holds. */
export const saysWhat = (cell: Cell): boolean => kindOf(cell) !== 'none'

/** «″»: the cell goes on from the one above. */
export const isSame = ({ words }: Cell): boolean => words.length === 1 && words[0]?.raw === '″'
