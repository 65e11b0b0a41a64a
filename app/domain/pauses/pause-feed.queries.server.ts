import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { pause, project } from '#db/schema.server'
import { pageOf } from '~/domain/keyset'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'

export type PauseFeed = { after: number; limit: number; projectId?: number; openOnly?: boolean }

const columns = {
  id: pause.id,
  projectId: pause.projectId,
  planId: pause.planId,
  bidPackageId: pause.bidPackageId,
  from: pause.from,
  clauseId: pause.clauseId,
  directiveId: pause.directiveId,
  wordOf: pause.wordOf,
  wordOn: pause.wordOn,
  words: pause.words,
  conditionDirectiveId: pause.conditionDirectiveId,
  conditionDay: pause.conditionDay,
  conditionWords: pause.conditionWords,
  reviewOn: pause.reviewOn,
  endedOn: pause.endedOn,
  ending: pause.ending,
  version: pause.version,
}

/** Pauses in the order of their ids, for programs that walk all of them. */
export async function feedPauses(db: Executor, asked: PauseFeed, scope: Scope) {
  const { after, limit, projectId, openOnly } = asked
  const rows = await db
    .select(columns)
    .from(pause)
    .innerJoin(project, eq(project.id, pause.projectId))
    .where(
      and(
        gt(pause.id, after),
        projectInScope(scope),
        projectId ? eq(pause.projectId, projectId) : undefined,
        openOnly ? isNull(pause.endedOn) : undefined,
      ),
    )
    .orderBy(asc(pause.id))
    .limit(limit + 1)
  return pageOf(rows, limit)
}

/** One pause; null where the reader has none such (R15). */
export async function findPauseForProgram(db: Executor, id: number, scope: Scope) {
  const [row] = await db
    .select(columns)
    .from(pause)
    .innerJoin(project, eq(project.id, pause.projectId))
    .where(and(eq(pause.id, id), projectInScope(scope)))
  return row ?? null
}
