import { and, asc, eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, evaluation, evaluationRound, person, project } from '#db/schema.server'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { evaluationContent } from './evaluation-content.server'
import { evaluate } from './evaluation-result'
import { type EvaluationReader, evaluationVisible, ofProject } from './evaluation-scope.server'
import { fingerprintOf } from './fingerprint.server'

/**
 * An evaluation as this reader may see it (R15): the own sheet always; those of others, and what all come to, only handed in
 * and only for whoever has handed in too, and for who does not score once all have. Null where there is none such.
 */
export async function findEvaluation(db: Executor, id: number, reader: EvaluationReader) {
  const [row] = await db
    .select({ evaluation, projectCode: project.code, projectName: project.name, chair: person.name })
    .from(evaluation)
    .innerJoin(project, ofProject)
    .leftJoin(person, eq(person.id, evaluation.chairId))
    .where(and(eq(evaluation.id, id), evaluationVisible(reader)))
  if (!row) return null
  const { evaluation: own, ...names } = row
  const { yardstick, assessors, settlements } = await evaluationContent(db, id, own.spreadLimit)
  const mine = assessors.find(({ personId }) => personId === reader.personId) ?? null
  const allIn = assessors.length > 0 && assessors.every(({ submittedAt }) => submittedAt !== null)
  const sees = own.state === 'closed' || (mine ? mine.submittedAt !== null : allIn)
  const shown = sees ? assessors.filter(({ submittedAt }) => submittedAt !== null) : []
  return {
    ...{ id, projectId: own.projectId, directiveId: own.directiveId, question: own.question, state: own.state },
    ...{ evaluatedOn: own.evaluatedOn, source: own.source, chairId: own.chairId, round: own.round },
    ...{ conclusion: own.conclusion, closedOn: own.closedOn, version: own.version, isSample: own.isSample },
    ...{ changedBy: own.changedBy, changedAt: own.changedAt, lockedAt: own.lockedAt, lockedBy: own.lockedBy },
    ...names,
    yardstick,
    fingerprint: own.fingerprint,
    /** The yardstick is still the one that was locked; true while nothing is. */
    intact: own.fingerprint === null || own.fingerprint === fingerprintOf(own.round, yardstick),
    people: assessors.map(({ personId, name, submittedAt }) => ({ personId, name, submittedAt })),
    mine,
    sheets: shown,
    allIn,
    result: evaluate(
      yardstick,
      shown.map(({ sheet }) => sheet),
      settlements,
    ),
  }
}
export type EvaluationPage = NonNullable<Awaited<ReturnType<typeof findEvaluation>>>

/** Yardsticks that were given up, the oldest first; what had been scored by them stays in the database as the trace. */
export const listVoidedRounds = (db: Executor, evaluationId: number) =>
  db
    .select({
      round: evaluationRound.round,
      fingerprint: evaluationRound.fingerprint,
      sheets: evaluationRound.sheets,
      reason: evaluationRound.reason,
      voidedBy: evaluationRound.voidedBy,
      voidedAt: evaluationRound.voidedAt,
    })
    .from(evaluationRound)
    .where(eq(evaluationRound.evaluationId, evaluationId))
    .orderBy(asc(evaluationRound.round))

/** A closed evaluation for a briefing: question, products, gates, totals, ranking, where it turns, day and source (R20). */
export async function findEvaluationSummary(db: Executor, id: number, { scope }: Pick<EvaluationReader, 'scope'>) {
  const [row] = await db
    .select({ evaluation, projectName: project.name, ownerId: project.ownerId, orderedDone: directive.completedOn })
    .from(evaluation)
    .innerJoin(project, ofProject)
    .leftJoin(directive, eq(directive.id, evaluation.directiveId))
    .where(and(eq(evaluation.id, id), eq(evaluation.state, 'closed'), projectInScope(scope)))
  if (!row) return null
  const { evaluation: own, ...rest } = row
  const { yardstick, assessors, settlements } = await evaluationContent(db, id, own.spreadLimit)
  const result = evaluate(
    yardstick,
    assessors.map(({ sheet }) => sheet),
    settlements,
  )
  return {
    ...{ id, projectId: own.projectId, directiveId: own.directiveId, question: own.question, source: own.source },
    ...{ closedOn: own.closedOn ?? own.evaluatedOn, conclusion: own.conclusion },
    ...{ ...rest, products: yardstick.products, gates: yardstick.gates, criteria: yardstick.criteria },
    ...{ standings: result?.standings ?? [], flips: result?.flips ?? [], assessors: assessors.length },
  }
}
