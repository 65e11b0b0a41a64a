import type { Piece } from '../pdf/page-pieces'
import { textOfPages } from '../pdf/pdf-text.server'
import { type GreyPicture, isBlank } from './grey-picture'
import { placeUncertain } from './place-words'
import { type Recognizer, startRecognizer } from './recognizer.server'
import { issueOf, type ScanPage, scanPages } from './scan-pages.server'
import { scanPieces } from './scan-pieces'
import { type ScanKind, type ScanReading, ScanRefusal } from './scan-reading'

/** Points in an inch; pieces are placed in points. */
const POINTS = 72

/**
 * Recognises a document page by page; runs inside a thread of its own. Pages that bear text give it as it stands.
 *
 * @param tell is told how many pages are done, first none
 */
export async function scanText(
  kind: ScanKind,
  bytes: Uint8Array,
  tell: (done: number, of: number) => void,
): Promise<ScanReading> {
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
    return { ok: false, issue: issueOf(error, kind) }
  }
}

async function piecesOf(page: ScanPage, recognizer: Recognizer): Promise<Piece[]> {
  if ('pieces' in page) return page.pieces
  const picture = await page.draw()
  return isBlank(picture) ? [] : recognized(picture, recognizer)
}

async function recognized(picture: GreyPicture, recognizer: Recognizer): Promise<Piece[]> {
  return scanPieces(await recognizer.read(picture), POINTS / picture.dpi)
}

function readingOf(kind: ScanKind, read: Piece[][]): ScanReading {
  const { text, lines } = textOfPages(read)
  if (text === '') throw new ScanRefusal({ code: 'no-words', pages: read.length })
  const uncertain = placeUncertain(
    lines.flatMap(({ pieces }) => pieces),
    text,
  )
  const empty = read.flatMap((pieces, at) => (pieces.length === 0 ? [at + 1] : []))
  return { ok: true, kind, text, uncertain, ...(empty.length > 0 ? { scannedPages: empty } : {}) }
}
