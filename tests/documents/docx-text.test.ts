import { AlignmentType, FootnoteReferenceRun, LevelFormat, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'
import { makeDocx, makeRawDocx } from './making/make-docx'

const textOf = async (bytes: Uint8Array) => {
  const reading = await readDocument(bytes)
  if (!reading.ok) throw new Error(JSON.stringify(reading.issue))
  expect(reading.kind).toBe('docx')
  return reading.text
}
const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })
const table = (...rows: TableCell[][]) => new Table({ rows: rows.map((children) => new TableRow({ children })) })

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
})
const item = (text: string, at: number, instance = 0) =>
  new Paragraph({ text, numbering: { reference: 'items', level: at, instance } })

describe('a Word file', () => {
  it('gives a line a paragraph, in NFC, blanks tidied', async () => {
    const bytes = await makeDocx(['Kế hoạch'.normalize('NFD'), '', '', '  Sở\u00a0Tài chính  ', 'Một\tHai'])
    expect(await textOf(bytes)).toBe('Kế hoạch\n\nSở Tài chính\nMột Hai')
  })

  it('shows the numbers and signs that Word only draws', async () => {
    const bytes = await makeDocx(
      [
        item('Đánh giá', 0),
        item('Sở A', 1),
        item('rà soát', 2),
        item('báo cáo', 2),
        item('việc con', 3),
        item('Sở B', 1),
        item('trình', 2),
        item('Nhiệm vụ', 0),
        item('Sở C', 1),
      ],
      {
        config: [
          {
            reference: 'items',
            levels: [
              level(0, LevelFormat.UPPER_ROMAN, '%1.'),
              level(1, LevelFormat.DECIMAL, '%1.%2.'),
              level(2, LevelFormat.LOWER_LETTER, '%3)'),
              level(3, LevelFormat.BULLET, '\uf0b7'),
            ],
          },
        ],
      },
    )
    expect(await textOf(bytes)).toBe(
      'I. Đánh giá\nI.1. Sở A\na) rà soát\nb) báo cáo\n- việc con\nI.2. Sở B\na) trình\nII. Nhiệm vụ\nII.1. Sở C',
    )
  })

  it('counts anew in a list that is told to', async () => {
    const bytes = await makeDocx([item('một', 0, 1), item('hai', 0, 1), item('một', 0, 2)], {
      config: [{ reference: 'items', levels: [level(0, LevelFormat.DECIMAL, '%1.')] }],
    })
    expect(await textOf(bytes)).toBe('1. một\n2. hai\n1. một')
  })

  it('reads a table of facts row by row, cells parted', async () => {
    const bytes = await makeDocx([
      'Phụ lục',
      table([cell('TT'), cell('Nhiệm vụ'), cell('Thời hạn')], [cell('1'), cell('Rà soát', 'gói thầu'), cell('')]),
    ])
    expect(await textOf(bytes)).toBe('Phụ lục\n\nTT | Nhiệm vụ | Thời hạn\n1 | Rà soát gói thầu |')
  })

  it('reads header and signature tables cell after cell', async () => {
    const bytes = await makeDocx([
      table(
        [cell('UBND TỈNH A', 'VĂN PHÒNG'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')],
        [cell('Số: 70/TB-VP'), cell('A, ngày 19 tháng 6 năm 2026')],
      ),
      'THÔNG BÁO',
      table([cell('Nơi nhận:', '- Như trên;'), cell('CHÁNH VĂN PHÒNG', 'Lê Văn B')]),
    ])
    expect(await textOf(bytes)).toBe(
      'UBND TỈNH A\nVĂN PHÒNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 70/TB-VP\n\nA, ngày 19 tháng 6 năm 2026\n\nTHÔNG BÁO\n\nNơi nhận:\n- Như trên;\n\nCHÁNH VĂN PHÒNG\nLê Văn B',
    )
  })

  it('drops the marks of footnotes', async () => {
    const marked = new Paragraph({
      children: [new TextRun('theo Nghị quyết'), new FootnoteReferenceRun(1), new TextRun(' hiện hành')],
    })
    expect(await textOf(await makeDocx([marked]))).toBe('theo Nghị quyết hiện hành')
  })

  it('reads what stays after changes are accepted, and nothing hidden', async () => {
    const body =
      '<w:p><w:r><w:t>Giao </w:t></w:r><w:del><w:r><w:delText>Sở A</w:delText></w:r></w:del><w:ins><w:r><w:t>Sở B</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>'
    expect(await textOf(makeRawDocx(body))).toBe('Giao Sở B')
  })

  it('joins paragraphs whose mark is deleted', async () => {
    const body =
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">trước ngày </w:t></w:r></w:p><w:p><w:r><w:t>15/4</w:t></w:r></w:p>'
    expect(await textOf(makeRawDocx(body))).toBe('trước ngày 15/4')
  })

  it('reads a text box once', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent>'
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Số: 1</w:t></w:r></w:p>`
    expect(await textOf(makeRawDocx(body))).toBe('Số: 1\nHỎA TỐC')
  })

  it('finds lists given by a style, and the main part under another name', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>'
    const styles =
      '<w:style w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style>'
    const styled = (style: string, text: string, own = '') =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${own}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    const body = styled('Dieu', 'Phạm vi') + styled('Con', 'Đối tượng') + styled('Dieu', 'Không số', off)
    expect(await textOf(makeRawDocx(body, { numbering, styles }))).toBe('Điều 3. Phạm vi\nĐiều 4. Đối tượng\nKhông số')
    expect(await textOf(makeRawDocx(styled('x', 'Xin chào'), { documentPart: 'word/document2.xml' }))).toBe('Xin chào')
  })
})

describe('beside another reader of Word files', () => {
  it('loses no word', async () => {
    const bytes = await makeDocx([
      'THÔNG BÁO',
      new Paragraph({ children: [new TextRun({ text: 'Giao ', bold: true }), new TextRun('Sở A\u00a0chủ trì')] }),
      table(
        [cell('1', '2'), cell('ba')],
        [table([cell('trong bảng')])].map((inner) => new TableCell({ children: [inner] })),
      ),
      'hết',
    ])
    const other = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const words = (text: string) => text.replaceAll('|', ' ').split(/\s+/).filter(Boolean)
    expect(words(await textOf(bytes))).toEqual(words(other.value))
  })
})
