/** What a day in a person's calendar is about. */
export type CalendarEventKind = 'directive' | 'lease' | 'package-step' | 'decision' | 'pause' | 'meeting'

/** A whole day of a person's calendar. Kind and row make its UID, which never changes; `version` goes up with each change. */
export type CalendarEvent = {
  kind: CalendarEventKind
  rowId: number
  /** ISO day. */
  day: string
  title: string
  /** A step's own name, before the title. */
  step: string | null
  /** Path of its page. */
  path: string
  version: number
  changedAt: Date
}

export const uidOf = ({ kind, rowId }: Pick<CalendarEvent, 'kind' | 'rowId'>): string => `${kind}-${rowId}@so-du-an`
