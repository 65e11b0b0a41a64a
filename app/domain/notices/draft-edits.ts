import { type Deadline, NO_DEADLINE } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import { withDeadlineReadAgain } from './draft-deadline'
import { clauseAt, clauseHolding, trimmedRange, wholeWords } from './draft-range'
import {
  changeDirective,
  type DraftDirective,
  type DraftSource,
  type DraftUnit,
  freshKey,
  inPaperOrder,
  type NoticeDraft,
  type Stamp,
  touch,
} from './notice-draft'
import type { Span } from './reading/reading'

/** Gives a directive other words of the same notice; blanks at the edges fall away, cut words are made whole. */
export function retextDirective(draft: NoticeDraft, source: DraftSource, key: string, span: Span): NoticeDraft {
  const range = rangeIn(source, span)
  if (!range) return draft
  return changeDirective(draft, key, (directive) => touch(cutTo(directive, source, range), 'text'))
}

/** The directive with other edges: what was found in words it no longer has falls away, its deadline is read again. */
export function cutTo(directive: DraftDirective, source: DraftSource, range: Span): DraftDirective {
  const inside = (piece: Span) => range.start <= piece.start && piece.end <= range.end
  const elsewhere = (piece: Span) => piece.end <= directive.start || directive.end <= piece.start
  const pieces = directive.pieces.filter((piece) => inside(piece) || elsewhere(piece))
  const clause = clauseHolding(directive.clause, range)
  return withDeadlineReadAgain({ ...directive, ...range, clause, pieces }, source)
}

/** A directive the reader did not see. It takes its units from its neighbour in the same clause. */
export function addDirective(
  draft: NoticeDraft,
  source: DraftSource,
  span: Span,
): { draft: NoticeDraft; key: string | null } {
  const range = rangeIn(source, span)
  if (!range) return { draft, key: null }
  const { section, clause } = clauseAt(draft, source.text, range)
  const key = freshKey(draft.directives)
  const siblings = draft.directives.filter((one) => one.section === section)
  const neighbour = siblings.findLast((one) => one.start <= range.start) ?? siblings[0]
  const added: DraftDirective = withDeadlineReadAgain(
    {
      key,
      section,
      clause: clauseHolding(clause, range),
      ...range,
      role: 'lead',
      lead: neighbour?.lead ?? [],
      coordinating: [],
      deadlineRaw: null,
      deadline: NO_DEADLINE,
      decision: 'assign',
      condition: null,
      projectIds: neighbour?.projectIds ?? [],
      warnings: [],
      pieces: [],
      touched: ['text'],
      seen: true,
    },
    source,
  )
  return { draft: { ...draft, directives: inPaperOrder([...draft.directives, added]) }, key }
}

/** Puts a dropped directive back in its place; nothing happens where it stands already. */
export const restoreDirective = (draft: NoticeDraft, directive: DraftDirective): NoticeDraft =>
  draft.directives.some(({ key }) => key === directive.key)
    ? draft
    : { ...draft, directives: inPaperOrder([...draft.directives, directive]) }

/** Takes a directive out. Undo is the draft before: edits never change their argument. */
export const dropDirective = (draft: NoticeDraft, key: string): NoticeDraft => ({
  ...draft,
  directives: draft.directives.filter((directive) => directive.key !== key),
})

export const setUnits = (
  draft: NoticeDraft,
  key: string,
  part: 'lead' | 'coordinating',
  units: DraftUnit[],
): NoticeDraft =>
  changeDirective(draft, key, (directive) =>
    touch({ ...directive, [part]: units, leadInferred: part === 'lead' ? undefined : directive.leadInferred }, 'units'),
  )

export const setDeadline = (draft: NoticeDraft, key: string, deadline: Deadline): NoticeDraft =>
  changeDirective(draft, key, (directive) => touch({ ...directive, deadline }, 'deadline'))

export const setDecision = (draft: NoticeDraft, key: string, decision: DecisionKind): NoticeDraft =>
  changeDirective(draft, key, (directive) => touch({ ...directive, decision }, 'decision'))

export const setCondition = (draft: NoticeDraft, key: string, condition: string | null): NoticeDraft =>
  changeDirective(draft, key, (directive) => touch({ ...directive, condition }, 'decision'))

export const setProjects = (draft: NoticeDraft, key: string, projectIds: number[]): NoticeDraft =>
  changeDirective(draft, key, ({ noProject: _, ...directive }) =>
    touch({ ...directive, projectIds: [...new Set(projectIds)] }, 'projects'),
  )

/** None of the suggested projects is meant; said once, they are not offered again for this directive. */
export const setNoProject = (draft: NoticeDraft, key: string, noProject: boolean): NoticeDraft =>
  changeDirective(draft, key, ({ noProject: _, ...directive }) =>
    touch(noProject ? { ...directive, noProject } : directive, 'projects'),
  )

/** A person has looked and found it right, or takes that back; the stamp is for the screen until it is saved. */
export const setSeen = (draft: NoticeDraft, key: string, seen: boolean, by?: Stamp): NoticeDraft =>
  changeDirective(draft, key, (directive) => ({ ...directive, seen, seenBy: seen ? by : undefined }))

/**
 * The person says what some printed words mean: every place with the same words follows, so that one department named
 * twelve times is settled once.
 */
export function linkPrintedName(draft: NoticeDraft, printedName: string, meaning: Omit<DraftUnit, 'printedName'>) {
  const link = (units: DraftUnit[]) =>
    units.map((unit) => (unit.printedName === printedName ? linked(unit, meaning) : unit))
  const directives = draft.directives.map((directive) =>
    [...directive.lead, ...directive.coordinating].some((unit) => unit.printedName === printedName)
      ? { ...directive, lead: link(directive.lead), coordinating: link(directive.coordinating) }
      : directive,
  )
  return { ...draft, directives }
}

/** What was known of the words before stays told: whether the register had meant others, and who had taught what. */
function linked(unit: DraftUnit, meaning: Omit<DraftUnit, 'printedName'>): DraftUnit {
  const { printedName, taught } = unit
  const kept = taught ? { taught } : {}
  if (meaning.organisationId === null) return { printedName, ...kept, ...meaning }
  const ambiguous = unit.chosen?.ambiguous ?? (unit.organisationId !== null || (unit.candidates?.length ?? 0) > 1)
  return { printedName, ...kept, ...meaning, chosen: { ambiguous } }
}

const rangeIn = (source: DraftSource, span: Span): Span | null => {
  const range = trimmedRange(source.text, span.start, span.end)
  return range && trimmedRange(source.text, ...edges(wholeWords(source.text, range)))
}

const edges = ({ start, end }: Span): [number, number] => [start, end]
