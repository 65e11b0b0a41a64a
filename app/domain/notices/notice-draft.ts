import type { UncertainWord } from '~/documents/ocr/place-words'
import type { Deadline } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import type { Confidence } from './reading/confidence/confidence'
import type { DirectiveRole, FoundPiece, Span, WarningCode } from './reading/reading'

/**
 * A unit in a draft: the words as printed, and what they mean. Undecided while `organisationId` is null and the person
 * has not said that the words name a group that is no unit («các đơn vị liên quan»).
 */
export type DraftUnit = {
  printedName: string
  organisationId: number | null
  /** How the matcher came to the unit; its words stand in the message files. */
  how?: string
  /** Units of the register that the words could mean as well, best first. */
  candidates?: number[]
  asGroup?: boolean
  /** Who taught that the words mean which unit, and on which day (ISO); several where people disagree. */
  taught?: { organisationId: number; by: string; on: string }[]
  /** A person chose the unit; `ambiguous`: the register had meant another by the words, or several. */
  chosen?: { ambiguous: boolean }
}

/** Who did something to a draft, and the instant (ISO). The server writes it; what a browser says of it is not believed. */
export type Stamp = { personId: string; name: string; at: string }

/** A reader's warning in a draft. `partners` are keys of the other directives it speaks of. */
export type DraftWarning = {
  code: WarningCode
  data: Record<string, string>
  at?: [number, number]
  partners?: string[]
  /** Why a person let it stand; the warning is kept with it. */
  settledReason?: string
  settledBy?: Stamp
  /** What it speaks of does not hold at the moment; kept, so that a settled one stays settled when it holds again. */
  gone?: boolean
}

/** What a person has set; the reader does not write over it again. */
export const TOUCHABLE = ['text', 'units', 'deadline', 'decision', 'projects'] as const
export type Touchable = (typeof TOUCHABLE)[number]

/** A directive as proposed by the reader and corrected by a person. `key` is stable over edits. */
export type DraftDirective = {
  key: string
  section: string
  clause: Span
  /** Its words are `text.slice(start, end)` of the notice (R9). */
  start: number
  end: number
  role: DirectiveRole
  lead: DraftUnit[]
  leadInferred?: boolean
  coordinating: DraftUnit[]
  deadlineRaw: string | null
  deadline: Deadline
  /** The words of the deadline stand once for several directives. */
  sharedDeadline?: boolean
  decision: DecisionKind
  condition: string | null
  projectIds: number[]
  /** A person said that none of the suggested projects is meant. */
  noProject?: boolean
  /** How sure the reader was; none for what a person added, and in drafts saved before the reader said so. */
  confidence?: Confidence
  warnings: DraftWarning[]
  /** Where in the text it and its parts were found, and by which rule. */
  pieces: FoundPiece[]
  touched: Touchable[]
  /** Words of it that a scan's recogniser is not sure of and nobody has looked at; computed. */
  uncertainWords?: number
  /** True once a person has looked at it or changed it. */
  seen: boolean
  seenBy?: Stamp
}

/** What a person wants remembered when the notice is confirmed: printed names, and what projects are called. */
export type Lessons = { names: string[]; phrases: { projectId: number; phrase: string }[] }

/** What stood there as recognised, what a person made of it, and who it was. */
export type MendedWord = { read: string; words: string; by: Stamp }

/** Everything of a notice that is not live yet. Saved as it is typed, so that a closed browser loses nothing. */
export type NoticeDraft = {
  directives: DraftDirective[]
  warnings: DraftWarning[]
  /** Pieces that belong to no directive: header, clauses, furniture. */
  found: FoundPiece[]
  /** The issuer is not printed; the reader concluded it from symbol and place, nobody has looked yet. */
  issuerInferred?: boolean
  /** Pages of a PDF that are pictures without text: what stands on them was not read. */
  scannedPages?: number[]
  /** Words of a scan that the recogniser is not sure of and nobody has looked at. */
  uncertain?: UncertainWord[]
  /** Words of a scan that a person has mended, in the order of mending. */
  mended?: MendedWord[]
  /** How often a scan's text was read: again after words of it were mended. */
  readings?: number
  lessons?: Lessons
  /** Instant of the last save, ISO. */
  savedAt?: string
}

/** What the draft's offsets point into, and the day its deadlines are read against. */
export type DraftSource = { text: string; issuedOn: string | null }

/** By place in the paper; the longer of two that begin together comes first. */
export const inPaperOrder = (directives: readonly DraftDirective[]): DraftDirective[] =>
  [...directives].sort((a, b) => a.start - b.start || b.end - a.end || Number(a.key.slice(1)) - Number(b.key.slice(1)))

/** A key no directive of the draft has. */
export function freshKey(directives: readonly DraftDirective[]): string {
  const used = directives.map((directive) => Number(directive.key.slice(1))).filter(Number.isFinite)
  return `d${Math.max(0, ...used) + 1}`
}

export const findDirective = (draft: NoticeDraft, key: string): DraftDirective | undefined =>
  draft.directives.find((directive) => directive.key === key)

/** The draft with one directive changed, all in paper order again. Nothing happens where the key is unknown. */
export function changeDirective(
  draft: NoticeDraft,
  key: string,
  change: (directive: DraftDirective) => DraftDirective,
): NoticeDraft {
  const directives = draft.directives.map((directive) => (directive.key === key ? change(directive) : directive))
  return { ...draft, directives: inPaperOrder(directives) }
}

/** Marks a part as set by a person. */
export const touch = (directive: DraftDirective, part: Touchable): DraftDirective => ({
  ...directive,
  seen: true,
  touched: directive.touched.includes(part) ? directive.touched : [...directive.touched, part],
})
