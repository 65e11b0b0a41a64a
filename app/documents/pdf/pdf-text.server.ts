import { getDocumentProxy } from 'unpdf'
import { DOCUMENT_LIMITS } from '../document-limits'
import { DocumentRefusal } from '../document-reading'
import { tidyLines } from '../tidy-lines'
import { type PrintedLine, pageLines } from './page-lines'
import { pagePieces } from './page-pieces'
import { paragraphs } from './paragraphs'
import { visualLines } from './visual-lines'

/** A page with fewer letters bears none that matter: a stamp, a page number, a scanner's mark. */
const LETTERS_OF_A_PAGE = 10

/**
 * Text of a PDF, a line a paragraph as far as the print shows where one ends. Nothing in the file is run: no scripts, no fonts, no pictures.
 * @throws DocumentRefusal `encrypted-pdf`, `too-many-pages`, `pdf-without-text`; pdf.js' own errors
 */
export async function pdfText(bytes: Uint8Array): Promise<{ text: string; scannedPages?: number[] }> {
  const pdf = await openPdf(bytes)
  const limit = DOCUMENT_LIMITS.pdfPages
  const pages = pdf.numPages
  if (pages > limit) throw new DocumentRefusal({ code: 'too-many-pages', pages, limit })
  const lines: PrintedLine[] = []
  const scannedPages: number[] = []
  for (let number = 1; number <= pages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const texts = items.filter((item) => 'str' in item)
    const letters = texts.reduce((sum, item) => sum + (item.str.match(/\p{L}/gu)?.length ?? 0), 0)
    if (letters < LETTERS_OF_A_PAGE) scannedPages.push(number)
    const { transform } = page.getViewport({ scale: 1 })
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform
    lines.push(...pageLines(visualLines(pagePieces(texts, [a, b, c, d, e, f]))))
    page.cleanup()
  }
  const text = tidyLines(paragraphs(lines))
  if (scannedPages.length === pages) throw new DocumentRefusal({ code: 'pdf-without-text', pages })
  return scannedPages.length > 0 ? { text, scannedPages } : { text }
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
