import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { DecisionRow } from '~/domain/decisions/decisions.queries.server'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { causeWords } from '../cause-words'
import { DecisionState } from '../state-mark'

/** Decisions taken, the newest first, each with what ordered it. */
export function TakenTable({ rows, empty }: { rows: DecisionRow[]; empty: ReactNode }) {
  const { words } = useWords()
  return (
    <DataTable
      caption={words.decisions.takenCaption}
      columns={useColumns()}
      rows={rows}
      rowKey={(row) => String(row.id)}
      rowLabel={(row) => row.title}
      rowHref={(row) => `/decisions/${row.id}`}
      rowTone={(row) => (row.undoneOn !== null ? 'muted' : undefined)}
      empty={empty}
      cards={(row) => <Card row={row} />}
      fill="page"
    />
  )
}

function useColumns(): Column<DecisionRow>[] {
  const { words, formats } = useWords()
  const says = words.decisions
  return [
    {
      id: 'decision',
      header: says.columns.decision,
      width: 'min-w-72',
      sticky: true,
      cell: (row) => (
        <>
          <span className="line-clamp-2 font-medium">{row.title}</span>
          <span className="text-sm font-normal text-muted">{says.types[row.type]}</span>
        </>
      ),
    },
    {
      id: 'takenOn',
      header: says.columns.takenOn,
      cell: (row) => <span className="figures">{formats.day(row.takenOn)}</span>,
    },
    { id: 'cause', header: says.columns.cause, width: 'min-w-44', cell: (row) => <Cause row={row} /> },
    {
      id: 'projects',
      header: says.columns.projects,
      width: 'min-w-52',
      cell: (row) => <About row={row} />,
    },
    { id: 'state', header: says.columns.state, width: 'w-36', cell: (row) => <DecisionState row={row} /> },
  ]
}

/** The projects it is about; else the tasks; else that it stands by itself. */
function About({ row: { projects, directives } }: { row: DecisionRow }) {
  const { decisions: says } = useWords().words
  if (projects.length > 0) return <span className="line-clamp-2">{projects.map(({ name }) => name).join('; ')}</span>
  if (directives.length === 0) return <span className="text-muted">{says.noProject}</span>
  return (
    <span className="line-clamp-2">
      <span className="text-muted">{says.subjects.directive}: </span>
      {directives.join('; ')}
    </span>
  )
}

function Cause({ row }: { row: DecisionRow }) {
  const { words, formats } = useWords()
  const cause = causeWords(row, words, formats)
  if (row.noticeId === null) return <span className="first-letter:uppercase">{cause}</span>
  return (
    <Link
      to={`/notices/${row.noticeId}${row.directiveId ? `?directive=${row.directiveId}` : ''}`}
      className="link figures first-letter:uppercase"
    >
      {cause}
    </Link>
  )
}

function Card({ row }: { row: DecisionRow }) {
  const { words, formats } = useWords()
  return (
    <div className="grid gap-1 py-1">
      <Link to={`/decisions/${row.id}`} className="font-medium">
        {row.title}
      </Link>
      <span className="figures text-sm text-muted">
        {formats.day(row.takenOn)} · {causeWords(row, words, formats)}
      </span>
      <span className="text-sm">
        <About row={row} />
      </span>
      <span>
        <DecisionState row={row} />
      </span>
    </div>
  )
}
