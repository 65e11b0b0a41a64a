import { type Ratio, ratio } from '~/domain/appraisals/ratio'
import type { Yardstick } from './evaluation'
import type { EvaluationResult } from './evaluation-result'
import { WHOLE_WEIGHT } from './evaluation-terms'

/** Weighted points of a product while one criterion weighs nothing and while it weighs all; between them a straight line. */
type MovingTotal = { productId: number; atNothing: Ratio; atAll: Ratio }

/** How the totals move with the weight of one criterion, the others keeping their proportion; `weight` is today's, percent. */
type Sensitivity = { criterionId: number; weight: number; totals: readonly MovingTotal[] }

/**
 * For each criterion the totals of the products that stay in, at both ends of its weight. With the others in proportion a
 * total is w·m + (100 − w)·r, where m is the mean by the criterion and r the mean by the others: both ends say everything.
 * Where one criterion weighs all there is no proportion of others, and nothing is told.
 */
export function sensitivityOf({ criteria }: Yardstick, result: EvaluationResult): Sensitivity[] {
  const sumOf = (productId: number, criterionId: number) =>
    result.spreads.find((one) => one.productId === productId && one.criterionId === criterionId)?.sum ?? 0
  const inside = result.standings.filter(({ place }) => place !== null)
  return criteria
    .filter(({ weight }) => weight < WHOLE_WEIGHT)
    .map(({ id, weight }) => ({
      criterionId: id,
      weight,
      totals: inside.map(({ productId }) => {
        const others = criteria.filter((one) => one.id !== id)
        const rest = others.reduce((sum, one) => sum + one.weight * sumOf(productId, one.id), 0)
        return {
          productId,
          atNothing: ratio(BigInt(rest), BigInt(result.assessors * (WHOLE_WEIGHT - weight))),
          atAll: ratio(BigInt(sumOf(productId, id)), BigInt(result.assessors)),
        }
      }),
    }))
}
