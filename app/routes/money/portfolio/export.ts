import { csvHeaders, csvStream } from '~/documents/csv'
import { groupMoney, type MoneyGroup, restOfGroup } from '~/domain/money/portfolio-figures.queries.server'
import { readMoneyView } from '~/domain/money/portfolio-money-view'
import type { ProjectField } from '~/domain/projects/project-terms'
import { gatedLoader } from '~/http/gate.server'
import { chooseProjects } from './load-portfolio-money.server'

/** The groups as they are seen, by the same filter and rights; both cut-offs always, amounts in dong. */
export const loader = gatedLoader('money.read', async ({ db, url, actor, asOf, now, words }) => {
  const view = readMoneyView(url.searchParams)
  const { asked, year } = await chooseProjects({ db, view, scope: actor.scope, asOf, now })
  const groups = await groupMoney(db, { ...asked, year: view.by === 'year' ? null : year, by: view.by })
  const { columns, exportDong, exportName } = words.moneyPortfolio
  const head = [
    ...[columns[view.by], columns.year, columns.projects],
    ...[
      columns.planned,
      columns.carriedOut,
      columns.accepted,
      columns.yearEnd,
      columns.disbursedByLapse,
      columns.restOrLapsed,
    ].map(exportDong),
    columns.share,
  ]
  const cells = (row: MoneyGroup) => {
    const planned = row.allotted + row.carriedIn
    const name = row.label ?? (view.by === 'field' ? words.projects.fields[row.key as ProjectField] : row.key)
    return [
      ...[name, view.by === 'year' ? Number(row.key) : year, row.projects, planned, row.carriedOut, row.accepted],
      ...[row.yearEnd, row.disbursed, restOfGroup(row)],
      planned > 0n ? Number((row.disbursed * 10_000n) / planned) / 10_000 : null,
    ]
  }
  async function* lines() {
    yield groups.map(cells)
  }
  return new Response(csvStream(head, lines()), { headers: csvHeaders(exportName(asOf)) })
})
