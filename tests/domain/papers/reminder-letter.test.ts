import { describe, expect, it } from 'vitest'
import type { PaperTemplate } from '~/domain/papers/paper-template'
import { type RemindedTask, reminderLetter } from '~/domain/papers/reminder-letter'

const template: PaperTemplate = {
  kind: 'letter',
  parentBody: 'Ủy ban nhân dân tỉnh Bắc Giang',
  issuer: 'Văn phòng',
  symbol: 'VP-TH',
  place: 'Bắc Giang',
  signature: { signedFor: [], position: 'CHÁNH VĂN PHÒNG', acting: false, name: null },
  recipients: ['Như trên'],
}
const late: RemindedTask = {
  ...{ of: 'overdue', unit: 'Sở Y tế', source: 'khoản 2', task: 'Rà soát', day: '15/4/2027', days: 9 },
}
const soon: RemindedTask = { ...late, of: 'due-soon', task: 'Trình đề án', day: '28/4/2027', days: 4 }
const silent: RemindedTask = { ...late, of: 'stale', task: 'Duy trì cổng', day: 'chưa có', days: 120 }

const letter = (tasks: readonly RemindedTask[], units: readonly string[] = ['Sở Y tế']) =>
  reminderLetter({
    ...{ template, number: null, date: null, asOf: '24/4/2027', units, tasks, answerBy: 'trước ngày 30/4/2027' },
  })
const tables = (paper: ReturnType<typeof letter>) =>
  paper.body.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
const said = (paper: ReturnType<typeof letter>) =>
  paper.body.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n')

describe('a reminder letter', () => {
  it('lists what is late by how many days, with the unit where there are several', () => {
    const [table] = tables(letter([late], ['Sở Y tế', 'Sở Nội vụ']))
    expect(table?.rows).toEqual([['1', 'Sở Y tế', 'Rà soát', 'khoản 2', '15/4/2027', '9']])
    const [own] = tables(letter([late]))
    expect(own?.rows).toEqual([['1', 'Rà soát', 'khoản 2', '15/4/2027', '9']])
    expect(own?.columns.map(({ head }) => head)).toEqual([
      ...['TT', 'Nhiệm vụ', 'Văn bản giao', 'Thời hạn', 'Số ngày quá hạn'],
    ])
  })

  it('is a công văn to those units, with a day for the answer, to the office by its whole name', () => {
    expect(letter([late])).toMatchObject({ kind: 'letter', typeName: null, addressees: ['Sở Y tế'], symbol: 'VP-TH' })
    expect(said(letter([late]))).toContain(
      'Đề nghị Sở Y tế khẩn trương thực hiện, báo cáo kết quả, nguyên nhân chậm và thời gian hoàn thành, gửi Văn phòng Ủy ban nhân dân tỉnh Bắc Giang trước ngày 30/4/2027.',
    )
    expect(said(letter([late], ['A', 'B']))).toContain('Đề nghị các cơ quan, đơn vị khẩn trương')
    const department = { ...template, issuer: 'Sở Khoa học và Công nghệ' }
    const own = reminderLetter({
      ...{ template: department, number: null, date: null, asOf: '24/4/2027', units: ['A'], tasks: [late] },
      answerBy: 'trước ngày 30/4/2027',
    })
    expect(said(own)).toContain('gửi Sở Khoa học và Công nghệ trước ngày')
  })

  it.each([
    ['nearly due', soon, 'sắp đến hạn', 'Số ngày còn lại', '4'],
    ['silent', silent, 'báo cáo kết quả thực hiện', 'Số ngày chưa có báo cáo', '120'],
  ])('calls nothing late that is only %s', (_, task, subject, head, days) => {
    const paper = letter([task])
    expect(paper.subject).toContain(subject)
    expect(`${paper.subject} ${said(paper)} ${JSON.stringify(tables(paper))}`).not.toMatch(/quá (thời )?hạn|chậm/)
    expect(tables(paper)[0]?.columns.at(-1)?.head).toBe(head)
    expect(tables(paper)[0]?.rows[0]?.at(-1)).toBe(days)
  })

  it('keeps each kind of cause in a table of its own, the late first', () => {
    const paper = letter([silent, soon, late])
    expect(paper.subject).toBe('đôn đốc thực hiện nhiệm vụ được giao')
    expect(tables(paper).map(({ rows }) => rows.map((row) => row[1]))).toEqual([
      ...[['Rà soát'], ['Trình đề án'], ['Duy trì cổng']],
    ])
    expect(said(paper)).toContain('Còn 01 nhiệm vụ đã quá thời hạn nhưng chưa hoàn thành:')
    expect(said(paper)).toContain('nguyên nhân chậm đối với nhiệm vụ đã quá thời hạn')
    expect(said(letter([silent, soon]))).not.toContain('chậm')
  })
})
