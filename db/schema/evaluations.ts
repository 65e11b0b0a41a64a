import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { EVALUATION_STATES } from '../../app/domain/evaluations/evaluation-terms'
import { day, folded, id, instant, version } from './columns'
import { directive } from './directives'
import { storedFile } from './files'
import { person } from './people'
import { project } from './projects'

/** Products compared for one question by the same yardstick: gates, weighted criteria, assessors who score apart. */
export const evaluation = pgTable(
  'evaluation',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    /** The order it answers; its clause gives the must-haves their words. */
    directiveId: integer().references(() => directive.id),
    question: text().notNull(),
    evaluatedOn: day().notNull(),
    /** Where what is known of the products comes from. */
    source: text(),
    /** Points between the lowest and the highest score of one criterion from which on it is to be talked over. */
    spreadLimit: integer().notNull().default(2),
    /** Leads the assessors; settles a gate they do not agree on. */
    chairId: text().references(() => person.id),
    state: text({ enum: EVALUATION_STATES }).notNull().default('draft'),
    /** Which yardstick this is: each change after locking begins the next and voids what was scored. */
    round: integer().notNull().default(1),
    fingerprint: text(),
    lockedAt: instant(),
    lockedBy: text(),
    conclusion: text(),
    closedOn: day(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    changedBy: text(),
    changedAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() => folded(sql`question`)),
  },
  (t) => [
    index('evaluation_project').on(t.projectId),
    index('evaluation_directive').on(t.directiveId),
    index('evaluation_newest').on(t.evaluatedOn, t.id),
    index('evaluation_search').using('gin', t.search.op('gin_trgm_ops')),
    check('evaluation_spread', sql`${t.spreadLimit} between 1 and 4`),
    check('evaluation_locked_whole', sql`(${t.state} = 'draft') = (${t.fingerprint} is null)`),
    check('evaluation_fingerprint', sql`${t.fingerprint} ~ '^[0-9a-f]{64}$'`),
    check('evaluation_closed_whole', sql`(${t.state} = 'closed') = (${t.closedOn} is not null)`),
  ],
)

const ofEvaluation = () =>
  integer()
    .notNull()
    .references(() => evaluation.id, { onDelete: 'cascade' })

export const evaluationProduct = pgTable(
  'evaluation_product',
  {
    id: id(),
    evaluationId: ofEvaluation(),
    ordinal: integer().notNull(),
    name: text().notNull(),
    supplier: text(),
    release: text(),
    /** The units that use it, as the register of the department names them. */
    usedBy: text(),
  },
  (t) => [index('evaluation_product_of').on(t.evaluationId)],
)

/** A must-have: whoever fails it is out, whatever the points. */
export const evaluationGate = pgTable(
  'evaluation_gate',
  {
    id: id(),
    evaluationId: ofEvaluation(),
    ordinal: integer().notNull(),
    name: text().notNull(),
    /** The words of the order that ask for it, at [start, end) of its notice's text (R9). */
    words: text(),
    start: integer(),
    end: integer(),
  },
  (t) => [
    index('evaluation_gate_of').on(t.evaluationId),
    check(
      'evaluation_gate_words',
      sql`(${t.words} is null) = (${t.start} is null) and (${t.words} is null) = (${t.end} is null)
        and ${t.start} >= 0 and ${t.start} < ${t.end}`,
    ),
  ],
)

export const evaluationCriterion = pgTable(
  'evaluation_criterion',
  {
    id: id(),
    evaluationId: ofEvaluation(),
    ordinal: integer().notNull(),
    name: text().notNull(),
    /** Whole percent. */
    weight: integer().notNull(),
    /** What one point to five points mean, in this order. */
    scale: jsonb().$type<string[]>().notNull(),
  },
  (t) => [
    index('evaluation_criterion_of').on(t.evaluationId),
    check('evaluation_criterion_weight', sql`${t.weight} between 1 and 100`),
    check('evaluation_criterion_scale', sql`jsonb_array_length(${t.scale}) = 5`),
  ],
)

/** A person who scores; the sheet is open until handed in. */
export const evaluationAssessor = pgTable(
  'evaluation_assessor',
  {
    id: id(),
    evaluationId: ofEvaluation(),
    personId: text()
      .notNull()
      .references(() => person.id),
    submittedAt: instant(),
  },
  (t) => [
    uniqueIndex('evaluation_assessor_once').on(t.evaluationId, t.personId),
    index('evaluation_assessor_person').on(t.personId),
  ],
)

const ofAssessor = () =>
  integer()
    .notNull()
    .references(() => evaluationAssessor.id, { onDelete: 'cascade' })
const ofProduct = () =>
  integer()
    .notNull()
    .references(() => evaluationProduct.id, { onDelete: 'cascade' })
const ofGate = () =>
  integer()
    .notNull()
    .references(() => evaluationGate.id, { onDelete: 'cascade' })
const ofCriterion = () =>
  integer()
    .notNull()
    .references(() => evaluationCriterion.id, { onDelete: 'cascade' })

export const evaluationScore = pgTable(
  'evaluation_score',
  {
    id: id(),
    assessorId: ofAssessor(),
    productId: ofProduct(),
    criterionId: ofCriterion(),
    score: integer().notNull(),
    /** What the score rests on. */
    evidence: text(),
  },
  (t) => [
    uniqueIndex('evaluation_score_once').on(t.assessorId, t.productId, t.criterionId),
    check('evaluation_score_points', sql`${t.score} between 1 and 5`),
  ],
)

export const evaluationVerdict = pgTable(
  'evaluation_verdict',
  {
    id: id(),
    assessorId: ofAssessor(),
    productId: ofProduct(),
    gateId: ofGate(),
    passed: boolean().notNull(),
    evidence: text(),
  },
  (t) => [uniqueIndex('evaluation_verdict_once').on(t.assessorId, t.productId, t.gateId)],
)

/** What the chair settled where the assessors do not agree on a gate. */
export const evaluationSettlement = pgTable(
  'evaluation_settlement',
  {
    id: id(),
    productId: ofProduct(),
    gateId: ofGate(),
    passed: boolean().notNull(),
    ground: text().notNull(),
    settledBy: text().notNull(),
    settledAt: instant().notNull(),
  },
  (t) => [uniqueIndex('evaluation_settlement_once').on(t.productId, t.gateId)],
)

/** A file an assessor's score or verdict of one product rests on. */
export const evaluationFile = pgTable(
  'evaluation_file',
  {
    fileId: integer()
      .primaryKey()
      .references(() => storedFile.id),
    assessorId: ofAssessor(),
    productId: ofProduct(),
    criterionId: integer().references(() => evaluationCriterion.id, { onDelete: 'cascade' }),
    gateId: integer().references(() => evaluationGate.id, { onDelete: 'cascade' }),
  },
  (t) => [
    index('evaluation_file_assessor').on(t.assessorId),
    check('evaluation_file_of_one', sql`(${t.criterionId} is null) <> (${t.gateId} is null)`),
  ],
)

/** A yardstick that was given up, with what had been scored by it: the trace of a change after locking. */
export const evaluationRound = pgTable(
  'evaluation_round',
  {
    id: id(),
    evaluationId: ofEvaluation(),
    round: integer().notNull(),
    fingerprint: text().notNull(),
    /** Yardstick and voided sheets as canonical JSON. */
    content: text().notNull(),
    sheets: integer().notNull(),
    reason: text().notNull(),
    voidedBy: text().notNull(),
    voidedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('evaluation_round_once').on(t.evaluationId, t.round)],
)
