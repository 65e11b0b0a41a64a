import { getDocumentProxy } from 'unpdf'
import { DOCUMENT_LIMITS } from '../document-limits'
import { DocumentRefusal } from '../document-reading'
import { tidyLines } from '../tidy-lines'
import { type PrintedLine, pageLines } from './page-lines'
import { type Piece, pagePieces } from './page-pieces'
import { paragraphs } from './paragraphs'
import { withoutRunningHeads } from './running-heads'
import { taskGrids } from './task-grids'
import { visualLines } from './visual-lines'

/** A page with fewer letters bears none that matter: a stamp, a page number, a scanner's mark. */
const LETTERS_OF_A_PAGE = 10

/** Pieces of one page as drawn, and whether the page bears too little text to be anything but a picture. */
export type PdfPage = { pieces: Piece[]; scanned: boolean }

/**
 * Text of a PDF, a line a paragraph as far as the print shows where one ends. Nothing in the file is run: no scripts, no fonts, no pictures.
 * @throws DocumentRefusal `encrypted-pdf`, `too-many-pages`, `pdf-without-text`; pdf.js' own errors
 */
export async function pdfText(bytes: Uint8Array): Promise<{ text: string; scannedPages?: number[] }> {
  const pages = await pdfPages(bytes)
  const scannedPages = pages.flatMap(({ scanned }, at) => (scanned ? [at + 1] : []))
  if (scannedPages.length === pages.length) throw new DocumentRefusal({ code: 'pdf-without-text', pages: pages.length })
  const { text } = textOfPages(pages.map(({ pieces }) => pieces))
  return scannedPages.length > 0 ? { text, scannedPages } : { text }
}

/** Pages of pieces as text, a line a paragraph; and the printed lines it was made of, in its order. */
export function textOfPages(pages: readonly Piece[][]): { text: string; lines: PrintedLine[] } {
  const withRows = taskGrids()
  const bare = withoutRunningHeads(pages.map((pieces) => visualLines(pieces)))
  const lines = bare.flatMap((page) => pageLines(withRows(page)))
  return { text: tidyLines(paragraphs(lines)), lines }
}

/** The words that a PDF's pages bear as text. @throws as `pdfText`, but for `pdf-without-text` */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await openPdf(bytes)
  const limit = DOCUMENT_LIMITS.pdfPages
  if (pdf.numPages > limit) throw new DocumentRefusal({ code: 'too-many-pages', pages: pdf.numPages, limit })
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const texts = items.filter((item) => 'str' in item)
    const letters = texts.reduce((sum, item) => sum + (item.str.match(/\p{L}/gu)?.length ?? 0), 0)
    const { transform } = page.getViewport({ scale: 1 })
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform
    pages.push({ pieces: pagePieces(texts, [a, b, c, d, e, f]), scanned: letters < LETTERS_OF_A_PAGE })
    page.cleanup()
  }
  return pages
}

async function openPdf(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new DocumentRefusal({ code: 'encrypted-pdf' })
    throw error
  }
}
