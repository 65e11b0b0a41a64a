import { csvHeaders, csvStream } from '~/documents/csv'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { streamPortfolio } from '~/domain/projects/portfolio.queries.server'
import { readPortfolioView } from '~/domain/projects/portfolio-view'
import { gatedLoader } from '~/http/gate.server'
import { exportCells, exportHead } from './export-columns'

/** The portfolio as it is seen: the filter, the order and the columns of the query string, every row of it. */
export const loader = gatedLoader('project.read', async ({ db, url, actor, asOf, words }) => {
  const view = readPortfolioView(url.searchParams)
  const on = await directivesOnDay(db, asOf)
  async function* lines() {
    for await (const rows of streamPortfolio(db, { view, on, scope: actor.scope }))
      yield rows.map((row) => exportCells(row, view.cols, asOf, words))
  }
  const head = exportHead(view.cols, words)
  return new Response(csvStream(head, lines()), { headers: csvHeaders(words.projects.exportName(asOf)) })
})
