import { and, asc, gt, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { decision, project } from '#db/schema.server'
import { pageOf } from '~/domain/keyset'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'

type DecisionFeed = { after: number; limit: number; projectId?: number }

/** Decisions in the order of their ids, for programs that walk all of them; those of the reader's projects only (R15). */
export async function feedDecisions(db: Executor, { after, limit, projectId }: DecisionFeed, scope: Scope) {
  const onProject = projectId === undefined ? undefined : sql`e.project_id = ${projectId}`
  const touched = sql`exists (select 1 from decision_effect e join ${project} on ${project.id} = e.project_id
    where ${and(sql`e.decision_id = ${decision}.id`, projectInScope(scope), onProject)})`
  const rows = await db
    .select({
      ...{ id: decision.id, type: decision.type, title: decision.title, takenOn: decision.takenOn },
      ...{ clauseId: decision.clauseId, wordOf: decision.wordOf, wordOn: decision.wordOn, words: decision.words },
      ...{ conditionDirectiveId: decision.conditionDirectiveId, conditionDay: decision.conditionDay },
      ...{ conditionWords: decision.conditionWords, reviewOn: decision.reviewOn, supersedesId: decision.supersedesId },
      ...{ undoneReason: decision.undoneReason, version: decision.version },
    })
    .from(decision)
    .where(and(gt(decision.id, after), scope === 'all' && !onProject ? undefined : touched))
    .orderBy(asc(decision.id))
    .limit(limit + 1)
  return pageOf(rows, limit)
}
