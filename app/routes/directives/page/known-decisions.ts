import { dayAt } from '~/domain/calendar-day'
import type { CompletionRow, ExtensionRow } from '~/domain/directives/directive-page.queries.server'

/** What had been asked by the end of a day; what was decided later still waits on that day. */
export const extensionsKnownOn = (rows: readonly ExtensionRow[], day: string): ExtensionRow[] =>
  rows
    .filter((row) => dayAt(row.askedAt) <= day)
    .map((row) =>
      row.decidedAt && dayAt(row.decidedAt) > day
        ? { ...row, state: 'asked', decidedAt: null, decidedBy: null, grantedDueOn: null, decisionWords: null }
        : row,
    )

export const completionsKnownOn = (rows: readonly CompletionRow[], day: string): CompletionRow[] =>
  rows
    .filter((row) => dayAt(row.reportedAt) <= day)
    .map((row) =>
      row.decidedAt && dayAt(row.decidedAt) > day
        ? { ...row, state: 'awaiting', decidedAt: null, decidedBy: null, decisionWords: null }
        : row,
    )
