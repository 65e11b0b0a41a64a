import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { TRANSITIONS } from '../../app/domain/bid-packages/bid-package-state'
import {
  ACCEPTANCE_KINDS,
  BID_PACKAGE_STATES,
  CONTRACT_TYPES,
  PROCUREMENT_FIELDS,
  PROCUREMENT_METHODS,
  PROCUREMENT_MODES,
  PROCUREMENT_PLAN_STATES,
} from '../../app/domain/bid-packages/bid-package-terms'
import { day, dong, folded, id, instant, version } from './columns'
import { storedFile } from './files'
import { clause } from './notices'
import { person } from './people'
import { project } from './projects'

/** Who sells: contractors and providers of leased services. */
export const supplier = pgTable(
  'supplier',
  {
    id: id(),
    name: text().notNull(),
    taxCode: text(),
    isSample: boolean().notNull().default(false),
    search: text().generatedAlwaysAs(() => folded(sql`name || ' ' || coalesce(tax_code, '')`)),
  },
  (t) => [
    uniqueIndex('supplier_tax_code_once').on(t.taxCode),
    index('supplier_search').using('gin', t.search.op('gin_trgm_ops')),
  ],
)

/** Plan of selecting contractors (kế hoạch lựa chọn nhà thầu): the list of packages as approved. */
export const procurementPlan = pgTable(
  'procurement_plan',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    name: text().notNull(),
    state: text({ enum: PROCUREMENT_PLAN_STATES }).notNull().default('draft'),
    /** Number of the national e-procurement network: PL and ten digits. */
    networkNumber: text(),
    networkVersion: text(),
    submittedOn: day(),
    decisionNumber: text(),
    decidedOn: day(),
    decidedBy: text(),
    fileId: integer().references(() => storedFile.id),
    replacesId: integer().references((): AnyPgColumn => procurementPlan.id),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
  },
  (t) => [
    index('procurement_plan_project').on(t.projectId),
    check(
      'procurement_plan_approved_by_decision',
      sql`${t.state} not in ('approved', 'replaced') or (${t.decisionNumber} is not null and ${t.decidedOn} is not null)`,
    ),
  ],
)

export const bidPackage = pgTable(
  'bid_package',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    planId: integer().references(() => procurementPlan.id),
    /** Gói thầu số … within its project. */
    ordinal: integer().notNull(),
    name: text().notNull(),
    value: dong().notNull(),
    method: text({ enum: PROCUREMENT_METHODS }).notNull(),
    mode: text({ enum: PROCUREMENT_MODES }),
    field: text({ enum: PROCUREMENT_FIELDS }).notNull(),
    contractType: text({ enum: CONTRACT_TYPES }),
    /** First day of the quarter in which selection is planned to begin. */
    plannedQuarter: day(),
    plannedDays: integer(),
    state: text({ enum: BID_PACKAGE_STATES }).notNull().default('draft'),
    stateSince: day().notNull(),
    /** Number of the invitation on the national e-procurement network: IB and ten digits, with its version. */
    networkNumber: text(),
    networkVersion: text(),
    /** The package whose tender failed and which this one repeats. */
    retenderOfId: integer().references((): AnyPgColumn => bidPackage.id),
    summary: text(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() => folded(sql`name || ' ' || coalesce(network_number, '')`)),
  },
  (t) => [
    uniqueIndex('bid_package_ordinal_once').on(t.projectId, t.ordinal),
    uniqueIndex('bid_package_retender_once').on(t.retenderOfId),
    index('bid_package_state').on(t.state, t.id),
    index('bid_package_plan').on(t.planId),
    index('bid_package_search').using('gin', t.search.op('gin_trgm_ops')),
    check('bid_package_value_positive', sql`${t.value} > 0`),
  ],
)

/** One change of state: who, when, by which document, with the facts the state requires. */
export const bidPackageTransition = pgTable(
  'bid_package_transition',
  {
    id: id(),
    bidPackageId: integer()
      .notNull()
      .references(() => bidPackage.id),
    from: text({ enum: BID_PACKAGE_STATES }).notNull(),
    to: text({ enum: BID_PACKAGE_STATES }).notNull(),
    on: day().notNull(),
    documentNumber: text(),
    documentOn: day(),
    facts: jsonb().$type<Record<string, string>>().notNull().default({}),
    note: text(),
    fileId: integer().references(() => storedFile.id),
    clauseId: integer().references(() => clause.id),
    by: text().references(() => person.id),
    at: instant().notNull(),
    /** The transition that this row takes back, with its reason in the note; both stay. */
    undoesId: integer().references((): AnyPgColumn => bidPackageTransition.id),
  },
  (t) => [
    index('bid_package_transition_package').on(t.bidPackageId, t.id),
    uniqueIndex('bid_package_transition_undone_once').on(t.undoesId),
    check('bid_package_transition_undone_with_reason', sql`${t.undoesId} is null or ${t.note} is not null`),
  ],
)

