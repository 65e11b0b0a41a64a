import { csvHeaders, csvStream } from '~/documents/csv'
import { exportDirectives } from '~/domain/directives/directives-export.queries.server'
import { readDirectivesView } from '~/domain/directives/directives-view'
import { gatedLoader } from '~/http/gate.server'
import { csvHead, csvRow } from './csv-rows'

/** Every row of the view in its order, or the ticked ones of it (`only`), as CSV. Days are ISO: Excel reads them anywhere. */
export const loader = gatedLoader('directive.read', async ({ db, url, actor, asOf, words }) => {
  const view = readDirectivesView(url.searchParams)
  const only = url.searchParams.getAll('only').flatMap((given) => given.split(',').map(Number))
  const batches = exportDirectives(
    db,
    { scope: actor.scope, own: actor.organisationIds, asOf, view },
    only.filter(Number.isInteger),
  )
  async function* lines() {
    for await (const rows of batches) yield rows.map((row) => csvRow(row, words))
  }
  return new Response(csvStream(csvHead(words), lines()), {
    headers: csvHeaders(`${words.directives.exportName}-${asOf}.csv`),
  })
})
