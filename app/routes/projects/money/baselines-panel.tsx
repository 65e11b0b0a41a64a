import type { AmountUnit } from '~/domain/dong'
import type { Baseline } from '~/domain/money/money-page.queries.server'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { MoneyLoaded } from './load-money.server'
import { PaperLink } from './paper-link'

/** Approved totals in their order, each with what it changed, and the decisions that gave the years their plans. */
export function BaselinesPanel({ money, unit }: { money: MoneyLoaded; unit: AmountUnit }) {
  const { words, formats } = useWords()
  const says = words.money
  const names = says.baselineColumns
  const before = new Map(money.baselines.map((row, index) => [row.ordinal, money.baselines[index - 1]?.amount ?? null]))
  const delta = (row: Baseline): string => {
    const last = before.get(row.ordinal) ?? null
    if (last === null) return '–'
    const change = row.amount - last
    return change > 0n ? says.more(formats.inUnit(change, unit)) : formats.inUnit(change, unit)
  }
  const columns: Column<Baseline>[] = [
    {
      id: 'mark',
      header: names.mark,
      width: 'min-w-32',
      cell: (row) => (
        <>
          {says.baseline(row.ordinal)}
          <span className="block text-sm text-muted">{says.estimateKinds[row.kind]}</span>
        </>
      ),
    },
    {
      id: 'amount',
      header: names.amount,
      unit: says.units[unit],
      align: 'end',
      cell: (row) => <span className="figures">{formats.inUnit(row.amount, unit)}</span>,
    },
    { id: 'delta', header: names.delta, align: 'end', cell: (row) => <span className="figures">{delta(row)}</span> },
    {
      id: 'decision',
      header: names.decision,
      cell: (row) => (
        <>
          {row.decisionNumber ?? '–'}
          <span className="figures block text-sm text-muted">{formats.day(row.decidedOn)}</span>
          <PaperLink of={row} />
        </>
      ),
    },
    { id: 'reason', header: names.reason, cell: (row) => [row.reason, row.scope].filter(Boolean).join('. ') || '–' },
  ]
  return (
    <Panel title={says.baselines} id="baselines">
      <DataTable
        caption={says.baselines}
        fill="page"
        columns={columns}
        rows={money.baselines}
        rowKey={(row) => String(row.ordinal)}
        empty={<p className="text-muted">{says.baselinesNone}</p>}
      />
      {money.baselines.length > 0 && <p className="mt-2 text-sm text-muted">{says.baselinesKept}</p>}
      {money.decisions.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer text-accent">{says.decisions}</summary>
          <ul className="figures mt-2 grid gap-1.5 text-sm">
            {money.decisions.map((row) => (
              <li key={row.id}>
                {formats.day(row.decidedOn)} · {row.decisionNumber ?? '–'} ·{' '}
                {row.kind === 'initial' ? says.kindInitial : says.kindAdjustment}{' '}
                {row.horizon === 'annual' ? says.spanYear(row.year) : says.spanPeriod(row.year, row.lastYear)},{' '}
                {row.source}: <span className="font-medium">{formats.dong(row.amount)}</span>
                {row.reason && ` (${row.reason})`}
                {row.imported && ` · ${says.imported}`}
                <PaperLink of={row} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}
