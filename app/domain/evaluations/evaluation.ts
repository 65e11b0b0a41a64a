import type { Issue } from '~/domain/command-result'
import { LEAST_PRODUCTS, WHOLE_WEIGHT } from './evaluation-terms'

export type Product = {
  id: number
  name: string
  supplier: string | null
  release: string | null
  usedBy: string | null
}

/** A must-have; `words` stand at [start, end) of the text of the notice whose order is evaluated (R9). */
export type Gate = { id: number; name: string; words: string | null; start: number | null; end: number | null }

/** Weighs whole percent; `scale` says what one to five points mean, in this order. */
export type Criterion = { id: number; name: string; weight: number; scale: readonly string[] }

/** What products are measured by, and which they are: fixed before the first score. */
export type Yardstick = {
  products: readonly Product[]
  gates: readonly Gate[]
  criteria: readonly Criterion[]
  spreadLimit: number
}

export type Score = { productId: number; criterionId: number; score: number; evidence: string | null }
export type Verdict = { productId: number; gateId: number; passed: boolean; evidence: string | null }

/** What one assessor says of all products. */
export type Sheet = { scores: readonly Score[]; verdicts: readonly Verdict[] }

/** What the chair settled where assessors disagree on a gate. */
export type Settlement = { productId: number; gateId: number; passed: boolean; ground: string; settledBy: string }

export const weightSum = (criteria: readonly Pick<Criterion, 'weight'>[]): number =>
  criteria.reduce((sum, { weight }) => sum + weight, 0)

/** What a yardstick lacks before it can be locked. */
export function lockIssues({ products, criteria }: Yardstick, given: { assessors: number; chaired: boolean }): Issue[] {
  const issues: Issue[] = []
  const add = (key: string, context?: Issue['context']) =>
    issues.push({ field: null, key: `evaluations.${key}`, context })
  const sum = weightSum(criteria)
  if (products.length < LEAST_PRODUCTS) add('few-products', { least: LEAST_PRODUCTS })
  if (criteria.length === 0) add('no-criterion')
  else if (sum !== WHOLE_WEIGHT) add('weights-not-whole', { sum })
  if (given.assessors < 2) add('few-assessors')
  if (!given.chaired) add('no-chair')
  return issues
}

/** What a sheet lacks before it can be handed in: each product judged by everything, each judgement with its evidence. */
export function sheetGaps(sheet: Sheet, { products, gates, criteria }: Yardstick): { product: string; what: string }[] {
  const told = (evidence: string | null) => evidence !== null && evidence.trim() !== ''
  return products.flatMap((product) => {
    const scored = new Set(
      sheet.scores.filter((one) => one.productId === product.id && told(one.evidence)).map((one) => one.criterionId),
    )
    const judged = new Set(
      sheet.verdicts.filter((one) => one.productId === product.id && told(one.evidence)).map((one) => one.gateId),
    )
    return [...gates.filter(({ id }) => !judged.has(id)), ...criteria.filter(({ id }) => !scored.has(id))].map(
      ({ name }) => ({ product: product.name, what: name }),
    )
  })
}
