import type { AmountUnit } from '~/domain/dong'
import { ShareBar } from '~/ui/marks/share-bar'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { MoneyLoaded } from './load-money.server'

type Row = MoneyLoaded['contracts'][number]

/** What each contract is worth, what was accepted and paid, and which advance is still out. */
export function ContractsPanel({ money, unit }: { money: MoneyLoaded; unit: AmountUnit }) {
  const { words, formats } = useWords()
  const says = words.money
  const names = says.contractColumns
  const ordinalOf = new Map(money.packages.map((bid) => [bid.id, bid.ordinal]))
  const amount = (id: keyof typeof names, of: (row: Row) => bigint): Column<Row> => ({
    id,
    header: names[id],
    unit: says.units[unit],
    align: 'end',
    cell: (row) => <span className="figures">{formats.inUnit(of(row), unit)}</span>,
    footer: (
      <span className="figures">
        {formats.inUnit(
          money.contracts.reduce((sum, row) => sum + of(row), 0n),
          unit,
        )}
      </span>
    ),
  })
  const columns: Column<Row>[] = [
    {
      id: 'contract',
      header: names.contract,
      width: 'min-w-56',
      cell: ({ contract }) => (
        <>
          {says.contractNumber(contract.number)}
          <span className="block text-sm text-muted">
            {says.packageOrdinal(String(ordinalOf.get(contract.bidPackageId) ?? ''))} · {contract.supplier}
          </span>
        </>
      ),
    },
    amount('value', (row) => row.contract.value),
    amount('accepted', (row) => row.accepted),
    {
      ...amount('paid', (row) => row.disbursed),
      cell: (row) => (
        <ShareBar part={Number(row.disbursed)} whole={Number(row.contract.value)}>
          {formats.inUnit(row.disbursed, unit)}
        </ShareBar>
      ),
    },
    {
      ...amount('outstanding', (row) => row.outstanding),
      cell: (row) => (
        <span className="figures">
          {row.outstanding === 0n ? '–' : formats.inUnit(row.outstanding, unit)}
          {row.recoveryOverdue && <span className="block text-sm text-overdue">{says.mustRecover}</span>}
        </span>
      ),
    },
  ]
  return (
    <Panel title={says.contracts} id="contracts">
      <DataTable
        caption={says.contractsCaption}
        fill="page"
        columns={columns}
        rows={money.contracts}
        rowKey={(row) => String(row.contract.id)}
      />
    </Panel>
  )
}
