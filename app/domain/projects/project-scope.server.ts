import { eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import { directiveProject, directiveUnit, project, projectBeneficiary } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'

/**
 * The projects a person may see, as a condition on `project`; undefined for everything. A unit sees those it owns,
 * manages, benefits from, or is named for in an order on them (R15).
 */
export function projectInScope(scope: Scope): SQL | undefined {
  if (scope === 'all') return undefined
  if (scope.length === 0) return sql`false`
  const ids = [...scope]
  return or(
    inArray(project.ownerId, ids),
    inArray(project.pmuId, ids),
    exists(
      sql`(select 1 from ${projectBeneficiary} where ${eq(projectBeneficiary.projectId, project.id)} and ${inArray(projectBeneficiary.organisationId, ids)})`,
    ),
    exists(
      sql`(select 1 from ${directiveProject} join ${directiveUnit} on ${eq(directiveUnit.directiveId, directiveProject.directiveId)} where ${eq(directiveProject.projectId, project.id)} and ${inArray(directiveUnit.organisationId, ids)})`,
    ),
  )
}
