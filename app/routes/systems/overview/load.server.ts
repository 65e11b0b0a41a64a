import { listProjectOptions } from '~/domain/directives/directive-options.queries.server'
import { listOrganisationOptions } from '~/domain/organisations/organisation-options.queries.server'
import { countBoard } from '~/domain/systems/core-board'
import { readSystemsMap } from '~/domain/systems/system-map.queries.server'
import { findOrder, listSystemUnits } from '~/domain/systems/system-parts.queries.server'
import { countSystems, listCoreSystems, listSystems } from '~/domain/systems/systems.queries.server'
import type { SystemsView } from '~/domain/systems/systems-view'
import type { GatedVisit } from '~/http/gate.server'
import { boardRows } from '../board-rows'
import { clausesFor } from '../clauses.server'

type Asked = { visit: GatedVisit; view: SystemsView }

export async function loadList({ visit: { db, actor, asOf }, view }: Asked) {
  const question = { view, scope: actor.scope, asOf }
  const [rows, counts] = await Promise.all([listSystems(db, question), countSystems(db, question)])
  return { rows, counts }
}

/** What the form to record a system begins with: `?new=1&project=12`. */
export async function findBegun({ db, url, actor: { scope } }: GatedVisit) {
  const id = Number(url.searchParams.get('project'))
  if (!Number.isInteger(id) || id < 1 || id >= 2 ** 31) return {}
  const [project] = await listProjectOptions(db, { q: '', scope, ids: [id] })
  return project ? { projectId: project.id, projectName: project.name } : {}
}

/** The unit a view is narrowed to, by the name of the day; null for none, or none such. */
export async function findAskedUnit({ visit: { db, asOf }, view }: Asked) {
  if (view.unit === null) return null
  const [unit] = await listOrganisationOptions(db, { q: '', onDay: asOf, ids: [view.unit] })
  return unit ? { id: unit.id, name: unit.name } : null
}

/** The board of one core system: the counts hold with words and unit, the rows with everything that is asked for. */
export async function loadBoard({ visit: { db, actor, asOf, who }, view }: Asked) {
  const cores = await listCoreSystems(db, { scope: actor.scope, asOf })
  const core = cores.find(({ id }) => id === view.core) ?? cores[0] ?? null
  if (!core) return { cores, core, order: null, rows: [], units: 0, counts: countBoard([], asOf), clauses: [] }
  const [all, order, clauses] = await Promise.all([
    listSystemUnits(db, { systemId: core.id, scope: actor.scope, asOf }),
    findOrder(db, core.clauseId),
    who.may('system.change') ? clausesFor(db, core) : [],
  ])
  const { asked, shown } = boardRows(all, view, asOf)
  return { cores, core, order, rows: shown, units: all.length, counts: countBoard(asked, asOf), clauses }
}

export const loadMap = ({ visit: { db, actor, asOf }, view }: Asked) =>
  readSystemsMap(db, { view, scope: actor.scope, asOf })
