import { costByYear } from '~/domain/leases/lease-fee'
import type { LeasePage } from '~/domain/leases/lease-page.queries.server'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Line = { year: number; cost: bigint; paid: bigint | null }

/** What each fiscal year owes by the contract, and what was paid for it. */
export function CostPanel({ lease }: { lease: LeasePage }) {
  const { words, formats } = useWords()
  const says = words.leases
  const due = new Map(costByYear(lease, lease).map(({ year, cost }) => [year, cost]))
  const paid = new Map(lease.paid.map(({ year, amount }) => [year, amount]))
  const years = [...new Set([...due.keys(), ...paid.keys()])].sort((a, b) => a - b)
  const rows: Line[] = years.map((year) => ({ year, cost: due.get(year) ?? 0n, paid: paid.get(year) ?? null }))
  const sum = (of: (row: Line) => bigint) => formats.integer(rows.reduce((total, row) => total + of(row), 0n))
  return (
    <Panel title={says.cost} id="cost">
      <DataTable
        caption={says.costCaption}
        fill="page"
        rows={rows}
        rowKey={(row) => String(row.year)}
        columns={[
          {
            id: 'year',
            header: says.costYear,
            cell: (row) => <span className="figures">{row.year}</span>,
            footer: says.costSum,
          },
          {
            id: 'cost',
            header: says.costAmount,
            align: 'end',
            cell: (row) => formats.integer(row.cost),
            footer: () => sum((row) => row.cost),
          },
          {
            id: 'paid',
            header: says.costPaid,
            align: 'end',
            cell: (row) => (row.paid === null ? '' : formats.integer(row.paid)),
            footer: () => sum((row) => row.paid ?? 0n),
          },
        ]}
      />
      <p className="mt-2 text-sm text-muted">{says.costNote}</p>
    </Panel>
  )
}
