import type { DocumentReading } from '../document-reading'
import { type PictureKind, pictureHeader } from './picture-header'

/** Files whose words are pictures. */
export type ScanKind = 'pdf' | PictureKind

/** What kind of scan a file is, after the reader of documents found no text, or no text on some pages; else `null`. */
export function scanKind(bytes: Uint8Array, reading: DocumentReading): ScanKind | null {
  if (reading.ok) return reading.scannedPages && reading.scannedPages.length > 0 ? 'pdf' : null
  if (reading.issue.code === 'pdf-without-text') return 'pdf'
  return pictureHeader(bytes)?.kind ?? null
}
