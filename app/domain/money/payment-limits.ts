import type { Issue } from '~/domain/command-result'
import { isPayableOn, lapseDay } from '~/domain/fiscal-year'
import { acceptedOf, advancesOutstanding, contractMoney, mustBeRecovered, volumePaid } from './disbursement'
import { figuresOf } from './money-finding'
import { type MoneySheet, type PaymentRow, sumAmounts } from './money-sheet'
import { cellAt, plannedOf, restOf } from './year-plan'

export type NewPayment = Omit<PaymentRow, 'id' | 'imported' | 'reversed'>

/**
 * What keeps a payment from being entered (R10), each with its figures in dong: `today` is ISO, `sheet` what holds already.
 * The year's plan of its source with what was carried over; the package and the contract; the accepted volume, unless it is
 * an advance; advances, recovered no further than given and whole by 80 % of the contract (NĐ 254/2025/NĐ-CP).
 */
export function paymentIssues(sheet: MoneySheet, payment: NewPayment, today: string): Issue[] {
  return [
    ...dayIssues(payment, today),
    ...yearIssues(sheet, payment),
    ...packageIssues(sheet, payment),
    ...contractIssues(sheet, payment),
    ...acceptedIssues(sheet, payment),
    ...advanceIssues(sheet, payment),
  ]
}

function dayIssues({ paidOn, planYear }: NewPayment, today: string): Issue[] {
  if (paidOn > today) return [{ field: 'paidOn', key: 'money.paid-ahead' }]
  if (isPayableOn(planYear, paidOn)) return []
  const context = { year: planYear, from: `${planYear}-01-01`, to: lapseDay(planYear) }
  return [{ field: 'paidOn', key: 'money.paid-outside-year', context }]
}

function yearIssues(sheet: MoneySheet, { planYear, sourceId, amount }: NewPayment): Issue[] {
  const cell = cellAt(sheet, planYear, sourceId, `${planYear}-01-01`)
  const left = restOf(cell)
  if (amount <= left) return []
  const source = sheet.sources.find((one) => one.id === sourceId)?.name ?? ''
  const { disbursed, carriedOut } = cell
  const context = figuresOf({ amount, left, planned: plannedOf(cell) - carriedOut, disbursed })
  return [{ field: 'amount', key: 'money.above-year-plan', context: { ...context, year: planYear, source } }]
}

function packageIssues(sheet: MoneySheet, payment: NewPayment): Issue[] {
  const bid = sheet.packages.find((one) => one.id === payment.bidPackageId)
  if (!bid) return []
  const contract = sheet.contracts.find((one) => one.id === payment.contractId)
  if (contract?.aboveValueDecision) return []
  const paid = sumAmounts(sheet.payments.filter((row) => row.bidPackageId === bid.id))
  if (paid + payment.amount <= bid.value) return []
  const context = figuresOf({ amount: payment.amount, paid, value: bid.value })
  return [{ field: 'amount', key: 'money.above-package', context: { ...context, ordinal: bid.ordinal } }]
}

function contractIssues(sheet: MoneySheet, payment: NewPayment): Issue[] {
  const contract = sheet.contracts.find((one) => one.id === payment.contractId)
  if (!contract) return []
  const { number, signedOn, value } = contract
  const issues: Issue[] = []
  if (payment.paidOn < signedOn)
    issues.push({ field: 'paidOn', key: 'money.paid-before-contract', context: { number, signedOn } })
  const paid = contractMoney(sheet, contract).disbursed
  if (paid + payment.amount > value)
    issues.push({
      field: 'amount',
      key: 'money.above-contract',
      context: { ...figuresOf({ amount: payment.amount, paid, value }), number },
    })
  return issues
}

function acceptedIssues(sheet: MoneySheet, payment: NewPayment): Issue[] {
  if (payment.kind === 'advance') return []
  const contract = sheet.contracts.find((one) => one.id === payment.contractId)
  const { bidPackageId } = payment
  if (!contract && bidPackageId === null) return []
  const accepted = contract
    ? acceptedOf(sheet, contract)
    : sumAmounts(sheet.acceptances.filter((row) => row.bidPackageId === bidPackageId))
  const paid = volumePaid(samePurse(sheet, payment))
  const volume = payment.amount + payment.advanceRecovered
  if (paid + volume <= accepted) return []
  return [{ field: 'amount', key: 'money.above-accepted', context: figuresOf({ volume, paid, accepted }) }]
}

/** Payments that an advance may be recovered from and to: of the contract, else the package, else the lease or project. */
function samePurse(sheet: MoneySheet, payment: NewPayment): PaymentRow[] {
  const { contractId, bidPackageId, leaseId } = payment
  if (contractId !== null) return sheet.payments.filter((row) => row.contractId === contractId)
  return sheet.payments.filter((row) => row.bidPackageId === bidPackageId && row.leaseId === leaseId)
}

function advanceIssues(sheet: MoneySheet, payment: NewPayment): Issue[] {
  const before = samePurse(sheet, payment)
  const outstanding = advancesOutstanding(before)
  const { advanceRecovered, kind, amount } = payment
  if (kind === 'advance' && advanceRecovered > 0n)
    return [{ field: 'advanceRecovered', key: 'money.advance-recovers-nothing' }]
  if (advanceRecovered > outstanding)
    return [
      {
        field: 'advanceRecovered',
        key: 'money.recovers-too-much',
        context: figuresOf({ advanceRecovered, outstanding }),
      },
    ]
  const contract = sheet.contracts.find((one) => one.id === payment.contractId)
  const rest = outstanding - advanceRecovered + (kind === 'advance' ? amount : 0n)
  const disbursed = sumAmounts(before) + amount
  if (!contract || rest <= 0n || !mustBeRecovered(disbursed, contract.value)) return []
  const context = { ...figuresOf({ disbursed, rest, value: contract.value }), number: contract.number }
  return [{ field: 'advanceRecovered', key: 'money.advance-not-recovered', context }]
}

/** What keeps a payment from being reversed: an advance of which later payments have recovered a part already. */
export function reversalIssues(sheet: MoneySheet, payment: PaymentRow): Issue[] {
  if (payment.kind !== 'advance') return []
  const outstanding = advancesOutstanding(samePurse(sheet, payment)) - payment.amount
  if (outstanding >= 0n) return []
  return [{ field: null, key: 'money.advance-already-recovered', context: figuresOf({ recovered: -outstanding }) }]
}
