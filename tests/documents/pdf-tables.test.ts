import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { makePdf, type PdfText } from './making/make-pdf'

const textOf = async (pages: PdfText[][]) => {
  const reading = await readDocument(makePdf(pages))
  if (!reading.ok) throw new Error(JSON.stringify(reading.issue))
  return reading.text
}
const line = (text: string, y: number, x = 85, size = 12): PdfText => ({ text, x, y, size })
const PROSE = 'Chủ tịch Ủy ban nhân dân tỉnh kết luận, chỉ đạo như sau về các dự án'
/** Left edges of TT, task, lead, deadline. */
const X = [85, 120, 320, 460] as const
/** A row as printed: a list of lines for each cell, from `y` down, 16 points a line. */
const row = (y: number, cells: readonly string[][], numberAt = 0) =>
  cells.flatMap((lines, column) =>
    lines.map((text, n) => line(text, y + 16 * (column === 0 ? numberAt : n), X[column] ?? 0)),
  )
const HEAD = row(100, [['TT'], ['Nhiệm vụ'], ['Đơn vị chủ trì'], ['Thời hạn']])

describe('a numbered table in a PDF', () => {
  it('gives a line a row: lines of a cell are joined, an empty cell keeps its column', async () => {
    const page = [
      ...[line(PROSE, 60), ...HEAD],
      ...row(122, [
        ['1'],
        ['Xây dựng kho dữ liệu', 'dùng chung của tỉnh'],
        ['Sở Khoa học và', 'Công nghệ'],
        ['30/9/2026'],
      ]),
      ...row(160, [['2'], ['Vận hành kho dữ liệu'], [], ['31/12/2026']]),
      line(PROSE, 230),
    ]
    expect(await textOf([page])).toBe(
      [
        ...[PROSE, '', 'TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn'],
        '1 | Xây dựng kho dữ liệu dùng chung của tỉnh | Sở Khoa học và Công nghệ | 30/9/2026',
        ...['2 | Vận hành kho dữ liệu | | 31/12/2026', '', PROSE],
      ].join('\n'),
    )
  })

  it('finds where a row begins when its number stands in the middle of its height', async () => {
    const page = [
      ...HEAD,
      ...row(124, [['1'], ['Xây dựng kho', 'dữ liệu dùng', 'chung'], ['Sở Y tế'], ['30/9/2026']], 1),
      ...row(178, [['2'], ['Vận hành kho', 'dữ liệu dùng', 'chung'], ['Sở Nội vụ'], ['31/12/2026']], 1),
    ]
    expect((await textOf([page])).split('\n').slice(1)).toEqual([
      '1 | Xây dựng kho dữ liệu dùng chung | Sở Y tế | 30/9/2026',
      '2 | Vận hành kho dữ liệu dùng chung | Sở Nội vụ | 31/12/2026',
    ])
  })

  it('goes on over the page, its headings repeated or not, column numbers left out, parts kept', async () => {
    const first = [
      ...[...HEAD, ...row(120, [['(1)'], ['(2)'], ['(3)'], ['(4)']])],
      ...[line('I. Hạ tầng số và nền tảng dùng chung của các cơ quan trong toàn tỉnh', 140)],
      ...row(160, [['1'], ['Rà soát hạ tầng mạng'], ['Sở Tài chính'], ['30/7/2026']]),
    ]
    const bare = row(80, [['2'], ['Lập kế hoạch thuê'], ['Sở Y tế'], ['30/8/2026']])
    const headed = [...HEAD, ...row(122, [['3'], ['Đánh giá phần mềm'], ['Sở Nội vụ'], ['30/9/2026']])]
    const text = await textOf([first, bare, headed])
    const { directives } = readNotice(
      `UBND TỈNH A\nSố: 7/TB-UBND\nA, ngày 19 tháng 6 năm 2026\nTHÔNG BÁO\nPHỤ LỤC\n${text}`,
    )
    expect(directives.map(({ section, lead, deadline }) => [section, lead, deadline.end])).toEqual([
      ['PL.I.1', ['Sở Tài chính'], '2026-07-30'],
      ['PL.I.2', ['Sở Y tế'], '2026-08-30'],
      ['PL.I.3', ['Sở Nội vụ'], '2026-09-30'],
    ])
  })

  it('does not take prose after «TT» for a table', async () => {
    expect(await textOf([[line('TT', 80), line(PROSE, 96), line('1. Giao Sở A rà soát.', 112)]])).toBe(
      `TT\n${PROSE}\n1. Giao Sở A rà soát.`,
    )
  })
})

describe('what a printer puts on every page', () => {
  it('is left out, whatever numbers stand in it; what stands on two pages only is kept', async () => {
    const page = (n: number, words: string) => [
      line('Văn bản được ký số bởi Văn phòng', 30),
      line(words, 100),
      line(`Trang ${n} trên 3, in ngày 20/6/2026`, 800, 200),
    ]
    const pages = [page(1, '1. Các sở báo cáo.'), page(2, '2. Sở A rà soát.'), page(3, '3. Sở B trình.')]
    expect(await textOf(pages)).toBe('1. Các sở báo cáo.\n2. Sở A rà soát.\n3. Sở B trình.')
    expect(await textOf(pages.slice(0, 2))).toContain('Văn bản được ký số bởi Văn phòng')
  })
})
