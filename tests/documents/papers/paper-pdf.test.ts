import { describe, expect, it } from 'vitest'
import { writePaperPdf } from '~/documents/papers/write-pdf.server'
import { readDocument } from '~/documents/read-document.server'
import { PAPER_KINDS } from '~/domain/papers/paper'
import { linesOf, measurePdf } from './measured-pdf'
import { componentsOf, inOrder, pointsOf, samplePaper } from './sample-papers'

const between = (value: number, least: number, most: number) => {
  expect(value).toBeGreaterThanOrEqual(least)
  expect(value).toBeLessThanOrEqual(most)
}

describe.each(PAPER_KINDS)('a PDF of the kind %s', (kind) => {
  const paper = samplePaper(kind)
  const points = pointsOf(kind)
  const written = writePaperPdf(paper)
  const told = written.then(measurePdf)

  it('is tagged, titled, in Vietnamese, dated by the paper, PDF 1.4 or later', async () => {
    const { info, tagged } = await told
    expect(tagged).toBe(true)
    expect(String(info.Title)).toContain('Về ứng dụng công nghệ thông tin')
    expect(String(info.CreationDate)).toMatch(/^D:20150205/)
    expect(Number(info.PDFFormatVersion)).toBeGreaterThanOrEqual(1.4)
    expect(Buffer.from(await written).toString('latin1')).toContain('/Lang (vi)')
  })

  it('has every font it uses within, all of them Tinos', async () => {
    const raw = Buffer.from(await written).toString('latin1')
    const faces = [...raw.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)
    expect(faces.length).toBeGreaterThan(0)
    for (const face of faces) expect(face).toMatch(/^Tinos-(?:Regular|Bold|Italic|BoldItalic)$/)
    expect(raw.match(/\/FontFile2/g)?.length).toBe(new Set(faces).size)
  })

  it('is A4, and nothing but the page number is printed outside the margins', async () => {
    const { sizes, printed } = await told
    for (const [width = 0, height = 0] of sizes) expect([Math.round(width), Math.round(height)]).toEqual([210, 297])
    for (const { text, x, y, width } of printed) {
      if (y < 20) expect(text).toMatch(/^\d+$/)
      between(x, 30 - 0.2, 195)
      between(x + width, 30, 195 + 0.2)
      between(y, 10, 297 - 20)
    }
    const body = linesOf(printed, 2).filter(({ y }) => y > 20)
    expect(Math.min(...body.map(({ x }) => x))).toBeCloseTo(30, 0)
  })

  it('numbers pages in the middle above from the second on; the appendix begins anew', async () => {
    const { printed, pages } = await told
    const numbers = printed.filter(({ y }) => y < 20)
    expect(numbers.map(({ text, page }) => [page, text])).toEqual(
      Array.from({ length: pages - 2 }, (_, at) => [at + 2, String(at + 2)]),
    )
    for (const { x, width, size } of numbers) {
      expect(size).toBeCloseTo(points.body, 1)
      expect(x + width / 2).toBeCloseTo((30 + 195) / 2, 0)
    }
  })

  it('prints head, body and foot in their sizes', async () => {
    const { printed } = await told
    const sizeOf = (begins: string) => printed.find(({ text }) => text.startsWith(begins))?.size ?? 0
    expect(sizeOf('CỘNG')).toBeCloseTo(points.nation, 1)
    expect(sizeOf('Độc')).toBeCloseTo(points.body, 1)
    expect(sizeOf('Bắc Giang')).toBeCloseTo(points.body, 1)
    expect(sizeOf('Trần Thị')).toBeCloseTo(points.body, 1)
    if (kind === 'letter') expect(sizeOf('V/v')).toBeCloseTo(12, 1)
    if (paper.recipients.length > 0) {
      expect(sizeOf('Nơi nhận')).toBeCloseTo(12, 1)
      expect(sizeOf('- Như')).toBeCloseTo(11, 1)
    }
    const first = printed.find(({ text }) => text.startsWith('1. Hệ'))
    between(first?.x ?? 0, 30 + 10 - 0.2, 30 + 12.7 + 0.2)
  })

  it('gives its text back, components in the order of the annex', async () => {
    const { printed } = await told
    const text = printed
      .map((piece) => piece.text)
      .join(' ')
      .replace(/\s+/g, ' ')
    expect(inOrder(text, componentsOf(paper))).toEqual([])
    const reading = await readDocument(await written)
    expect(reading.ok && reading.text.replace(/\s+/g, ' ')).toContain(
      '#let x = *đậm* _nghiêng_ $5$ @nơi <nhãn> \\ "ngoặc"',
    )
  })

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(await writePaperPdf(samplePaper(kind)), await written)).toBe(0)
  })
})
