import type { DocumentIssue, DocumentReading } from '../document-reading'
import { type PictureKind, pictureHeader } from './picture-header'
import { SCAN_LIMITS } from './scan-limits'

/** Files whose words are pictures. */
export type ScanKind = 'pdf' | PictureKind

/** What kind of scan a file is, after the reader of documents found no text, or no text on some pages; else `null`. */
export function scanKind(bytes: Uint8Array, reading: DocumentReading): ScanKind | null {
  if (reading.ok) return reading.scannedPages && reading.scannedPages.length > 0 ? 'pdf' : null
  if (reading.issue.code === 'pdf-without-text') return 'pdf'
  return pictureHeader(bytes)?.kind ?? null
}

/** Why a scan will not be recognised, as far as a first look shows; it need not wait to be refused. */
export function scanIssue(bytes: Uint8Array, reading: DocumentReading): DocumentIssue | null {
  const { pages: most, picturePixels: limit } = SCAN_LIMITS
  if (!reading.ok && reading.issue.code === 'pdf-without-text' && reading.issue.pages > most)
    return { code: 'too-many-scanned-pages', pages: reading.issue.pages, limit: most }
  return pictureIssue(bytes, limit)
}

/** What is wrong with a picture by its header alone: broken, or more pixels than may be decoded. */
export function pictureIssue(bytes: Uint8Array, limit: number): DocumentIssue | null {
  const header = pictureHeader(bytes)
  if (!header) return null
  const { kind, width, height } = header
  if (width * height === 0) return { code: 'broken', kind }
  return width * height > limit ? { code: 'too-many-pixels', width, height, limit } : null
}
