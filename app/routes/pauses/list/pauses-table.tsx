import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { knownFacts } from '~/domain/pauses/pause-facts'
import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import { Badge } from '~/ui/marks/badge'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { DueMark, PauseLine } from '../pause-line'

/** What stands still, each with the sentence why: by which clause, since when, until when, what it has cost. */
export function PausesTable({ rows, empty }: { rows: PauseRow[]; empty: ReactNode }) {
  const { words } = useWords()
  return (
    <DataTable
      caption={words.pauses.caption}
      columns={useColumns()}
      rows={rows}
      rowKey={(row) => String(row.id)}
      rowLabel={(row) => row.part ?? row.project}
      rowHref={(row) => `/pauses/${row.id}`}
      rowTone={(row) => (row.endedOn === null ? 'paused' : undefined)}
      empty={empty}
      cards={(row) => (
        <ul>
          <PauseLine pause={row} inList />
        </ul>
      )}
      fill="page"
    />
  )
}

function useColumns(): Column<PauseRow>[] {
  const { words, formats } = useWords()
  const says = words.pauses
  return [
    { id: 'what', header: says.columns.what, width: 'min-w-64', sticky: true, cell: (row) => <What row={row} /> },
    {
      id: 'why',
      header: says.columns.why,
      width: 'w-52',
      cell: (row) =>
        row.noticeId && row.directiveId ? (
          <Link to={`/notices/${row.noticeId}?directive=${row.directiveId}`} className="link figures">
            {words.pauses.cause(knownFacts(row))}
          </Link>
        ) : (
          words.pauses.cause(knownFacts(row))
        ),
    },
    {
      id: 'since',
      header: says.columns.since,
      cell: (row) => <span className="figures">{formats.day(row.since)}</span>,
    },
    {
      id: 'until',
      header: says.columns.until,
      width: 'min-w-48',
      cell: (row) => words.pauses.until(knownFacts(row)) || <span className="text-muted">{says.noEnd}</span>,
    },
    {
      id: 'lost',
      header: says.columns.lost,
      align: 'end',
      cell: (row) => <span className="figures whitespace-nowrap">{says.days(formats.integer(row.daysLost))}</span>,
    },
    { id: 'state', header: says.columns.state, width: 'min-w-44', cell: (row) => <State row={row} /> },
  ]
}

function What({ row }: { row: PauseRow }) {
  const { words, formats } = useWords()
  const says = words.pauses
  const part =
    row.scope === 'package'
      ? says.thePackage(formats.integer(row.ordinal ?? 0), row.part ?? '')
      : row.scope === 'plan'
        ? says.thePlan(row.part ?? '')
        : says.wholeProject
  return (
    <>
      <span className="line-clamp-2 font-medium">{part}</span>
      <span className="line-clamp-1 text-sm font-normal text-muted">{row.project}</span>
    </>
  )
}

function State({ row }: { row: PauseRow }) {
  const { words, formats } = useWords()
  const says = words.pauses
  if (row.ending && row.endedOn)
    return (
      <span className="figures">
        {says.endings[row.ending]} · {formats.day(row.endedOn)}
      </span>
    )
  return row.due ? <DueMark pause={row} /> : <Badge tone="paused">{says.holds}</Badge>
}
