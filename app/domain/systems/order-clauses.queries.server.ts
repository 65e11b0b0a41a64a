import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, notice } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import { visibleTo } from '~/domain/notices/notices.queries.server'
import type { Scope } from '~/domain/people/actor'
import { fold } from '~/domain/vietnamese-text'

const MOST_OPTIONS = 30

/** Clauses of confirmed notices by their section and the notice's number, title or words (R18): the newest notice first. */
export function listOrderClauses(db: Executor, { q, scope }: { q: string; scope: Scope }) {
  const words = fold(q).split(/\s+/).filter(Boolean).slice(0, 12)
  return db
    .select({ id: clause.id, section: clause.section, notice: notice.numberSymbol, title: notice.title })
    .from(clause)
    .innerJoin(notice, eq(notice.id, clause.noticeId))
    .where(
      and(
        eq(notice.state, 'confirmed'),
        visibleTo(scope),
        ...words.map(
          (word) => sql`(${notice.search} like ${likePattern(word)} or vn_fold(${clause.section}) like ${`${word}%`})`,
        ),
      ),
    )
    .orderBy(desc(notice.issuedOn), desc(notice.id), asc(clause.start))
    .limit(MOST_OPTIONS)
}
