import type { Database } from '#db/client.server'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { fiscalYearOf, lapseDay, yearEnd } from '~/domain/fiscal-year'
import { budgetLawOn } from '~/domain/money/budget-law'
import { curveTable, yearTable } from '~/domain/money/money-curve'
import { readPortfolioCurve } from '~/domain/money/portfolio-curve.queries.server'
import { groupMoney, listMoneyYears, sumGroups } from '~/domain/money/portfolio-figures.queries.server'
import { addRanges, type Range } from '~/domain/money/portfolio-forecast'
import { cutOffsAhead, type PortfolioMoneyView } from '~/domain/money/portfolio-money-view'
import type { Scope } from '~/domain/people/actor'
import { listPortfolioIds } from '~/domain/projects/portfolio.queries.server'
import { curvePicture } from '../curve-geometry.server'
import { loadYearsEnd } from './load-years-end.server'

export type MoneyAsked = { db: Database; view: PortfolioMoneyView; scope: Scope; asOf: string; now: Date }

const BY_NAME = { sort: { column: 'name', down: false }, by: null } as const

/** The projects of the filter, and the money rows that are meant of them. */
export async function chooseProjects({ db, view, scope, asOf }: MoneyAsked) {
  const on = await directivesOnDay(db, asOf)
  const ids = await listPortfolioIds(db, { view: { ...view, ...BY_NAME }, on, scope })
  const year = view.year ?? fiscalYearOf(asOf)
  return { on, ids, year, asked: { ids, day: asOf, sources: view.source, year } }
}

/** Everything the portfolio's money page shows, as of a day (ISO): every figure from the projects of one filter. */
export async function loadPortfolioMoney(given: MoneyAsked) {
  const { db, view, asOf } = given
  const { on, ids, year, asked } = await chooseProjects(given)
  const shown = { ...asked, year: view.by === 'year' ? null : year }
  const cutOffs = cutOffsAhead(year, asOf)
  const [groups, ofYear, curve, years, end] = await Promise.all([
    groupMoney(db, { ...shown, by: view.by }),
    view.by === 'year' ? groupMoney(db, { ...asked, by: 'year' }) : null,
    readPortfolioCurve(db, shown),
    listMoneyYears(db, { ids, day: asOf }),
    loadYearsEnd({ ...given, on, asked, cutOffs }),
  ])
  const sum = sumGroups(ofYear ?? groups)
  // In January the first cut-off has passed: its figure is known, and only the second is expected.
  const expected = end
    ? end.ranges.map((range, at) => ({ on: cutOffs[at] ?? asOf, ...addRanges(range, certain(sum.disbursed)) }))
    : []
  return {
    ...{ year, groups, years, sum, expected, end, projects: ids.length },
    foot: sumGroups(groups),
    over: asOf > lapseDay(year),
    yearEndPassed: asOf > yearEnd(year),
    law: budgetLawOn(asOf),
    picture: curvePicture(curve, asOf, shown.year === null ? {} : { year, expected }),
    table: shown.year === null ? curveTable(curve, asOf) : yearTable(curve, year, asOf),
  }
}

const certain = (amount: bigint): Range => ({ low: amount, likely: amount, high: amount })

export type PortfolioMoneyLoaded = Awaited<ReturnType<typeof loadPortfolioMoney>>
