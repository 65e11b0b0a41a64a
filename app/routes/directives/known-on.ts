import { dayAt } from '~/domain/calendar-day'

/** Reports that spoke of a day up to the one looked back to. */
export const reportsKnownOn = <T extends { asOf: string }>(reports: readonly T[], day: string): T[] =>
  reports.filter((report) => report.asOf <= day)

/** Entries written up to the end of the day. */
export const entriesKnownOn = <T extends { at: Date }>(entries: readonly T[], day: string): T[] =>
  entries.filter((entry) => dayAt(entry.at) <= day)
