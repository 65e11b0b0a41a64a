import type { Issue } from '~/domain/command-result'
import { STATE_CHANGING_KINDS } from '~/domain/directives/decision-kind'
import { isOpen } from './draft-warnings'
import type { DraftDirective, DraftSource, DraftUnit, NoticeDraft } from './notice-draft'
import type { NoticeHeader } from './notice-header'
import type { ConfidenceLevel } from './reading/confidence/confidence'

/** Fields of an issue read `header.issuedOn` or `d7.lead`: the part before the dot says which card to open. */
export const issueField = (key: string, part: string): string => `${key}.${part}`

/** Words whose meaning nobody has decided: in the register, or a group that is no unit. */
export const isUndecided = (unit: DraftUnit): boolean => unit.organisationId === null && !unit.asGroup

/**
 * What keeps a draft from being confirmed. Empty: it may go live. The screen shows the list, the command refuses by it.
 */
export function draftIssues(draft: NoticeDraft, header: NoticeHeader, source: DraftSource): Issue[] {
  return [...headerIssues(header), ...draft.directives.flatMap((directive) => directiveIssues(directive, source))]
}

/** A notice is cited by its number or at least its title, and its deadlines count from its date. */
export function headerIssues(header: NoticeHeader): Issue[] {
  const issues: Issue[] = []
  if (!header.issuedOn) issues.push({ field: 'header.issuedOn', key: 'notices.issued-on-missing' })
  if (!header.issuer) issues.push({ field: 'header.issuer', key: 'notices.issuer-missing' })
  if (!header.kind) issues.push({ field: 'header.kind', key: 'notices.kind-missing' })
  if (!header.number && !header.title) issues.push({ field: 'header.title', key: 'notices.name-missing' })
  if (header.number && !header.symbol) issues.push({ field: 'header.symbol', key: 'notices.symbol-missing' })
  if (header.meetingOn && header.issuedOn && header.meetingOn > header.issuedOn)
    issues.push({ field: 'header.meetingOn', key: 'notices.meeting-after-notice' })
  return issues
}

export function directiveIssues(directive: DraftDirective, source: DraftSource): Issue[] {
  const { key, section, start, end } = directive
  if (!(start >= 0 && start < end && end <= source.text.length))
    return [{ field: issueField(key, 'text'), key: 'notices.offsets-outside', context: { section } }]
  const issues: Issue[] = []
  if (source.text.slice(start, end).trim() === '')
    issues.push({ field: issueField(key, 'text'), key: 'notices.directive-empty', context: { section } })
  for (const unit of directive.lead.filter(isUndecided))
    issues.push({
      field: issueField(key, 'lead'),
      key: 'notices.lead-unmatched',
      context: { name: unit.printedName, section },
    })
  if (directive.warnings.some((warning) => warning.code === 'nobody-leads' && isOpen(warning)))
    issues.push({ field: issueField(key, 'lead'), key: 'notices.nobody-leads', context: { section } })
  return issues
}

/** Why a person should look at a directive. */
const DOUBTS = [
  'lead-unmatched',
  'nobody-leads',
  'coordinating-unmatched',
  'unit-guessed',
  'lead-is-group',
  'reading-unsure',
  'uncertain-words',
  'changes-state',
  'warning',
] as const
export type Doubt = (typeof DOUBTS)[number]

export function doubtsOf(directive: DraftDirective): Doubt[] {
  const units = [...directive.lead, ...directive.coordinating]
  const holds: Record<Doubt, boolean> = {
    'lead-unmatched': directive.lead.some(isUndecided),
    'nobody-leads': directive.warnings.some((warning) => warning.code === 'nobody-leads' && isOpen(warning)),
    'coordinating-unmatched': directive.coordinating.some(isUndecided),
    'unit-guessed': units.some((unit) => unit.how === 'other-day'),
    'lead-is-group': directive.lead.some((unit) => unit.asGroup),
    'reading-unsure': isUnsure(directive),
    'uncertain-words': (directive.uncertainWords ?? 0) > 0,
    'changes-state': STATE_CHANGING_KINDS.includes(directive.decision),
    warning: directive.warnings.some((warning) => warning.code !== 'nobody-leads' && isOpen(warning)),
  }
  return DOUBTS.filter((doubt) => holds[doubt])
}

/** The reader asks for a look; in drafts of before it said how sure it is, what it inferred asks for one. */
const isUnsure = ({ confidence, leadInferred, deadline }: DraftDirective): boolean =>
  confidence ? confidence.level === 'look' : leadInferred === true || deadline.yearInferred === true

/** Blocking doubts ask again however often a person has looked; the others are gone with a look. */
export function needsLook(directive: DraftDirective): boolean {
  const doubts = doubtsOf(directive)
  const blocked = doubts.includes('lead-unmatched') || doubts.includes('nobody-leads') || doubts.includes('warning')
  return blocked || (doubts.length > 0 && !directive.seen)
}

/** The figures of the review's head: «15 ý kiến · 3 cần xem lại · 1 cảnh báo». */
export function draftCounts(draft: NoticeDraft) {
  const open = [...draft.warnings, ...draft.directives.flatMap((directive) => directive.warnings)].filter(isOpen)
  return {
    directives: draft.directives.length,
    sure: withLevel(draft, 'sure'),
    likely: withLevel(draft, 'likely'),
    unsure: withLevel(draft, 'look'),
    toLookAt: draft.directives.filter(needsLook).length,
    warnings: open.length,
  }
}

/** Directives by how sure the reader was; those a person added have no level. */
const withLevel = (draft: NoticeDraft, level: ConfidenceLevel): number =>
  draft.directives.filter(({ confidence }) => confidence?.level === level).length
