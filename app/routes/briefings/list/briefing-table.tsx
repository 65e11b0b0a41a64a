import type { ReactNode } from 'react'
import type { BriefingRow } from '~/domain/briefings/briefings.queries.server'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { StateMark } from '../state-mark'

type Row = Omit<BriefingRow, 'issuedAt'>

export function BriefingTable({ rows, empty }: { rows: readonly Row[]; empty: ReactNode }) {
  const { words, formats } = useWords()
  const says = words.briefings
  const matters = (row: Row) =>
    row.state === 'presented' || row.state === 'closed'
      ? says.concludedOf(formats.integer(row.concluded), formats.integer(row.matters))
      : says.matters(formats.integer(row.matters))
  return (
    <DataTable
      caption={says.title}
      rows={rows}
      rowKey={(row) => String(row.id)}
      rowHref={(row) => `/briefings/${row.id}`}
      empty={empty}
      fill="page"
      columns={[
        { id: 'title', header: says.columns.title, width: 'min-w-72', cell: (row) => row.title },
        {
          ...{ id: 'meeting', header: says.columns.meeting, width: 'w-44' },
          cell: (row) => says.meetingAt(formats.day(row.meetingOn), row.meetingTime ?? ''),
        },
        { id: 'chair', header: says.columns.chair, width: 'w-56', cell: (row) => row.chair },
        { id: 'matters', header: says.columns.matters, width: 'w-40', cell: matters },
        { id: 'state', header: says.columns.state, width: 'w-40', cell: (row) => <StateMark state={row.state} /> },
      ]}
      cards={(row) => (
        <a href={`/briefings/${row.id}`} data-row-link className="grid gap-1">
          <span className="font-medium">{row.title}</span>
          <span className="text-sm text-muted">
            {says.meetingAt(formats.day(row.meetingOn), row.meetingTime ?? '')} · {matters(row)}
          </span>
          <StateMark state={row.state} />
        </a>
      )}
    />
  )
}
