import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { FUNDING_NATURES } from '../../app/domain/money/funding-terms'
import { PHASE_KINDS, REPORT_KINDS, ROLL_OUT_KINDS, SERVICE_LEVELS } from '../../app/domain/roll-outs/roll-out-terms'
import { day, folded, id, instant, version } from './columns'
import { directive } from './directives'
import { storedFile } from './files'
import { clause } from './notices'
import { organisation } from './organisations'
import { person } from './people'
import { project } from './projects'

/** Something that many units take into use in phases (triển khai): online services, official mail boxes. */
export const rollOut = pgTable(
  'roll_out',
  {
    id: id(),
    name: text().notNull(),
    kind: text({ enum: ROLL_OUT_KINDS }).notNull(),
    /** The unit that keeps it together (đơn vị đầu mối). */
    leadId: integer()
      .notNull()
      .references(() => organisation.id),
    projectId: integer().references(() => project.id),
    /** The day of the order; which levels a service may have follows from it. */
    orderedOn: day().notNull(),
    /** The clause that orders it. */
    clauseId: integer().references(() => clause.id),
    /** Which paper or whose word orders it, where no clause does. */
    words: text(),
    /** A unit with two services or more names which one goes first. */
    asksFirst: boolean().notNull().default(false),
    /** What this year's money is spent as, and in words from where. */
    budgetNature: text({ enum: FUNDING_NATURES }),
    budgetWords: text(),
    /** The fiscal year whose plan the units hand in next. */
    planYear: integer(),
    /** Set when nothing is followed any more. */
    closedOn: day(),
    closedWords: text(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
  },
  (t) => [
    index('roll_out_lead').on(t.leadId),
    index('roll_out_clause').on(t.clauseId),
    index('roll_out_project').on(t.projectId),
    check('roll_out_cause', sql`${t.clauseId} is not null or ${t.words} is not null`),
    check('roll_out_closed', sql`(${t.closedOn} is null) = (${t.closedWords} is null)`),
  ],
)

/** Units that take it into the plan of the next year. */
export const rollOutPlanUnit = pgTable(
  'roll_out_plan_unit',
  {
    rollOutId: integer()
      .notNull()
      .references(() => rollOut.id, { onDelete: 'cascade' }),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id),
  },
  (t) => [primaryKey({ columns: [t.rollOutId, t.organisationId] })],
)

/** A phase with its window (giai đoạn): both days count; without an end it begins and stays. */
export const rollOutPhase = pgTable(
  'roll_out_phase',
  {
    id: id(),
    rollOutId: integer()
      .notNull()
      .references(() => rollOut.id, { onDelete: 'cascade' }),
    kind: text({ enum: PHASE_KINDS }).notNull(),
    name: text().notNull(),
    startsOn: day(),
    endsOn: day(),
    /** Only of the service that a unit with several has named first. */
    firstOnly: boolean().notNull().default(false),
    /** The window in the order's own words, and the directive that says it. */
    windowWords: text(),
    directiveId: integer().references(() => directive.id),
    version: version(),
  },
  (t) => [
    index('roll_out_phase_roll_out').on(t.rollOutId),
    index('roll_out_phase_directive').on(t.directiveId),
    check('roll_out_phase_window', sql`${t.startsOn} is not null or ${t.endsOn} is not null`),
    check('roll_out_phase_in_order', sql`${t.startsOn} <= ${t.endsOn}`),
  ],
)

/** What one unit takes into use: an online service, or its mail boxes. */
export const rollOutItem = pgTable(
  'roll_out_item',
  {
    id: id(),
    rollOutId: integer()
      .notNull()
      .references(() => rollOut.id, { onDelete: 'cascade' }),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id),
    name: text().notNull(),
    /** Code of the administrative procedure. */
    code: text(),
    /** Its field of administration (lĩnh vực), as the list of procedures names it. */
    area: text(),
    level: text({ enum: SERVICE_LEVELS }),
    /** Of mail boxes: how many are ordered. */
    ordered: integer(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() => folded(sql`name || ' ' || coalesce(code, '')`)),
  },
  (t) => [
    index('roll_out_item_organisation').on(t.organisationId),
    index('roll_out_item_search').using('gin', t.search.op('gin_trgm_ops')),
    uniqueIndex('roll_out_item_once').on(t.rollOutId, t.organisationId, t.name),
    check('roll_out_item_ordered', sql`${t.ordered} >= 0`),
  ],
)

/** What happened with an item in a phase, with what says so (R2); its standing is computed from these and never stored. */
export const rollOutReport = pgTable(
  'roll_out_report',
  {
    id: id(),
    itemId: integer()
      .notNull()
      .references(() => rollOutItem.id, { onDelete: 'cascade' }),
    phaseId: integer()
      .notNull()
      .references(() => rollOutPhase.id),
    kind: text({ enum: REPORT_KINDS }).notNull(),
    on: day().notNull(),
    /** Which paper or whose word says so. */
    words: text().notNull(),
    url: text(),
    fileId: integer().references(() => storedFile.id),
    /** Of mail boxes: how many are in use by then. */
    inUse: integer(),
    by: text().references(() => person.id),
    at: instant().notNull().defaultNow(),
    withdrawnAt: instant(),
    withdrawnBy: text().references(() => person.id),
    withdrawnWords: text(),
  },
  (t) => [
    index('roll_out_report_item').on(t.itemId),
    index('roll_out_report_file').on(t.fileId),
    // What was reported stands once, until it is withdrawn.
    uniqueIndex('roll_out_report_once').on(t.itemId, t.phaseId, t.kind).where(sql`withdrawn_at is null`),
    check('roll_out_report_in_use', sql`${t.inUse} >= 0`),
    check('roll_out_report_withdrawn', sql`(${t.withdrawnAt} is null) = (${t.withdrawnWords} is null)`),
  ],
)

/** Which service a unit takes first, with its ground; the newest holds. */
export const rollOutFirst = pgTable(
  'roll_out_first',
  {
    id: id(),
    itemId: integer()
      .notNull()
      .references(() => rollOutItem.id, { onDelete: 'cascade' }),
    on: day().notNull(),
    words: text().notNull(),
    by: text().references(() => person.id),
    at: instant().notNull().defaultNow(),
  },
  (t) => [index('roll_out_first_item').on(t.itemId)],
)
