import { csvHeaders, csvStream } from '~/documents/csv'
import { countByUnit } from '~/domain/directives/directives-by-unit.queries.server'
import { exportDirectives } from '~/domain/directives/directives-export.queries.server'
import { readDirectivesView } from '~/domain/directives/directives-view'
import { gatedLoader } from '~/http/gate.server'
import { csvHead, csvRow, reviewHead, reviewRow } from './csv-rows'

/**
 * Every row of the view in its order, or the ticked ones of it (`only`), as CSV; where the view is the review by unit, its
 * lines. Days are ISO: Excel reads them anywhere.
 */
export const loader = gatedLoader('directive.read', async ({ db, url, actor, asOf, words }) => {
  const view = readDirectivesView(url.searchParams)
  const question = { scope: actor.scope, own: actor.organisationIds, asOf, view }
  const { exportName, reviewName } = words.directives
  const headersOf = (name: string) => ({ headers: csvHeaders(`${name}-${asOf}.csv`) })
  if (view.show === 'units') {
    const units = await countByUnit(db, question)
    async function* reviewed() {
      yield units.map((unit) => reviewRow(unit, words))
    }
    return new Response(csvStream(reviewHead(words), reviewed()), headersOf(reviewName))
  }
  const only = url.searchParams.getAll('only').flatMap((given) => given.split(',').map(Number))
  const batches = exportDirectives(db, question, only.filter(Number.isInteger))
  async function* lines() {
    for await (const rows of batches) yield rows.map((row) => csvRow(row, words))
  }
  return new Response(csvStream(csvHead(words), lines()), headersOf(exportName))
})