/** A step of the package's schedule, laid from the regime's template; due days are computed along the chain. */
export const bidPackageStep = pgTable(
  'bid_package_step',
  {
    id: id(),
    bidPackageId: integer()
      .notNull()
      .references(() => bidPackage.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    code: text().notNull(),
    name: text().notNull(),
    days: integer().notNull(),
    dayUnit: text({ enum: ['day', 'workday'] }).notNull(),
    /** The article that sets the days, or null where the office planned them. */
    legalSource: text(),
    /** The transition that completes it; null: a person says when it was done. */
    completedBy: text({ enum: TRANSITIONS }),
    /** Last day by the plan as first laid; kept when the chain moves. */
    originalDueOn: day(),
    startedOn: day(),
    doneOn: day(),
    skippedReason: text(),
    skippedSource: text(),
  },
  (t) => [
    uniqueIndex('bid_package_step_ordinal').on(t.bidPackageId, t.ordinal),
    check('bid_package_step_days', sql`${t.days} >= 0`),
    check('bid_package_step_done_or_skipped', sql`${t.doneOn} is null or ${t.skippedReason} is null`),
    check('bid_package_step_skipped_by_law', sql`${t.skippedReason} is null or ${t.skippedSource} is not null`),
  ],
)

export const contract = pgTable(
  'contract',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    bidPackageId: integer()
      .notNull()
      .references(() => bidPackage.id),
    supplierId: integer()
      .notNull()
      .references(() => supplier.id),
    number: text().notNull(),
    signedOn: day().notNull(),
    /** As signed; a variation changes what holds, not this. */
    value: dong().notNull(),
    type: text({ enum: CONTRACT_TYPES }).notNull(),
    startsOn: day(),
    endsOn: day(),
    guaranteeReceivedOn: day(),
    handedOverOn: day(),
    warrantyMonths: integer(),
    /** Hundredths of a percent of the value kept back during the warranty (NĐ 224/2026/NĐ-CP, Điều 59). */
    retentionBasisPoints: integer(),
    retentionReleasedOn: day(),
    liquidatedOn: day(),
    fileId: integer().references(() => storedFile.id),
    /** Why it is above the value of its package (R10). */
    aboveValueDecision: text(),
    imported: boolean().notNull().default(false),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
  },
  (t) => [
    index('contract_project').on(t.projectId),
    index('contract_package').on(t.bidPackageId),
    index('contract_supplier').on(t.supplierId),
    check('contract_value_positive', sql`${t.value} > 0`),
    check('contract_days_in_order', sql`${t.startsOn} <= ${t.endsOn}`),
  ],
)

/** Phụ lục hợp đồng: old -> new, with its reason. */
export const contractVariation = pgTable(
  'contract_variation',
  {
    id: id(),
    contractId: integer()
      .notNull()
      .references(() => contract.id),
    number: text().notNull(),
    signedOn: day().notNull(),
    oldValue: dong().notNull(),
    newValue: dong().notNull(),
    oldEndsOn: day(),
    newEndsOn: day(),
    reason: text().notNull(),
    decisionNumber: text(),
    fileId: integer().references(() => storedFile.id),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index('contract_variation_contract').on(t.contractId, t.signedOn),
    check('contract_variation_value_positive', sql`${t.newValue} > 0`),
  ],
)

/** Volume accepted by a minute: on a contract, or on a package whose contract was never recorded (an older project). */
export const acceptance = pgTable(
  'acceptance',
  {
    id: id(),
    bidPackageId: integer()
      .notNull()
      .references(() => bidPackage.id),
    contractId: integer().references(() => contract.id),
    kind: text({ enum: ACCEPTANCE_KINDS }).notNull(),
    acceptedOn: day().notNull(),
    /** Worth of the volume accepted by this minute, in dong. */
    amount: dong().notNull(),
    percent: integer(),
    volume: text().notNull(),
    minuteNumber: text(),
    /** What is proposed for the rest. */
    proposalForRest: text(),
    fileId: integer().references(() => storedFile.id),
    reversedAt: instant(),
    reversedBy: text().references(() => person.id),
    reversedReason: text(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
  },
  (t) => [
    index('acceptance_package').on(t.bidPackageId, t.acceptedOn),
    index('acceptance_contract').on(t.contractId),
    check('acceptance_amount', sql`${t.amount} >= 0`),
    check('acceptance_percent', sql`${t.percent} between 0 and 100`),
  ],
)
