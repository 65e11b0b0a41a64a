import { Link } from '@remix-run/react'
import type { AmountUnit } from '~/domain/dong'
import { lapseDay } from '~/domain/fiscal-year'
import type { PortfolioMoneyView } from '~/domain/money/portfolio-money-view'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { YearsEndLoaded } from './load-years-end.server'
import { useMoneyHref } from './use-money-href'

type Props = { view: PortfolioMoneyView; end: YearsEndLoaded; year: number; law: string | null; unit: AmountUnit }
type Lapsing = YearsEndLoaded['lapsing'][number]

/** What of the year is not disbursed, project by project, how much of it may lapse, and what to do about it. */
export function LapsePanel({ view, end, year, law, unit }: Props) {
  const { words, formats } = useWords()
  const says = words.moneyPortfolio
  const href = useMoneyHref(view)
  const { lapse, lapsing } = end
  const figure = (amount: bigint) =>
    amount === 0n ? (
      <span className="text-muted">–</span>
    ) : (
      <span className="figures">{formats.inUnit(amount, unit)}</span>
    )
  const money = (id: keyof typeof says.lapseColumns, of: (row: Lapsing) => bigint, sum?: bigint): Column<Lapsing> => ({
    ...{ id, header: says.lapseColumns[id], unit: words.money.units[unit], align: 'end', width: 'min-w-20' },
    cell: (row) => figure(of(row)),
    footer: sum === undefined ? undefined : figure(sum),
  })
  const columns: Column<Lapsing>[] = [
    {
      ...{ id: 'project', header: says.lapseColumns.project, width: 'min-w-48', sticky: true },
      cell: (row) => <span>{row.name}</span>,
      footer: says.lapseSum(formats.integer(lapse.projects)),
    },
    { id: 'owner', header: says.lapseColumns.owner, width: 'min-w-28', cell: (row) => row.owner },
    money('left', (row) => row.room, lapse.room),
    money('expected', (row) => row.expected.likely, lapse.expected),
    money('atRisk', (row) => row.atRisk, lapse.atRisk),
    ...(lapsing.some((row) => row.advances !== 0n) ? [money('advances', (row) => row.advances)] : []),
    { id: 'step', header: says.lapseColumns.step, width: 'min-w-56', cell: (row) => says.lapseSteps[row.step] },
  ]
  const isCut = lapsing.length < lapse.projects
  return (
    <Panel title={says.lapse(formats.day(lapseDay(year)))} id="lapse">
      <p className="mb-2 max-w-prose text-sm text-muted">{says.lapseLead(law)}</p>
      {lapsing.length === 0 ? (
        <p>{says.lapseNone}</p>
      ) : (
        <DataTable
          caption={says.lapse(formats.day(lapseDay(year)))}
          fill="page"
          columns={columns}
          rows={lapsing}
          rowKey={(row) => String(row.projectId)}
          rowHref={(row) => href.project(row.projectId)}
          cards={(row) => <LapseCard row={row} href={href.project(row.projectId)} />}
        />
      )}
      {lapsing.length > 0 && (
        <p className="mt-2 font-medium md:hidden print:hidden">
          {says.lapseSum(formats.integer(lapse.projects))}:{' '}
          {says.lapseOfRest(formats.money(lapse.atRisk), formats.money(lapse.room))}
        </p>
      )}
      {(isCut || view.whole) && (
        <p className="mt-2 text-sm">
          {isCut && `${says.lapseMore(formats.integer(lapsing.length), formats.integer(lapse.projects))} `}
          <Link to={`${href.money({ whole: !view.whole })}#lapse`} preventScrollReset className="link print:hidden">
            {view.whole ? says.lapseFewer : says.lapseAll(formats.integer(lapse.projects))}
          </Link>
        </p>
      )}
    </Panel>
  )
}

/** On a phone: the project, what may lapse of its rest, and what to do about it. */
function LapseCard({ row, href }: { row: Lapsing; href: string }) {
  const { words, formats } = useWords()
  const says = words.moneyPortfolio
  return (
    <>
      <Link to={href} data-row-link className="font-medium">
        {row.name}
      </Link>
      <p className="text-sm text-muted">{row.owner}</p>
      <p className="figures">{says.lapseOfRest(formats.money(row.atRisk), formats.money(row.room))}</p>
      <p className="text-sm">{says.lapseSteps[row.step]}</p>
    </>
  )
}
