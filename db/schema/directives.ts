import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Deadline } from '../../app/domain/directives/deadline'
import { DEADLINE_TYPES } from '../../app/domain/directives/deadline'
import { DECISION_KINDS } from '../../app/domain/directives/decision-kind'
import { day, folded, id, instant, version } from './columns'
import { storedFile } from './files'
import { clause, notice } from './notices'
import { organisation } from './organisations'
import { person } from './people'
import { project } from './projects'

/** One order of a notice. Its standing is computed (R7); only what happened is stored. */
export const directive = pgTable(
  'directive',
  {
    id: id(),
    noticeId: integer()
      .notNull()
      .references(() => notice.id),
    clauseId: integer()
      .notNull()
      .references(() => clause.id),
    ordinal: integer().notNull(),
    section: text().notNull(),
    role: text({ enum: ['lead', 'coordinate'] })
      .notNull()
      .default('lead'),
    /** Its own words, at [start, end) of the notice's text (R9). */
    text: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    decision: text({ enum: DECISION_KINDS }).notNull(),
    condition: text(),
    deadline: jsonb().$type<Deadline>().notNull(),
    deadlineWords: text(),
    deadlineType: text({ enum: DEADLINE_TYPES }).notNull(),
    /** Last day in time by the notice itself; never overwritten (R6). */
    originalDueOn: day(),
    /** Last day in time after the newest granted extension. */
    extendedDueOn: day(),
    /**
     * The day the directive is held to and the list sorts by. Continuous work is held to none, a recurring duty to its
     * first date until its first report.
     */
    dueOn: day().generatedAlwaysAs(
      () =>
        sql`case when continuous or (deadline_type = 'recurring' and last_report_on is not null) then null else coalesce(extended_due_on, original_due_on) end`,
    ),
    continuous: boolean().notNull().default(false),
    /** How often recurring work reports: what silence is measured by (R7). */
    period: text().generatedAlwaysAs(() => sql`deadline ->> 'period'`),
    /** Of how many periods one is reported in: 2 for «02 tuần một lần». */
    every: integer().generatedAlwaysAs(() => sql`coalesce((deadline ->> 'every')::integer, 1)`),
    /** Set when the office confirms a reported completion. */
    completedOn: day(),
    /** Reported as complete, the office has not decided yet. */
    awaitingConfirmation: boolean().notNull().default(false),
    lastReportOn: day(),
    lastPercent: integer(),
    /** Why it is right that nobody leads (R8). */
    nobodyLeadsReason: text(),
    issuedOn: day(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() => folded(sql`text`)),
  },
  (t) => [
    index('directive_notice').on(t.noticeId),
    index('directive_open').on(t.dueOn, t.id).where(sql`completed_on is null`),
    index('directive_awaiting').on(t.id).where(sql`awaiting_confirmation`),
    index('directive_issued').on(t.issuedOn, t.id),
    index('directive_last_report').on(t.lastReportOn, t.id),
    // Everything a standing depends on: counting 200,000 of them reads this and not the wide rows.
    index('directive_standing').on(
      t.completedOn,
      t.dueOn,
      t.issuedOn,
      t.continuous,
      t.deadlineType,
      t.lastReportOn,
      t.period,
      t.id,
    ),
    index('directive_search').using('gin', t.search.op('gin_trgm_ops')),
    uniqueIndex('directive_ordinal').on(t.noticeId, t.ordinal),
    check('directive_words_in_order', sql`${t.start} >= 0 and ${t.start} < ${t.end}`),
    check('directive_percent', sql`${t.lastPercent} between 0 and 100`),
  ],
)

/** Who leads and who co-ordinates, with the name as the notice printed it. */
export const directiveUnit = pgTable(
  'directive_unit',
  {
    id: id(),
    directiveId: integer()
      .notNull()
      .references(() => directive.id, { onDelete: 'cascade' }),
    part: text({ enum: ['lead', 'coordinating'] }).notNull(),
    /** Null for a group that is no unit («các đơn vị liên quan»). */
    organisationId: integer().references(() => organisation.id),
    printedName: text().notNull(),
  },
  (t) => [
    index('directive_unit_directive').on(t.directiveId),
    index('directive_unit_organisation').on(t.organisationId, t.part),
  ],
)

