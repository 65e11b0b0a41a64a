import type { AppraisalLine, Horizon } from './appraisal'
import { SIGN_OF, WHOLE } from './appraisal-terms'

const ONE = BigInt(WHOLE)

/**
 * Everything is reckoned in whole numbers over denominators that all lines of an appraisal share, and rounded once at the
 * end (R1). The cash flow of year k (0 for the first) of a line is
 *   sign x amount x (1 + VAT) x (1 + growth)^k
 * and its value at the end of the base year, with amounts falling at the end of their year, is
 *   flow / (1 + rate)^(year - base year).
 */

/** What flows are whole numbers over, in dong. */
export const flowUnder = ({ years }: Pick<Horizon, 'years'>): bigint => ONE ** BigInt(years)

/** The line's flows by year over `flowUnder`: positive costs, negative what it brings; what is sunk is zero. */
export function lineFlows(line: AppraisalLine, { years }: Pick<Horizon, 'years'>): bigint[] {
  const vat = ONE + BigInt(line.vatRecoverable ? 0 : line.vatBasisPoints)
  const growth = ONE + BigInt(line.growthBasisPoints)
  return Array.from({ length: years }, (_, k) => {
    const whole = SIGN_OF[line.category] * (line.amounts[k] ?? 0n) * vat
    return whole * growth ** BigInt(k) * ONE ** BigInt(years - 1 - k)
  })
}

/** The sum of several lines by year, over `flowUnder`. */
export function sumFlows(lines: readonly AppraisalLine[], horizon: Pick<Horizon, 'years'>): bigint[] {
  const sums = Array.from({ length: horizon.years }, () => 0n)
  for (const line of lines) for (const [k, flow] of lineFlows(line, horizon).entries()) sums[k] = (sums[k] ?? 0n) + flow
  return sums
}

export type Discounting = { factors: readonly bigint[]; under: bigint }

/** Each year's factor 1 / (1 + rate)^(year - base year) as a whole number over a denominator that all share. */
export function discounting({ startYear, years, baseYear, discountBasisPoints }: Horizon): Discounting {
  const rate = ONE + BigInt(discountBasisPoints)
  const first = startYear - baseYear
  const last = first + years - 1
  return {
    factors: Array.from({ length: years }, (_, k) => ONE ** BigInt(first + k) * rate ** BigInt(last - first - k)),
    under: rate ** BigInt(last),
  }
}

/** The present value of flows, over `flowUnder` times the denominator of the factors. */
export const presentOf = (flows: readonly bigint[], { factors }: Discounting): bigint =>
  flows.reduce((sum, flow, k) => sum + flow * (factors[k] ?? 0n), 0n)
