/** Prepared; its yardstick locked, nothing scored yet; scored by at least one assessor; finished, nothing moves any more. */
export const EVALUATION_STATES = ['draft', 'locked', 'scoring', 'closed'] as const
export type EvaluationState = (typeof EVALUATION_STATES)[number]

/** Points of every criterion; what each point means is written for each criterion. */
export const SCORES = [1, 2, 3, 4, 5] as const

export const LEAST_PRODUCTS = 2
export const MOST_PRODUCTS = 8
export const MOST_GATES = 12
export const MOST_CRITERIA = 12
export const MOST_ASSESSORS = 9
/** Weights are whole percent and add up to this. */
export const WHOLE_WEIGHT = 100
