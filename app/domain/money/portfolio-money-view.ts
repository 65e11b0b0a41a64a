import { FIRST_FISCAL_YEAR, fiscalYearOf, LAST_FISCAL_YEAR, lapseDay, yearEnd } from '~/domain/fiscal-year'
import type { PortfolioFilter } from '~/domain/projects/portfolio-filter'
import { EVERYTHING, type PortfolioView, readPortfolioView, writePortfolioView } from '~/domain/projects/portfolio-view'
import { PROJECT_FIELDS } from '~/domain/projects/project-terms'

export const MONEY_GROUPINGS = ['source', 'field', 'owner', 'year'] as const
export type MoneyGrouping = (typeof MONEY_GROUPINGS)[number]

/** The portfolio's money as its URL says it: the filter of the portfolio, a fiscal year, and what it is gathered by. */
export type PortfolioMoneyView = PortfolioFilter & {
  /** Null: the fiscal year of the day the page speaks of. */
  year: number | null
  by: MoneyGrouping
  /** Every project that would lose money, not only the first. */
  whole: boolean
}

/** Reads the view out of a query string; what is not understood asks nothing, as in the portfolio. */
export function readMoneyView(query: URLSearchParams): PortfolioMoneyView {
  const { sort: _, cols: __, show: ___, page: ____, size: _____, ...filter } = readPortfolioView(query)
  const given = query.get('year') ?? ''
  const year = /^\d{4}$/.test(given) ? Number(given) : null
  return {
    ...filter,
    year: year !== null && year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR ? year : null,
    by: MONEY_GROUPINGS.find((one) => one === query.get('by')) ?? 'source',
    whole: query.get('whole') === '1',
  }
}

/** The query string of a view: only what differs from the default. */
export function writeMoneyView({ year, by, whole, ...filter }: PortfolioMoneyView): URLSearchParams {
  const query = writePortfolioView({ ...EVERYTHING, ...filter })
  if (year !== null) query.set('year', String(year))
  if (by !== 'source') query.set('by', by)
  if (whole) query.set('whole', '1')
  return query
}

/** The list of the projects behind a figure of a year: the same filter, the columns of money, the largest plan first. */
export function projectsBehind(view: PortfolioMoneyView, key: string | null): PortfolioView {
  const { year: _, by, whole: __, ...filter } = view
  const narrowed: Partial<PortfolioFilter> =
    key === null || by === 'year'
      ? {}
      : by === 'field'
        ? { field: PROJECT_FIELDS.filter((one) => one === key) }
        : { [by]: [Number(key)] }
  return {
    ...EVERYTHING,
    ...filter,
    ...narrowed,
    cols: ['name', 'owner', 'year-plan', 'disbursed', 'year-share', 'year-left'],
    sort: { column: 'year-plan', down: true },
  }
}

/** The day on which a list shows a fiscal year as its first cut-off does; null for the year of the day itself. */
export const dayOfYear = (year: number, day: string): string | null =>
  year === fiscalYearOf(day) ? null : yearEnd(year)

/** What is still to come of a fiscal year: its cut-offs after the day; none where it is over. */
export const cutOffsAhead = (year: number, day: string): string[] =>
  year > fiscalYearOf(day) ? [] : [yearEnd(year), lapseDay(year)].filter((cutOff) => cutOff > day)
