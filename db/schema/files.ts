import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { bytes, id, instant } from './columns'
import { person } from './people'

/** A file as it was brought in, kept in the database so that one backup holds everything. */
export const storedFile = pgTable(
  'stored_file',
  {
    id: id(),
    name: text().notNull(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    content: bytes().notNull(),
    storedBy: text().references(() => person.id),
    storedAt: instant().notNull().defaultNow(),
  },
  (t) => [check('stored_file_size_true', sql`${t.size} = octet_length(${t.content})`)],
)
