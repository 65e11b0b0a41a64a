import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import {
  ALLOCATION_HORIZONS,
  ALLOCATION_KINDS,
  ESTIMATE_KINDS,
  FUNDING_LEVELS,
  FUNDING_NATURES,
  PAYMENT_KINDS,
  SETTLEMENT_GROUNDS,
} from '../../app/domain/money/funding-terms'
import { bidPackage, contract } from './bid-packages'
import { day, dong, id, instant, version } from './columns'
import { storedFile } from './files'
import { lease } from './leases'
import { clause } from './notices'
import { person } from './people'
import { project } from './projects'

/** Where money comes from; an office keeps its own list. */
export const fundingSource = pgTable(
  'funding_source',
  {
    id: id(),
    code: text().notNull(),
    name: text().notNull(),
    level: text({ enum: FUNDING_LEVELS }).notNull(),
    nature: text({ enum: FUNDING_NATURES }).notNull(),
    position: integer().notNull().default(0),
    retired: boolean().notNull().default(false),
  },
  (t) => [uniqueIndex('funding_source_code_once').on(t.code)],
)

/** An approved amount, date and scope. Ordinal 1 is the first baseline, kept for ever; later ones say why (R11). */
export const estimate = pgTable(
  'estimate',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    ordinal: integer().notNull(),
    kind: text({ enum: ESTIMATE_KINDS }).notNull(),
    amount: dong().notNull(),
    decisionNumber: text(),
    decidedOn: day().notNull(),
    decidedBy: text(),
    plannedStart: day(),
    plannedEnd: day(),
    scope: text(),
    reason: text(),
    fileId: integer().references(() => storedFile.id),
    clauseId: integer().references(() => clause.id),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('estimate_ordinal_once').on(t.projectId, t.ordinal),
    check('estimate_amount_positive', sql`${t.amount} > 0`),
    check('estimate_plan_in_order', sql`${t.plannedStart} <= ${t.plannedEnd}`),
    check(
      'estimate_later_with_reason',
      sql`${t.ordinal} = 1 or (${t.reason} is not null and ${t.decisionNumber} is not null)`,
    ),
  ],
)

/** Money planned for a project from one source in a fiscal year (or the medium term); adjustments are rows. */
export const allocation = pgTable(
  'allocation',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    sourceId: integer()
      .notNull()
      .references(() => fundingSource.id),
    horizon: text({ enum: ALLOCATION_HORIZONS }).notNull().default('annual'),
    /** The fiscal year, or the first of the medium term. */
    year: integer().notNull(),
    lastYear: integer().notNull(),
    kind: text({ enum: ALLOCATION_KINDS }).notNull(),
    /** An adjustment may take away. */
    amount: dong().notNull(),
    decisionNumber: text(),
    decidedOn: day().notNull(),
    reason: text(),
    clauseId: integer().references(() => clause.id),
    fileId: integer().references(() => storedFile.id),
    /** A breach that came from outside is kept with its reason and shown (R10). */
    imported: boolean().notNull().default(false),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
  },
  (t) => [
    index('allocation_project').on(t.projectId, t.year),
    index('allocation_year').on(t.year, t.sourceId),
    uniqueIndex('allocation_initial_once').on(t.projectId, t.sourceId, t.horizon, t.year).where(sql`kind = 'initial'`),
    check('allocation_initial_positive', sql`${t.kind} <> 'initial' or ${t.amount} >= 0`),
    check(
      'allocation_years_in_order',
      sql`case ${t.horizon} when 'annual' then ${t.lastYear} = ${t.year} else ${t.lastYear} > ${t.year} end`,
    ),
    check('allocation_adjusted_with_reason', sql`${t.kind} = 'initial' or ${t.reason} is not null`),
  ],
)

/** What the document of a year itself gives as its total, to be held against the sum of its sources. */
export const declaredYearTotal = pgTable(
  'declared_year_total',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    year: integer().notNull(),
    amount: dong().notNull(),
    decisionNumber: text(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [uniqueIndex('declared_year_total_once').on(t.projectId, t.year)],
)

/** Money of a year that may still be spent in the next one instead of lapsing on 31 January (NĐ 73/2026/NĐ-CP, Điều 31). */
export const carryOver = pgTable(
  'carry_over',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    sourceId: integer()
      .notNull()
      .references(() => fundingSource.id),
    fromYear: integer().notNull(),
    amount: dong().notNull(),
    decisionNumber: text().notNull(),
    decidedOn: day().notNull(),
    reason: text(),
    reversedAt: instant(),
    reversedBy: text().references(() => person.id),
    reversedReason: text(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
  },
  (t) => [
    index('carry_over_project').on(t.projectId, t.fromYear),
    check('carry_over_amount_positive', sql`${t.amount} > 0`),
    check('carry_over_reversed_with_reason', sql`(${t.reversedAt} is null) = (${t.reversedReason} is null)`),
  ],
)

/**
 * Money paid out. `amount` left the treasury; `advanceRecovered` is the part of the accepted volume that an earlier
 * advance had already paid. A wrong row is reversed by another, never deleted.
 */
export const payment = pgTable(
  'payment',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    bidPackageId: integer().references(() => bidPackage.id),
    contractId: integer().references(() => contract.id),
    leaseId: integer().references(() => lease.id),
    sourceId: integer()
      .notNull()
      .references(() => fundingSource.id),
    /** The fiscal year whose plan it is charged to; until 31 January of the next one (NĐ 73/2026/NĐ-CP). */
    planYear: integer().notNull(),
    paidOn: day().notNull(),
    kind: text({ enum: PAYMENT_KINDS }).notNull(),
    amount: dong().notNull(),
    advanceRecovered: dong().notNull().default(sql`0`),
    documentNumber: text(),
    note: text(),
    certainty: text({ enum: ['actual', 'estimate'] })
      .notNull()
      .default('actual'),
    fileId: integer().references(() => storedFile.id),
    imported: boolean().notNull().default(false),
    reversedAt: instant(),
    reversedBy: text().references(() => person.id),
    reversedReason: text(),
    /** Sent once by the browser; the same form twice is one payment. */
    submissionKey: text().unique(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
  },
  (t) => [
    index('payment_project').on(t.projectId, t.planYear),
    index('payment_package').on(t.bidPackageId),
    index('payment_contract').on(t.contractId),
    index('payment_lease').on(t.leaseId),
    index('payment_year').on(t.planYear, t.sourceId),
    check(
      'payment_amounts',
      sql`${t.amount} >= 0 and ${t.advanceRecovered} >= 0 and ${t.amount} + ${t.advanceRecovered} > 0`,
    ),
    check('payment_advance_recovers_nothing', sql`${t.kind} = 'volume' or ${t.advanceRecovered} = 0`),
    check('payment_reversed_with_reason', sql`(${t.reversedAt} is null) = (${t.reversedReason} is null)`),
  ],
)

/** Final settlement of a project's capital, of a stopped one too; its due date is computed from the ground's day. */
export const settlement = pgTable(
  'settlement',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    ground: text({ enum: SETTLEMENT_GROUNDS }).notNull(),
    groundOn: day().notNull(),
    submittedOn: day(),
    submittedAmount: dong(),
    approvedOn: day(),
    approvedAmount: dong(),
    decisionNumber: text(),
    fileId: integer().references(() => storedFile.id),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
  },
  (t) => [
    uniqueIndex('settlement_once').on(t.projectId),
    check('settlement_approved_with_amount', sql`(${t.approvedOn} is null) = (${t.approvedAmount} is null)`),
  ],
)
