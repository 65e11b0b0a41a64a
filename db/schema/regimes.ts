import { sql } from 'drizzle-orm'
import { boolean, check, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { REGIME_SERIES } from '../../app/domain/regimes/regime-terms'
import { day, instant } from './columns'

/**
 * The law in force over time, as data: validity, steps, parameters and guards with their articles. The files of db/regimes
 * are loaded at every start; an office loads others from the terminal. Rows that point to a code keep it when its file is
 * never loaded again, so there is no foreign key to here.
 */
export const legalRegime = pgTable(
  'legal_regime',
  {
    code: text().primaryKey(),
    series: text({ enum: REGIME_SERIES }).notNull(),
    name: text().notNull(),
    shortName: text().notNull(),
    validFrom: day().notNull(),
    /** Last day for new decisions; null while nothing replaced it. */
    validTo: day(),
    /** The whole file, as app/domain/regimes/regime.forms.ts checked it. */
    content: jsonb().$type<unknown>().notNull(),
    /** Comes with the product; a file that an office loaded under the same code stands above it. */
    builtIn: boolean().notNull(),
    loadedAt: instant().notNull(),
  },
  (t) => [
    index('legal_regime_series').on(t.series, t.validFrom),
    check('legal_regime_days_in_order', sql`${t.validFrom} <= ${t.validTo}`),
  ],
)
