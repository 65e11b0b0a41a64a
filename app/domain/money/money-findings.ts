import { isPayableOn } from '~/domain/fiscal-year'
import { acceptedOf, contractMoney, volumePaid } from './disbursement'
import { figuresOf, type MoneyCell, type MoneyFinding } from './money-finding'
import { approvedAmount, livePackages, type MoneySheet, sumAmounts } from './money-sheet'
import { allottedInAll, mediumTerms } from './plan-limits'
import { suspicions } from './suspicious-amounts'
import { planCells, plannedOf, planYears } from './year-plan'

/**
 * What does not add up in a project's money on a day (R10), breaches first, each naming its cell. New entries cannot breach;
 * what came from outside can, and is kept and shown here.
 */
export function moneyFindings(sheet: MoneySheet, day: string): MoneyFinding[] {
  return [
    ...declared(sheet),
    ...aboveApproved(sheet),
    ...aboveMediumTerm(sheet),
    ...packages(sheet),
    ...contracts(sheet),
    ...overspent(sheet, day),
    ...outsideYear(sheet),
    ...suspicions(sheet),
  ]
}

const breach = (key: string, cell: MoneyCell, context: MoneyFinding['context']): MoneyFinding => ({
  key,
  weight: 'breach',
  cell,
  context,
})

function declared(sheet: MoneySheet): MoneyFinding[] {
  return sheet.declaredTotals.flatMap(({ year, amount }) => {
    const sum = sumAmounts(sheet.allocations.filter((row) => row.horizon === 'annual' && row.year === year))
    if (sum === amount) return []
    return [
      breach(
        'declared-differs',
        { part: 'year', year, sourceId: null },
        { ...figuresOf({ declared: amount, sum }), year },
      ),
    ]
  })
}

function aboveApproved(sheet: MoneySheet): MoneyFinding[] {
  const approved = approvedAmount(sheet)
  if (approved === null) return []
  const years = allottedInAll(sheet)
  const found: MoneyFinding[] = []
  if (years > approved)
    found.push(
      breach('years-above-approved', { part: 'approved' }, figuresOf({ years, approved, over: years - approved })),
    )
  const value = livePackages(sheet).reduce((sum, bid) => sum + bid.value, 0n)
  if (value > approved)
    found.push(breach('packages-above-approved', { part: 'approved' }, figuresOf({ packages: value, approved })))
  return found
}

function aboveMediumTerm(sheet: MoneySheet): MoneyFinding[] {
  const years = planYears(planCells(sheet, '9999-12-31'))
  return mediumTerms(sheet).flatMap(({ from, to, planned, years: given }) => {
    const single = years
      .filter(({ year, sum }) => year >= from && year <= to && sum.allotted > planned)
      .map(({ year, sum }) =>
        breach(
          'year-above-period',
          { part: 'year', year, sourceId: null },
          {
            ...figuresOf({ given: sum.allotted, planned }),
            ...{ year, from, to },
          },
        ),
      )
    if (single.length > 0 || given <= planned) return single
    return [
      breach('years-above-period', { part: 'period', from, to }, { ...figuresOf({ years: given, planned }), from, to }),
    ]
  })
}

function packages(sheet: MoneySheet): MoneyFinding[] {
  return sheet.packages.flatMap((bid) => {
    const signed = sheet.contracts.filter((one) => one.bidPackageId === bid.id)
    const free = signed.some((one) => one.aboveValueDecision !== null)
    const value = signed.reduce((sum, one) => sum + one.value, 0n)
    const found: MoneyFinding[] = []
    if (value > bid.value && !free)
      found.push(
        breach(
          'contract-above-package',
          { part: 'package', id: bid.id },
          {
            ...figuresOf({ contracts: value, value: bid.value }),
            ordinal: bid.ordinal,
          },
        ),
      )
    const uncontracted = sheet.payments.filter((row) => row.bidPackageId === bid.id && row.contractId === null)
    const paid = volumePaid(uncontracted)
    const accepted = sumAmounts(sheet.acceptances.filter((row) => row.bidPackageId === bid.id))
    if (signed.length === 0 && paid > accepted)
      found.push(
        breach(
          'paid-above-accepted',
          { part: 'package', id: bid.id },
          {
            ...figuresOf({ paid, accepted }),
            ordinal: bid.ordinal,
          },
        ),
      )
    return found
  })
}

function contracts(sheet: MoneySheet): MoneyFinding[] {
  return sheet.contracts.flatMap((contract) => {
    const { number, value } = contract
    const cell: MoneyCell = { part: 'contract', id: contract.id }
    const money = contractMoney(sheet, contract)
    const accepted = acceptedOf(sheet, contract)
    const found: MoneyFinding[] = []
    if (money.disbursed > value)
      found.push(breach('paid-above-contract', cell, { ...figuresOf({ paid: money.disbursed, value }), number }))
    if (money.volume > accepted)
      found.push(
        breach('contract-paid-above-accepted', cell, { ...figuresOf({ paid: money.volume, accepted }), number }),
      )
    if (money.recoveryOverdue)
      found.push(
        breach('advance-not-recovered', cell, {
          ...figuresOf({ outstanding: money.outstanding, disbursed: money.disbursed, value }),
          number,
        }),
      )
    if (money.outstanding < 0n)
      found.push(breach('recovered-too-much', cell, { ...figuresOf({ over: -money.outstanding }), number }))
    return found
  })
}

function overspent(sheet: MoneySheet, day: string): MoneyFinding[] {
  return planCells(sheet, day)
    .filter((cell) => cell.left < 0n)
    .map((cell) =>
      breach(
        'paid-above-year',
        { part: 'year', year: cell.year, sourceId: cell.sourceId },
        {
          ...figuresOf({ disbursed: cell.disbursed, planned: plannedOf(cell) - cell.carriedOut, over: -cell.left }),
          year: cell.year,
          source: sheet.sources.find((one) => one.id === cell.sourceId)?.name ?? '',
        },
      ),
    )
}

function outsideYear(sheet: MoneySheet): MoneyFinding[] {
  return sheet.payments
    .filter((row) => !isPayableOn(row.planYear, row.paidOn))
    .map((row) =>
      breach(
        'paid-outside-year',
        { part: 'payment', id: row.id },
        {
          ...figuresOf({ amount: row.amount }),
          year: row.planYear,
          on: row.paidOn,
        },
      ),
    )
}
