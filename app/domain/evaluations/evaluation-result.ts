import { type Ratio, rounded } from '~/domain/appraisals/ratio'
import type { Gate, Settlement, Sheet, Yardstick } from './evaluation'
import { WHOLE_WEIGHT } from './evaluation-terms'
import { type Flip, flipOf } from './flip-weight'

/** How the assessors scored one product by one criterion. */
type Spread = {
  productId: number
  criterionId: number
  /** Points added up over all assessors; exact, the mean is `sum / assessors`. */
  sum: number
  mean: Ratio
  least: number
  most: number
  /** Standard deviation of all assessors in hundredths of a point, rounded half up. */
  deviation: bigint
  /** The assessors are so far apart that it is to be talked over. */
  apart: boolean
}

/** `open`: assessors disagree and the chair has not settled it. */
type GateOutcome = {
  productId: number
  gateId: number
  passed: number
  failed: number
  outcome: 'passed' | 'failed' | 'open'
  settlement: Settlement | null
}

type Standing = {
  productId: number
  /** Weighted points of one to five; exact. */
  total: Ratio
  /** Gates it fails; not empty: it is out of the ranking. */
  fails: readonly Gate[]
  /** Place among those that stay in, equal totals share one; null for those that are out. */
  place: number | null
}

export type EvaluationResult = {
  assessors: number
  spreads: readonly Spread[]
  gates: readonly GateOutcome[]
  /** Those that stay in by their place, then those that are out, by their totals. */
  standings: readonly Standing[]
  /** For each criterion, where the order of the first two turns; empty where fewer than two stay in or both are equal. */
  flips: readonly Flip[]
  /** The two first, where there are two. */
  firstTwo: readonly [number, number] | null
}

/**
 * What complete sheets come to. Nothing in it is a floating-point number: means and totals are fractions, the deviation is
 * of whole hundredths.
 */
export function evaluate(
  yardstick: Yardstick,
  sheets: readonly Sheet[],
  settlements: readonly Settlement[],
): EvaluationResult | null {
  const { products, gates, criteria, spreadLimit } = yardstick
  if (sheets.length === 0 || criteria.length === 0) return null
  const spreads = products.flatMap(({ id: productId }) =>
    criteria.map(({ id: criterionId }) => {
      const points = sheets.flatMap(({ scores }) =>
        scores
          .filter((one) => one.productId === productId && one.criterionId === criterionId)
          .map(({ score }) => score),
      )
      return spreadOf({ productId, criterionId }, points, spreadLimit)
    }),
  )
  const outcomes = products.flatMap(({ id: productId }) =>
    gates.map(({ id: gateId }) => outcomeOf({ productId, gateId }, sheets, settlements)),
  )
  const sumOf = (productId: number, criterionId: number) =>
    spreads.find((one) => one.productId === productId && one.criterionId === criterionId)?.sum ?? 0
  const weighed = products.map(({ id: productId }) => ({
    productId,
    over: criteria.reduce((sum, { id, weight }) => sum + BigInt(weight * sumOf(productId, id)), 0n),
    fails: gates.filter(({ id }) =>
      outcomes.some((one) => one.productId === productId && one.gateId === id && one.outcome === 'failed'),
    ),
  }))
  const under = BigInt(WHOLE_WEIGHT * sheets.length)
  const inside = weighed.filter(({ fails }) => fails.length === 0).sort(byTotal)
  const outside = weighed.filter(({ fails }) => fails.length > 0).sort(byTotal)
  const [first, second] = inside
  const firstTwo = first && second ? ([first.productId, second.productId] as const) : null
  return {
    ...{ assessors: sheets.length, spreads, gates: outcomes, firstTwo },
    standings: [...inside, ...outside].map(({ productId, over, fails }) => ({
      ...{ productId, fails, total: { over, under } },
      place: fails.length > 0 ? null : inside.filter((other) => other.over > over).length + 1,
    })),
    flips:
      firstTwo && first && second && first.over !== second.over
        ? criteria.map(({ id }) =>
            flipOf(
              id,
              criteria.map((one) => ({
                ...{ id: one.id, weight: one.weight },
                lead: sumOf(firstTwo[0], one.id) - sumOf(firstTwo[1], one.id),
              })),
            ),
          )
        : [],
  }
}

const byTotal = (a: { over: bigint }, b: { over: bigint }) => (a.over < b.over ? 1 : a.over > b.over ? -1 : 0)

function spreadOf(of: { productId: number; criterionId: number }, points: readonly number[], limit: number): Spread {
  const sum = points.reduce((total, one) => total + one, 0)
  const [least, most] = [Math.min(...points), Math.max(...points)]
  const empty = points.length === 0
  return {
    ...{ ...of, sum, mean: { over: BigInt(sum), under: BigInt(Math.max(1, points.length)) } },
    ...{ least: empty ? 0 : least, most: empty ? 0 : most, deviation: deviationOf(points) },
    apart: !empty && most - least >= limit,
  }
}

/**
 * Standard deviation of a whole group (not of a sample), in hundredths: sqrt((n Σx² − (Σx)²) / n²), by whole numbers.
 * Rounded half up, exactly: 2·100·sqrt(v)/n compared by its square.
 */
export function deviationOf(points: readonly number[]): bigint {
  const n = BigInt(points.length)
  if (n === 0n) return 0n
  const [sum, squares] = points.reduce(([s, q], one) => [s + BigInt(one), q + BigInt(one * one)], [0n, 0n])
  const spread = n * squares - sum * sum
  // The greatest whole k with (2k − 1)² n² ≤ 4 · 100² · spread.
  const bound = 40_000n * spread
  let k = 0n
  while ((2n * k + 1n) ** 2n * n * n <= bound) k += 1n
  return k
}

function outcomeOf(
  of: { productId: number; gateId: number },
  sheets: readonly Sheet[],
  settlements: readonly Settlement[],
): GateOutcome {
  const same = (one: { productId: number; gateId: number }) =>
    one.productId === of.productId && one.gateId === of.gateId
  const said = sheets.flatMap(({ verdicts }) => verdicts.filter(same))
  const passed = said.filter((one) => one.passed).length
  const failed = said.length - passed
  const settlement = settlements.find(same) ?? null
  const agreed = failed === 0 ? 'passed' : passed === 0 ? 'failed' : 'open'
  const outcome = agreed !== 'open' || !settlement ? agreed : settlement.passed ? 'passed' : 'failed'
  return { ...of, passed, failed, outcome, settlement: agreed === 'open' ? settlement : null }
}

/** A fraction in hundredths, as it is shown: 421 for 4,21 points. */
export const hundredths = ({ over, under }: Ratio): bigint => rounded({ over: over * 100n, under })
