import { expect } from 'vitest'
import { acceptedOf, advancesOutstanding, contractMoney, disbursed, disbursedBy } from '~/domain/money/disbursement'
import { moneyFindings } from '~/domain/money/money-findings'
import { approvedAmount, type MoneySheet, sheetThatHolds, sumAmounts } from '~/domain/money/money-sheet'
import { planCells, planYears, restOf, sumFigures } from '~/domain/money/year-plan'

/** What holds of a project's money whatever was entered (R1, R10, R11), looked at on a day (ISO). */
export function holdIdentities(whole: MoneySheet, day: string): void {
  const sheet = sheetThatHolds(whole)
  const cells = planCells(sheet, day)
  const years = planYears(cells)
  const all = sumFigures(cells)
  // R1: nothing is lost between the columns, and a sum of years is the sum of its cells.
  expect(all.allotted + all.carriedIn).toBe(all.carriedOut + all.disbursed + all.left + all.lapsed)
  expect(all.carriedIn).toBe(all.carriedOut)
  expect(sumFigures(years.map(({ sum }) => sum))).toEqual(all)
  expect(all.disbursed).toBe(sumAmounts(sheet.payments))
  expect(disbursed(sheet.payments)).toBe(all.disbursed)
  // The two cut-offs of a year: by 31/12 no more than by 31/01, and that is all of it.
  for (const { year, sum } of years) {
    expect(disbursedBy(sheet.payments, year, 'year-end') <= sum.disbursed).toBe(true)
    expect(disbursedBy(sheet.payments, year, 'lapse')).toBe(sum.disbursed)
  }
  // R10: each thing within the next larger one.
  const approved = approvedAmount(sheet)
  expect(approved === null || all.allotted <= approved).toBe(true)
  for (const cell of cells) expect(restOf(cell) >= 0n, `${cell.year} ${cell.sourceId}`).toBe(true)
  for (const contract of sheet.contracts) {
    const money = contractMoney(sheet, contract)
    expect(money.disbursed <= contract.value && money.volume <= acceptedOf(sheet, contract)).toBe(true)
    expect(money.outstanding >= 0n && !money.recoveryOverdue).toBe(true)
  }
  const withoutContract = sheet.payments.filter((row) => row.contractId === null)
  expect(advancesOutstanding(withoutContract) >= 0n).toBe(true)
  expect(moneyFindings(sheet, day).filter(({ weight }) => weight === 'breach')).toEqual([])
  // R11: baselines are numbered from one, each later one says why, and the project's total is the newest.
  expect(sheet.estimates.map(({ ordinal }) => ordinal)).toEqual(sheet.estimates.map((_, n) => n + 1))
  expect(sheet.estimates.every(({ ordinal, reason }) => ordinal === 1 || reason !== null)).toBe(true)
  const newest = sheet.estimates.at(-1)
  if (newest) expect(sheet.project.totalInvestment).toBe(newest.amount)
}
