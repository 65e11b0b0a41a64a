import { collapseSpaces } from '~/domain/vietnamese-text'
import { confidenceOf, type DocumentEvidence } from '../confidence/confidence-of'
import type { DirectiveReading, FoundPiece } from '../reading'
import { type Draft, spanOf } from './draft'

/** Drafts as the caller sees them: in the text's order, offsets in the document, guesses marked. */
export function toReadings(
  drafts: readonly Draft[],
  documentLead: readonly string[],
  text: string,
  document: DocumentEvidence,
): { directives: DirectiveReading[]; found: FoundPiece[] } {
  const placed = drafts
    .map((draft) => ({ draft, span: spanOf(draft.words, draft.from, draft.to) }))
    .filter(({ span }) => span.end > span.start)
  placed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const found: FoundPiece[] = []
  const directives = placed.map(({ draft, span }, index) => {
    const guessed =
      draft.lead.length === 0 && !draft.general && draft.order.kind !== 'approve' && documentLead.length > 0
    const lead = guessed ? [...documentLead] : draft.lead
    found.push({ ...span, piece: 'directive', rule: guessed ? 'lead.document' : draft.leadRule, directive: index })
    for (const piece of draft.pieces) found.push({ ...piece, directive: index })
    return { ...toReading(draft, span, lead, guessed, text), confidence: confidenceOf(draft, lead, guessed, document) }
  })
  return { directives, found }
}

function toReading(
  draft: Draft,
  span: { start: number; end: number },
  lead: string[],
  guessed: boolean,
  text: string,
): Omit<DirectiveReading, 'confidence'> {
  const raw =
    draft.deadlineAt && draft.deadline.type !== 'none'
      ? collapseSpaces(text.slice(draft.deadlineAt.start, draft.deadlineAt.end))
      : null
  return {
    section: draft.section,
    clause: draft.clause,
    lead,
    ...(guessed ? { leadInferred: true } : {}),
    coordinating: draft.coordinating,
    role: draft.role,
    text: text.slice(span.start, span.end),
    ...span,
    deadlineRaw: raw,
    deadline: draft.deadline,
    ...(draft.shared ? { sharedDeadline: true } : {}),
    decision: guessed && draft.order.kind === 'other' ? 'assign' : draft.order.kind,
    ...(draft.condition ? { condition: collapseSpaces(text.slice(draft.condition.start, draft.condition.end)) } : {}),
    warnings: [],
  }
}
