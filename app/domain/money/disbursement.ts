import { type CutOff, cutOffDay } from '~/domain/fiscal-year'
import type { ContractRow, MoneySheet, PaymentRow } from './money-sheet'
import { sumAmounts } from './money-sheet'

type Paid = Pick<PaymentRow, 'kind' | 'amount' | 'advanceRecovered'>

/** Advances that no accepted volume has made up for yet, in dong. */
export const advancesOutstanding = (payments: readonly Paid[]): bigint =>
  payments.reduce((sum, row) => sum + (row.kind === 'advance' ? row.amount : 0n) - row.advanceRecovered, 0n)

/** Accepted volume that was paid for, be it with this payment or by an advance before, in dong. */
export const volumePaid = (payments: readonly Paid[]): bigint =>
  payments.reduce((sum, row) => (row.kind === 'volume' ? sum + row.amount + row.advanceRecovered : sum), 0n)

/**
 * Disbursed (giải ngân): advances not yet recovered and volume paid, which is what left the treasury: tạm ứng chưa thu hồi
 * + thanh toán, as the reports of the treasury count it.
 */
export const disbursed = (payments: readonly Paid[]): bigint => advancesOutstanding(payments) + volumePaid(payments)

/** What a fiscal year disbursed by one of its two cut-offs, in dong. */
export function disbursedBy(payments: readonly PaymentRow[], year: number, cutOff: CutOff): bigint {
  const last = cutOffDay(year, cutOff)
  return disbursed(payments.filter((row) => row.planYear === year && row.paidOn <= last))
}

/** Share of a contract's value whose disbursement ends the time for recovering advances (NĐ 254/2025/NĐ-CP). */
const RECOVERED_BY_PERCENT = 80n

export type ContractMoney = {
  contract: ContractRow
  disbursed: bigint
  volume: bigint
  outstanding: bigint
  /** Disbursement has reached 80 % of the value and an advance is still out. */
  recoveryOverdue: boolean
}

/** True where so much of a contract is disbursed that no advance may be outstanding any more. */
export const mustBeRecovered = (disbursedAmount: bigint, contractValue: bigint): boolean =>
  disbursedAmount * 100n >= contractValue * RECOVERED_BY_PERCENT

export function contractMoney(sheet: MoneySheet, contract: ContractRow): ContractMoney {
  const payments = sheet.payments.filter((row) => row.contractId === contract.id)
  const outstanding = advancesOutstanding(payments)
  const amount = sumAmounts(payments)
  return {
    contract,
    disbursed: amount,
    volume: volumePaid(payments),
    outstanding,
    recoveryOverdue: outstanding > 0n && mustBeRecovered(amount, contract.value),
  }
}

/** Worth of the volume accepted for a contract; an acceptance of its package that names no contract counts for it. */
export const acceptedOf = (sheet: MoneySheet, contract: Pick<ContractRow, 'id' | 'bidPackageId'>): bigint =>
  sumAmounts(
    sheet.acceptances.filter(
      (row) =>
        row.contractId === contract.id || (row.contractId === null && row.bidPackageId === contract.bidPackageId),
    ),
  )
