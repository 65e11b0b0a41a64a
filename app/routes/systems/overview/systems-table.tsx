import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { SystemRow } from '~/domain/systems/systems.queries.server'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { ContractEnd, StateMark } from '../marks'

/** Systems by name, with who keeps each, what it costs and what it is joined to. */
export function SystemsTable({ rows, empty }: { rows: readonly SystemRow[]; empty: ReactNode }) {
  const { words, formats } = useWords()
  const says = words.systems
  const under = (row: SystemRow) =>
    [words.projects.fields[row.field], row.kind === 'platform' && says.kinds.platform, row.isCore && says.coreNote]
      .filter(Boolean)
      .join(' · ')
  const columns: Column<SystemRow>[] = [
    {
      ...{ id: 'name', header: says.columns.name, width: 'min-w-64' },
      cell: (row) => (
        <>
          {row.name}
          <span className="block text-sm font-normal text-muted">{under(row)}</span>
        </>
      ),
    },
    { id: 'state', header: says.columns.state, width: 'w-36', cell: (row) => <StateMark state={row.state} /> },
    {
      ...{ id: 'owner', header: says.columns.owner, width: 'min-w-40' },
      cell: (row) => (
        <>
          {row.owner}
          {row.supplier && <span className="block text-sm text-muted">{row.supplier}</span>}
        </>
      ),
    },
    {
      ...{ id: 'contract', header: says.columns.contractEndsOn, width: 'w-36' },
      cell: (row) => <ContractEnd endsOn={row.contractEndsOn} quiet={row.state === 'retired'} />,
    },
    {
      ...{ id: 'cost', header: says.columns.yearlyCost, align: 'end', width: 'w-36' },
      cell: (row) => row.yearlyCost !== null && <span className="figures">{formats.money(row.yearlyCost)}</span>,
    },
    { id: 'units', header: says.columns.units, align: 'end', cell: (row) => formats.integer(row.units) },
    {
      ...{ id: 'interfaces', header: says.columns.interfaces, align: 'end', width: 'w-32' },
      cell: (row) => (
        <>
          {formats.integer(row.interfaces)}
          {row.broken > 0 && (
            <span className="block text-sm text-due">{says.brokenOf(formats.integer(row.broken))}</span>
          )}
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
      rowLabel={(row) => row.name}
      rowHref={(row) => `/systems/${row.id}`}
      rowTone={(row) => (row.state === 'retired' ? 'muted' : undefined)}
      empty={empty}
      fill="page"
      cards={(row) => (
        <>
          <Link to={`/systems/${row.id}`} data-row-link className="font-medium">
            {row.name}
          </Link>
          <p className="text-sm text-muted">{[row.owner, under(row)].join(' · ')}</p>
          <div className="flex flex-wrap justify-between gap-x-4">
            <StateMark state={row.state} />
            <ContractEnd endsOn={row.contractEndsOn} quiet={row.state === 'retired'} />
          </div>
        </>
      )}
    />
  )
}
