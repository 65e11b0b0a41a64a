import { PICTURE_KINDS } from './ocr/picture-header'
import type { UncertainWord } from './ocr/place-words'

/** Kinds of file the product reads. Decided by content, never by the file's name. */
export const DOCUMENT_KINDS = ['txt', 'html', 'docx', 'pdf', 'xml', ...PICTURE_KINDS] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What a file of another kind was recognised as, so that the refusal can say what to do about it. */
const FOREIGN_KINDS = ['image', 'rtf', 'spreadsheet', 'presentation', 'archive', 'mail', 'binary'] as const
export type ForeignKind = (typeof FOREIGN_KINDS)[number]

/**
 * Why a file was not read. Data only; app/words phrases it. Sizes are bytes, times milliseconds,
 * `limit` is always the limit that was passed.
 */
export type DocumentIssue =
  | { code: 'empty' }
  | { code: 'too-large'; size: number; limit: number }
  | { code: 'unknown-kind'; found: ForeignKind }
  | { code: 'unknown-encoding' }
  | { code: 'zip-bomb'; measure: 'entries' | 'unpacked' | 'ratio' | 'false-size'; limit: number }
  | { code: 'encrypted-pdf' }
  | { code: 'encrypted-office' }
  | { code: 'encrypted-archive' }
  | { code: 'broken-attachment'; name: string }
  | { code: 'nothing-readable'; files: number }
  | { code: 'pdf-without-text'; pages: number }
  | { code: 'too-many-pages'; pages: number; limit: number }
  | { code: 'broken'; kind: DocumentKind | 'envelope' }
  | { code: 'old-doc-format' }
  | { code: 'xml-doctype' }
  | { code: 'too-slow'; limit: number }
  | { code: 'too-much-memory'; limit: number }
  | { code: 'too-many-pixels'; width: number; height: number; limit: number }
  | { code: 'too-many-scanned-pages'; pages: number; limit: number }
  | { code: 'no-words'; pages: number }
  | { code: 'page-too-slow'; page: number; limit: number }
  | { code: 'stopped' }
export type DocumentIssueCode = DocumentIssue['code']

/**
 * A file as text: NFC, one line a paragraph (for txt the file's own lines, untouched). `scannedPages` lists the pages
 * (from 1) of a PDF that bear no text although others do: what stands on them is not in `text`. `uncertain` lists the
 * words of a recognised scan that may be wrong, each at its place in `text`.
 */
export type DocumentReading =
  | { ok: true; kind: DocumentKind; text: string; scannedPages?: number[]; uncertain?: UncertainWord[] }
  | { ok: false; issue: DocumentIssue }

/** Carries an issue out of the depth of a reader; `readDocument` turns it into a value. */
export class DocumentRefusal extends Error {
  constructor(readonly issue: DocumentIssue) {
    super(issue.code)
  }
}
