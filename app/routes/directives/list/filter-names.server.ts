import type { Executor } from '#db/client.server'
import { listNoticeOptions, listProjectOptions } from '~/domain/directives/directive-options.queries.server'
import type { DirectivesView } from '~/domain/directives/directives-view'
import { listOrganisationOptions } from '~/domain/organisations/organisation-options.queries.server'
import type { Scope } from '~/domain/people/actor'
import type { FilterNames } from './filter-words'

type Asked = { view: DirectivesView; scope: Scope; asOf: string }

/** The names of what the view is narrowed to, asked only where it is. */
export async function filterNames(db: Executor, { view, scope, asOf }: Asked): Promise<FilterNames> {
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
