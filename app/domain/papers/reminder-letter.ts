import type { Paper, PaperBlock } from './paper'
import { fromTemplate, type PaperTemplate } from './paper-template'
import {
  ASKED_OF,
  ASKED_OF_SEVERAL_KINDS,
  askedOfLate,
  FOUND,
  REMINDED_OF,
  type RemindedOf,
  SUBJECT_OF_SEVERAL_KINDS,
  SUBJECTS,
} from './reminder-words'

/** A task of the letter, and where it was given («khoản 2, Thông báo số 70/TB-UBND ngày 03/4/2015»). */
export type RemindedTask = {
  of: RemindedOf
  unit: string
  source: string
  task: string
  /** In words: its last day («15/4/2015»); of work without one the day of its newest report, or that there is none. */
  day: string
  /** Days late, left, or without a report. */
  days: number
}

export type ReminderDraft = {
  template: PaperTemplate
  number: number | null
  date: string | null
  /** ISO day in words, as of which the days are counted: «20/4/2015». */
  asOf: string
  units: readonly string[]
  tasks: readonly RemindedTask[]
  /** By when the units are to answer, in words: «trước ngày 25/4/2015». */
  answerBy: string
}

/**
 * Công văn đôn đốc: to each unit that leads one of the tasks, with a table for each kind of cause. Nothing is called late
 * that is not.
 */
export function reminderLetter({ template, number, date, asOf, units, tasks, answerBy }: ReminderDraft): Paper {
  const one = units.length === 1
  const kinds = REMINDED_OF.filter((kind) => tasks.some((task) => task.of === kind))
  const [only] = kinds.length === 1 ? kinds : []
  const asked = only
    ? ASKED_OF[only]
    : kinds.includes('overdue')
      ? askedOfLate('nguyên nhân chậm đối với nhiệm vụ đã quá thời hạn')
      : ASKED_OF_SEVERAL_KINDS
  return {
    ...fromTemplate(template),
    kind: 'letter',
    ...{ number, date, urgency: null, typeName: null, addressees: units, bases: [], appendices: [] },
    subject: only ? SUBJECTS[only] : SUBJECT_OF_SEVERAL_KINDS,
    body: [
      ...kinds.flatMap((kind, at) => listed({ kind, tasks, asOf, one, at: only ? null : at })),
      {
        kind: 'paragraph',
        text: `Đề nghị ${one ? units[0] : 'các cơ quan, đơn vị'} ${asked}, gửi ${senderOf(template)} ${answerBy}.`,
      },
    ],
  }
}

/** «Văn phòng» alone is under the committee's name at the head; in a sentence it takes that name along. */
const senderOf = ({ issuer, parentBody }: PaperTemplate): string =>
  parentBody !== null && issuer.toLocaleLowerCase('vi') === 'văn phòng' ? `${issuer} ${parentBody}` : issuer

type Listed = { kind: RemindedOf; tasks: readonly RemindedTask[]; asOf: string; one: boolean; at: number | null }

/** The sentence that says what was found, and its table; numbered where the letter has several. */
function listed({ kind, tasks, asOf, one, at }: Listed): PaperBlock[] {
  const own = tasks.filter((task) => task.of === kind)
  const found = `${FOUND[kind](String(own.length).padStart(2, '0'))}:`
  const since = `Qua theo dõi việc thực hiện các ý kiến chỉ đạo, kết luận của lãnh đạo, tính đến ngày ${asOf}`
  const table: PaperBlock = { kind: 'table', table: tableOf(kind, own, one) }
  if (at === null) return [{ kind: 'paragraph', text: `${since} ${found}` }, table]
  const item: PaperBlock = {
    ...{ kind: 'item', level: 'item', number: String(at + 1) },
    text: `${found.charAt(0).toLocaleUpperCase('vi')}${found.slice(1)}`,
  }
  return [...(at === 0 ? [{ kind: 'paragraph', text: `${since}:` } as const] : []), item, table]
}

const HEADS: Record<RemindedOf, readonly [day: string, days: string]> = {
  overdue: ['Thời hạn', 'Số ngày quá hạn'],
  'due-soon': ['Thời hạn', 'Số ngày còn lại'],
  stale: ['Báo cáo gần nhất', 'Số ngày chưa có báo cáo'],
}

function tableOf(kind: RemindedOf, tasks: readonly RemindedTask[], one: boolean) {
  const column = (head: string, share: number, align: 'start' | 'end' | 'centre' = 'start') => ({ head, share, align })
  const [day, days] = HEADS[kind]
  return {
    unit: null,
    columns: [
      column('TT', 1, 'centre'),
      ...(one ? [] : [column('Đơn vị chủ trì', 4)]),
      column('Nhiệm vụ', 7),
      column('Văn bản giao', 4),
      column(day, 3, 'centre'),
      column(days, 2, 'end'),
    ],
    rows: tasks.map((row, at) => [
      String(at + 1),
      ...(one ? [] : [row.unit]),
      ...[row.task, row.source, row.day, String(row.days)],
    ]),
    foot: null,
  }
}
