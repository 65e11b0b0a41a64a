import { csvHeaders, csvStream } from '~/documents/csv'
import { idParam } from '~/http/answers.server'
import { gatedLoader } from '~/http/gate.server'
import { loadBoard } from './load.server'

/** The board as it is seen, by the same filter and rights: a line a service and phase; days ISO. */
export const loader = gatedLoader('roll-out.read', async (visit) => {
  const id = idParam(visit.url.searchParams.get('id') ?? undefined)
  const { rollOut, phases, units } = await loadBoard(visit, id)
  const { columns, levels, standings, ...says } = visit.words.rollOuts
  const boxes = rollOut.kind === 'mail-boxes'
  const head = [
    ...[columns.unit, boxes ? says.labels.boxName : columns.item],
    ...(boxes ? [columns.ordered, columns.inUse] : [columns.code, columns.level, columns.area, columns.first]),
    ...[columns.phase, says.labels.startsOn, says.labels.endsOn, columns.standing],
    ...[columns.startedOn, columns.doneOn, columns.lateDays],
  ]
  async function* lines() {
    for (const { name: unit, rows } of units)
      for (const row of rows)
        yield row.cells.map((cell) => {
          const phase = phases.find((one) => one.id === cell.phaseId)
          const own = boxes
            ? [row.ordered, row.inUse]
            : [row.code, row.level && levels[row.level], row.area, row.isFirst ? says.yes : null]
          return [
            ...[unit, row.name, ...own, phase?.name, phase?.startsOn, phase?.endsOn, standings[cell.standing]],
            ...[cell.startedOn, cell.doneOn, cell.lateDays > 0 ? cell.lateDays : null],
          ]
        })
  }
  return new Response(csvStream(head, lines()), { headers: csvHeaders(says.exportName(visit.asOf)) })
})
