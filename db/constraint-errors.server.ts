import type { Issue } from '../app/domain/command-result'

/**
 * What a refusal of the database means to a person, by SQLSTATE and constraint. Commands check first and lock; this is
 * for the race that only the database can decide. A constraint that is not here is a fault of ours and stays an error.
 */
const MEANINGS: Readonly<Record<string, Issue>> = {
  '23505 notice_same_once': { field: 'header.number', key: 'notices.same-notice' },
  '23505 project_code_once': { field: 'code', key: 'projects.code-taken' },
  '23505 saved_view_name_once': { field: 'name', key: 'projects.view-name-taken' },
}

type Refused = { code: string; constraint_name: string }

/** The issue behind an error of the driver, however deep the query builder has wrapped it; null for any other error. */
export function constraintIssue(error: unknown): Issue | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (isRefused(cause)) return MEANINGS[`${cause.code} ${cause.constraint_name}`] ?? null
  return null
}

const isRefused = (error: Error): error is Error & Refused =>
  'code' in error && typeof error.code === 'string' && error.code.startsWith('23') && 'constraint_name' in error
