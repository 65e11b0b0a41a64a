import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from './columns'

/**
 * The story for people, written beside each change in its transaction. No foreign key to the subject or the person:
 * it outlives both. `actorName` is the name as it was then.
 */
export const timelineEntry = pgTable(
  'timeline_entry',
  {
    id: id(),
    subject: text({ enum: ['project', 'notice', 'directive', 'organisation', 'person'] }).notNull(),
    subjectId: text().notNull(),
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
  ],
)
