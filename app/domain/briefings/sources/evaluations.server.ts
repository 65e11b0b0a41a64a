import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import { decision, decisionEffect, directive, evaluation, project } from '#db/schema.server'
import { findEvaluationSummary } from '~/domain/evaluations/evaluation-page.queries.server'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { livingUnits } from '../living-units.server'
import { sayCount, sayDay } from '../say'
import { evaluationSheet } from './evaluation-sheet'
import { type MatterCandidate, type MatterSource, MOST_OF_SOURCE } from './matter-source'

/** No decision on the project since the evaluation was closed. */
const undecided = sql`not exists (
  select from ${decisionEffect} join ${decision} on ${decision.id} = ${decisionEffect.decisionId}
  where ${decisionEffect.projectId} = ${evaluation.projectId} and ${decision.undoneAt} is null
    and ${decision.takenOn} >= ${evaluation.closedOn})`

/**
 * Evaluations whose ranking is done and whose project nobody has decided on since, the longest waiting first; one whose
 * order was completed, or whose project is over, waits no more.
 */
export const evaluationsToDecide: MatterSource = {
  kind: 'evaluation',
  candidates: async (db, { asOf, scope }) => {
    const waiting = await db
      .select({ id: evaluation.id })
      .from(evaluation)
      .innerJoin(project, eq(project.id, evaluation.projectId))
      .leftJoin(directive, eq(directive.id, evaluation.directiveId))
      .where(
        and(
          ...[eq(evaluation.state, 'closed'), projectInScope(scope), undecided],
          or(isNull(directive.id), isNull(directive.completedOn)),
          sql`${project.phase} not in ('closed', 'stopped')`,
        ),
      )
      .orderBy(asc(evaluation.closedOn), asc(evaluation.id))
      .limit(MOST_OF_SOURCE)
    const found = await Promise.all(waiting.map(({ id }) => findEvaluationSummary(db, id, { scope })))
    const summaries = found.flatMap((one) => one ?? [])
    const units = await livingUnits(
      db,
      summaries.map(({ ownerId }) => ownerId),
      asOf,
    )
    return summaries.map(
      (one): MatterCandidate => ({
        ...{ kind: 'evaluation', key: `evaluation:${one.id}`, projectId: one.projectId, organisationId: null, rank: 2 },
        why: `đánh giá xong ngày ${sayDay(one.closedOn)}, ${sayCount(one.products.length)} sản phẩm`,
        content: evaluationSheet(one, units.get(one.ownerId)?.name),
      }),
    )
  },
}