export const directiveProject = pgTable(
  'directive_project',
  {
    directiveId: integer()
      .notNull()
      .references(() => directive.id, { onDelete: 'cascade' }),
    projectId: integer()
      .notNull()
      .references(() => project.id),
  },
  (t) => [primaryKey({ columns: [t.directiveId, t.projectId] }), index('directive_project_project').on(t.projectId)],
)

/** A warning of the reader about a confirmed directive, until a person settles it with a reason. */
export const directiveWarning = pgTable(
  'directive_warning',
  {
    id: id(),
    directiveId: integer()
      .notNull()
      .references(() => directive.id, { onDelete: 'cascade' }),
    code: text().notNull(),
    data: jsonb().$type<Record<string, string>>().notNull().default({}),
    settledBy: text().references(() => person.id),
    settledAt: instant(),
    settledReason: text(),
  },
  (t) => [
    index('directive_warning_directive').on(t.directiveId),
    index('directive_warning_open').on(t.directiveId).where(sql`settled_at is null`),
  ],
)

export const progressReport = pgTable(
  'progress_report',
  {
    id: id(),
    directiveId: integer()
      .notNull()
      .references(() => directive.id),
    reportedBy: text()
      .notNull()
      .references(() => person.id),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id),
    reportedAt: instant().notNull(),
    /** The day the facts speak of. */
    asOf: day().notNull(),
    text: text().notNull(),
    percent: integer(),
    certainty: text({ enum: ['actual', 'estimate'] }).notNull(),
    /** Sent once by the browser; the same form twice is one report. */
    submissionKey: text().unique(),
  },
  (t) => [
    index('progress_report_directive').on(t.directiveId, t.asOf),
    check('progress_report_percent', sql`${t.percent} between 0 and 100`),
  ],
)

export const progressReportFile = pgTable(
  'progress_report_file',
  {
    reportId: integer()
      .notNull()
      .references(() => progressReport.id, { onDelete: 'cascade' }),
    fileId: integer()
      .notNull()
      .references(() => storedFile.id),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.fileId] })],
)

/** A longer term, asked for and granted or refused; the original deadline stays (R6). */
export const extension = pgTable(
  'extension',
  {
    id: id(),
    directiveId: integer()
      .notNull()
      .references(() => directive.id),
    askedBy: text()
      .notNull()
      .references(() => person.id),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id),
    askedAt: instant().notNull(),
    reason: text().notNull(),
    oldDueOn: day(),
    askedDueOn: day().notNull(),
    state: text({ enum: ['asked', 'granted', 'refused'] })
      .notNull()
      .default('asked'),
    decidedBy: text().references(() => person.id),
    decidedAt: instant(),
    grantedDueOn: day(),
    decisionWords: text(),
  },
  (t) => [
    index('extension_directive').on(t.directiveId),
    index('extension_decided').on(t.decidedAt),
    uniqueIndex('extension_one_open').on(t.directiveId).where(sql`state = 'asked'`),
    check('extension_decided_by_someone', sql`(${t.state} = 'asked') = (${t.decidedAt} is null)`),
    check('extension_granted_has_day', sql`(${t.state} = 'granted') = (${t.grantedDueOn} is not null)`),
  ],
)

/** Completion as the unit reports it and the office confirms or returns it. */
export const completion = pgTable(
  'completion',
  {
    id: id(),
    directiveId: integer()
      .notNull()
      .references(() => directive.id),
    reportedBy: text()
      .notNull()
      .references(() => person.id),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id),
    reportedAt: instant().notNull(),
    completedOn: day().notNull(),
    text: text().notNull(),
    fileId: integer().references(() => storedFile.id),
    state: text({ enum: ['awaiting', 'confirmed', 'returned'] })
      .notNull()
      .default('awaiting'),
    decidedBy: text().references(() => person.id),
    decidedAt: instant(),
    decisionWords: text(),
  },
  (t) => [
    index('completion_directive').on(t.directiveId),
    index('completion_decided').on(t.decidedAt),
    index('completion_reported').on(t.reportedAt),
    uniqueIndex('completion_one_open').on(t.directiveId).where(sql`state = 'awaiting'`),
    uniqueIndex('completion_one_confirmed').on(t.directiveId).where(sql`state = 'confirmed'`),
    check('completion_decided_by_someone', sql`(${t.state} = 'awaiting') = (${t.decidedAt} is null)`),
  ],
)
