import { and, count, desc, eq, like, or, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { evaluation, evaluationAssessor, evaluationProduct, project } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import { fold } from '~/domain/vietnamese-text'
import { EVALUATIONS_PER_PAGE, type EvaluationFilter } from './evaluation-filter'
import { type EvaluationReader, evaluationVisible, ofProject } from './evaluation-scope.server'
import { EVALUATION_STATES, type EvaluationState } from './evaluation-terms'

/** Every word in the question or in the project's name and code, accents or not (R18). */
const searched = (query: string): SQL[] =>
  fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 12)
    .flatMap((word) => or(like(evaluation.search, likePattern(word)), like(project.search, likePattern(word))) ?? [])

const matching = ({ query, state }: EvaluationFilter, reader: EvaluationReader) =>
  and(evaluationVisible(reader), state ? eq(evaluation.state, state) : undefined, ...searched(query))

const rowsWhere = (db: Executor, where: SQL | undefined) =>
  db
    .select({
      id: evaluation.id,
      question: evaluation.question,
      state: evaluation.state,
      evaluatedOn: evaluation.evaluatedOn,
      closedOn: evaluation.closedOn,
      projectCode: project.code,
      projectName: project.name,
      products: sql<string[]>`array(select name from ${evaluationProduct}
        where ${evaluationProduct.evaluationId} = ${evaluation}.id order by ordinal, ${evaluationProduct}.id)`,
      assessors: sql<number>`(select count(*)::int from ${evaluationAssessor}
        where ${evaluationAssessor.evaluationId} = ${evaluation}.id)`,
      handedIn: sql<number>`(select count(submitted_at)::int from ${evaluationAssessor}
        where ${evaluationAssessor.evaluationId} = ${evaluation}.id)`,
    })
    .from(evaluation)
    .innerJoin(project, ofProject)
    .where(where)
    .orderBy(desc(evaluation.evaluatedOn), desc(evaluation.id))
export type EvaluationRow = Awaited<ReturnType<typeof rowsWhere>>[number]

/** One page of the evaluations somebody may see, the newest first. */
export async function listEvaluations(db: Executor, filter: EvaluationFilter, reader: EvaluationReader) {
  const where = matching(filter, reader)
  const [total] = await db.select({ rows: count() }).from(evaluation).innerJoin(project, ofProject).where(where)
  const rows = await rowsWhere(db, where)
    .limit(EVALUATIONS_PER_PAGE)
    .offset((filter.page - 1) * EVALUATIONS_PER_PAGE)
  return { rows, total: total?.rows ?? 0 }
}

const MOST_OF_ONE = 20

/** Evaluations for one project, or by one order, that somebody may see; the newest first. */
export function listEvaluationsOf(
  db: Executor,
  of: { projectId: number } | { directiveId: number },
  reader: EvaluationReader,
): Promise<EvaluationRow[]> {
  const own = 'projectId' in of ? eq(evaluation.projectId, of.projectId) : eq(evaluation.directiveId, of.directiveId)
  return rowsWhere(db, and(own, evaluationVisible(reader))).limit(MOST_OF_ONE)
}

/** How many stand in each state; the other filters hold. */
export async function countEvaluations(
  db: Executor,
  filter: EvaluationFilter,
  reader: EvaluationReader,
): Promise<Record<EvaluationState, number>> {
  const rows = await db
    .select({ state: evaluation.state, rows: count() })
    .from(evaluation)
    .innerJoin(project, ofProject)
    .where(matching({ ...filter, state: null }, reader))
    .groupBy(evaluation.state)
  const counts = Object.fromEntries(rows.map(({ state, rows: own }) => [state, own]))
  return Object.fromEntries(EVALUATION_STATES.map((state) => [state, counts[state] ?? 0])) as Record<
    EvaluationState,
    number
  >
}
