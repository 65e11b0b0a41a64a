import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm'
import { evaluation, evaluationAssessor, project } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'

/** Who reads: whose projects, and whether what is not closed is any of their business. */
export type EvaluationReader = { scope: Scope; drafts: boolean; personId: string }

/**
 * The evaluations a person may see, as a condition on `evaluation` joined with `project`: closed ones of projects in scope,
 * others for whoever prepares them; its chair and assessors see theirs wherever the project is (R15).
 */
export function evaluationVisible({ scope, drafts, personId }: EvaluationReader): SQL | undefined {
  const takesPart = or(
    eq(evaluation.chairId, personId),
    exists(
      sql`(select 1 from ${evaluationAssessor} where ${evaluationAssessor.evaluationId} = ${evaluation.id} and ${evaluationAssessor.personId} = ${personId})`,
    ),
  )
  return or(and(projectInScope(scope), drafts ? undefined : eq(evaluation.state, 'closed')) ?? sql`true`, takesPart)
}

export const ofProject = eq(project.id, evaluation.projectId)
