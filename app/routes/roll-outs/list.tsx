import { Rocket } from 'lucide-react'
import type { RollOutRow } from '~/domain/roll-outs/roll-outs.queries.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import type { loadList } from './load.server'
import { NewDialog } from './new-dialog'

type Props = { list: Awaited<ReturnType<typeof loadList>>; mayChange: boolean }

/** Every roll-out with how far it is. */
export function List({ list, mayChange }: Props) {
  const { words } = useWords()
  const says = words.rollOuts
  const start = mayChange && <NewDialog proposed={list.proposed} defaultOpen={list.starting} />
  return (
    <div data-print="landscape">
      <PageHead title={says.title} sentence={says.lead} action={start} />
      <DataTable
        caption={says.title}
        rows={list.rows}
        columns={useColumns()}
        rowKey={(row) => String(row.id)}
        rowHref={(row) => `/roll-outs/${row.id}`}
        rowTone={(row) => (row.closedOn !== null ? 'muted' : row.counts.late > 0 ? 'overdue' : undefined)}
        empty={<EmptyState icon={Rocket} title={says.empty} sentence={says.emptyText} />}
        fill="page"
      />
    </div>
  )
}

function useColumns(): Column<RollOutRow>[] {
  const { words, formats } = useWords()
  const says = words.rollOuts
  const { columns, standings } = says
  const n = (count: number, tone?: string) =>
    count > 0 && <span className={`figures ${tone ?? ''}`}>{formats.integer(count)}</span>
  return [
    { id: 'name', header: columns.name, width: 'min-w-56', cell: (row) => row.name },
    {
      ...{ id: 'kind', header: columns.kind, width: 'min-w-36' },
      cell: (row) => (
        <>
          {says.kinds[row.kind]}
          <span className="block text-sm text-muted">
            {row.section ? words.projects.citation(row.section, row.notice ?? '') : row.words}
          </span>
        </>
      ),
    },
    {
      ...{ id: 'window', header: columns.window, width: 'min-w-36' },
      cell: (row) => {
        if (row.from === null || row.to === null) return null
        const from = formats.day(row.from)
        const span = row.open ? says.fromOn(from) : says.span(from, formats.day(row.to))
        return <span className="figures">{span}</span>
      },
    },
    { id: 'all', header: columns.services, align: 'end', cell: (row) => n(row.counts.all) },
    {
      ...{ id: 'late', header: standings.late, align: 'end' },
      cell: (row) => n(row.counts.late, 'font-semibold text-overdue'),
    },
    { id: 'not-started', header: standings['not-started'], align: 'end', cell: (row) => n(row.counts['not-started']) },
    { id: 'started', header: standings.started, align: 'end', cell: (row) => n(row.counts.started) },
    { id: 'done', header: standings.done, align: 'end', cell: (row) => n(row.counts.done) },
    {
      ...{ id: 'first', header: says.firstMissing, align: 'end' },
      cell: (row) => n(row.counts.firstMissing, 'font-semibold text-due'),
    },
  ]
}
