import type { Paper } from './paper'
import { fromTemplate, type PaperTemplate } from './paper-template'

/** A task that is late: where it stands («khoản 2, Thông báo số 70/TB-UBND ngày 03/4/2015»), and by how many days. */
export type LateTask = { unit: string; source: string; task: string; deadline: string; daysLate: number }

export type ReminderDraft = {
  template: PaperTemplate
  number: number | null
  date: string | null
  /** ISO day in words, as of which the days are counted: «20/4/2015». */
  asOf: string
  units: readonly string[]
  tasks: readonly LateTask[]
  /** By when the units are to answer, in words: «trước ngày 25/4/2015». */
  answerBy: string
}

/** Công văn đôn đốc: to each unit that leads a late task, with all of them in one table. */
export function reminderLetter({ template, number, date, asOf, units, tasks, answerBy }: ReminderDraft): Paper {
  const one = units.length === 1
  return {
    ...fromTemplate(template),
    kind: 'letter',
    ...{ number, date, urgency: null, typeName: null, addressees: units, bases: [], appendices: [] },
    subject: 'đôn đốc thực hiện nhiệm vụ đã quá thời hạn',
    body: [
      {
        kind: 'paragraph',
        text: `Qua theo dõi việc thực hiện các ý kiến chỉ đạo, kết luận của lãnh đạo, tính đến ngày ${asOf} còn ${two(tasks.length)} nhiệm vụ đã quá thời hạn nhưng chưa hoàn thành:`,
      },
      { kind: 'table', table: lateTable(tasks, one) },
      {
        kind: 'paragraph',
        text: `Đề nghị ${one ? units[0] : 'các cơ quan, đơn vị'} khẩn trương thực hiện, báo cáo kết quả, nguyên nhân chậm và thời gian hoàn thành, gửi ${template.issuer} ${answerBy}.`,
      },
    ],
  }
}

const two = (count: number): string => String(count).padStart(2, '0')

function lateTable(tasks: readonly LateTask[], one: boolean) {
  const column = (head: string, share: number, align: 'start' | 'end' | 'centre' = 'start') => ({ head, share, align })
  return {
    unit: null,
    columns: [
      column('TT', 1, 'centre'),
      ...(one ? [] : [column('Đơn vị chủ trì', 4)]),
      column('Nhiệm vụ', 7),
      column('Văn bản giao', 4),
      column('Thời hạn', 3, 'centre'),
      column('Số ngày quá hạn', 2, 'end'),
    ],
    rows: tasks.map(({ unit, source, task, deadline, daysLate }, at) => [
      String(at + 1),
      ...(one ? [] : [unit]),
      ...[task, source, deadline, String(daysLate)],
    ]),
    foot: null,
  }
}
