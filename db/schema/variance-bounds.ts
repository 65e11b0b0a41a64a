import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from './columns'
import { person } from './people'

/**
 * From how many percent past its first plan a project is to be watched, and from how many it is in trouble, as the office
 * has set it. The newest row holds; those before it tell what held then, and by whose hand.
 */
export const varianceBounds = pgTable(
  'variance_bounds',
  {
    id: id(),
    watchFrom: integer().notNull(),
    badFrom: integer().notNull(),
    setBy: text().references(() => person.id),
    setAt: instant().notNull(),
  },
  (t) => [check('variance_bounds_in_order', sql`${t.watchFrom} > 0 and ${t.watchFrom} < ${t.badFrom}`)],
)
