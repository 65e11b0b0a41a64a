import type { Deadline } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import type { NoticeKind } from '~/domain/notices/notice-kind'
import type { Confidence } from './confidence/confidence'

/** What a reader found in one document. Offsets are UTF-16 code units into `text` (NFC), `[start, end)`. */
export type NoticeReading = {
  number: string | null
  symbol: string | null
  numberSymbol: string | null
  issuer: string | null
  issuerInferred?: string
  place: string | null
  date: string | null
  datePartial?: string
  dateRaw?: string
  kind: NoticeKind | null
  title: string | null
  chair: string | null
  chairRole: string | null
  meetingDate: string | null
  signatory: string | null
  signatoryTitle: string | null
  recipients: string[]
  text: string
  directives: DirectiveReading[]
  warnings: ReadingWarning[]
  /** Which rule found which stretch of the text, in the text's order: the reader explains itself. */
  found: FoundPiece[]
}

export type DirectiveRole = 'lead' | 'coordinate'

export type DirectiveReading = {
  section: string
  /** The numbered item, point or bullet the words stand in. */
  clause: Span
  lead: string[]
  leadInferred?: boolean
  coordinating: string[]
  role: DirectiveRole
  /** Exactly `text.slice(start, end)` of the document. */
  text: string
  start: number
  end: number
  deadlineRaw: string | null
  deadline: Deadline
  sharedDeadline?: boolean
  decision: DecisionKind
  condition?: string
  /** How sure the reading of it is, and why not more. */
  confidence: Confidence
  warnings: ReadingWarning[]
}

export type Span = { start: number; end: number }

export const PIECE_KINDS = [
  'number',
  'issuer',
  'place-date',
  'kind',
  'title',
  'chair',
  'meeting-date',
  'signatory',
  'recipients',
  'clause',
  'directive',
  'lead',
  'coordinating',
  'deadline',
  'order',
  'condition',
  'furniture',
] as const
export type PieceKind = (typeof PIECE_KINDS)[number]

/** `rule` is the stable name of the rule that found the piece, e.g. `deadline.month-end`; the words of it live in app/words. */
export type FoundPiece = Span & { piece: PieceKind; rule: string; directive?: number }

export const WARNING_CODES = [
  'nobody-leads',
  'contradicting-deadlines',
  'dated-after-publication',
  'mirrored-task',
  'deadline-before-document',
  'no-header',
  'no-directives',
  'lead-inferred',
  'year-inferred',
  'old-deadline-quoted',
  'ends-before-start',
  'unlikely-year',
  'wrong-weekday',
  /** Not the reader's: the message that the paper came in says otherwise. */
  'message-disagrees',
  /** Not the reader's: the date was corrected after the deadline had been read against the old one. */
  'notice-date-corrected',
] as const
export type WarningCode = (typeof WARNING_CODES)[number]

/** `data` holds what a sentence needs (dates, units, sections); app/words phrases it. `directives` are indexes. */
export type ReadingWarning = {
  code: WarningCode
  data: Record<string, string>
  directives?: number[]
  at?: [number, number]
}
