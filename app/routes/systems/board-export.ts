import { csvHeaders, csvStream } from '~/documents/csv'
import { boardConcerns } from '~/domain/systems/core-board'
import { readSystemsView } from '~/domain/systems/systems-view'
import { gatedLoader } from '~/http/gate.server'
import { loadBoard } from './overview/load.server'

/** The board as it is seen, by the same filter and rights; amounts in dong, days ISO. */
export const loader = gatedLoader('system.read', async (visit) => {
  const { url, asOf, words } = visit
  const { rows } = await loadBoard({ visit, view: readSystemsView(url.searchParams) })
  const { columns, standings, interfaceStates, concerns, ...says } = words.systems
  const head = [
    ...[columns.unit, columns.standing, columns.program, columns.interfaceState, columns.contractEndsOn],
    ...[says.exportDong(columns.yearlyCost), columns.nextStep, says.labels.nextStepBy, columns.cause, columns.concerns],
  ]
  async function* lines() {
    yield rows.map((row) => [
      ...[row.unit, standings[row.standing], row.program],
      row.interfaceState && interfaceStates[row.interfaceState],
      ...[row.contractEndsOn, row.yearlyCost, row.nextStep, row.nextStepBy],
      row.causeSection ? words.projects.citation(row.causeSection, row.causeNotice ?? '') : row.causeWords,
      boardConcerns(row, asOf)
        .map((one) => concerns[one])
        .join(', '),
    ])
  }
  return new Response(csvStream(head, lines()), { headers: csvHeaders(says.exportName(asOf)) })
})
