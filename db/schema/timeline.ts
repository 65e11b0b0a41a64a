import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { TIMELINE_SUBJECTS } from '../../app/domain/timeline/timeline-event'
import { id, instant } from './columns'

/**
 * The story for people, written beside each change in its transaction. No foreign key to the subject or the person:
 * it outlives both. `actorName` is the name as it was then.
 */
export const timelineEntry = pgTable(
  'timeline_entry',
  {
    id: id(),
    subject: text({ enum: TIMELINE_SUBJECTS }).notNull(),
    subjectId: text().notNull(),
    /** The project whose story it also belongs to: a package's and a lease's events are told there too. */
    projectId: integer(),
    at: instant().notNull(),
    actorId: text(),
    actorName: text(),
    event: text().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** The clause that caused it, where one did (R2). */
    clauseId: integer(),
  },
  (t) => [
    index('timeline_entry_subject').on(t.subject, t.subjectId, t.at),
    index('timeline_entry_newest').on(t.subject, t.at),
    index('timeline_entry_project').on(t.projectId, t.at),
  ],
)
