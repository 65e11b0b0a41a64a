import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { SCAN_STATES } from '../../app/domain/scans/scan'
import { id, instant } from './columns'
import { storedFile } from './files'
import { notice } from './notices'
import { person } from './people'

/** A document without text that waits for its words to be recognised. What came of it is a notice, or a reason. */
export const scan = pgTable(
  'scan',
  {
    id: id(),
    fileId: integer()
      .notNull()
      .references(() => storedFile.id),
    state: text({ enum: SCAN_STATES }).notNull().default('waiting'),
    /** Pages that are done, and how many there are; null until somebody has looked. */
    pagesDone: integer().notNull().default(0),
    pages: integer(),
    /** How often it was begun. */
    attempts: integer().notNull().default(0),
    /** The last sign of life of whoever reads it. */
    aliveAt: instant(),
    /** Why it failed: a key of the words and what its sentence needs. */
    issue: jsonb().$type<{ key: string; context?: Record<string, string | number> }>(),
    noticeId: integer().references(() => notice.id),
    handedInBy: text().references(() => person.id),
    handedInAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    check('scan_done_has_notice', sql`(${t.state} = 'done') = (${t.noticeId} is not null)`),
    check('scan_failed_says_why', sql`(${t.state} = 'failed') = (${t.issue} is not null)`),
    check('scan_ended_when', sql`(${t.state} in ('waiting', 'reading')) = (${t.endedAt} is null)`),
    check('scan_pages', sql`${t.pagesDone} >= 0 and (${t.pages} is null or ${t.pagesDone} <= ${t.pages})`),
    index('scan_open').on(t.id).where(sql`state in ('waiting', 'reading')`),
  ],
)
