import type { Random } from '#db/seed/random'
import { type MoneySheet, type PaymentRow, sheetThatHolds, sumAmounts } from '~/domain/money/money-sheet'
import { paymentIssues, reversalIssues } from '~/domain/money/payment-limits'
import { carryOverIssues, estimateIssues, planIssues } from '~/domain/money/plan-limits'
import { cellAt, restOf } from '~/domain/money/year-plan'

/** One thing a person may enter. Amounts are dong, days ISO. */
export type Entry =
  | { is: 'estimate'; amount: bigint; decidedOn: string }
  | { is: 'allot' | 'adjust'; year: number; sourceId: number; amount: bigint }
  | { is: 'carry'; year: number; sourceId: number; amount: bigint }
  | { is: 'reverse-carry' | 'reverse-payment'; id: number }
  | { is: 'pay'; row: Omit<PaymentRow, 'id' | 'imported' | 'reversed'> }

export const ENTERED_ON = '2027-06-01'
export const DECIDED_ON = '2027-05-01'
const FIRST_YEAR = 2024
const YEARS = 4
const MILLION = 1_000_000n

/** What somebody might enter next: as often wrong as right. */
export function drawEntry(random: Random, sheet: MoneySheet): Entry {
  const below = (most: number): number => random.between(0, most - 1)
  const amount = () => BigInt(below(120)) * MILLION + BigInt(below(3))
  const year = FIRST_YEAR + below(YEARS)
  const sourceId = random.pick(sheet.sources.slice(0, 2)).id
  const oneOf = (rows: readonly { id: number }[]) => rows[below(Math.max(1, rows.length))]?.id ?? 0
  switch (below(13)) {
    case 0:
      return {
        is: 'estimate',
        amount: BigInt(random.between(300, 1100)) * MILLION,
        decidedOn: `2027-0${1 + below(5)}-01`,
      }
    case 1:
    case 2:
      return { is: 'allot', year, sourceId, amount: amount() }
    case 3:
    case 4:
      return { is: 'adjust', year, sourceId, amount: amount() }
    case 5:
      return { is: 'carry', year, sourceId, amount: amount() }
    case 6:
      return { is: 'reverse-carry', id: oneOf(sheet.carryOvers) }
    case 7:
      return { is: 'reverse-payment', id: oneOf(sheet.payments) }
    default: {
      const contract = below(2) === 0 ? undefined : sheet.contracts[below(Math.max(1, sheet.contracts.length))]
      const kind = below(3) === 0 ? 'advance' : 'volume'
      const paidOn = below(4) === 0 ? `${year + 1}-01-1${below(9)}` : `${year}-0${1 + below(9)}-1${below(9)}`
      const purse = { contractId: contract?.id ?? null, bidPackageId: contract?.bidPackageId ?? null, leaseId: null }
      const advanceRecovered = kind === 'volume' ? amount() / 3n : 0n
      return {
        is: 'pay',
        row: { ...purse, sourceId, planYear: year, paidOn, kind, amount: amount() / 2n, advanceRecovered },
      }
    }
  }
}

/**
 * The sheet after an entry, by the rules alone; null where they refuse it. `id` is the number its row gets. A run against
 * the engines holds this to what the commands do.
 */
export function entered(whole: MoneySheet, entry: Entry, id: number): MoneySheet | null {
  const sheet = sheetThatHolds(whole)
  const decided = { decidedOn: DECIDED_ON }
  switch (entry.is) {
    case 'estimate': {
      const { amount, decidedOn } = entry
      const row = { kind: 'total-investment' as const, amount, decidedOn, decisionNumber: 'Q', reason: 'r' }
      if (estimateIssues(sheet, row, ENTERED_ON).length > 0) return null
      const ordinal = sheet.estimates.length + 1
      return {
        ...whole,
        project: { ...whole.project, totalInvestment: amount },
        estimates: [...whole.estimates, { ...row, ordinal }],
      }
    }
    case 'allot':
    case 'adjust': {
      const { year, sourceId } = entry
      const was = sheet.allocations.filter((row) => row.year === year && row.sourceId === sourceId)
      const isFirst = entry.is === 'allot'
      const amount = isFirst ? entry.amount : entry.amount - sumAmounts(was)
      if (isFirst !== (was.length === 0) || (!isFirst && amount === 0n)) return null
      const kind = isFirst ? ('initial' as const) : ('adjustment' as const)
      const row = {
        id,
        sourceId,
        horizon: 'annual' as const,
        year,
        lastYear: year,
        kind,
        amount,
        ...decided,
        imported: false,
      }
      const after = { ...whole, allocations: [...whole.allocations, row] }
      return planIssues(sheetThatHolds(after), isFirst ? [] : [{ year, sourceId }]).length > 0 ? null : after
    }
    case 'carry': {
      const { year: fromYear, sourceId, amount } = entry
      if (amount === 0n || carryOverIssues(sheet, { fromYear, sourceId, amount }).length > 0) return null
      const row = { id, sourceId, fromYear, amount, ...decided, reversed: false }
      return { ...whole, carryOvers: [...whole.carryOvers, row] }
    }
    case 'reverse-carry': {
      const row = sheet.carryOvers.find((one) => one.id === entry.id)
      if (!row || restOf(cellAt(sheet, row.fromYear + 1, row.sourceId, `${row.fromYear}-01-01`)) < row.amount)
        return null
      return { ...whole, carryOvers: whole.carryOvers.map((one) => (one === row ? { ...one, reversed: true } : one)) }
    }
    case 'reverse-payment': {
      const row = sheet.payments.find((one) => one.id === entry.id)
      if (!row || reversalIssues(sheet, row).length > 0) return null
      return { ...whole, payments: whole.payments.map((one) => (one === row ? { ...one, reversed: true } : one)) }
    }
    case 'pay': {
      const { row } = entry
      if (row.amount + row.advanceRecovered === 0n || paymentIssues(sheet, row, ENTERED_ON).length > 0) return null
      return { ...whole, payments: [...whole.payments, { ...row, id, imported: false, reversed: false }] }
    }
  }
}
