import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { DECISION_TYPES, EFFECT_SUBJECTS, type FieldChange } from '../../app/domain/decisions/decision-terms'
import { bidPackage, contract, procurementPlan } from './bid-packages'
import { day, dong, folded, id, instant, version } from './columns'
import { directive } from './directives'
import { lease } from './leases'
import { allocation } from './money'
import { clause } from './notices'
import { person } from './people'
import { project } from './projects'

/**
 * What was decided, with its cause (R2), its condition and its effects. All effects were applied in one transaction, and
 * are taken back as one act (R5); the row and the trace stay.
 */
export const decision = pgTable(
  'decision',
  {
    id: id(),
    type: text({ enum: DECISION_TYPES }).notNull(),
    /** What was decided, in one sentence. */
    title: text().notNull(),
    takenOn: day().notNull(),
    clauseId: integer().references(() => clause.id),
    /** The directive that its clause is. */
    directiveId: integer().references(() => directive.id),
    wordOf: text(),
    wordOn: day(),
    words: text(),
    /** Waits for this directive, or for a day, or for what only words can say. */
    conditionDirectiveId: integer().references(() => directive.id),
    conditionDay: day(),
    conditionWords: text(),
    /** Looked at again on this day. */
    reviewOn: day(),
    /** Money that will not be spent because of it (a stopped duplicate), with how it was counted. */
    avoidedCost: dong(),
    avoidedCostBasis: text(),
    /** The decision that took its place; that one is linked back by its own `supersedesId`. */
    supersedesId: integer().references((): AnyPgColumn => decision.id),
    undoneAt: instant(),
    undoneBy: text().references(() => person.id),
    undoneReason: text(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() => folded(sql`title || ' ' || coalesce(words, '')`)),
  },
  (t) => [
    index('decision_newest').on(t.takenOn, t.id),
    index('decision_supersedes').on(t.supersedesId),
    index('decision_directive').on(t.directiveId),
    index('decision_to_review').on(t.reviewOn).where(sql`undone_at is null`),
    index('decision_search').using('gin', t.search.op('gin_trgm_ops')),
    check(
      'decision_names_its_cause',
      sql`${t.clauseId} is not null or (${t.wordOf} is not null and ${t.wordOn} is not null)`,
    ),
    check('decision_not_its_own_heir', sql`${t.supersedesId} <> ${t.id}`),
    check(
      'decision_avoided_cost',
      sql`${t.avoidedCost} is null or (${t.avoidedCost} >= 0 and ${t.avoidedCostBasis} is not null)`,
    ),
    check('decision_undone_whole', sql`(${t.undoneAt} is null) = (${t.undoneReason} is null)`),
  ],
)

/** One thing that a decision changed, field by field, in the order in which it was done. */
export const decisionEffect = pgTable(
  'decision_effect',
  {
    id: id(),
    decisionId: integer()
      .notNull()
      .references(() => decision.id),
    ordinal: integer().notNull(),
    subject: text({ enum: EFFECT_SUBJECTS }).notNull(),
    /** The project whose story it belongs to; null for a directive that concerns none. */
    projectId: integer().references(() => project.id),
    planId: integer().references(() => procurementPlan.id),
    bidPackageId: integer().references(() => bidPackage.id),
    contractId: integer().references(() => contract.id),
    leaseId: integer().references(() => lease.id),
    allocationId: integer().references(() => allocation.id),
    directiveId: integer().references(() => directive.id),
    /** What was done to it: «pause», «renew», «adjust» …; the domain knows how each is taken back. */
    act: text().notNull(),
    /** Rows that the act wrote and that taking it back needs: a pause, a renewal, a successor. */
    made: jsonb().$type<Record<string, number>>().notNull().default({}),
    changes: jsonb().$type<FieldChange[]>().notNull().default([]),
    undoneAt: instant(),
  },
  (t) => [
    index('decision_effect_decision').on(t.decisionId, t.ordinal),
    index('decision_effect_project').on(t.projectId),
    index('decision_effect_package').on(t.bidPackageId),
    index('decision_effect_lease').on(t.leaseId),
    index('decision_effect_contract').on(t.contractId),
    index('decision_effect_pause').on(sql`((made ->> 'pauseId')::integer)`),
    index('decision_effect_directive').on(t.directiveId),
  ],
)
