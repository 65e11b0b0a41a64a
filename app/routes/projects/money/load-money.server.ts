import type { Database } from '#db/client.server'
import { fiscalYearOf } from '~/domain/fiscal-year'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { budgetLawOn } from '~/domain/money/budget-law'
import { acceptedOf, advancesOutstanding, contractMoney, disbursedBy } from '~/domain/money/disbursement'
import { curveTable, moneyCurve } from '~/domain/money/money-curve'
import { moneyFindings } from '~/domain/money/money-findings'
import {
  findSettlement,
  listAllocationRows,
  listBaselines,
  listCarryOvers,
  listPaymentRows,
  listProjectLeases,
} from '~/domain/money/money-page.queries.server'
import { sheetOn, sumAmounts } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { mediumTerms } from '~/domain/money/plan-limits'
import { settlementTerm } from '~/domain/money/settlement'
import { lapsesAhead, planCells, planYears, sumFigures } from '~/domain/money/year-plan'
import { isUnfinished } from '~/domain/projects/project-phase'
import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { curvePicture } from '../../money/curve-geometry.server'

type Shown = Pick<ProjectShown, 'id' | 'group' | 'phase' | 'actualEnd'>

/** Everything the money page of a project shows, as of a day (ISO). The project must be there for the reader. */
export async function loadMoney(db: Database, { id: projectId, group, phase, actualEnd }: Shown, day: string) {
  const [whole, baselines, decisions, payments, carryOvers, settlement, leases, calendar, history] = await Promise.all([
    readMoneySheet(db, projectId),
    listBaselines(db, projectId, day),
    listAllocationRows(db, projectId, day),
    listPaymentRows(db, projectId, day),
    listCarryOvers(db, projectId, day),
    findSettlement(db, projectId),
    listProjectLeases(db, projectId),
    loadWorkingCalendar(db),
    listTimeline(db, 'project', projectId, { of: 'money' }),
  ])
  const sheet = sheetOn(whole, day)
  const cells = planCells(sheet, day)
  const curve = moneyCurve(sheet)
  const year = fiscalYearOf(day)
  // Where nobody opened it yet, its clock runs from the project's own end.
  const ground = settlement?.groundOn ?? (isUnfinished(phase) ? null : actualEnd)
  return {
    ...{ baselines, decisions, payments, carryOvers, settlement, leases, year },
    settlementTerm: ground ? settlementTerm(calendar, ground, group) : null,
    sources: whole.sources,
    packages: whole.packages,
    years: planYears(cells).map((one) => ({ ...one, yearEnd: disbursedBy(sheet.payments, one.year, 'year-end') })),
    total: sumFigures(cells),
    mediumTerms: mediumTerms(sheet),
    declaredTotals: whole.declaredTotals,
    lapses: lapsesAhead(cells, day),
    budgetLaw: budgetLawOn(day),
    history,
    contracts: sheet.contracts.map((contract) => ({
      ...contractMoney(sheet, contract),
      accepted: acceptedOf(sheet, contract),
    })),
    advances: advancesOutstanding(sheet.payments),
    paid: sumAmounts(sheet.payments),
    findings: moneyFindings(sheet, day),
    picture: curvePicture(curve, day),
    table: curveTable(curve, day),
  }
}

export type MoneyLoaded = Awaited<ReturnType<typeof loadMoney>>
