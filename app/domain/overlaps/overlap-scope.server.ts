import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Executor } from '#db/client.server'
import { decision, overlapCase, project } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import type { OverlapStanding } from './overlap-terms'

/** The two projects of a pair, joined under these names. */
export const first = alias(project, 'first')
export const second = alias(project, 'second')

/** The decision of a case, where it still holds. */
export const inForce = and(eq(decision.id, overlapCase.decisionId), isNull(decision.undoneAt))

/** Pairs both of whose projects a person may see (R15); undefined for everything. */
export function overlapInScope(db: Executor, scope: Scope): SQL | undefined {
  if (scope === 'all') return undefined
  const seen = db.select({ id: project.id }).from(project).where(projectInScope(scope))
  return and(inArray(overlapCase.firstId, seen), inArray(overlapCase.secondId, seen))
}

/** overlapStanding in SQL; stands where `decision` is joined by `inForce`. */
export const standingInSql = sql<OverlapStanding>`case when ${decision.id} is not null then 'decided'
  when ${overlapCase.verdict} is null or ${overlapCase.asksAgain} then 'to-judge'
  when ${overlapCase.verdict} = 'duplicate' then 'to-decide' else 'settled' end`
