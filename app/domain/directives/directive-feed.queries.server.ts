import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, directiveProject } from '#db/schema.server'
import { pageOf } from '~/domain/keyset'
import type { Scope } from '~/domain/people/actor'
import { type DirectiveRow, listRowsOf } from './directive-rows.server'
import { directiveInScope } from './directives-conditions.server'
import { directivesOnDay } from './directives-on-day.server'

export type DirectiveFeed = { after: number; limit: number; noticeId?: number; projectId?: number; day: string }

/** Directives in the order of their ids with their standing on a day, for programs that walk all of them. */
export async function feedDirectives(db: Executor, asked: DirectiveFeed, scope: Scope) {
  const { after, limit, noticeId, projectId, day } = asked
  const ids = await db
    .select({ id: directive.id })
    .from(directive)
    .where(
      and(
        gt(directive.id, after),
        directiveInScope(scope),
        noticeId ? eq(directive.noticeId, noticeId) : undefined,
        projectId
          ? sql`${directive.id} in (select directive_id from ${directiveProject} where project_id = ${projectId})`
          : undefined,
      ),
    )
    .orderBy(asc(directive.id))
    .limit(limit + 1)
  const page = pageOf(ids, limit)
  const on = await directivesOnDay(db, day)
  return {
    items: await listRowsOf(
      db,
      on,
      page.items.map((row) => row.id),
    ),
    next: page.next,
  }
}

/** One directive as it stands on a day; null where the reader has none such (R15). */
export async function findDirectiveRow(
  db: Executor,
  { id, day, scope }: { id: number; day: string; scope: Scope },
): Promise<DirectiveRow | null> {
  const [seen] = await db
    .select({ id: directive.id })
    .from(directive)
    .where(and(eq(directive.id, id), directiveInScope(scope)))
  if (!seen) return null
  const [row] = await listRowsOf(db, await directivesOnDay(db, day), [seen.id])
  return row ?? null
}
