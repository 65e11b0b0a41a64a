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

/** The board of one core system: counts follow all of its lines, the rows what is asked for. */
export async function loadBoard({ visit: { db, actor, asOf, who }, view }: Asked) {
  const cores = await listCoreSystems(db, { scope: actor.scope, asOf })
  const core = cores.find(({ id }) => id === view.core) ?? cores[0] ?? null
  if (!core) return { cores, core, order: null, rows: [], counts: countBoard([], asOf), clauses: [] }
  const [all, order, clauses] = await Promise.all([
    listSystemUnits(db, { systemId: core.id, scope: actor.scope, asOf }),
    findOrder(db, core.clauseId),
    who.may('system.change') ? clausesFor(db, core) : [],
  ])
  return { cores, core, order, rows: boardRows(all, view, asOf), counts: countBoard(all, asOf), clauses }
}

export const loadMap = ({ visit: { db, actor, asOf }, view }: Asked) =>
  readSystemsMap(db, { view, scope: actor.scope, asOf })
