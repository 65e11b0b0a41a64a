import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { HOLIDAY_KINDS } from '../../app/domain/working-calendar'
import { day, instant } from './columns'
import { person } from './people'

/** A year of the working calendar (R19): what is known of it and from where. Edited each year by the administrator. */
export const holidayYear = pgTable(
  'holiday_year',
  {
    year: integer().primaryKey(),
    /** The document that announced the days off; null while the year stands on the law alone and a count in it warns. */
    announcedBy: text(),
    changedAt: instant().notNull(),
  },
  (t) => [check('holiday_year_of_ours', sql`${t.year} between 1990 and 2200`)],
)

/** A day that differs from its week. */
export const holiday = pgTable(
  'holiday',
  {
    day: day().primaryKey(),
    year: integer()
      .notNull()
      .references(() => holidayYear.year),
    kind: text({ enum: HOLIDAY_KINDS }).notNull(),
    name: text().notNull(),
    /** Swaps bind state bodies, companies choose (Bộ luật Lao động 2019 Điều 112). */
    appliesTo: text({ enum: ['everyone', 'state-bodies'] }).notNull(),
    source: text().notNull(),
    /** Null for days that came with the product. */
    addedBy: text().references(() => person.id),
  },
  (t) => [
    index('holiday_year_days').on(t.year, t.day),
    check('holiday_named', sql`length(trim(${t.name})) > 0 and length(trim(${t.source})) > 0`),
    check('holiday_of_its_year', sql`extract(year from ${t.day}) = ${t.year}`),
    // A weekend is off anyway and a day worked for another one lies on it; a day given free does not.
    check(
      'holiday_swap_fits_week',
      sql`
      case ${t.kind} when 'swap-work' then extract(isodow from ${t.day}) > 5
        when 'holiday' then true else extract(isodow from ${t.day}) < 6 end`,
    ),
  ],
)
