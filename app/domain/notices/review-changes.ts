import type { Deadline } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import { mergeWithNext, splitDirective } from './draft-cuts'
import { withDeadlineReadAgain } from './draft-deadline'
import {
  addDirective,
  dropDirective,
  linkPrintedName,
  restoreDirective,
  retextDirective,
  setCondition,
  setDeadline,
  setDecision,
  setNoProject,
  setProjects,
  setSeen,
  setUnits,
} from './draft-edits'
import { withName, withPhrase } from './draft-lessons'
import { settleWarning } from './draft-warnings'
import type { DraftDirective, DraftUnit, NoticeDraft, Stamp } from './notice-draft'
import type { NoticeHeader } from './notice-header'
import type { Span, WarningCode } from './reading/reading'

/** What the review keeps of a notice: exactly what is saved and in the end confirmed. */
export type ReviewContent = { header: NoticeHeader; draft: NoticeDraft; duplicateReason: string | null }

/** A change of what is saved. */
export type ReviewChange =
  | { do: 'retext'; key: string; span: Span }
  | { do: 'add'; span: Span }
  | { do: 'split'; key: string; at: number }
  | { do: 'merge'; key: string }
  | { do: 'drop'; key: string }
  /** Takes one dropped directive back, whatever was done since. */
  | { do: 'restore'; directive: DraftDirective }
  | { do: 'units'; key: string; part: 'lead' | 'coordinating'; units: DraftUnit[] }
  | { do: 'link'; printedName: string; meaning: Omit<DraftUnit, 'printedName'> }
  | { do: 'deadline'; key: string; deadline: Deadline }
  | { do: 'decision'; key: string; decision: DecisionKind }
  | { do: 'condition'; key: string; condition: string | null }
  | { do: 'projects'; key: string; projectIds: number[] }
  /** None of the suggested projects is meant, or they may be offered again. */
  | { do: 'no-project'; key: string; none: boolean }
  | { do: 'seen'; key: string; seen: boolean; by?: Stamp }
  | { do: 'settle'; key: string | null; code: WarningCode; reason: string; by?: Stamp }
  /** Remember with the confirmation what a printed name means; what a project is called (null: do not). */
  | { do: 'remember-name'; printedName: string; remember: boolean }
  | { do: 'remember-phrase'; projectId: number; phrase: string | null }
  | { do: 'header'; header: Partial<NoticeHeader> }
  | { do: 'duplicate-reason'; reason: string }

export const HEADER_CARD = 'header'

/** The content after a change, and the card the change leads to where it is another one. */
export function applied(
  state: ReviewContent & { text: string },
  change: ReviewChange,
): { content: ReviewContent; focus?: string } {
  const { draft, header, text } = state
  const source = { text, issuedOn: header.issuedOn }
  const content = contentOf(state)
  const to = (next: NoticeDraft, focus?: string | null) => ({
    content: next === draft ? content : { ...content, draft: next },
    ...(focus ? { focus } : {}),
  })
  switch (change.do) {
    case 'retext':
      return to(retextDirective(draft, source, change.key, change.span))
    case 'add': {
      const added = addDirective(draft, source, change.span)
      return to(added.draft, added.key)
    }
    case 'split': {
      const cut = splitDirective(draft, source, change.key, change.at)
      return to(cut.draft, cut.key)
    }
    case 'merge':
      return to(mergeWithNext(draft, change.key).draft)
    case 'drop':
      return to(dropDirective(draft, change.key), neighbourOf(draft, change.key))
    case 'restore':
      return to(restoreDirective(draft, change.directive), change.directive.key)
    case 'units':
      return to(setUnits(draft, change.key, change.part, change.units))
    case 'link':
      return to(linkPrintedName(draft, change.printedName, change.meaning))
    case 'deadline':
      return to(setDeadline(draft, change.key, change.deadline))
    case 'decision':
      return to(setDecision(draft, change.key, change.decision))
    case 'condition':
      return to(setCondition(draft, change.key, change.condition))
    case 'projects':
      return to(setProjects(draft, change.key, change.projectIds))
    case 'seen':
      return to(setSeen(draft, change.key, change.seen, change.by))
    case 'no-project':
      return to(setNoProject(draft, change.key, change.none))
    case 'settle':
      return to(settleWarning(draft, change.key, change.code, change.reason, change.by))
    case 'remember-name':
      return to(withName(draft, change.printedName, change.remember))
    case 'remember-phrase':
      return to(withPhrase(draft, change.projectId, change.phrase))
    case 'header':
      return { content: withHeader(content, change.header, text) }
    case 'duplicate-reason':
      return { content: { ...content, duplicateReason: change.reason || null } }
  }
}

/** Another date of the notice gives other years to the deadlines that print none. */
function withHeader(content: ReviewContent, change: Partial<NoticeHeader>, text: string): ReviewContent {
  const header = { ...content.header, ...change }
  const { issuerInferred, ...rest } = content.draft
  const draft = 'issuer' in change || !issuerInferred ? rest : content.draft
  if (header.issuedOn === content.header.issuedOn) return { ...content, header, draft }
  const source = { text, issuedOn: header.issuedOn }
  const directives = draft.directives.map((one) =>
    one.deadline.yearInferred ? withDeadlineReadAgain(one, source) : one,
  )
  return { ...content, header, draft: { ...draft, directives } }
}

function neighbourOf(draft: NoticeDraft, key: string): string {
  const at = draft.directives.findIndex((one) => one.key === key)
  return (draft.directives[at + 1] ?? draft.directives[at - 1])?.key ?? HEADER_CARD
}

export const contentOf = ({ header, draft, duplicateReason }: ReviewContent): ReviewContent => ({
  header,
  draft,
  duplicateReason,
})

/** What a change is about, where a second one right after is not a second step to undo. */
export function fieldOf(change: ReviewChange): string | null {
  if (change.do === 'header') return `header ${Object.keys(change.header).join(' ')}`
  if (change.do === 'condition' || change.do === 'deadline') return `${change.key} ${change.do}`
  if (change.do === 'remember-phrase') return `${change.do} ${change.projectId}`
  return change.do === 'duplicate-reason' ? change.do : null
}
