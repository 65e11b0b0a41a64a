import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import { appraisal, project } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'

/** Who reads: whose projects, and whether what is not yet decided is any of their business. */
export type AppraisalReader = { scope: Scope; drafts: boolean; organisationIds: readonly number[] }

/**
 * The appraisals a person may see, as a condition on `appraisal` joined with `project`. What is not decided is absent for
 * whoever neither prepares nor takes the decision, but for the unit that owns the project (R15).
 */
export function appraisalVisible({ scope, drafts, organisationIds }: AppraisalReader): SQL | undefined {
  const own = scope === 'all' ? organisationIds : scope
  const decided = eq(appraisal.state, 'decided')
  const seen = own.length === 0 ? decided : or(decided, inArray(project.ownerId, [...own]))
  return and(projectInScope(scope), drafts ? undefined : seen)
}
