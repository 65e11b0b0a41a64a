import { Undo2 } from 'lucide-react'
import { dayAt } from '~/domain/calendar-day'
import type { AmountUnit } from '~/domain/dong'
import type { PaymentShown } from '~/domain/money/money-page.queries.server'
import { IconButton } from '~/ui/buttons/icon-button'
import { Tag } from '~/ui/marks/tag'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { MoneyLoaded } from './load-money.server'
import type { MoneyAsked } from './money-dialogs'
import { PaperLink } from './paper-link'

type Props = { money: MoneyLoaded; unit: AmountUnit; onReverse?: (asked: MoneyAsked) => void }

/** What was paid, newest first; a payment taken back stays, struck out, and counts no more. */
export function PaymentsPanel({ money, unit, onReverse }: Props) {
  const { words } = useWords()
  const says = words.money
  const columns = usePaymentColumns({ money, unit, onReverse })
  return (
    <Panel title={says.payments} id="payments">
      <DataTable
        caption={says.paymentsCaption}
        fill="page"
        columns={columns}
        rows={money.payments}
        rowKey={(row) => String(row.id)}
        rowTone={(row) => (row.reversedAt ? 'muted' : undefined)}
        empty={<p className="text-muted">{says.paymentsNone}</p>}
      />
    </Panel>
  )
}

export function Purse({ row }: { row: PaymentShown }) {
  const { words } = useWords()
  const says = words.money
  if (row.leaseService) return <>{row.leaseService}</>
  if (row.packageOrdinal === null) return <span className="text-muted">{says.ofProject}</span>
  return (
    <>
      {row.contractNumber && says.contractNumber(row.contractNumber)}
      <span
        className={row.contractNumber ? 'block text-sm text-muted' : undefined}
        title={row.packageName ?? undefined}
      >
        {says.packageOrdinal(String(row.packageOrdinal))}
      </span>
    </>
  )
}

function usePaymentColumns({ money, unit, onReverse }: Props): Column<PaymentShown>[] {
  const { words, formats } = useWords()
  const says = words.money
  const names = says.paymentColumns
  const struck = (row: PaymentShown, text: string) =>
    row.reversedAt ? <s className="figures text-muted">{text}</s> : <span className="figures">{text}</span>
  const counted = money.payments.filter((row) => !row.reversedAt)
  const sum = (of: (row: PaymentShown) => bigint) => counted.reduce((all, row) => all + of(row), 0n)
  const columns: Column<PaymentShown>[] = [
    {
      id: 'on',
      header: names.on,
      cell: (row) => struck(row, formats.day(row.paidOn)),
      footer: says.paidSum(formats.integer(counted.length)),
    },
    {
      id: 'kind',
      header: names.kind,
      width: 'min-w-40',
      cell: (row) => (
        <>
          {says.paymentKinds[row.kind]}
          {row.imported && <Tag>{says.imported}</Tag>}
          {row.note && <span className="block text-sm text-muted">{row.note}</span>}
          {row.reversedAt && (
            <span className="block text-sm text-muted">
              {says.reversedBy(row.reversedBy ?? '', formats.day(dayAt(row.reversedAt)), row.reversedReason ?? '')}
            </span>
          )}
        </>
      ),
    },
    { id: 'purse', header: names.purse, width: 'min-w-36', cell: (row) => <Purse row={row} /> },
    {
      id: 'source',
      header: names.source,
      width: 'min-w-48',
      cell: (row) => (
        <>
          {says.yearSum(row.planYear)}
          <span className="block text-sm text-muted">{row.source}</span>
        </>
      ),
    },
    {
      id: 'amount',
      header: names.amount,
      unit: says.units[unit],
      align: 'end',
      cell: (row) => struck(row, formats.inUnit(row.amount, unit)),
      footer: (
        <span className="figures">
          {formats.inUnit(
            sum((row) => row.amount),
            unit,
          )}
        </span>
      ),
    },
    {
      id: 'recovered',
      header: names.recovered,
      unit: says.units[unit],
      align: 'end',
      cell: (row) => (row.advanceRecovered > 0n ? struck(row, formats.inUnit(row.advanceRecovered, unit)) : '–'),
      footer: (
        <span className="figures">
          {formats.inUnit(
            sum((row) => row.advanceRecovered),
            unit,
          )}
        </span>
      ),
    },
    {
      id: 'document',
      header: names.document,
      width: 'min-w-36',
      cell: (row) => (
        <>
          {row.documentNumber ?? (row.fileId === null && '–')}
          <PaperLink of={row} />
        </>
      ),
    },
  ]
  if (!onReverse) return columns
  return [
    ...columns,
    {
      id: 'act',
      header: names.act,
      hideHeader: true,
      width: 'w-10 print:hidden',
      cell: (row) =>
        !row.reversedAt && (
          <span className="screen-only">
            <IconButton
              icon={Undo2}
              size="small"
              label={`${says.reverse}: ${formats.money(row.amount)}, ${formats.day(row.paidOn)}`}
              onClick={() => onReverse({ intent: 'reverse-payment', id: row.id })}
            />
          </span>
        ),
    },
  ]
}
