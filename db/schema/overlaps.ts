import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import {
  type JudgedScopes,
  OVERLAP_OUTCOMES,
  OVERLAP_VERDICTS,
  type OverlapReason,
} from '../../app/domain/overlaps/overlap-terms'
import { day, id, instant, version } from './columns'
import { decision } from './decisions'
import { person } from './people'
import { project } from './projects'

/**
 * Two projects that look alike (trùng lặp), why, and what a person said of them. Kept by the projects' ids, so that a
 * verdict outlives their names; a pair nobody has judged goes when it is no longer found.
 */
export const overlapCase = pgTable(
  'overlap_case',
  {
    id: id(),
    /** The project with the lower id. */
    firstId: integer()
      .notNull()
      .references(() => project.id, { onDelete: 'cascade' }),
    secondId: integer()
      .notNull()
      .references(() => project.id, { onDelete: 'cascade' }),
    /** Points of a hundred at the newest reckoning. */
    score: integer().notNull(),
    reasons: jsonb().$type<OverlapReason[]>().notNull(),
    /** The newest reckoning still found it. */
    found: boolean().notNull().default(true),
    verdict: text({ enum: OVERLAP_VERDICTS }),
    ground: text(),
    verdictOn: day(),
    verdictBy: text().references(() => person.id),
    judged: jsonb().$type<JudgedScopes>(),
    /** A scope has changed so much since the verdict that it is asked for again; set by the reckoning. */
    asksAgain: boolean().notNull().default(false),
    decisionId: integer().references(() => decision.id),
    outcome: text({ enum: OVERLAP_OUTCOMES }),
    /** The project that stops or goes into the other. */
    stoppedId: integer().references(() => project.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
  },
  (t) => [
    uniqueIndex('overlap_case_once').on(t.firstId, t.secondId),
    index('overlap_case_second').on(t.secondId),
    index('overlap_case_best').on(t.score, t.id),
    index('overlap_case_decision').on(t.decisionId),
    check('overlap_case_pair', sql`${t.firstId} < ${t.secondId}`),
    check('overlap_case_score', sql`${t.score} between 0 and 100`),
    check(
      'overlap_case_verdict_whole',
      sql`(${t.verdict} is null) = (${t.ground} is null) and (${t.verdict} is null) = (${t.verdictOn} is null)
        and (${t.verdict} is null) = (${t.judged} is null)`,
    ),
    check(
      'overlap_case_decided_whole',
      sql`(${t.decisionId} is null) = (${t.outcome} is null) and (${t.decisionId} is null or ${t.verdict} is not null)`,
    ),
    check(
      'overlap_case_stopped_of_pair',
      sql`coalesce(${t.outcome} in ('stop', 'merge'), false) = (${t.stoppedId} is not null)
        and ${t.stoppedId} in (${t.firstId}, ${t.secondId})`,
    ),
  ],
)
