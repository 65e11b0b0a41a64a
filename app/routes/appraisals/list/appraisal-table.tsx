import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { AppraisalRow } from '~/domain/appraisals/appraisals.queries.server'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { StateMark } from '../state-mark'

type Props = {
  rows: readonly AppraisalRow[]
  empty?: ReactNode
  /** Left out where all rows are of one project. */
  withProject?: boolean
}

/** Questions with their options, and what is recommended or was chosen. */
export function AppraisalTable({ rows, empty, withProject = true }: Props) {
  const { words, formats } = useWords()
  const says = words.appraisals
  const under = (row: AppraisalRow) =>
    [withProject ? row.projectCode : null, says.horizonOf(String(row.startYear), String(row.startYear + row.years - 1))]
      .filter(Boolean)
      .join(' · ')
  const columns: Column<AppraisalRow>[] = [
    {
      id: 'question',
      header: says.columns.question,
      width: 'min-w-72',
      cell: (row) => (
        <>
          <span className="line-clamp-2">{row.question}</span>
          <span className="figures block text-sm font-normal text-muted">{under(row)}</span>
        </>
      ),
    },
    { id: 'state', header: says.columns.state, width: 'w-40', cell: (row) => <StateMark state={row.state} /> },
    {
      id: 'options',
      header: says.columns.options,
      width: 'min-w-52',
      cell: (row) => <span className="line-clamp-2 text-sm">{row.options.join(' · ')}</span>,
    },
    {
      id: 'named',
      header: says.columns.named,
      width: 'min-w-44',
      cell: (row) => row.named ?? <span className="text-muted">–</span>,
    },
    {
      id: 'cost',
      header: says.columns.cost,
      align: 'end',
      width: 'w-36',
      cell: (row) => <span className="figures">{row.presentCost === null ? '–' : formats.money(row.presentCost)}</span>,
    },
    {
      id: 'day',
      header: says.columns.day,
      width: 'w-32',
      cell: (row) => <span className="figures">{formats.day(row.appraisedOn)}</span>,
    },
  ]
  return (
    <DataTable
      caption={says.title}
      rows={rows}
      columns={columns}
      rowKey={(row) => String(row.id)}
      rowLabel={(row) => row.question}
      rowHref={(row) => `/appraisals/${row.id}`}
      rowTone={(row) => (row.state === 'withdrawn' ? 'muted' : undefined)}
      empty={empty}
      fill="page"
      cards={(row) => (
        <>
          <Link to={`/appraisals/${row.id}`} data-row-link className="font-medium">
            {row.question}
          </Link>
          <p className="figures text-sm text-muted">{under(row)}</p>
          <p className="flex flex-wrap justify-between gap-x-4">
            <StateMark state={row.state} />
            <span className="figures">
              {row.named}
              {row.presentCost === null ? '' : ` · ${formats.money(row.presentCost)}`}
            </span>
          </p>
        </>
      )}
    />
  )
}
