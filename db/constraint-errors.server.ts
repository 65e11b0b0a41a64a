import type { Issue } from '../app/domain/command-result'

/**
 * What a refusal of the database means to a person, by SQLSTATE and constraint. Commands check first and lock; this is
 * for the race that only the database can decide. A constraint that is not here is a fault of ours and stays an error.
 */
const MEANINGS: Readonly<Record<string, Issue>> = {
  '23505 notice_same_once': { field: 'header.number', key: 'notices.same-notice' },
  '23505 project_code_once': { field: 'code', key: 'projects.code-taken' },
  '23001 briefing_kept': { field: null, key: 'briefings.kept' },
  '23001 pause_kept': { field: null, key: 'pauses.kept' },
  '23505 pause_package_once_open': { field: null, key: 'pauses.already-paused' },
  '23505 saved_view_name_once': { field: 'name', key: 'projects.view-name-taken' },
}

/** The trigger's detail holds the facts of the sentence: notice, clause, day, condition, and what was refused. */
const STANDS_STILL = { field: null, key: 'pauses.stands-still' }

type Refused = { code: string; constraint_name: string; detail?: string }

/** The issue behind an error of the driver, however deep the query builder has wrapped it; null for any other error. */
export function constraintIssue(error: unknown): Issue | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (isRefused(cause)) return meaningOf(cause)
  return null
}

function meaningOf({ code, constraint_name, detail }: Refused): Issue | null {
  if (constraint_name === 'pause_bites') return { ...STANDS_STILL, context: JSON.parse(detail ?? '{}') }
  return MEANINGS[`${code} ${constraint_name}`] ?? null
}

const isRefused = (error: Error): error is Error & Refused =>
  'code' in error && typeof error.code === 'string' && error.code.startsWith('23') && 'constraint_name' in error
