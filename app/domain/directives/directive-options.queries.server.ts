import { and, desc, inArray, sql } from 'drizzle-orm'
import { visibleTo } from '~/domain/notices/notices.queries.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import type { Executor } from '#db/client.server'
import { notice, project } from '#db/schema.server'

type Asked = { q: string; scope: Scope; ids?: readonly number[] }

const MOST_OPTIONS = 30

/** Confirmed notices by number, issuer or title without accents, newest first; or just those of `ids`. */
export function listNoticeOptions(db: Executor, { q, scope, ids }: Asked) {
  return db
    .select({ id: notice.id, numberSymbol: notice.numberSymbol, title: notice.title, issuedOn: notice.issuedOn })
    .from(notice)
    .where(
      and(
        sql`${notice.state} = 'confirmed'`,
        visibleTo(scope),
        ids ? inArray(notice.id, [...ids]) : undefined,
        q ? sql`${notice.search} like '%' || translate(vn_fold(${q}), '%_\\', '') || '%'` : undefined,
      ),
    )
    .orderBy(desc(notice.issuedOn), desc(notice.id))
    .limit(MOST_OPTIONS)
}

/** Projects by name or code without accents; or just those of `ids`. */
export function listProjectOptions(db: Executor, { q, scope, ids }: Asked) {
  return db
    .select({ id: project.id, code: project.code, name: project.name })
    .from(project)
    .where(
      and(
        projectInScope(scope),
        ids ? inArray(project.id, [...ids]) : undefined,
        q ? sql`${project.search} like '%' || translate(vn_fold(${q}), '%_\\', '') || '%'` : undefined,
      ),
    )
    .orderBy(project.sortName, project.id)
    .limit(MOST_OPTIONS)
}
