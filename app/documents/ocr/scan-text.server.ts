import { type DocumentReading, DocumentRefusal } from '../document-reading'
import type { Piece } from '../pdf/page-pieces'
import { textOfPages } from '../pdf/pdf-text.server'
import { isBlank } from './grey-picture'
import { placeUncertain } from './place-words'
import { readPage } from './read-page.server'
import { type Recognizer, startRecognizer } from './recognizer.server'
import { type ScanPage, scanPages } from './scan-pages.server'
import { scanPieces } from './scan-pieces'
import type { ScanKind } from './scan-reading'

/** Points in an inch; pieces are placed in points. */
const POINTS = 72

/**
 * Recognises a document page by page; runs inside a process of its own. Pages that bear text give it as it stands.
 *
 * @param tell is told how many pages are done, first none
 */
export async function scanText(
  kind: ScanKind,
  bytes: Uint8Array,
  tell: (done: number, of: number) => void,
): Promise<DocumentReading> {
  try {
    const { pages, close } = await scanPages(kind, bytes)
    tell(0, pages.length)
    const recognizer = await startRecognizer()
    const read: Piece[][] = []
    for (const page of pages) {
      read.push(await piecesOf(page, recognizer))
      tell(read.length, pages.length)
    }
    await Promise.all([recognizer.close(), close()])
    return readingOf(kind, read)
  } catch (error) {
    return { ok: false, issue: error instanceof DocumentRefusal ? error.issue : { code: 'broken', kind } }
  }
}

async function piecesOf(page: ScanPage, recognizer: Recognizer): Promise<Piece[]> {
  if ('pieces' in page) return page.pieces
  const picture = await page.draw()
  return isBlank(picture) ? [] : scanPieces(await readPage(picture, recognizer), POINTS / picture.dpi)
}

function readingOf(kind: ScanKind, read: Piece[][]): DocumentReading {
  const { text, lines } = textOfPages(read)
  if (text === '') throw new DocumentRefusal({ code: 'no-words', pages: read.length })
  const uncertain = placeUncertain(
    lines.flatMap(({ pieces }) => pieces),
    text,
  )
  const empty = read.flatMap((pieces, at) => (pieces.length === 0 ? [at + 1] : []))
  return { ok: true, kind, text, uncertain, ...(empty.length > 0 ? { scannedPages: empty } : {}) }
}
