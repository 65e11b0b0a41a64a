import type { DocumentIssue, DocumentReading } from '../document-reading'
import { type PictureKind, pictureHeader } from './picture-header'
import type { UncertainWord } from './place-words'

/** Files whose words are pictures. */
export type ScanKind = 'pdf' | PictureKind

/** Why a scan was not recognised, beyond what any document can be refused for. `limit` is the limit that was passed. */
export type ScanIssue =
  | { code: 'too-many-pixels'; width: number; height: number; limit: number }
  | { code: 'too-many-scanned-pages'; pages: number; limit: number }
  | { code: 'no-words'; pages: number }
  | { code: 'page-too-slow'; page: number; limit: number }
  | { code: 'broken-picture' }
  | { code: 'stopped' }
export type ScanIssueCode = ScanIssue['code']

const SCAN_ISSUE_CODES: readonly string[] = [
  'too-many-pixels',
  'too-many-scanned-pages',
  'no-words',
  'page-too-slow',
  'broken-picture',
  'stopped',
] satisfies ScanIssueCode[]

/** A recognised document: text as from any other door, the words that may be wrong, the pages on which nothing stood. */
export type ScanReading =
  | { ok: true; kind: ScanKind; text: string; uncertain: UncertainWord[]; scannedPages?: number[] }
  | { ok: false; issue: ScanIssue | DocumentIssue }

/** Name of the sentence that says what is wrong with a scan, and what the sentence needs. */
export function scanIssueWords({ code, ...context }: ScanIssue | DocumentIssue) {
  return { key: `${SCAN_ISSUE_CODES.includes(code) ? 'scans' : 'documents'}.${code}`, context }
}

/** What kind of scan a file is, after the reader of documents found no text, or no text on some pages; else `null`. */
export function scanKind(bytes: Uint8Array, reading: DocumentReading): ScanKind | null {
  if (reading.ok) return reading.scannedPages && reading.scannedPages.length > 0 ? 'pdf' : null
  if (reading.issue.code === 'pdf-without-text') return 'pdf'
  return pictureHeader(bytes)?.kind ?? null
}

/** Carries an issue out of the depth of the recogniser. */
export class ScanRefusal extends Error {
  constructor(readonly issue: ScanIssue) {
    super(issue.code)
  }
}
