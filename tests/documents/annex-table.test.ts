import { Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { makeDocx } from './making/make-docx'

const HEAD = 'UBND TỈNH A\nSố: 70/TB-UBND\nA, ngày 19 tháng 6 năm 2026\nTHÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh'
const ORDER = '1. Giao các sở thực hiện nhiệm vụ tại Phụ lục kèm theo.'

/** A cell: its words, and how many columns and rows it takes. */
type Cell = string | { text: string; columns?: number; rows?: number }
const whole = (cell: Cell) => ({ columns: 1, rows: 1, ...(typeof cell === 'string' ? { text: cell } : cell) })

const asHtml = (rows: Cell[][]) => {
  const cells = (row: Cell[]) =>
    row.map(whole).map(({ text, columns, rows }) => `<td colspan="${columns}" rowspan="${rows}"><p>${text}</p></td>`)
  const paragraphs = [...HEAD.split('\n'), ORDER].map((line) => `<p>${line}</p>`).join('')
  return Buffer.from(
    `<html><body>${paragraphs}<p>PHỤ LỤC</p><table>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</table></body></html>`,
  )
}

/** Word writes a cell of two rows twice, the second time as going on. */
const asDocx = (rows: Cell[][]) => {
  const below = new Map<number, { left: number; columns: number }>()
  const made = rows.map((row) => {
    const children: TableCell[] = []
    let column = 0
    const goOn = () => {
      for (let open = below.get(column); open && open.left > 0; open = below.get(column)) {
        open.left -= 1
        children.push(
          new TableCell({
            verticalMerge: VerticalMergeType.CONTINUE,
            columnSpan: open.columns,
            children: [new Paragraph('')],
          }),
        )
        column += open.columns
      }
    }
    for (const { text, columns, rows: down } of row.map(whole)) {
      goOn()
      const verticalMerge = down > 1 ? VerticalMergeType.RESTART : undefined
      children.push(new TableCell({ columnSpan: columns, verticalMerge, children: [new Paragraph(text)] }))
      if (down > 1) below.set(column, { left: down - 1, columns })
      column += columns
    }
    goOn()
    return new TableRow({ children })
  })
  return makeDocx([...HEAD.split('\n'), ORDER, 'PHỤ LỤC', new Table({ rows: made })])
}

async function rowsOf(bytes: Uint8Array) {
  const reading = await readDocument(bytes)
  if (!reading.ok) throw new Error(JSON.stringify(reading.issue))
  const { directives } = readNotice(reading.text)
  return directives
    .filter(({ section }) => section.startsWith('PL'))
    .map(({ section, text, lead, coordinating, deadline }) => ({
      section,
      text,
      lead,
      coordinating,
      end: deadline.end ?? deadline.period ?? null,
    }))
}

async function expectRows(rows: Cell[][], expected: object[]) {
  expect(await rowsOf(asHtml(rows))).toMatchObject(expected)
  expect(await rowsOf(await asDocx(rows))).toMatchObject(expected)
}

describe('an annex table of tasks, from a page and from Word', () => {
  it('gives a directive a row, its columns in any order', () =>
    expectRows(
      [
        ['TT', 'Thời hạn hoàn thành', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan phối hợp', 'Cơ quan chủ trì'],
        [
          '1',
          'Quý III/2026',
          'Xây dựng kho dữ liệu dùng chung',
          'Kho dữ liệu',
          'Công an tỉnh',
          'Sở Khoa học và Công nghệ',
        ],
        ['2', 'Thường xuyên', 'Vận hành kho dữ liệu', '', '', 'Trung tâm Chuyển đổi số'],
      ],
      [
        {
          section: 'PL.1',
          text: 'Xây dựng kho dữ liệu dùng chung',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinating: ['Công an tỉnh'],
          end: '2026-09-30',
        },
        { section: 'PL.2', lead: ['Trung tâm Chuyển đổi số'], coordinating: [], end: 'continuous' },
      ],
    ))

  it('lets a unit lead all the rows its cell spans, and nobody where a cell is empty', () =>
    expectRows(
      [
        ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
        ['1', 'Rà soát hạ tầng mạng', { text: 'Sở Tài chính', rows: 2 }, '30/7/2026'],
        ['2', 'Lập kế hoạch thuê dịch vụ', '30/8/2026'],
        ['3', 'Đánh giá phần mềm', '', '30/9/2026'],
      ],
      [
        { lead: ['Sở Tài chính'], end: '2026-07-30' },
        { section: 'PL.2', lead: ['Sở Tài chính'], end: '2026-08-30' },
        { section: 'PL.3', lead: [], end: '2026-09-30' },
      ],
    ))

  it('reads headings over headings, numbers of columns, parts, and headings repeated on the next page', () =>
    expectRows(
      [
        [
          { text: 'TT', rows: 2 },
          { text: 'Nhiệm vụ', rows: 2 },
          { text: 'Đơn vị thực hiện', columns: 2 },
          { text: 'Thời gian', columns: 2 },
        ],
        ['Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        [{ text: 'I. Hạ tầng số', columns: 6 }],
        ['1', 'Rà soát hạ tầng mạng', 'Sở Tài chính', 'Sở Nội vụ', '01/7/2026', '30/7/2026'],
        ['II', 'Dữ liệu', '', '', '', ''],
        [
          { text: 'TT', rows: 2 },
          { text: 'Nhiệm vụ', rows: 2 },
          { text: 'Đơn vị thực hiện', columns: 2 },
          { text: 'Thời gian', columns: 2 },
        ],
        ['Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành'],
        ['1', 'Làm sạch dữ liệu đất đai', 'Sở Nông nghiệp và Môi trường', '', '', '30/8/2026'],
      ],
      [
        { section: 'PL.I.1', lead: ['Sở Tài chính'], coordinating: ['Sở Nội vụ'], end: '2026-07-30' },
        {
          section: 'PL.II.1',
          text: 'Làm sạch dữ liệu đất đai',
          lead: ['Sở Nông nghiệp và Môi trường'],
          end: '2026-08-30',
        },
      ],
    ))

  it('tells who leads from who takes part in one column', () =>
    expectRows(
      [
        ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì, phối hợp', 'Thời hạn'],
        ['1', 'Rà soát hạ tầng mạng', 'Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ, Công an tỉnh', '30/7/2026'],
        ['2', 'Lập danh sách', 'Sở Y tế', '30/8/2026'],
      ],
      [
        { lead: ['Sở Tài chính'], coordinating: ['Sở Nội vụ', 'Công an tỉnh'] },
        { lead: ['Sở Y tế'], coordinating: [] },
      ],
    ))

  it('gives a task that spans two rows to both units', () =>
    expectRows(
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        [
          { text: '1', rows: 2 },
          { text: 'Rà soát hạ tầng mạng', rows: 2 },
          'Sở Tài chính',
          { text: '30/7/2026', rows: 2 },
        ],
        ['Sở Nội vụ'],
      ],
      [{ lead: ['Sở Tài chính', 'Sở Nội vụ'], end: '2026-07-30' }],
    ))

  it('reads a table without numbers where its headings say enough, and none where they do not', async () => {
    await expectRows(
      [
        ['Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['Rà soát hạ tầng mạng', 'Sở Tài chính', '30/7/2026'],
      ],
      [{ section: 'PL.1', lead: ['Sở Tài chính'] }],
    )
    await expectRows(
      [
        ['TT', 'Đơn vị', 'Số thủ tục', 'Tỷ lệ'],
        ['1', 'Sở Tài chính', '12', '50%'],
      ],
      [],
    )
  })

  it('keeps a row whose cell holds many lines', () =>
    expectRows(
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['1', `Rà soát hạ tầng mạng ${'và danh mục thiết bị '.repeat(40)}`, 'Sở Tài chính', '30/7/2026'],
      ],
      [{ lead: ['Sở Tài chính'], end: '2026-07-30' }],
    ))
})

it('a table that claims endless columns and rows is read in time', async () => {
  const wide = '<td colspan="1000000000" rowspan="1000000000">x</td>'
  const reading = await readDocument(
    Buffer.from(`<html><table>${`<tr>${wide.repeat(3)}</tr>`.repeat(500)}</table></html>`),
  )
  expect(reading).toMatchObject({ ok: true })
})
