import { findProposedRollOut } from '~/domain/roll-outs/proposed-phases.queries.server'
import { boardOf, countRollOut } from '~/domain/roll-outs/roll-out-board'
import { listPhases, readBoards } from '~/domain/roll-outs/roll-out-board.queries.server'
import { readRollOutView, shownUnits } from '~/domain/roll-outs/roll-out-view'
import { findRollOut, listItemReports, listRollOuts } from '~/domain/roll-outs/roll-outs.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { notFound } from '~/http/answers.server'
import type { GatedVisit } from '~/http/gate.server'
import { drawBoard } from './board-geometry.server'

/** All roll-outs; `?new=1&directive=7` opens the form with what a directive orders. */
export async function loadList({ db, actor, asOf, url, who }: GatedVisit) {
  const directiveId = Number(url.searchParams.get('directive'))
  const known = Number.isInteger(directiveId) && directiveId > 0 && directiveId < 2 ** 31
  const starting = who.may('roll-out.change') && url.searchParams.get('new') === '1'
  const [rows, proposed] = await Promise.all([
    listRollOuts(db, { scope: actor.scope, asOf }),
    starting && known ? findProposedRollOut(db, { directiveId, scope: actor.scope }) : null,
  ])
  return { rows, starting, proposed }
}

/** One roll-out with its board; counts follow all of it, the rows and the drawing what is asked for. */
export async function loadBoard({ db, actor, asOf, url }: GatedVisit, id: number) {
  const seen = { scope: actor.scope, asOf }
  const rollOut = await findRollOut(db, { id, ...seen })
  if (!rollOut) throw notFound()
  const view = readRollOutView(url.searchParams)
  const [boards, phases, history, reports] = await Promise.all([
    readBoards(db, { rollOutIds: [id], ...seen }),
    listPhases(db, [id]),
    listTimeline(db, 'roll-out', id),
    view.item === null ? [] : listItemReports(db, { itemId: view.item, ...seen }),
  ])
  const facts = boards.get(id)
  const all = facts ? boardOf(facts, asOf) : []
  const units = shownUnits(all, view)
  const opened = all.flatMap(({ rows }) => rows).find((row) => row.id === view.item) ?? null
  return {
    ...{ rollOut, view, phases, units, opened, history, reports: opened ? reports : [] },
    counts: countRollOut(all),
    allUnits: all.map((unit) => ({ id: unit.id, name: unit.name })),
    drawing: drawBoard(phases, units, asOf),
  }
}
