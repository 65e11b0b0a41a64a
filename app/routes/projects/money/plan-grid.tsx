import { Pencil } from 'lucide-react'
import type { AmountUnit } from '~/domain/dong'
import { type PlanCell, type PlanFigures, plannedOf, shareOf } from '~/domain/money/year-plan'
import { IconButton } from '~/ui/buttons/icon-button'
import { ShareBar } from '~/ui/marks/share-bar'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import type { MoneyLoaded } from './load-money.server'
import type { MoneyAsked } from './money-dialogs'

type Props = { money: MoneyLoaded; unit: AmountUnit; onAdjust?: (asked: MoneyAsked) => void }

/** Years with their sources: what was given, what came over, what is paid, what is left. The unit stands in the heads. */
export function PlanGrid({ money, unit, onAdjust }: Props) {
  const { words, formats } = useWords()
  const says = words.money
  const cells = money.years.flatMap(({ cells: own }) => own)
  const columns = usePlanColumns(money, unit, onAdjust)
  if (cells.length === 0) return <p className="text-muted">{says.gridNone}</p>
  const sums = new Map(money.years.map(({ year, sum }) => [String(year), sum]))
  return (
    <>
      <DataTable
        caption={says.gridCaption}
        fill="page"
        columns={columns}
        rows={cells}
        rowKey={(cell) => `${cell.year} ${cell.sourceId}`}
        groupBy={{
          of: (cell) => String(cell.year),
          label: (year) => <YearLabel year={Number(year)} money={money} />,
          // «Năm 2014» with the number of its sources behind would be read as another year.
          count: () => null,
          sum: (column, rows) => {
            const sum = sums.get(String(rows[0]?.year))
            return sum ? <Figure column={column} figures={sum} unit={unit} /> : null
          },
        }}
      />
      {money.mediumTerms.map(({ from, to, planned, years }) => (
        <p key={from} className="figures mt-2 text-sm text-muted">
          {says.mediumTerm(from, to, formats.money(planned), formats.money(years))}
        </p>
      ))}
    </>
  )
}

function YearLabel({ year, money }: { year: number; money: MoneyLoaded }) {
  const { words, formats } = useWords()
  const declared = money.declaredTotals.find((one) => one.year === year)
  const sum = money.years.find((one) => one.year === year)?.sum.allotted
  return (
    <>
      {words.money.yearSum(year)}
      {declared && declared.amount !== sum && (
        <span className="ml-2 text-sm font-normal text-overdue">
          {words.money.declared(formats.money(declared.amount))}
        </span>
      )}
    </>
  )
}

function Figure({ column, figures, unit }: { column: string; figures: PlanFigures; unit: AmountUnit }) {
  const { formats } = useWords()
  const share = shareOf(figures)
  if (column === 'share')
    return share === null ? (
      <span className="text-muted">–</span>
    ) : (
      <ShareBar part={Number(figures.disbursed)} whole={Number(plannedOf(figures))} />
    )
  const amount = figures[column as keyof PlanFigures]
  if (amount === undefined) return null
  if (amount === 0n) return <span className="text-muted">–</span>
  const wrong = column === 'left' && amount < 0n
  return <span className={wrong ? 'figures font-medium text-overdue' : 'figures'}>{formats.inUnit(amount, unit)}</span>
}

function usePlanColumns(money: MoneyLoaded, unit: AmountUnit, onAdjust: Props['onAdjust']): Column<PlanCell>[] {
  const { words } = useWords()
  const says = words.money
  const names = new Map(money.sources.map((source) => [source.id, source.name]))
  // Columns that are empty in every row say nothing.
  const used = (['carriedIn', 'carriedOut', 'lapsed'] as const).filter((name) => money.total[name] !== 0n)
  const shown = ['allotted', 'carriedIn', 'carriedOut', 'disbursed', 'share', 'left', 'lapsed'].filter(
    (name) => !['carriedIn', 'carriedOut', 'lapsed'].includes(name) || (used as string[]).includes(name),
  )
  // Over all years nothing is carried in that was not given before.
  const net = { ...money.total, carriedIn: money.total.carriedIn - money.total.carriedOut }
  const figures = shown.map(
    (id): Column<PlanCell> => ({
      id,
      header: says.columns[id as keyof typeof says.columns],
      unit: id === 'share' ? undefined : says.units[unit],
      align: 'end',
      width: 'min-w-24',
      cell: (cell) => <Figure column={id} figures={cell} unit={unit} />,
      footer: <Figure column={id} figures={id === 'share' ? net : money.total} unit={unit} />,
    }),
  )
  const act: Column<PlanCell> = {
    id: 'act',
    header: says.adjustCell,
    hideHeader: true,
    width: 'w-10 print:hidden',
    cell: (cell) =>
      cell.allotted > 0n && (
        <span className="screen-only">
          <IconButton
            icon={Pencil}
            size="small"
            label={`${says.adjustCell}: ${says.yearSum(cell.year)}, ${names.get(cell.sourceId) ?? ''}`}
            onClick={() => onAdjust?.({ intent: 'adjust', year: cell.year, sourceId: cell.sourceId })}
          />
        </span>
      ),
  }
  const source: Column<PlanCell> = {
    id: 'source',
    header: says.columns.source,
    width: 'min-w-56',
    sticky: true,
    cell: (cell) => names.get(cell.sourceId),
    footer: says.allYears,
  }
  return onAdjust ? [source, ...figures, act] : [source, ...figures]
}
