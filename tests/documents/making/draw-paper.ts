import { readFileSync } from 'node:fs'
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'

/** A notice as it stands on paper (Nghị định 30/2020/NĐ-CP, Phụ lục I), in our own words. */
export type PaperNotice = {
  issuer: string[]
  numberSymbol: string
  placeDate: string
  kind: string
  title: string[]
  body: string[]
  recipients: string[]
  signatory: string[]
}

const FAMILY = '"Paper vietnamese", "Paper latin-ext", "Paper latin"'
const A4 = { width: 8.27, height: 11.69 }

/** The product's own serif, each of its subsets as a family of its own: the canvas falls back letter by letter. */
function loadFonts() {
  if (GlobalFonts.has('Paper vietnamese')) return
  for (const subset of ['vietnamese', 'latin-ext', 'latin'])
    for (const face of ['400-normal', '700-normal', '400-italic'])
      GlobalFonts.register(
        readFileSync(`node_modules/@fontsource/tinos/files/tinos-${subset}-${face}.woff2`),
        `Paper ${subset}`,
      )
}

/** Draws the pages of a notice at `dpi`, black on white, justified, 14 points. */
export function drawPaper(notice: PaperNotice, dpi = 200): Canvas[] {
  loadFonts()
  const pages: Canvas[] = []
  const [width, height] = [Math.round(A4.width * dpi), Math.round(A4.height * dpi)]
  const size = (14 / 72) * dpi
  const [left, right] = [1.18 * dpi, width - 0.79 * dpi]
  let y = 0
  let pen: SKRSContext2D = newPage()
  function newPage(): SKRSContext2D {
    const canvas = createCanvas(width, height)
    pages.push(canvas)
    y = dpi
    const context = canvas.getContext('2d')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.fillStyle = '#111'
    return context
  }
  const face = (style = '', points = 14) => {
    pen.font = `${style} ${(points / 72) * dpi}px ${FAMILY}`
  }
  const down = (lines = 1) => {
    y += lines * size * 1.35
    if (y > height - dpi) pen = newPage()
  }
  const centred = (words: string, middle: number) => pen.fillText(words, middle - pen.measureText(words).width / 2, y)
  const columns = (one: string | undefined, other: string | undefined, styles: [string, string]) => {
    face(styles[0], 13)
    if (one) centred(one, left + 1.35 * dpi)
    face(styles[1], 13)
    if (other) centred(other, right - 1.75 * dpi)
    down(0.9)
  }
  columns(notice.issuer[0], 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [notice.issuer.length > 1 ? '' : 'bold', 'bold'])
  columns(notice.issuer[1], 'Độc lập - Tự do - Hạnh phúc', ['bold', 'bold'])
  pen.fillRect(right - 2.7 * dpi, y - size, 1.9 * dpi, 2)
  down(0.3)
  columns(`Số: ${notice.numberSymbol}`, notice.placeDate, ['', 'italic'])
  down()
  face('bold')
  for (const line of [notice.kind, ...notice.title]) {
    centred(line, (left + right) / 2)
    down()
  }
  down(0.6)
  face()
  for (const paragraph of notice.body) {
    let x = left + 0.5 * dpi
    let words: string[] = []
    const wide = (more: string[]) => pen.measureText(more.join(' ')).width
    const flush = (justified: boolean) => {
      const gap = justified
        ? (right - x - wide(words) + (words.length - 1) * wide([' '])) / (words.length - 1)
        : wide([' '])
      for (const word of words) {
        pen.fillText(word, x, y)
        x += wide([word]) + gap
      }
      down()
      face()
      x = left
      words = []
    }
    for (const word of paragraph.split(' ')) {
      if (words.length > 0 && x + wide([...words, word]) > right) flush(true)
      words.push(word)
    }
    flush(false)
    down(0.25)
  }
  down(0.6)
  for (let i = 0; i < Math.max(notice.recipients.length + 1, notice.signatory.length); i++) {
    face(i === 0 ? 'italic' : '', i === 0 ? 12 : 11)
    pen.fillText(i === 0 ? 'Nơi nhận:' : (notice.recipients[i - 1] ?? ''), left, y)
    face('bold', 13)
    const signed = notice.signatory[i]
    if (signed && i < notice.signatory.length - 1) centred(signed, right - 1.3 * dpi)
    y += size * 1.1
  }
  y += size * 3
  centred(notice.signatory.at(-1) ?? '', right - 1.3 * dpi)
  return pages
}
