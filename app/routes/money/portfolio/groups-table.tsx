import { Link } from '@remix-run/react'
import type { AmountUnit } from '~/domain/dong'
import type { GroupFigures, MoneyGroup } from '~/domain/money/portfolio-figures.queries.server'
import { dayOfYear, type PortfolioMoneyView } from '~/domain/money/portfolio-money-view'
import type { ProjectField } from '~/domain/projects/project-terms'
import { ShareBar } from '~/ui/marks/share-bar'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import type { PortfolioMoneyLoaded } from './load-portfolio-money.server'
import { useMoneyHref } from './use-money-href'

type Props = { view: PortfolioMoneyView; money: PortfolioMoneyLoaded; unit: AmountUnit; asOf: string }
type Figures = Omit<GroupFigures, 'projects'>

const planned = (row: Figures): bigint => row.allotted + row.carriedIn
const amounts = {
  planned,
  carriedOut: (row: Figures) => row.carriedOut,
  accepted: (row: Figures) => row.accepted ?? 0n,
  yearEnd: (row: Figures) => row.yearEnd,
  disbursed: (row: Figures) => row.disbursed,
  rest: (row: Figures) => planned(row) - row.carriedOut - row.disbursed,
} as const
type AmountColumn = keyof typeof amounts

/** Each group with its figures; a click opens the projects behind them. The foot is the sum of the rows (R1). */
export function GroupsTable({ view, money, unit, asOf }: Props) {
  const { words, formats } = useWords()
  const says = words.moneyPortfolio
  const href = useMoneyHref(view)
  const columns = useGroupColumns({ view, money, unit })
  const yearOf = (row: MoneyGroup) => (view.by === 'year' ? Number(row.key) : money.year)
  return (
    <>
      <DataTable
        caption={says.caption(says.groupedBy[view.by], view.by === 'year' ? says.allYears : says.yearOf(money.year))}
        fill="page"
        columns={columns}
        rows={money.groups}
        rowKey={(row) => row.key}
        rowHref={(row) => href.projects(row.key, dayOfYear(yearOf(row), asOf))}
        cards={(row) => (
          <>
            <p className="flex items-baseline justify-between gap-x-4">
              <Link to={href.projects(row.key, dayOfYear(yearOf(row), asOf))} data-row-link className="font-medium">
                {groupName(row, view.by, words)}
              </Link>
              <span className="figures shrink-0 text-sm text-muted">
                {says.projectCount(formats.integer(row.projects))}
              </span>
            </p>
            <GroupCard row={row} rest={restAs(view, money)} whole={planned(row)} />
          </>
        )}
      />
      <div className="mt-2 md:hidden print:hidden">
        <p className="font-medium">{says.sum}</p>
        <GroupCard
          row={money.foot}
          rest={restAs(view, money)}
          whole={planned(withoutDouble(money.foot, view.by === 'year'))}
        />
      </div>
      <p className="mt-2 text-sm text-muted">
        {[says.plannedNote, money.foot.accepted === null && says.noVolumeBySource].filter(Boolean).join(' ')}
      </p>
    </>
  )
}

function useGroupColumns({ view, money, unit }: Omit<Props, 'asOf'>): Column<MoneyGroup>[] {
  const { words, formats } = useWords()
  const says = words.moneyPortfolio
  const isByYear = view.by === 'year'
  const heads: [AmountColumn, string][] = [['planned', says.columns.planned]]
  if (money.foot.carriedOut !== 0n) heads.push(['carriedOut', says.columns.carriedOut])
  if (money.foot.accepted !== null) heads.push(['accepted', says.columns.accepted])
  if (isByYear || money.yearEndPassed) heads.push(['yearEnd', says.columns.yearEnd])
  heads.push(['disbursed', isByYear || money.yearEndPassed ? says.columns.disbursedByLapse : says.columns.disbursed])
  const figure = (id: AmountColumn, row: Figures) => {
    const amount = amounts[id](row)
    if (amount === 0n) return <span className="text-muted">–</span>
    return <span className={amount < 0n ? 'figures text-overdue' : 'figures'}>{formats.inUnit(amount, unit)}</span>
  }
  const amountColumn = ([id, header]: [AmountColumn, string]): Column<MoneyGroup> => ({
    ...{ id, header, unit: words.money.units[unit], align: 'end', width: 'min-w-28' },
    cell: (row) => figure(id, row),
    footer: figure(id, money.foot),
  })
  const share = (row: Figures) =>
    planned(row) > 0n ? <ShareBar part={Number(row.disbursed)} whole={Number(planned(row))} /> : null
  return [
    {
      ...{ id: 'group', header: says.columns[view.by], width: 'min-w-56', sticky: true },
      cell: (row) => groupName(row, view.by, words),
      footer: says.sum,
    },
    {
      ...{ id: 'projects', header: says.columns.projects, align: 'end', width: 'w-20' },
      cell: (row) => <span className="figures">{formats.integer(row.projects)}</span>,
    },
    ...heads.map(amountColumn),
    {
      id: 'share',
      header: says.columns.share,
      align: 'end',
      width: 'min-w-24',
      cell: share,
      footer: share(withoutDouble(money.foot, isByYear)),
    },
    amountColumn(['rest', says.columns[restAs(view, money)]]),
  ]
}

/** Over all years nothing is carried in that was not given before. */
const withoutDouble = (sum: Figures, isByYear: boolean): Figures =>
  isByYear ? { ...sum, carriedIn: sum.carriedIn - sum.carriedOut } : sum

/** What is not disbursed: left while it may still be paid, lapsed after. */
const restAs = (view: PortfolioMoneyView, money: PortfolioMoneyLoaded) =>
  view.by === 'year' ? 'restOrLapsed' : money.over ? 'lapsed' : 'rest'

function groupName({ key, label }: MoneyGroup, by: PortfolioMoneyView['by'], words: Words): string {
  if (label !== null) return label
  if (by === 'field') return words.projects.fields[key as ProjectField]
  return by === 'year' ? words.moneyPortfolio.yearOf(Number(key)) : key
}

/** On a phone: what was planned, how much of it is disbursed, and what is left. */
function GroupCard({ row, rest, whole }: { row: Figures; rest: ReturnType<typeof restAs>; whole: bigint }) {
  const { words, formats } = useWords()
  const says = words.moneyPortfolio
  return (
    <div className="figures grid gap-0.5 text-sm">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>
          {says.columns.planned} {formats.money(planned(row))}
        </span>
        <span>
          {says.columns.disbursed} {formats.money(row.disbursed)}
        </span>
      </p>
      {whole > 0n && <ShareBar part={Number(row.disbursed)} whole={Number(whole)} />}
      {row.accepted !== null && (
        <p>
          {says.columns.accepted} {formats.money(row.accepted)}
        </p>
      )}
      <p>
        {says.columns[rest]} {formats.money(amounts.rest(row))}
      </p>
    </div>
  )
}
