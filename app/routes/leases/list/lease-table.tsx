import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { leaseUrgency } from '~/domain/leases/lease-standing'
import type { LeaseRow } from '~/domain/leases/leases.queries.server'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { UrgencyMark } from '../urgency-mark'

type Props = {
  rows: readonly LeaseRow[]
  day: string
  empty?: ReactNode
  /** Left out where all rows are of one project. */
  withProject?: boolean
}

/** Leases with their end, the last day to give notice and what follows; those that end soonest first. */
export function LeaseTable({ rows, day, empty, withProject = true }: Props) {
  const { words, formats } = useWords()
  const says = words.leases
  const columns: Column<LeaseRow>[] = [
    {
      id: 'service',
      header: says.columns.service,
      width: 'min-w-64',
      cell: (row) => (
        <>
          <span className="line-clamp-2">{row.service}</span>
          <span className="block text-sm font-normal text-muted">
            {[row.provider, withProject ? row.projectCode : null].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      id: 'endsOn',
      header: says.columns.endsOn,
      width: 'w-36',
      cell: (row) => <DayAway day={row.endsOn} today={day} quiet={row.closedOn !== null} />,
    },
    {
      id: 'noticeBy',
      header: says.columns.noticeBy,
      width: 'w-36',
      cell: (row) =>
        row.noticeBy && <DayAway day={row.noticeBy} today={day} quiet={row.closedOn !== null || row.noticeBy < day} />,
    },
    {
      id: 'fee',
      header: says.columns.fee,
      align: 'end',
      width: 'w-40',
      cell: (row) => (
        <span className="figures">{says.feeOf(formats.money(row.feeWithVat), says.feePeriods[row.feePeriod])}</span>
      ),
    },
    {
      id: 'successor',
      header: says.columns.successor,
      width: 'min-w-56',
      cell: (row) => (
        <>
          <UrgencyMark lease={row} day={day} />
          <Following row={row} />
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={says.title}
      rows={rows}
      columns={columns}
      rowKey={(row) => String(row.id)}
      rowLabel={(row) => row.service}
      rowHref={(row) => `/leases/${row.id}`}
      rowTone={(row) => (leaseUrgency(row, day) === 'breach' ? 'overdue' : row.closedOn ? 'muted' : undefined)}
      empty={empty}
      fill="page"
      cards={(row) => (
        <>
          <Link to={`/leases/${row.id}`} data-row-link className="font-medium">
            {row.service}
          </Link>
          <p className="text-sm text-muted">{row.provider}</p>
          <p className="flex flex-wrap justify-between gap-x-4">
            <UrgencyMark lease={row} day={day} />
            <DayAway day={row.endsOn} today={day} quiet={row.closedOn !== null} />
          </p>
        </>
      )}
    />
  )
}

/** What follows, in a line; the mark beside it says where nothing does. */
function Following({ row }: { row: LeaseRow }) {
  const words = row.successorProject ?? row.successorWords
  return words ? <span className="line-clamp-2 text-sm text-muted">{words}</span> : null
}

function DayAway({ day, today, quiet }: { day: string; today: string; quiet: boolean }) {
  const { formats } = useWords()
  return (
    <span className="figures">
      {formats.day(day)}
      {!quiet && <span className="block text-sm text-muted">{formats.away(day, today)}</span>}
    </span>
  )
}
