import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const MM = 25.4 / 72

/** A piece of text where it is printed: millimetres from the left and upper edge, size in points. */
export type PrintedText = {
  text: string
  page: number
  x: number
  y: number
  width: number
  size: number
  font: string
}

/** What a PDF says of itself and where it prints what. */
export async function measurePdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const printed: PrintedText[] = []
  const sizes: number[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    sizes.push([width * MM, height * MM])
    const { items } = await page.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
      printed.push({
        ...{ text: item.str.normalize('NFC'), page: number, font: item.fontName },
        ...{ x: x * MM, y: (height - y) * MM, width: item.width * MM, size: Math.hypot(a, b) },
      })
    }
  }
  const { info } = await pdf.getMetadata()
  const marks = await pdf.getMarkInfo()
  const told = { pages: pdf.numPages, sizes, printed, info: info as Record<string, unknown>, tagged: marks?.Marked }
  await pdf.destroy()
  return told
}

/** The printed pieces of a page as lines, from above. */
export function linesOf(printed: readonly PrintedText[], page: number): (PrintedText & { right: number })[] {
  const lines: (PrintedText & { right: number })[] = []
  for (const piece of printed.filter((one) => one.page === page)) {
    const line = lines.find((one) => Math.abs(one.y - piece.y) < 0.5 && Math.abs(piece.x - one.right) < 6)
    if (!line) lines.push({ ...piece, right: piece.x + piece.width })
    else {
      line.text += piece.x - line.right > 0.3 ? ` ${piece.text}` : piece.text
      line.right = piece.x + piece.width
    }
  }
  return lines
}
