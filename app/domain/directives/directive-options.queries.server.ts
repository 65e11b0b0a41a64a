import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, notice, project } from '#db/schema.server'
import { visibleTo } from '~/domain/notices/notices.queries.server'
import { listOrganisationOptions } from '~/domain/organisations/organisation-options.queries.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { directiveInScope } from './directives-conditions.server'
import type { DirectivesView } from './directives-view'

/** Names of what a view is narrowed to: the view itself holds only numbers. */
export type FilterNames = Record<'units' | 'notices' | 'projects', { id: number; name: string }[]>

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

/** Open orders by their words without accents, those to evaluate something first, then the newest; or just those of `ids`. */
export function listDirectiveOptions(db: Executor, { q, scope, ids }: Asked) {
  return db
    .select({ id: directive.id, text: directive.text, numberSymbol: notice.numberSymbol })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(
      and(
        directiveInScope(scope),
        ids ? inArray(directive.id, [...ids]) : isNull(directive.completedOn),
        q ? sql`${directive.search} like '%' || translate(vn_fold(${q}), '%_\\', '') || '%'` : undefined,
      ),
    )
    .orderBy(sql`(${directive.decision} = 'evaluate') desc`, desc(directive.id))
    .limit(MOST_OPTIONS)
}

/** The names of what the view is narrowed to, asked only where it is. */
export async function listFilterNames(
  db: Executor,
  { view, scope, asOf }: { view: DirectivesView; scope: Scope; asOf: string },
): Promise<FilterNames> {
  const [units, notices, projects] = await Promise.all([
    view.unit.length > 0 ? listOrganisationOptions(db, { q: '', onDay: asOf, ids: view.unit }) : [],
    view.notice !== null ? listNoticeOptions(db, { q: '', scope, ids: [view.notice] }) : [],
    view.project !== null ? listProjectOptions(db, { q: '', scope, ids: [view.project] }) : [],
  ])
  return {
    units: units.map(({ id, name, shortName }) => ({ id, name: shortName ?? name })),
    notices: notices.map(({ id, numberSymbol, title }) => ({ id, name: numberSymbol ?? title ?? String(id) })),
    projects: projects.map(({ id, name }) => ({ id, name })),
  }
}
