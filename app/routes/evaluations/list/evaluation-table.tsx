import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { EvaluationRow } from '~/domain/evaluations/evaluations.queries.server'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { EvaluationMark } from '../state-mark'

/** Questions with the products compared and how many sheets are in. */
export function EvaluationTable({ rows, empty }: { rows: readonly EvaluationRow[]; empty?: ReactNode }) {
  const { words, formats } = useWords()
  const says = words.evaluations
  const sheets = (row: EvaluationRow) => says.sheetsOf(formats.integer(row.handedIn), formats.integer(row.assessors))
  const columns: Column<EvaluationRow>[] = [
    {
      id: 'question',
      header: says.columns.question,
      width: 'min-w-72',
      cell: (row) => (
        <>
          <span className="line-clamp-2">{row.question}</span>
          <span className="figures block text-sm font-normal text-muted">{row.projectCode}</span>
        </>
      ),
    },
    { id: 'state', header: says.columns.state, width: 'w-40', cell: (row) => <EvaluationMark state={row.state} /> },
    {
      id: 'products',
      header: says.columns.products,
      width: 'min-w-52',
      cell: (row) => <span className="line-clamp-2 text-sm">{row.products.join(' · ')}</span>,
    },
    {
      id: 'sheets',
      header: says.columns.sheets,
      align: 'end',
      width: 'w-28',
      cell: (row) => <span className="figures">{sheets(row)}</span>,
    },
    {
      id: 'day',
      header: says.columns.day,
      width: 'w-32',
      cell: (row) => <span className="figures">{formats.day(row.closedOn ?? row.evaluatedOn)}</span>,
    },
  ]
  return (
    <DataTable
      caption={says.title}
      rows={rows}
      columns={columns}
      rowKey={(row) => String(row.id)}
      rowLabel={(row) => row.question}
      rowHref={(row) => `/evaluations/${row.id}`}
      empty={empty}
      fill="page"
      cards={(row) => (
        <>
          <Link to={`/evaluations/${row.id}`} data-row-link className="font-medium">
            {row.question}
          </Link>
          <p className="text-sm text-muted">{row.products.join(' · ')}</p>
          <p className="flex flex-wrap justify-between gap-x-4">
            <EvaluationMark state={row.state} />
            <span className="figures">{sheets(row)}</span>
          </p>
        </>
      )}
    />
  )
}
