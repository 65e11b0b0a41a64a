import { csvHeaders, csvStream } from '~/documents/csv'
import { exportBidPackages, type PackageRow } from '~/domain/bid-packages/bid-packages.queries.server'
import { readPackagesView } from '~/domain/bid-packages/bid-packages-view'
import { knownFacts } from '~/domain/pauses/pause-facts'
import { gatedLoader } from '~/http/gate.server'
import type { Words } from '~/words/words'

/** Every package of the view in its order, as CSV. Days are ISO, amounts whole dong: Excel reads them anywhere. */
export const loader = gatedLoader('procurement.read', async ({ db, url, actor, asOf, words }) => {
  const view = readPackagesView(url.searchParams)
  const batches = exportBidPackages(db, { view, day: asOf, scope: actor.scope })
  async function* lines() {
    for await (const rows of batches) yield rows.map((row) => lineOf(row, words))
  }
  const { procurement: says } = words
  return new Response(csvStream(headOf(says), lines()), { headers: csvHeaders(`${says.exportName}-${asOf}.csv`) })
})

function headOf({ columns, form, pausedOnly }: Words['procurement']): string[] {
  const { project, state, since, value, contract, accepted, method, planned, supplier, network } = columns
  return [
    ...[columns.package, project, state, since, value, contract, accepted, supplier, method],
    ...[form.labels.field, planned, network, pausedOnly],
  ]
}

function lineOf(row: PackageRow, { procurement: says, pauses }: Words): string[] {
  const amount = (dong: bigint | null) => (dong === null ? '' : String(dong))
  return [
    ...[`${says.number(String(row.ordinal))}: ${row.name}`, `${row.projectCode} · ${row.projectName}`],
    ...[says.states[row.state], row.stateSince, amount(row.value), amount(row.contractValue), amount(row.accepted)],
    ...[row.supplier ?? '', says.methods[row.method], says.fields[row.field], row.plannedQuarter ?? ''],
    ...[[row.networkNumber, row.networkVersion].filter(Boolean).join('-')],
    row.pause ? pauses.standsStill(knownFacts(row.pause)) : '',
  ]
}
