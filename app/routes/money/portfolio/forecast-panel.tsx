import { Link } from '@remix-run/react'
import type { AmountUnit } from '~/domain/dong'
import type { Lags } from '~/domain/money/portfolio-chain'
import { isKnown } from '~/domain/money/portfolio-lags'
import type { PortfolioMoneyView } from '~/domain/money/portfolio-money-view'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import type { Formats } from '~/words/formats'
import { useWords } from '~/words/use-words'
import type { PortfolioMoneyLoaded } from './load-portfolio-money.server'
import type { YearsEndLoaded } from './load-years-end.server'
import { useMoneyHref } from './use-money-href'

type Props = { view: PortfolioMoneyView; money: PortfolioMoneyLoaded; end: YearsEndLoaded; unit: AmountUnit }
type Expected = PortfolioMoneyLoaded['expected'][number]

/** The range of the year's end at its cut-offs, the packages that decide it with their reasons, and how it is computed. */
export function ForecastPanel({ view, money, end, unit }: Props) {
  const { words, formats } = useWords()
  const says = words.moneyPortfolio
  const planned = money.sum.allotted + money.sum.carriedIn
  const share = (amount: bigint) => (planned > 0n ? formats.percent(Number((amount * 1000n) / planned) / 1000) : '–')
  const columns: Column<Expected>[] = [
    {
      id: 'on',
      header: says.forecastColumns.on,
      cell: (row) => <span className="figures">{formats.day(row.on)}</span>,
    },
    ...(['low', 'likely', 'high'] as const).map(
      (id): Column<Expected> => ({
        ...{ id, header: says.forecastColumns[id], unit: words.money.units[unit], align: 'end' },
        cell: (row) => (
          <span className={id === 'likely' ? 'figures font-medium' : 'figures'}>{formats.inUnit(row[id], unit)}</span>
        ),
      }),
    ),
    {
      ...{ id: 'share', header: says.forecastColumns.share, align: 'end' },
      cell: (row) => <span className="figures">{share(row.likely)}</span>,
    },
  ]
  return (
    <Panel title={says.forecast} id="forecast">
      <p className="mb-2 max-w-prose text-sm text-muted">{says.forecastLead}</p>
      <DataTable
        caption={says.forecast}
        fill="page"
        columns={columns}
        rows={money.expected}
        rowKey={(row) => row.on}
        cards={(row) => (
          <p className="figures flex flex-wrap justify-between gap-x-4">
            <span className="font-medium">{formats.day(row.on)}</span>
            <span>
              {formats.money(row.likely)} · {share(row.likely)}
            </span>
            <span className="basis-full text-sm text-muted">
              {says.forecastColumns.low} {formats.money(row.low)} · {says.forecastColumns.high}{' '}
              {formats.money(row.high)}
            </span>
          </p>
        )}
      />
      {end.uncarried > 0n && <p className="mt-2 text-sm">{says.uncarried(formats.money(end.uncarried))}</p>}
      {end.deciding.length > 0 && <Deciding view={view} end={end} />}
      <details className="mt-4 text-sm print:hidden">
        <summary className="cursor-pointer text-accent">{says.how}</summary>
        <ul className="mt-2 grid max-w-prose list-disc gap-1 pl-5">
          {says.howRows(lagsInWords(end.lags, formats)).map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      </details>
    </Panel>
  )
}

function Deciding({ view, end }: Pick<Props, 'view' | 'end'>) {
  const { words, formats } = useWords()
  const says = words.moneyPortfolio
  const href = useMoneyHref(view)
  return (
    <>
      <h3 className="mt-5 mb-1 font-semibold">{end.deciding.length === 3 ? says.deciding : says.decidingFew}</h3>
      <ol className="divide-y divide-line border-y border-line">
        {end.deciding.map((one) => (
          <li key={one.id} className="py-2.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link to={href.bidPackage(one.id)} className="font-medium text-accent hover:underline">
                {says.packageOf(one.ordinal, one.name)}
              </Link>
              <span className="figures text-sm">
                {says.decidingRange(formats.money(one.range.low), formats.money(one.range.high))}
              </span>
            </p>
            <p className="text-sm text-muted">{one.project && `${one.project.code} · ${one.project.name}`}</p>
            <p className="mt-0.5">{says.reason(one.reason)}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

function lagsInWords({ selection, work, payment, advance, cases }: Lags, formats: Formats) {
  const percent = (value: number) => formats.percent(value / 100)
  const days = (value: number) => formats.integer(value)
  const from = (count: number) => (isKnown({ cases: count }) ? formats.integer(count) : null)
  return {
    selection: { likely: percent(selection.likely), low: percent(selection.low), cases: from(cases.selection) },
    work: { likely: percent(work.likely), low: percent(work.low), cases: from(cases.work) },
    payment: {
      ...{ high: days(payment.high), likely: days(payment.likely), low: days(payment.low) },
      cases: from(cases.payment),
    },
    advance: { likely: percent(advance.likely), high: percent(advance.high), cases: from(cases.advance) },
  }
}
