import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'
import { makePdf, type PdfText } from './making/make-pdf'

const read = (pages: PdfText[][]) => readDocument(makePdf(pages))
const line = (text: string, y: number, x = 85, size = 13): PdfText => ({ text, x, y, size })
const PROSE = 'Chủ tịch Ủy ban nhân dân tỉnh kết luận, chỉ đạo như sau về các dự án'

describe('a PDF', () => {
  it('gives a line a printed line, in NFC, whatever the order of drawing', async () => {
    const page = [
      line('thực hiện trước ngày 15/4/2015;', 120),
      line('Giao Sở Tài chính chủ trì,'.normalize('NFD'), 100),
    ]
    expect(await read([page])).toEqual({
      ok: true,
      kind: 'pdf',
      text: 'Giao Sở Tài chính chủ trì,\nthực hiện trước ngày 15/4/2015;',
    })
  })

  it('joins words that are drawn apart', async () => {
    // 9 letters of half 13 points end at 85 + 58.5.
    const page = [line('Giao Sở A', 100), line('chủ trì', 100, 147), line('; báo cáo.', 100, 192.5)]
    expect(await read([page])).toMatchObject({ text: 'Giao Sở A chủ trì; báo cáo.' })
  })

  it('reads the two columns of a header left first, then the text', async () => {
    const page = [
      ...[line('UBND TỈNH A', 60, 100), line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 62, 290, 12)],
      ...[line('VĂN PHÒNG', 76, 105), line('Độc lập - Tự do - Hạnh phúc', 77, 330)],
      ...[line('Số: 70/TB-VP', 100, 100), line('A, ngày 19 tháng 6 năm 2026', 100, 330)],
      ...[line('V/v rà soát', 115, 110), line('THÔNG BÁO', 150, 265), line(PROSE, 180)],
    ]
    expect(await read([page])).toMatchObject({
      text: `UBND TỈNH A\nVĂN PHÒNG\nSố: 70/TB-VP\nV/v rà soát\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nA, ngày 19 tháng 6 năm 2026\n\nTHÔNG BÁO\n\n${PROSE}`,
    })
  })

  it('reads a header whose columns stand on different baselines', async () => {
    const page = [
      line('UBND TỈNH A', 60, 100),
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 68, 290),
      line('Số: 1/TB', 85, 110),
    ]
    expect(await read([[...page, line(PROSE, 130)]])).toMatchObject({
      text: `UBND TỈNH A\nSố: 1/TB\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n${PROSE}`,
    })
  })

  it('keeps the columns of a table of facts', async () => {
    const page = [line('Rà soát gói thầu', 100), line('Sở A', 100, 300), line('30/4', 100, 450)]
    expect(await read([page])).toMatchObject({ text: 'Rà soát gói thầu | Sở A | 30/4' })
  })

  it('joins the lines of a paragraph, over the end of a page too, and no others', async () => {
    const first = [
      ...[
        line('I. NHIỆM VỤ', 60),
        line('1. Sở Tài chính', 78),
        line('Chủ trì tham mưu bố trí kinh phí cho dự án, trình Ủy ban nhân', 96, 113),
      ],
      ...[line('dân tỉnh xem xét, quyết định theo quy định hiện hành của pháp luật', 114), line('về ngân sách.', 132)],
      ...[line('- Báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh, đồng gửi', 150, 113)],
    ]
    const second = [line('2', 40, 297), line('Sở Nội vụ trước ngày 15/7/2026.', 80), line('2. Sở Nội vụ rà soát.', 98)]
    expect(await read([first, second])).toMatchObject({
      text: [
        ...['I. NHIỆM VỤ', '1. Sở Tài chính'],
        'Chủ trì tham mưu bố trí kinh phí cho dự án, trình Ủy ban nhân dân tỉnh xem xét, quyết định theo quy định hiện hành của pháp luật về ngân sách.',
        '- Báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh, đồng gửi Sở Nội vụ trước ngày 15/7/2026.',
        '2. Sở Nội vụ rà soát.',
      ].join('\n'),
    })
  })

  it('leaves page numbers out, not numbers amid the page', async () => {
    const second = [line('2', 40, 297), line('Hai.', 80), line('15', 100), line('Hết.', 120)]
    const third = [line('- 3 -', 40, 290), line(PROSE, 80)]
    expect(await read([[line('Một, các sở báo cáo.', 80)], second, third])).toMatchObject({
      text: ['Một, các sở báo cáo.', 'Hai.', '15', 'Hết.', PROSE].join('\n'),
    })
  })

  it('leaves footnote marks out and keeps squares', async () => {
    const page = [
      line('theo Nghị quyết', 100),
      line('1', 95, 184, 8),
      line('diện tích 50 m', 100, 195),
      line('2', 95, 287, 8),
    ]
    expect(await read([page])).toMatchObject({ text: 'theo Nghị quyết diện tích 50 m2' })
  })

  it('puts together numbers and dates that a line broke', async () => {
    const page = [
      line('theo Quyết định số 1382/QĐ-', 80),
      line('UBND ngày 23/4/', 100),
      line('2026 của tỉnh và/', 120),
      line('Sở A', 140),
    ]
    expect(await read([page])).toMatchObject({
      text: 'theo Quyết định số 1382/QĐ-UBND ngày 23/4/2026 của tỉnh và/\nSở A',
    })
  })

  it('names the pages without text among others', async () => {
    expect(await read([[line(PROSE, 80)], [], [line('Ký', 80)]])).toMatchObject({ ok: true, scannedPages: [2, 3] })
  })
})
