import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { DUE_DECISION_QUESTIONS, DUE_DECISION_STATES, PAUSE_ENDINGS } from '../../app/domain/pauses/pause-terms'
import { bidPackage, procurementPlan } from './bid-packages'
import { day, id, instant, version } from './columns'
import { decision } from './decisions'
import { directive } from './directives'
import { lease } from './leases'
import { clause } from './notices'
import { person } from './people'
import { project } from './projects'

/**
 * A pause on a project, a procurement plan or one package (R3). The state underneath is kept; while the row is open
 * nothing it covers advances, held by commands and by triggers. It names its cause (R2): the clause of a notice, or a
 * person's word with its day.
 */
export const pause = pgTable(
  'pause',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    /** Both null: the whole project stands still. */
    planId: integer().references(() => procurementPlan.id),
    bidPackageId: integer().references(() => bidPackage.id),
    /** First day of standing still. */
    from: day().notNull(),
    clauseId: integer().references(() => clause.id),
    /** The directive that ordered it. */
    directiveId: integer().references(() => directive.id),
    wordOf: text(),
    wordOn: day(),
    words: text(),
    scope: text(),
    /** Waits for this directive to be completed (R4), or for a day, or for what only words can say. */
    conditionDirectiveId: integer().references(() => directive.id),
    conditionDay: day(),
    conditionWords: text(),
    reviewOn: day(),
    /** Pauses recorded by one act share it: they are taken back together or not at all (R5). */
    actKey: uuid().notNull().defaultRandom(),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    /** The day work goes on again; the last day lost is the day before. */
    endedOn: day(),
    ending: text({ enum: PAUSE_ENDINGS }),
    endedClauseId: integer().references(() => clause.id),
    endedWordOf: text(),
    endedWordOn: day(),
    endedWords: text(),
    endedBy: text().references(() => person.id),
    endedAt: instant(),
    isSample: boolean().notNull().default(false),
    version: version(),
  },
  (t) => [
    index('pause_project').on(t.projectId),
    index('pause_package').on(t.bidPackageId),
    index('pause_plan').on(t.planId),
    index('pause_directive').on(t.directiveId),
    index('pause_act').on(t.actKey),
    index('pause_open').on(t.from, t.id).where(sql`ended_on is null`),
    index('pause_watching').on(t.conditionDirectiveId).where(sql`ended_on is null`),
    uniqueIndex('pause_package_once_open')
      .on(t.bidPackageId)
      .where(sql`ended_on is null and bid_package_id is not null`),
    check('pause_one_subject', sql`${t.planId} is null or ${t.bidPackageId} is null`),
    check(
      'pause_names_its_cause',
      sql`${t.clauseId} is not null or (${t.wordOf} is not null and ${t.wordOn} is not null)`,
    ),
    check('pause_days_in_order', sql`${t.endedOn} is null or ${t.endedOn} >= ${t.from}`),
    check('pause_undone_costs_nothing', sql`${t.ending} is distinct from 'undone' or ${t.endedOn} = ${t.from}`),
    check('pause_waits_for_another', sql`${t.conditionDirectiveId} <> ${t.directiveId}`),
    check(
      'pause_ends_whole',
      sql`(${t.endedOn} is null) = (${t.ending} is null) and (${t.endedOn} is null) = (${t.endedAt} is null)`,
    ),
    check(
      'pause_end_names_its_cause',
      sql`${t.endedOn} is null or ${t.endedClauseId} is not null or ${t.endedWordOf} is not null`,
    ),
  ],
)

/** A decision that has come due and waits for a person (R4). */
export const dueDecision = pgTable(
  'due_decision',
  {
    id: id(),
    question: text({ enum: DUE_DECISION_QUESTIONS }).notNull(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    bidPackageId: integer().references(() => bidPackage.id),
    pauseId: integer().references(() => pause.id),
    leaseId: integer().references(() => lease.id),
    /** What made it due: the watched directive that was completed, or the one whose clause orders a change. */
    directiveId: integer().references(() => directive.id),
    openedOn: day().notNull(),
    openedAt: instant().notNull(),
    state: text({ enum: DUE_DECISION_STATES }).notNull().default('waiting'),
    closedOn: day(),
    closedBy: text().references(() => person.id),
    closedAt: instant(),
    outcome: text(),
    words: text(),
    clauseId: integer().references(() => clause.id),
    /** The decision that settled it. */
    decisionId: integer().references(() => decision.id),
    isSample: boolean().notNull().default(false),
    version: version(),
  },
  (t) => [
    index('due_decision_project').on(t.projectId),
    index('due_decision_waiting').on(t.openedOn, t.id).where(sql`state = 'waiting'`),
    uniqueIndex('due_decision_pause_once').on(t.pauseId).where(sql`state = 'waiting'`),
    uniqueIndex('due_decision_proposal_once')
      .on(t.directiveId, t.projectId)
      .where(sql`state = 'waiting' and question = 'proposed-by-notice'`),
    uniqueIndex('due_decision_lease_once').on(t.leaseId).where(sql`state = 'waiting' and question = 'lease-end'`),
    index('due_decision_settled_by').on(t.decisionId),
    check('due_decision_closed_whole', sql`(${t.state} = 'waiting') = (${t.closedAt} is null)`),
  ],
)
