import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { day, folded, id, instant } from './columns'
import { notice } from './notices'
import { organisation } from './organisations'
import { person } from './people'
import { project } from './projects'

/** Where and by whom something was learnt; a notice that is gone takes only the source with it. */
const learnt = () => ({
  noticeId: integer().references(() => notice.id, { onDelete: 'set null' }),
  rememberedBy: text()
    .notNull()
    .references(() => person.id),
  rememberedAt: instant().notNull(),
})

/** What a printed name means, on a person's word: offered to the next notice and taken back on the unit's page. */
export const rememberedName = pgTable(
  'remembered_name',
  {
    id: id(),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    printedName: text().notNull(),
    /** Only in papers of this issuer, where the name means other units elsewhere. */
    issuerId: integer().references(() => organisation.id, { onDelete: 'cascade' }),
    /** Dates of the papers it holds for: while the unit bore the official name of the day it was learnt on. */
    validFrom: day(),
    validTo: day(),
    ...learnt(),
    /** Names that differ in accents and case only are one. */
    folded: text().generatedAlwaysAs(() => folded(sql`printed_name`)),
  },
  (t) => [
    uniqueIndex('remembered_name_once').on(
      t.organisationId,
      t.folded,
      sql`coalesce(issuer_id, 0)`,
      sql`coalesce(valid_from, '-infinity')`,
    ),
    index('remembered_name_folded').on(t.folded),
    index('remembered_name_issuer').on(t.issuerId),
    check('remembered_name_not_blank', sql`length(trim(${t.printedName})) > 0`),
  ],
)

/** What a project is called in papers, on a person's word. */
export const rememberedPhrase = pgTable(
  'remembered_phrase',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id, { onDelete: 'cascade' }),
    phrase: text().notNull(),
    ...learnt(),
    folded: text().generatedAlwaysAs(() => folded(sql`phrase`)),
  },
  (t) => [
    uniqueIndex('remembered_phrase_once').on(t.projectId, t.folded),
    index('remembered_phrase_folded').on(t.folded),
    check('remembered_phrase_not_blank', sql`length(trim(${t.phrase})) > 0`),
  ],
)
