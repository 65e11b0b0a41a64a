import { type Canvas, createCanvas, PDFDocument, type SKRSContext2D } from '@napi-rs/canvas'

/** What paper and scanner did to a page: degrees of tilt, share of specks, a shadow, a stamp, dots lost. */
export type Wear = { tilt?: number; specks?: number; shadow?: boolean; stamp?: boolean; coarse?: number; turn?: number }

/** A page as a worn scan shows it. The same wear gives the same page. */
export function worn(page: Canvas, { tilt = 0, specks = 0, shadow, stamp, coarse = 1, turn = 0 }: Wear): Canvas {
  const [width, height] = turn % 180 === 0 ? [page.width, page.height] : [page.height, page.width]
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.translate(width / 2, height / 2)
  pen.rotate(((tilt + turn) * Math.PI) / 180)
  pen.drawImage(coarser(page, coarse), -page.width / 2, -page.height / 2, page.width, page.height)
  pen.resetTransform()
  if (stamp) drawStamp(pen, width * 0.62, height * 0.8, width * 0.1)
  if (shadow) drawShadow(pen, width, height)
  if (specks > 0) drawSpecks(pen, width, height, specks)
  return canvas
}

function coarser(page: Canvas, coarse: number): Canvas {
  if (coarse === 1) return page
  const small = createCanvas(Math.round(page.width * coarse), Math.round(page.height * coarse))
  small.getContext('2d').drawImage(page, 0, 0, small.width, small.height)
  return small
}

function drawStamp(pen: SKRSContext2D, x: number, y: number, radius: number) {
  pen.strokeStyle = 'rgba(200, 30, 40, 0.8)'
  pen.lineWidth = radius * 0.05
  for (const part of [1, 0.72]) {
    pen.beginPath()
    pen.arc(x, y, radius * part, 0, 2 * Math.PI)
    pen.stroke()
  }
  pen.fillStyle = 'rgba(200, 30, 40, 0.8)'
  pen.font = `bold ${radius * 0.2}px "Paper vietnamese", "Paper latin"`
  for (const [i, letter] of [...'ỦY BAN NHÂN DÂN TỈNH'].entries()) {
    pen.save()
    pen.translate(x, y)
    pen.rotate(-1.9 + i * 0.2)
    pen.fillText(letter, 0, -radius * 0.78)
    pen.restore()
  }
}

function drawShadow(pen: SKRSContext2D, width: number, height: number) {
  const shade = pen.createLinearGradient(0, 0, width, height)
  shade.addColorStop(0, 'rgba(40, 40, 50, 0.05)')
  shade.addColorStop(1, 'rgba(40, 40, 50, 0.55)')
  pen.fillStyle = shade
  pen.fillRect(0, 0, width, height)
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function drawSpecks(pen: SKRSContext2D, width: number, height: number, share: number) {
  const roll = dice(7)
  for (let i = 0; i < width * height * share; i++) {
    pen.fillStyle = roll() < 0.5 ? '#fff' : '#333'
    pen.fillRect(Math.floor(roll() * width), Math.floor(roll() * height), 1 + roll() * 1.5, 1 + roll() * 1.5)
  }
}

/** A PDF whose pages are pictures, as a scanner writes it. */
export function scannedPdf(pages: readonly Canvas[]): Uint8Array {
  const pdf = new PDFDocument({ title: 'Bản quét' })
  for (const page of pages) {
    // The library's types name the browser's context; it is its own.
    const pen = pdf.beginPage(595, (595 * page.height) / page.width) as unknown as SKRSContext2D
    pen.drawImage(page, 0, 0, 595, (595 * page.height) / page.width)
    pdf.endPage()
  }
  return pdf.close()
}
