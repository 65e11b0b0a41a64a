import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { EXIT_STEPS, FEE_PERIODS } from '../../app/domain/leases/lease-terms'
import { supplier } from './bid-packages'
import { day, dong, folded, id, instant, version } from './columns'
import { storedFile } from './files'
import { clause } from './notices'
import { person } from './people'
import { project } from './projects'

/** A leased IT service (thuê dịch vụ công nghệ số). */
export const lease = pgTable(
  'lease',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    providerId: integer()
      .notNull()
      .references(() => supplier.id),
    service: text().notNull(),
    /** Available on the market: then no rental plan is needed (NĐ 224/2026/NĐ-CP, Điều 65.1). */
    onMarket: boolean().notNull(),
    rentalPlanDecision: text(),
    rentalPlanDecidedOn: day(),
    contractNumber: text(),
    signedOn: day(),
    /** It adds to a system the province had bought: the law forbids it (NĐ 224/2026/NĐ-CP, Điều 36.4). */
    upgradesBought: boolean().notNull().default(false),
    startsOn: day().notNull(),
    /** Last day as first signed; a renewal is a row. */
    firstEndsOn: day().notNull(),
    /** Last day after the newest renewal. */
    endsOn: day().notNull(),
    /** Last day on which notice can be given. */
    noticeBy: day(),
    feePeriod: text({ enum: FEE_PERIODS }).notNull(),
    /** One period, before VAT. */
    fee: dong().notNull(),
    vatBasisPoints: integer().notNull().default(0),
    serviceLevel: text(),
    /** What follows when it ends: another lease, a project, or in words (own operation). */
    successorLeaseId: integer().references((): AnyPgColumn => lease.id),
    successorProjectId: integer().references(() => project.id),
    successorWords: text(),
    /** Written override of a legal guard, with who gave it. */
    guardOverride: text(),
    guardOverrideBy: text(),
    waiverReason: text(),
    waiverSignedBy: text(),
    waiverFileId: integer().references(() => storedFile.id),
    closedOn: day(),
    clauseId: integer().references(() => clause.id),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() => folded(sql`service || ' ' || coalesce(contract_number, '')`)),
  },
  (t) => [
    index('lease_project').on(t.projectId),
    index('lease_ends').on(t.endsOn, t.id),
    index('lease_search').using('gin', t.search.op('gin_trgm_ops')),
    check('lease_days_in_order', sql`${t.startsOn} <= ${t.firstEndsOn} and ${t.startsOn} <= ${t.endsOn}`),
    check('lease_fee_positive', sql`${t.fee} >= 0`),
    check('lease_vat', sql`${t.vatBasisPoints} between 0 and 10000`),
    check('lease_closed_after_start', sql`${t.closedOn} >= ${t.startsOn}`),
    check('lease_override_signed', sql`(${t.guardOverride} is null) = (${t.guardOverrideBy} is null)`),
    check('lease_waiver_signed', sql`(${t.waiverReason} is null) = (${t.waiverSignedBy} is null)`),
  ],
)

/** A longer term: by a signed appendix, or by a leader's word to keep renting. */
export const leaseRenewal = pgTable(
  'lease_renewal',
  {
    id: id(),
    leaseId: integer()
      .notNull()
      .references(() => lease.id),
    oldEndsOn: day().notNull(),
    newEndsOn: day().notNull(),
    fee: dong(),
    noticeBy: day(),
    documentNumber: text(),
    signedOn: day().notNull(),
    reason: text(),
    clauseId: integer().references(() => clause.id),
    fileId: integer().references(() => storedFile.id),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index('lease_renewal_lease').on(t.leaseId, t.newEndsOn),
    check('lease_renewal_longer', sql`${t.newEndsOn} > ${t.oldEndsOn}`),
  ],
)

/** One step of the exit kit, with what proves it. */
export const leaseExitStep = pgTable(
  'lease_exit_step',
  {
    id: id(),
    leaseId: integer()
      .notNull()
      .references(() => lease.id),
    step: text({ enum: EXIT_STEPS }).notNull(),
    doneOn: day().notNull(),
    /** Counted boxes, accounts, records: what the reconciliation compares. */
    counted: integer(),
    words: text().notNull(),
    documentNumber: text(),
    fileId: integer().references(() => storedFile.id),
    by: text().references(() => person.id),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex('lease_exit_step_once').on(t.leaseId, t.step),
    check('lease_exit_step_counted', sql`${t.counted} >= 0`),
  ],
)

/** What was handed over or taken over: equipment, licences, accounts, documents. */
export const leaseHandover = pgTable(
  'lease_handover',
  {
    id: id(),
    leaseId: integer()
      .notNull()
      .references(() => lease.id),
    item: text().notNull(),
    quantity: integer().notNull().default(1),
    /** Value in the books, where equipment is taken over. */
    value: dong(),
    handedOverOn: day().notNull(),
    minuteNumber: text(),
    fileId: integer().references(() => storedFile.id),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [index('lease_handover_lease').on(t.leaseId), check('lease_handover_quantity', sql`${t.quantity} > 0`)],
)
