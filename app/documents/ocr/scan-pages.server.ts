import { DocumentRefusal } from '../document-reading'
import type { Piece } from '../pdf/page-pieces'
import { pdfPages } from '../pdf/pdf-text.server'
import { openForDrawing, oversizedPicture } from './draw-pdf.server'
import { drawPicture } from './draw-picture.server'
import type { GreyPicture } from './grey-picture'
import { SCAN_LIMITS as LIMITS } from './scan-limits'
import { pictureIssue, type ScanKind } from './scan-reading'

/** A page of a scan: the words it bears as text, or how to draw it. */
export type ScanPage = { pieces: Piece[] } | { draw: () => Promise<GreyPicture> }
export type ScanPages = { pages: ScanPage[]; close: () => Promise<unknown> }

/**
 * Opens a scan after looking at what it will cost.
 * @throws DocumentRefusal `too-many-pixels`, `too-many-scanned-pages`, `broken`; as any PDF
 */
export async function scanPages(kind: ScanKind, bytes: Uint8Array): Promise<ScanPages> {
  return kind === 'pdf' ? pagesOfPdf(bytes) : pageOfPicture(bytes)
}

async function pagesOfPdf(bytes: Uint8Array): Promise<ScanPages> {
  const oversized = oversizedPicture(bytes)
  if (oversized) throw new DocumentRefusal({ code: 'too-many-pixels', ...oversized, limit: LIMITS.picturePixels })
  const read = await pdfPages(bytes.slice())
  const scanned = read.filter((page) => page.scanned).length
  if (scanned > LIMITS.pages)
    throw new DocumentRefusal({ code: 'too-many-scanned-pages', pages: scanned, limit: LIMITS.pages })
  const drawn = await openForDrawing(bytes)
  const pages = read.map((page, at) => (page.scanned ? { draw: () => drawn.draw(at + 1) } : { pieces: page.pieces }))
  return { pages, close: drawn.close }
}

async function pageOfPicture(bytes: Uint8Array): Promise<ScanPages> {
  const issue = pictureIssue(bytes, LIMITS.picturePixels)
  if (issue) throw new DocumentRefusal(issue)
  return { pages: [{ draw: () => drawPicture(bytes) }], close: async () => {} }
}
