import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { NAME_KINDS, ORGANISATION_KINDS, SUCCESSION_KINDS } from '../../app/domain/organisations/organisation-kind'
import { day, folded, id, version } from './columns'

/** A unit of the administration. Its names live in organisationName, because they change (R17). */
export const organisation = pgTable(
  'organisation',
  {
    id: id(),
    kind: text({ enum: ORGANISATION_KINDS }).notNull(),
    parentId: integer().references((): AnyPgColumn => organisation.id),
    /** First and last day of its life, inclusive; open where unknown or still alive. */
    validFrom: day(),
    validTo: day(),
    /** Identifier by QĐ 20/2020/QĐ-TTg, e.g. H37.02. */
    code: text(),
    isSample: boolean().notNull().default(false),
    version: version(),
  },
  (t) => [
    check(
      'organisation_life_in_order',
      sql`${t.validFrom} is null or ${t.validTo} is null or ${t.validFrom} <= ${t.validTo}`,
    ),
    check('organisation_not_own_parent', sql`${t.parentId} <> ${t.id}`),
    index('organisation_parent').on(t.parentId),
  ],
)

export const organisationName = pgTable(
  'organisation_name',
  {
    id: id(),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    kind: text({ enum: NAME_KINDS }).notNull(),
    name: text().notNull(),
    validFrom: day(),
    validTo: day(),
    search: text().generatedAlwaysAs(() => folded(sql`name`)),
  },
  (t) => [
    index('organisation_name_owner').on(t.organisationId),
    index('organisation_name_search').using('gin', t.search.op('gin_trgm_ops')),
    check('organisation_name_not_blank', sql`length(trim(${t.name})) > 0`),
  ],
)

/** Many to many: a department may split over several units, several may merge into one. */
export const organisationSuccession = pgTable(
  'organisation_succession',
  {
    id: id(),
    fromId: integer()
      .notNull()
      .references(() => organisation.id),
    toId: integer().references(() => organisation.id),
    kind: text({ enum: SUCCESSION_KINDS }).notNull(),
    on: day().notNull(),
    legalBasis: text(),
    /** Which function went this way, in words. */
    scope: text(),
    /** The successor that takes over open duties where several exist. */
    takesDuties: boolean().notNull().default(true),
  },
  (t) => [
    index('organisation_succession_from').on(t.fromId),
    index('organisation_succession_to').on(t.toId),
    check('organisation_succession_two_units', sql`${t.toId} is null or ${t.fromId} <> ${t.toId}`),
  ],
)
