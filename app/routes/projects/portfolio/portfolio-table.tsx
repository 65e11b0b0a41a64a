import type { PortfolioRow } from '~/domain/projects/portfolio.queries.server'
import type { PortfolioColumn } from '~/domain/projects/portfolio-columns'
import type { PortfolioGroup, PortfolioSums } from '~/domain/projects/portfolio-sums.queries.server'
import type { PortfolioView } from '~/domain/projects/portfolio-view'
import { standsStill } from '~/domain/projects/project-order'
import type { GroupBy } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { PortfolioCard } from './portfolio-card'
import { usePortfolioColumns } from './use-portfolio-columns'
import { useProjectHref, useViewHref } from './use-view-href'

type Props = {
  view: PortfolioView
  rows: PortfolioRow[]
  sums: { all: PortfolioSums; groups: PortfolioGroup[] }
  day: string
}

export function PortfolioTable({ view, rows, sums, day }: Props) {
  const { words } = useWords()
  const href = useViewHref(view)
  const projectHref = useProjectHref()
  const columns = usePortfolioColumns(day, sums.all)
  return (
    <DataTable
      caption={words.projects.caption}
      columns={columns.filter(({ id }) => view.cols.includes(id as PortfolioColumn))}
      order={view.cols}
      rows={rows}
      rowKey={(row) => String(row.id)}
      rowLabel={(row) => row.name}
      rowHref={(row) => projectHref(row.id)}
      rowTone={(row) => (standsStill(row) || row.pauses.length > 0 ? 'paused' : undefined)}
      sort={{ id: view.sort.column, desc: view.sort.down }}
      sortHref={(id, down) => href({ sort: { column: id as PortfolioColumn, down } })}
      groupBy={useGroups(view, sums.groups)}
      cards={(row) => <PortfolioCard row={row} day={day} />}
    />
  )
}

/** Groups with what they add up to over the whole filter, not over the page. */
function useGroups(view: PortfolioView, groups: PortfolioGroup[]): GroupBy<PortfolioRow> | undefined {
  const { words, formats } = useWords()
  const { by } = view
  if (by === null) return undefined
  const keyOf = (row: PortfolioRow) => (by === 'owner' ? String(row.ownerId) : row[by])
  const sums = new Map(groups.map((group) => [group.key, group]))
  const vocabularies: Record<string, Record<string, string>> = {
    field: words.projects.fields,
    phase: words.projects.phaseNames,
    owner: Object.fromEntries(groups.map((group) => [group.key, group.label ?? group.key])),
  }
  return {
    of: keyOf,
    label: (key) => vocabularies[by]?.[key] ?? key,
    count: (key, rows) => sums.get(key)?.count ?? rows.length,
    sum: (column, rows) => {
      const [first] = rows
      const group = first && sums.get(keyOf(first))
      const of = {
        total: group?.total,
        'year-plan': group?.yearPlan,
        disbursed: group?.disbursed,
        'year-left': group?.yearLeft,
      }
      const amount = of[column as keyof typeof of]
      return amount === undefined ? null : formats.millions(amount)
    },
  }
}
