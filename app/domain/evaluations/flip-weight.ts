import { type Ratio, ratio } from '~/domain/appraisals/ratio'
import { WHOLE_WEIGHT } from './evaluation-terms'

/** A criterion with its weight in percent and how many points the first is ahead of the second by it (all assessors). */
export type Led = { id: number; weight: number; lead: number }

/**
 * Where the order of the first two turns when one criterion's weight moves and the others keep their proportion.
 * `at`: percent, exact; at it both are equal, beyond it the second leads. Null: at no weight between nothing and all.
 */
export type Flip = { criterionId: number; weight: number; at: Ratio | null; beyond: 'above' | 'below' | null }

/**
 * With weight w for criterion c the others weigh (100 − w) / (100 − w_c) of what they do. How far the first is ahead is then
 * linear in w; times (100 − w_c) it is w·d·(100 − w_c) + (100 − w)·r, where d is the lead by c and r what the leads by the
 * others come to now. A tie at an end (w = 0 or 100) turns nothing: there is no weight beyond it.
 */
export function flipOf(criterionId: number, led: readonly Led[]): Flip {
  const own = led.find(({ id }) => id === criterionId)
  const weight = own?.weight ?? 0
  const never: Flip = { criterionId, weight, at: null, beyond: null }
  if (!own || weight >= WHOLE_WEIGHT) return never
  const rest = led.reduce((sum, one) => (one === own ? sum : sum + one.weight * one.lead), 0)
  const slope = own.lead * (WHOLE_WEIGHT - weight) - rest
  if (slope === 0) return never
  const at = ratio(BigInt(-WHOLE_WEIGHT * rest), BigInt(slope))
  if (at.over <= 0n || at.over >= BigInt(WHOLE_WEIGHT) * at.under) return never
  return { criterionId, weight, at, beyond: at.over > BigInt(weight) * at.under ? 'above' : 'below' }
}
