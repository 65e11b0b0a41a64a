import { withCurrentWarnings } from './draft-warnings'
import { type DraftDirective, type DraftUnit, type DraftWarning, inPaperOrder, type NoticeDraft } from './notice-draft'
import type { NoticeHeader } from './notice-header'
import type { DirectiveReading, NoticeReading, ReadingWarning } from './reading/reading'

/** What the register makes of a printed name. */
export type MatchUnit = (printedName: string) => Omit<DraftUnit, 'printedName'>

/** Parts of the paper that people correct, as they were read. */
export const headerOf = (reading: NoticeReading): NoticeHeader => ({
  number: reading.number,
  symbol: reading.symbol,
  issuer: reading.issuer ?? reading.issuerInferred ?? null,
  place: reading.place,
  issuedOn: reading.date,
  kind: reading.kind,
  title: reading.title,
  chair: reading.chair,
  chairRole: reading.chairRole,
  meetingOn: reading.meetingDate,
  signatory: reading.signatory,
  signatoryTitle: reading.signatoryTitle,
  recipients: reading.recipients,
})

/** Makes the draft a person reviews out of what the reader found. Units are matched, nothing else is decided. */
export function draftOf(reading: NoticeReading, match: MatchUnit): NoticeDraft {
  const directives = reading.directives.map((directive, at) => directiveOf(directive, at, reading, match))
  const draft: NoticeDraft = {
    directives: inPaperOrder(directives),
    warnings: reading.warnings.filter((warning) => !warning.directives?.length).map((warning) => warningOf(warning)),
    found: reading.found.filter((piece) => piece.directive === undefined && piece.piece !== 'directive'),
    ...(reading.issuer === null && reading.issuerInferred ? { issuerInferred: true } : {}),
  }
  return withCurrentWarnings(draft, reading.date)
}

function directiveOf(read: DirectiveReading, at: number, reading: NoticeReading, match: MatchUnit): DraftDirective {
  const unit = (printedName: string): DraftUnit => ({ printedName, ...match(printedName) })
  const shared = reading.warnings.filter((warning) => warning.directives?.includes(at))
  const warnings = [...read.warnings, ...shared]
    .filter((warning, n, all) => all.findIndex((other) => other.code === warning.code) === n)
    .map((warning) => warningOf(warning, at))
  return {
    key: keyOf(at),
    section: read.section,
    clause: { start: Math.min(read.clause.start, read.start), end: Math.max(read.clause.end, read.end) },
    start: read.start,
    end: read.end,
    role: read.role,
    lead: read.lead.map(unit),
    ...(read.leadInferred ? { leadInferred: true } : {}),
    coordinating: read.coordinating.map(unit),
    deadlineRaw: read.deadlineRaw,
    deadline: read.deadline,
    ...(read.sharedDeadline ? { sharedDeadline: true } : {}),
    decision: read.decision,
    condition: read.condition ?? null,
    projectIds: [],
    confidence: read.confidence,
    warnings,
    pieces: reading.found
      .filter((piece) => piece.directive === at)
      .map(({ piece, rule, start, end }) => ({ piece, rule, start, end })),
    touched: [],
    seen: false,
  }
}

const keyOf = (at: number): string => `d${at + 1}`

function warningOf({ code, data, at, directives }: ReadingWarning, own?: number): DraftWarning {
  const partners = directives?.filter((index) => index !== own).map(keyOf)
  return { code, data, ...(at ? { at } : {}), ...(partners?.length ? { partners } : {}) }
}
