import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import { cutTo } from './draft-edits'
import { clauseHolding, trimmedRange } from './draft-range'
import {
  type DraftDirective,
  type DraftSource,
  type DraftUnit,
  type DraftWarning,
  findDirective,
  freshKey,
  inPaperOrder,
  type NoticeDraft,
  touch,
} from './notice-draft'

type Cut = { draft: NoticeDraft; key: string | null }

/**
 * Two directives out of one, cut at a place inside its words. Both keep units, kind and projects; each takes the
 * deadline that stands in its own words. `key` is that of the new, second one; null where the place does not cut.
 */
export function splitDirective(draft: NoticeDraft, source: DraftSource, key: string, at: number): Cut {
  const whole = findDirective(draft, key)
  const first = whole && trimmedRange(source.text, whole.start, Math.min(at, whole.end))
  const second = whole && trimmedRange(source.text, Math.max(at, whole.start), whole.end)
  if (!whole || !first || !second || at <= whole.start || at >= whole.end) return { draft, key: null }
  const newKey = freshKey(draft.directives)
  const parts = [
    touch(cutTo(whole, source, first), 'text'),
    { ...touch(cutTo(whole, source, second), 'text'), key: newKey },
  ]
  const others = draft.directives.filter((directive) => directive.key !== key)
  return { draft: { ...draft, directives: inPaperOrder([...others, ...parts]) }, key: newKey }
}

/**
 * A directive and the next one become one, with all the words from the first to the last. Units and projects add up;
 * of two kinds of order the one with precedence stays; of two deadlines a person's own, else the first that is one.
 */
export function mergeWithNext(draft: NoticeDraft, key: string): Cut {
  const at = draft.directives.findIndex((directive) => directive.key === key)
  const first = draft.directives[at]
  const next = draft.directives[at + 1]
  if (!first || !next) return { draft, key: null }
  const range = { start: Math.min(first.start, next.start), end: Math.max(first.end, next.end) }
  const merged = touch(
    { ...joined(first, next), ...range, clause: clauseHolding(clauseOf(first, next), range) },
    'text',
  )
  const directives = draft.directives.filter((directive) => directive !== first && directive !== next)
  return { draft: { ...draft, directives: inPaperOrder([...directives, merged]) }, key }
}

function joined(first: DraftDirective, next: DraftDirective): DraftDirective {
  const lead = unitsOf(first.lead, next.lead)
  const timed = deadlineGiver(first, next)
  return {
    ...first,
    lead,
    coordinating: unitsOf(first.coordinating, next.coordinating).filter((unit) => !lead.some((one) => same(one, unit))),
    deadline: timed.deadline,
    deadlineRaw: timed.deadlineRaw,
    sharedDeadline: timed.sharedDeadline,
    decision: DECISION_KINDS.find((kind) => kind === first.decision || kind === next.decision) ?? first.decision,
    condition: first.condition ?? next.condition,
    projectIds: [...new Set([...first.projectIds, ...next.projectIds])],
    warnings: warningsOf(first, next),
    pieces: [...first.pieces, ...next.pieces].sort((a, b) => a.start - b.start),
    touched: [...new Set([...first.touched, ...next.touched])],
  }
}

const clauseOf = (first: DraftDirective, next: DraftDirective) => ({
  start: Math.min(first.clause.start, next.clause.start),
  end: Math.max(first.clause.end, next.clause.end),
})

const deadlineGiver = (first: DraftDirective, next: DraftDirective): DraftDirective => {
  const set = [first, next].find((directive) => directive.touched.includes('deadline'))
  return set ?? [first, next].find((directive) => directive.deadline.type !== 'none') ?? first
}

const same = (a: DraftUnit, b: DraftUnit): boolean =>
  a.organisationId === null ? a.printedName === b.printedName : a.organisationId === b.organisationId

const unitsOf = (first: DraftUnit[], next: DraftUnit[]): DraftUnit[] =>
  [...first, ...next].filter((unit, at, all) => all.findIndex((other) => same(other, unit)) === at)

/** A warning about the two together has lost its object once they are one. */
const warningsOf = (first: DraftDirective, next: DraftDirective): DraftWarning[] =>
  [...first.warnings, ...next.warnings]
    .filter((warning) => !warning.partners?.some((key) => key === first.key || key === next.key))
    .filter((warning, at, all) => all.findIndex((other) => other.code === warning.code) === at)
