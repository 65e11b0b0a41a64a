import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import {
  APPRAISAL_STATES,
  CRITERIA,
  LINE_CATEGORIES,
  OPTION_KINDS,
  RATINGS,
} from '../../app/domain/appraisals/appraisal-terms'
import type { FrozenResult } from '../../app/domain/appraisals/frozen-result'
import { AMOUNT_UNITS } from '../../app/domain/dong'
import { day, dong, folded, id, instant, version } from './columns'
import { decision } from './decisions'
import { lease } from './leases'
import { person } from './people'
import { project } from './projects'

/** One question with its options over one horizon: rent, take over, buy, do nothing. */
export const appraisal = pgTable(
  'appraisal',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    leaseId: integer().references(() => lease.id),
    /** What is to be decided, as a question. */
    question: text().notNull(),
    /** The day its figures are of, and where they come from. */
    appraisedOn: day().notNull(),
    source: text(),
    startYear: integer().notNull(),
    years: integer().notNull(),
    /** Values are as of the end of this year; amounts fall at the end of theirs. */
    baseYear: integer().notNull(),
    discountBasisPoints: integer().notNull(),
    discountGround: text(),
    /** The unit its table is typed and shown in. */
    unit: text({ enum: AMOUNT_UNITS }).notNull().default('million'),
    state: text({ enum: APPRAISAL_STATES }).notNull().default('draft'),
    recommended: integer(),
    recommendation: text(),
    submittedAt: instant(),
    submittedBy: text().references(() => person.id),
    decisionId: integer().references(() => decision.id),
    decidedOn: day(),
    chosen: integer(),
    /** The project that carried the choice out, where it is another: what was spent is read there. */
    outturnProjectId: integer().references(() => project.id),
    /** The figures as they were decided on; later code computes nothing else for them. */
    frozen: jsonb().$type<FrozenResult>(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    changedBy: text(),
    changedAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() => folded(sql`question`)),
  },
  (t) => [
    index('appraisal_project').on(t.projectId),
    index('appraisal_lease').on(t.leaseId),
    index('appraisal_decision').on(t.decisionId),
    index('appraisal_newest').on(t.appraisedOn, t.id),
    index('appraisal_search').using('gin', t.search.op('gin_trgm_ops')),
    check('appraisal_horizon', sql`${t.startYear} between 1990 and 2100 and ${t.years} between 1 and 20`),
    check('appraisal_base_year', sql`${t.baseYear} between ${t.startYear} - 1 and ${t.startYear}`),
    check('appraisal_discount', sql`${t.discountBasisPoints} between 0 and 3000`),
    check('appraisal_submitted_whole', sql`${t.state} <> 'submitted' or ${t.submittedAt} is not null`),
    check(
      'appraisal_decided_whole',
      sql`(${t.state} = 'decided') = (${t.decidedOn} is not null)
        and (${t.decidedOn} is null) = (${t.frozen} is null) and (${t.decidedOn} is null) = (${t.chosen} is null)`,
    ),
  ],
)

/** One way to go, with what the law asks of it. */
export const appraisalOption = pgTable(
  'appraisal_option',
  {
    id: id(),
    appraisalId: integer()
      .notNull()
      .references(() => appraisal.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    kind: text({ enum: OPTION_KINDS }).notNull(),
    name: text().notNull(),
    onMarket: boolean().notNull().default(true),
    rentalPlanDecision: text(),
    upgradesBought: boolean().notNull().default(false),
    /** Where the money of the first year comes from. */
    fundingSource: text(),
    /** Written override of a legal guard: what, by whom, recorded when. */
    guardOverride: text(),
    guardOverrideBy: text(),
    guardOverrideAt: instant(),
  },
  (t) => [
    uniqueIndex('appraisal_option_place').on(t.appraisalId, t.ordinal),
    check('appraisal_option_ordinal', sql`${t.ordinal} between 0 and 5`),
    check('appraisal_option_override', sql`(${t.guardOverride} is null) = (${t.guardOverrideBy} is null)`),
  ],
)

/** What an option pays or brings, of one kind; before VAT, at the first year's prices. */
export const appraisalLine = pgTable(
  'appraisal_line',
  {
    id: id(),
    optionId: integer()
      .notNull()
      .references(() => appraisalOption.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    category: text({ enum: LINE_CATEGORIES }).notNull(),
    label: text().notNull(),
    vatBasisPoints: integer().notNull().default(0),
    /** VAT that is given back costs nothing. */
    vatRecoverable: boolean().notNull().default(false),
    growthBasisPoints: integer().notNull().default(0),
    /** How far the amount may turn out otherwise, up and down. */
    rangeBasisPoints: integer().notNull().default(1000),
  },
  (t) => [
    uniqueIndex('appraisal_line_place').on(t.optionId, t.ordinal),
    check('appraisal_line_vat', sql`${t.vatBasisPoints} between 0 and 10000`),
    check('appraisal_line_growth', sql`${t.growthBasisPoints} between -5000 and 5000`),
    check('appraisal_line_range', sql`${t.rangeBasisPoints} between 0 and 10000`),
  ],
)

export const appraisalAmount = pgTable(
  'appraisal_amount',
  {
    id: id(),
    lineId: integer()
      .notNull()
      .references(() => appraisalLine.id, { onDelete: 'cascade' }),
    year: integer().notNull(),
    amount: dong().notNull(),
  },
  (t) => [
    uniqueIndex('appraisal_amount_once').on(t.lineId, t.year),
    check('appraisal_amount_whole', sql`${t.amount} > 0`),
  ],
)

/** What money does not say of an option: a word with its ground. */
export const appraisalRating = pgTable(
  'appraisal_rating',
  {
    id: id(),
    optionId: integer()
      .notNull()
      .references(() => appraisalOption.id, { onDelete: 'cascade' }),
    criterion: text({ enum: CRITERIA }).notNull(),
    rating: text({ enum: RATINGS }).notNull(),
    ground: text(),
  },
  (t) => [uniqueIndex('appraisal_rating_once').on(t.optionId, t.criterion)],
)
