import type { Issue } from '~/domain/command-result'
import type { Scope } from '~/domain/people/actor'

/** The part a unit has in a directive. */
export const UNIT_PARTS = ['lead', 'coordinating'] as const
export type UnitPart = (typeof UNIT_PARTS)[number]

export const CERTAINTIES = ['actual', 'estimate'] as const
export type Certainty = (typeof CERTAINTIES)[number]

type UnitOf = { part: UnitPart; organisationId: number | null }

/** What a rule about a directive looks at. All days ISO. */
export type DirectiveFacts = {
  issuedOn: string | null
  dueOn: string | null
  completedOn: string | null
  awaitingConfirmation: boolean
  extensionOpen: boolean
}

/** The strongest part a person with this scope has; `null`: none, so the directive does not exist for the person (R15). */
export function partFor(units: readonly UnitOf[], scope: Scope): UnitPart | null {
  if (scope === 'all') return 'lead'
  const own = units.filter((unit) => unit.organisationId !== null && scope.includes(unit.organisationId))
  if (own.length === 0) return null
  return own.some((unit) => unit.part === 'lead') ? 'lead' : 'coordinating'
}

/** The organisation somebody acts for: the own unit that stands in the directive, else the first one of the person. */
export function actingOrganisation(units: readonly UnitOf[], own: readonly number[]): number | null {
  const named = units.find((unit) => unit.organisationId !== null && own.includes(unit.organisationId))
  return named?.organisationId ?? own[0] ?? null
}

/** Only who leads may ask for a longer term or say that the work is done. */
const leadIssues = (part: UnitPart): Issue[] =>
  part === 'lead' ? [] : [{ field: null, key: 'directives.only-the-lead' }]

const openIssues = (facts: DirectiveFacts): Issue[] =>
  facts.completedOn === null
    ? []
    : [{ field: null, key: 'directives.already-completed', context: { day: facts.completedOn } }]

/** A day facts speak of lies between the notice and today. */
function factDayIssues(facts: DirectiveFacts, day: string, field: string, today: string): Issue[] {
  if (day > today) return [{ field, key: 'directives.day-in-future', context: { today } }]
  if (facts.issuedOn !== null && day < facts.issuedOn)
    return [{ field, key: 'directives.day-before-notice', context: { issued: facts.issuedOn } }]
  return []
}

export const reportIssues = (facts: DirectiveFacts, report: { asOf: string }, today: string): Issue[] => [
  ...openIssues(facts),
  ...factDayIssues(facts, report.asOf, 'asOf', today),
]

export function askingIssues(facts: DirectiveFacts, part: UnitPart, askedDueOn: string, today: string): Issue[] {
  const issues = [...leadIssues(part), ...openIssues(facts)]
  if (facts.awaitingConfirmation) issues.push({ field: null, key: 'directives.completion-waiting' })
  if (facts.extensionOpen) issues.push({ field: null, key: 'directives.extension-open' })
  if (facts.dueOn === null) return [...issues, { field: null, key: 'directives.nothing-to-extend' }]
  return [...issues, ...laterIssues(facts, askedDueOn, 'askedDueOn', today)]
}

/** A longer term ends later than the one in force, and not in the past. */
export function laterIssues(facts: DirectiveFacts, day: string, field: string, today: string): Issue[] {
  if (facts.dueOn !== null && day <= facts.dueOn)
    return [{ field, key: 'directives.extension-not-later', context: { due: facts.dueOn } }]
  return day < today ? [{ field, key: 'directives.extension-in-past', context: { today } }] : []
}

export function completionIssues(facts: DirectiveFacts, part: UnitPart, completedOn: string, today: string): Issue[] {
  const issues = [...leadIssues(part), ...openIssues(facts)]
  if (facts.awaitingConfirmation) issues.push({ field: null, key: 'directives.completion-waiting' })
  return [...issues, ...factDayIssues(facts, completedOn, 'completedOn', today)]
}
