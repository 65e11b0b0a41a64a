import { describe, expect, it } from 'vitest'
import { writePaperDocx } from '~/documents/papers/write-docx'
import { readDocument } from '~/documents/read-document.server'
import { PAPER_KINDS } from '~/domain/papers/paper'
import { all, faceOf, type MeasuredParagraph, measureDocx } from './measured-docx'
import { componentsOf, inOrder, pointsOf, samplePaper } from './sample-papers'

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: ranges in points and millimetres. */
const between = (value: number, least: number, most: number) => {
  expect(value).toBeGreaterThanOrEqual(least - 0.1)
  expect(value).toBeLessThanOrEqual(most + 0.1)
}

describe.each(PAPER_KINDS)('a Word file of the kind %s', (kind) => {
  const paper = samplePaper(kind)
  const points = pointsOf(kind)
  const written = writePaperDocx(paper)
  const measure = async () => measureDocx(await written)
  const lineOf = (paragraphs: readonly MeasuredParagraph[], begins: string): MeasuredParagraph => {
    const found = paragraphs.find(({ text }) => text.startsWith(begins))
    if (!found) throw new Error(`No paragraph begins with ${begins}`)
    return found
  }

  it('is A4 upright with the margins of the annex, in every section', async () => {
    const { sections } = await measure()
    expect(sections).toHaveLength(2)
    for (const { size, margin } of sections) {
      expect([Math.round(size.w ?? 0), Math.round(size.h ?? 0)]).toEqual([210, 297])
      between(margin.top ?? 0, 20, 25)
      between(margin.bottom ?? 0, 20, 25)
      between(margin.left ?? 0, 30, 35)
      between(margin.right ?? 0, 15, 20)
    }
  })

  it('numbers pages in the middle of the upper margin from the second on, appendices for themselves', async () => {
    const { sections, headers } = await measure()
    for (const { firstApart, countsFrom, margin } of sections) {
      expect({ firstApart, countsFrom }).toEqual({ firstApart: true, countsFrom: '1' })
      between(margin.header ?? 0, 5, 15)
    }
    const numbered = headers.filter(({ text }) => text.includes('PAGE'))
    expect([numbered.length, headers.length]).toEqual([2, 4])
    for (const { root } of numbered) {
      expect(all(root, 'w:jc').map(({ attributes }) => attributes['w:val'])).toEqual(['center'])
      expect(all(root, 'w:sz').map(({ attributes }) => Number(attributes['w:val']) / 2)).toEqual([points.body])
    }
  })

  it('names Times New Roman at every run and brings its four faces along', async () => {
    const { runs, parts } = await measure()
    expect(new Set(runs.map(faceOf))).toEqual(new Set(['Times New Roman']))
    const fonts = Object.keys(parts).filter((path) => path.startsWith('word/fonts/'))
    expect(fonts).toHaveLength(4)
    const table = new TextDecoder().decode(parts['word/fontTable.xml'])
    for (const face of ['Regular', 'Bold', 'Italic', 'BoldItalic']) expect(table).toContain(`<w:embed${face} `)
    expect(new TextDecoder().decode(parts['word/settings.xml'])).toContain('<w:embedTrueTypeFonts/>')
  })

  it('unscrambles its fonts to TrueType files', async () => {
    const { parts } = await measure()
    const table = new TextDecoder().decode(parts['word/fontTable.xml'])
    const key = Buffer.from((/embedRegular[^>]*fontKey="\{([^}]+)\}/.exec(table)?.[1] ?? '').replaceAll('-', ''), 'hex')
    const font = parts['word/fonts/regular.odttf'] ?? new Uint8Array()
    const head = [0, 1, 2, 3].map((at) => (font[at] ?? 0) ^ (key[15 - at] ?? 0))
    expect(head).toEqual([0, 1, 0, 0])
  })

  it('prints the head in sizes that go together: 13 with 14 and 14, or 12 with 13 and 13', async () => {
    const { paragraphs } = await measure()
    expect(lineOf(paragraphs, 'CỘNG HÒA')).toMatchObject({ sizes: [points.nation], bold: true, align: 'center' })
    expect(lineOf(paragraphs, 'Độc lập')).toMatchObject({ sizes: [points.body], bold: true })
    expect(lineOf(paragraphs, 'Bắc Giang, ngày')).toMatchObject({ sizes: [points.body], italic: true, bold: false })
    expect(lineOf(paragraphs, 'ỦY BAN NHÂN DÂN')).toMatchObject({ sizes: [points.nation], bold: false })
    expect(lineOf(paragraphs, 'VĂN PHÒNG')).toMatchObject({ sizes: [points.nation], bold: true })
    if (paper.symbol !== null) expect(lineOf(paragraphs, 'Số: 07/')).toMatchObject({ sizes: [13], bold: false })
    if (paper.typeName !== null)
      expect(lineOf(paragraphs, paper.typeName)).toMatchObject({ sizes: [points.body], bold: true })
    else expect(lineOf(paragraphs, 'V/v')).toMatchObject({ sizes: [12], before: 6 })
  })

  it('sets the body justified, its first line in, with room between paragraphs', async () => {
    const { paragraphs } = await measure()
    const body = lineOf(paragraphs, '3. Hệ thống')
    expect(body).toMatchObject({ sizes: [points.body], align: 'both', bold: false })
    between(body.firstLine, 10, 12.7)
    between(body.line, 1, 1.5)
    expect(body.before).toBeGreaterThanOrEqual(6)
    expect(paragraphs.find(({ text }) => text.endsWith('./.'))?.text).toBe(
      'Trên đây là nội dung để các cơ quan biết, thực hiện./.',
    )
  })

  it('signs in bold capitals, lists recipients small', async () => {
    const { paragraphs } = await measure()
    for (const begins of ['TL. CHỦ TỊCH', 'PHÓ CHÁNH', 'Trần Thị'])
      expect(lineOf(paragraphs, begins)).toMatchObject({ sizes: [points.body], bold: true, align: 'center' })
    if (paper.recipients.length === 0) return
    expect(lineOf(paragraphs, 'Nơi nhận:')).toMatchObject({ sizes: [12], bold: true, italic: true })
    expect(lineOf(paragraphs, '- Lưu')).toMatchObject({ sizes: [11], bold: false })
  })

  it('shows its components in the order of the annex, and every letter of its text', async () => {
    const { paragraphs } = await measure()
    expect(inOrder(paragraphs.map(({ text }) => text).join('\n'), componentsOf(paper))).toEqual([])
    const reading = await readDocument(await written)
    expect(reading.ok && reading.text).toContain('#let x = *đậm* _nghiêng_ $5$ @nơi <nhãn> \\ "ngoặc"')
  })

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(await writePaperDocx(samplePaper(kind)), await written)).toBe(0)
  })
})
