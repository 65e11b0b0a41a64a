import type { Issue } from '~/domain/command-result'
import type { PauseScope } from './pause-halt'

/** What is paused: the project as a whole, one of its plans, or one of its packages. */
export type PauseTarget = { projectId: number; planId: number | null; bidPackageId: number | null }

/** Why (R2): the clause of a confirmed notice, or a person's word with its day. */
export type Cause = {
  clauseId: number | null
  wordOf: string | null
  /** ISO day on which it was said. */
  wordOn: string | null
  words: string | null
}

/** What it waits for: another directive to be completed (R4), a day, or what only words can say. */
export type Condition = { directiveId: number | null; day: string | null; words: string | null }

/** How a tender ends: the invitation is withdrawn, or the whole tender is; with the paper that says so. */
export type CancelHow = {
  transition: 'cancel-tender' | 'cancel-notice'
  documentNumber: string | null
  documentOn: string | null
}

export const scopeOfTarget = ({ planId, bidPackageId }: Pick<PauseTarget, 'planId' | 'bidPackageId'>): PauseScope =>
  bidPackageId !== null ? 'package' : planId !== null ? 'plan' : 'project'

export const sameTarget = (a: PauseTarget, b: PauseTarget): boolean =>
  a.projectId === b.projectId && a.planId === b.planId && a.bidPackageId === b.bidPackageId

/** A cause is a clause or somebody's word; a word has its day, and nobody has given it tomorrow. */
export function causeIssues({ clauseId, wordOf, wordOn }: Cause, today: string): Issue[] {
  if (clauseId !== null) return []
  if (wordOf === null) return [{ field: 'clauseId', key: 'pauses.cause-missing' }]
  if (wordOn === null) return [{ field: 'wordOn', key: 'errors.required' }]
  return wordOn > today ? [{ field: 'wordOn', key: 'pauses.day-ahead' }] : []
}

/** A pause says until when, or when somebody looks at it again: none is recorded for ever. */
export function conditionIssues(condition: Condition, reviewOn: string | null, from: string): Issue[] {
  const { directiveId, day, words } = condition
  if (directiveId === null && day === null && words === null && reviewOn === null)
    return [{ field: 'conditionWords', key: 'pauses.until-when' }]
  const issues: Issue[] = []
  if (day !== null && day <= from)
    issues.push({ field: 'conditionDay', key: 'pauses.not-after-start', context: { from } })
  if (reviewOn !== null && reviewOn <= from)
    issues.push({ field: 'reviewOn', key: 'pauses.not-after-start', context: { from } })
  return issues
}

/** The first lost day: none that lies ahead, none before the notice that orders it. */
export function startIssues(from: string, today: string, issuedOn: string | null): Issue[] {
  if (from > today) return [{ field: 'from', key: 'pauses.day-ahead' }]
  if (issuedOn !== null && from < issuedOn)
    return [{ field: 'from', key: 'pauses.before-notice', context: { issued: issuedOn } }]
  return []
}

/** The day work goes on again: not before the pause began, and not ahead, so that nothing resumes by itself (R4). */
export function endIssues(from: string, on: string, today: string): Issue[] {
  if (on > today) return [{ field: 'on', key: 'pauses.day-ahead' }]
  return on < from ? [{ field: 'on', key: 'pauses.ends-before-start', context: { from } }] : []
}
