import { and, eq, isNull, or } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { notice } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { visibleTo } from './notices.queries.server'

/**
 * The text of a notice to be looked at a second time, or null where this person has none: confirmed ones in scope, open
 * drafts only for who may bring notices in.
 */
export async function findNoticeText(
  db: Executor,
  noticeId: number,
  { scope, drafts }: { scope: Scope; drafts: boolean },
) {
  const confirmed = and(eq(notice.state, 'confirmed'), visibleTo(scope))
  const draft = drafts ? and(eq(notice.state, 'draft'), isNull(notice.discardedAt)) : undefined
  const [row] = await db
    .select({
      id: notice.id,
      state: notice.state,
      numberSymbol: notice.numberSymbol,
      title: notice.title,
      text: notice.text,
    })
    .from(notice)
    .where(and(eq(notice.id, noticeId), draft ? or(confirmed, draft) : confirmed))
  return row ?? null
}
