import type { ReactNode } from 'react'
import type { PackageRow } from '~/domain/bid-packages/bid-packages.queries.server'
import type { PackageSort, PackagesView } from '~/domain/bid-packages/bid-packages-view'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { PauseWords } from './pause-words'
import { StateMark } from './state-mark'

type Props = {
  rows: readonly PackageRow[]
  empty?: ReactNode
  /** Left out where all rows are of one project. */
  withProject?: boolean
  sort?: PackagesView['sort']
  sortHref?: (by: PackageSort, down: boolean) => string
}

const SORTS: Record<string, PackageSort> = { package: 'project', state: 'state', value: 'value', planned: 'planned' }

/** Packages with state, values and what was accepted; what stands still is hatched and says why. */
export function PackageTable({ rows, empty, withProject = true, sort, sortHref }: Props) {
  const { words, formats } = useWords()
  const says = words.procurement
  const heads = says.columns
  const million = (amount: bigint | null) => amount !== null && formats.millions(amount)
  const columns: Column<PackageRow>[] = [
    {
      id: 'package',
      header: heads.package,
      width: 'min-w-72',
      sortable: withProject,
      cell: (row) => (
        <>
          <span className="line-clamp-2">
            {says.number(formats.integer(row.ordinal))}: {row.name}
          </span>
          {withProject && (
            <span className="line-clamp-1 text-sm font-normal text-muted">
              {row.projectCode} · {row.projectName}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'state',
      header: heads.state,
      width: 'min-w-56',
      sortable: true,
      cell: (row) => (
        <>
          <StateMark state={row.state} paused={row.pause !== null} />
          <span className="figures block text-sm text-muted">{formats.day(row.stateSince)}</span>
          {row.pause && <PauseWords pause={row.pause} className="line-clamp-3 text-sm" />}
        </>
      ),
    },
    { id: 'method', header: heads.method, width: 'w-40', cell: (row) => says.methods[row.method] },
    {
      id: 'value',
      header: heads.value,
      unit: says.million,
      align: 'end',
      sortable: true,
      descFirst: true,
      cell: (row) => million(row.value),
      footer: (shown) => formats.millions(shown.reduce((sum, row) => sum + row.value, 0n)),
    },
    {
      id: 'contract',
      header: heads.contract,
      unit: says.million,
      align: 'end',
      cell: (row) => million(row.contractValue),
      footer: (shown) => formats.millions(shown.reduce((sum, row) => sum + (row.contractValue ?? 0n), 0n)),
    },
    {
      id: 'accepted',
      header: heads.accepted,
      unit: says.million,
      align: 'end',
      cell: (row) => row.accepted > 0n && formats.millions(row.accepted),
      footer: (shown) => formats.millions(shown.reduce((sum, row) => sum + row.accepted, 0n)),
    },
    { id: 'supplier', header: heads.supplier, width: 'min-w-36', cell: (row) => row.supplier },
    {
      id: 'planned',
      header: heads.planned,
      sortable: true,
      cell: (row) => row.plannedQuarter && <span className="figures">{formats.day(row.plannedQuarter)}</span>,
    },
  ]
  const sorted = sort && Object.entries(SORTS).find(([, by]) => by === sort.by)
  return (
    <DataTable
      caption={says.caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.id)}
      rowLabel={(row) => row.name}
      rowHref={(row) => `/bid-packages/${row.id}`}
      rowTone={(row) => (row.pause ? 'paused' : undefined)}
      sort={sorted && sort ? { id: sorted[0], desc: sort.down } : null}
      sortHref={sortHref && ((id, desc) => sortHref(SORTS[id] ?? 'state', desc))}
      empty={empty}
    />
  )
}
