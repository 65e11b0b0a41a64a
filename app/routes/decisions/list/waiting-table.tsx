import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Waiting } from '~/domain/decisions/waiting'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { becauseOf, costWords, decideHref, questionOf } from '../waiting-words'

/** What waits for a decision: the question, how long, what waiting costs, and how many ways there are. */
export function WaitingTable({ rows, empty }: { rows: Waiting[]; empty: ReactNode }) {
  const { words } = useWords()
  return (
    <DataTable
      caption={words.decisions.waitingCaption}
      columns={useColumns()}
      rows={rows}
      rowKey={(row) => row.key}
      rowLabel={(row) => questionOf(row, words)}
      rowHref={decideHref}
      empty={empty}
      cards={(row) => <Card row={row} />}
    />
  )
}

function useColumns(): Column<Waiting>[] {
  const { words, formats } = useWords()
  const { columns, options } = words.decisions
  return [
    {
      id: 'question',
      header: columns.question,
      width: 'min-w-72',
      sticky: true,
      cell: (row) => <Question row={row} />,
    },
    { id: 'waited', header: columns.waited, align: 'end', width: 'w-32', cell: (row) => <Waited row={row} /> },
    { id: 'cost', header: columns.cost, width: 'min-w-64', cell: (row) => <Costs row={row} /> },
    {
      id: 'worth',
      header: columns.worth,
      align: 'end',
      cell: (row) => (
        <span className="figures whitespace-nowrap">{row.worth === null ? '' : formats.money(row.worth)}</span>
      ),
    },
    {
      id: 'options',
      header: columns.options,
      align: 'end',
      cell: (row) => <span className="figures whitespace-nowrap">{options(formats.integer(row.options))}</span>,
    },
  ]
}

function Question({ row }: { row: Waiting }) {
  const { words, formats } = useWords()
  return (
    <>
      <span className="block font-medium first-letter:uppercase">{questionOf(row, words)}</span>
      <span className="block text-sm font-normal text-muted first-letter:uppercase">
        {becauseOf(row, words, formats)}
      </span>
    </>
  )
}

/** Full days since it came due. */
function Waited({ row }: { row: Waiting }) {
  const { words, formats } = useWords()
  const says = words.decisions
  return (
    <span className="figures whitespace-nowrap">
      {row.waited === 0 ? says.today : says.days(formats.integer(row.waited))}
      <span className="block text-sm text-muted">{says.since(formats.day(row.since))}</span>
    </span>
  )
}

function Costs({ row }: { row: Waiting }) {
  const { words, formats } = useWords()
  return (
    <ul className="figures text-sm">
      {row.costs.map((cost) => (
        <li key={`${cost.kind}${'leaseId' in cost ? cost.leaseId : ''}`} className="first-letter:uppercase">
          {costWords(cost, words, formats)}
        </li>
      ))}
    </ul>
  )
}

function Card({ row }: { row: Waiting }) {
  const { words } = useWords()
  return (
    <div className="grid gap-1 py-1">
      <Question row={row} />
      <div className="flex flex-wrap justify-between gap-x-4">
        <Costs row={row} />
        <Waited row={row} />
      </div>
      <Link to={decideHref(row)} className="link py-2 print:hidden">
        {words.decisions.decide}
      </Link>
    </div>
  )
}
