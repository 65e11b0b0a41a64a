import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { PAPER_KINDS, type SignatureBlock } from '../../app/domain/papers/paper'
import { day, id, instant } from './columns'
import { person } from './people'

/**
 * What an office prints alike on its papers of a kind. A change is one more row: a paper of an earlier day finds the
 * template, and with it the signatory, that held then.
 */
export const paperTemplate = pgTable(
  'paper_template',
  {
    id: id(),
    kind: text({ enum: PAPER_KINDS }).notNull(),
    /** Counts the changes of a kind; the form names the one it saw (R16). */
    version: integer().notNull(),
    /** First day of the papers it is for. */
    validFrom: day().notNull(),
    parentBody: text(),
    issuer: text().notNull(),
    symbol: text(),
    place: text().notNull(),
    signature: jsonb().$type<SignatureBlock>().notNull(),
    recipients: jsonb().$type<string[]>().notNull(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
  },
  (t) => [
    unique('paper_template_version').on(t.kind, t.version),
    check('paper_template_known', sql.raw(`kind in (${PAPER_KINDS.map((kind) => `'${kind}'`).join(', ')})`)),
    check('paper_template_says_who_issues', sql`length(trim(${t.issuer})) > 0 and length(trim(${t.place})) > 0`),
  ],
)
