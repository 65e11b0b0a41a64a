import { addDays } from '~/domain/calendar-day'
import type { FeePeriod } from './lease-terms'

/** What a lease costs by its contract: one fee a period, before VAT, in dong; VAT in hundredths of a percent. */
export type LeaseFee = { feePeriod: FeePeriod; fee: bigint; vatBasisPoints: number }

/** First and last day, both inclusive ISO days. */
export type LeaseTerm = { startsOn: string; endsOn: string }

const MONTHS: Record<Exclude<FeePeriod, 'whole-term'>, number> = { month: 1, quarter: 3, year: 12 }
const BASIS = 10_000n

/** Half a dong and more counts as one. */
const rounded = (numerator: bigint, denominator: bigint): bigint => (numerator * 2n + denominator) / (denominator * 2n)

/** One period's fee with VAT, in whole dong. */
export const feeWithVat = ({ fee, vatBasisPoints }: Pick<LeaseFee, 'fee' | 'vatBasisPoints'>): bigint =>
  rounded(fee * (BASIS + BigInt(vatBasisPoints)), BASIS)

/** The day `months` after a day, held to the end of a shorter month: 31/01 and one month is 28/02. */
export function addMonths(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 8)}01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const year = first.getUTCFullYear()
  const last = new Date(Date.UTC(year, first.getUTCMonth() + 1, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8)), last)
  return `${first.toISOString().slice(0, 8)}${String(date).padStart(2, '0')}`
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/**
 * What the lease has cost from its first day to the end of `day` with VAT, in dong: whole periods at their fee, a broken
 * one by its days. Nothing before the start, nothing more after the end. Grows with the day, so that any parts of the
 * term add up to the whole of it (R1).
 */
export function costUntil(term: LeaseTerm, terms: LeaseFee, day: string): bigint {
  const last = day < term.endsOn ? day : term.endsOn
  if (last < term.startsOn) return 0n
  const per = BASIS + BigInt(terms.vatBasisPoints)
  const after = addDays(last, 1)
  if (terms.feePeriod === 'whole-term') {
    const whole = dayNumber(addDays(term.endsOn, 1)) - dayNumber(term.startsOn)
    const gone = dayNumber(after) - dayNumber(term.startsOn)
    return rounded(terms.fee * per * BigInt(gone), BASIS * BigInt(whole))
  }
  const months = MONTHS[terms.feePeriod]
  let periods = 0
  while (addMonths(term.startsOn, (periods + 1) * months) <= after) periods += 1
  const begun = addMonths(term.startsOn, periods * months)
  const length = BigInt(dayNumber(addMonths(term.startsOn, (periods + 1) * months)) - dayNumber(begun))
  const days = BigInt(dayNumber(after) - dayNumber(begun))
  return rounded(terms.fee * per * (BigInt(periods) * length + days), BASIS * length)
}

/** What the lease costs in a stretch of days, inclusive, with VAT, in dong. */
export const costBetween = (term: LeaseTerm, terms: LeaseFee, from: string, to: string): bigint =>
  to < from ? 0n : costUntil(term, terms, to) - costUntil(term, terms, addDays(from, -1))

/** The cost of each fiscal year the lease touches; the years add up to the whole term. */
export function costByYear(term: LeaseTerm, terms: LeaseFee): { year: number; cost: bigint }[] {
  const first = Number(term.startsOn.slice(0, 4))
  const count = Number(term.endsOn.slice(0, 4)) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const year = first + index
    return { year, cost: costBetween(term, terms, `${year}-01-01`, `${year}-12-31`) }
  })
}
