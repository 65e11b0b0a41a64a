import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ratio } from '~/domain/appraisals/ratio'
import type { Sheet, Yardstick } from '~/domain/evaluations/evaluation'
import { evaluate } from '~/domain/evaluations/evaluation-result'
import { sensitivityOf } from '~/domain/evaluations/sensitivity'
import { drawSensitivity } from '~/routes/evaluations/page/sensitivity-geometry.server'

const ids = [1, 2, 3]
const yardstickOf = (weights: readonly number[]): Yardstick => ({
  products: ids.map((id) => ({ id, name: `P${id}`, supplier: null, release: null, usedBy: null })),
  gates: [],
  criteria: weights.map((weight, n) => ({ id: n + 1, name: `C${n}`, weight, scale: ['1', '2', '3', '4', '5'] })),
  spreadLimit: 2,
})
const sheetOf = (points: readonly number[]): Sheet => ({
  scores: ids.flatMap((productId, p) =>
    ids.map((criterionId, c) => ({ productId, criterionId, score: points[p * 3 + c] ?? 1, evidence: 'x' })),
  ),
  verdicts: [],
})
const point = fc.integer({ min: 1, max: 5 })
const sheets = fc.array(fc.array(point, { minLength: 9, maxLength: 9 }).map(sheetOf), { minLength: 1, maxLength: 4 })
const weights = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 39 }))
  .map(([a, b]) => [a, b, 100 - a - b])

/** The value of a moving total at a weight (percent, exact), as a fraction. */
const at = (one: { atNothing: Ratio; atAll: Ratio }, { over, under }: Ratio): Ratio => ({
  over: over * one.atAll.over * one.atNothing.under + (100n * under - over) * one.atNothing.over * one.atAll.under,
  under: 100n * under * one.atAll.under * one.atNothing.under,
})
const same = (a: Ratio, b: Ratio) => a.over * b.under === b.over * a.under

test('at its own weight each line is at the total, at a flip the first two meet, exactly', () => {
  fc.assert(
    fc.property(weights, sheets, (own, given) => {
      const yardstick = yardstickOf(own)
      const result = evaluate(yardstick, given, [])
      if (!result) throw new Error('no result')
      for (const { criterionId, weight, totals } of sensitivityOf(yardstick, result)) {
        const of = (id: number | undefined) => totals.find(({ productId }) => productId === id)
        for (const { productId, total } of result.standings) {
          const line = of(productId)
          expect(line && same(at(line, { over: BigInt(weight), under: 1n }), total)).toBe(true)
        }
        const flip = result.flips.find((one) => one.criterionId === criterionId)?.at
        const [first, second] = [of(result.firstTwo?.[0]), of(result.firstTwo?.[1])]
        if (flip && first && second) expect(same(at(first, flip), at(second, flip))).toBe(true)
      }
    }),
  )
})

test('everything drawn stands in its picture, names apart; the dot of a flip lies on both lines', () => {
  fc.assert(
    fc.property(weights, sheets, (own, given) => {
      const yardstick = yardstickOf(own)
      const result = evaluate(yardstick, given, [])
      if (!result) throw new Error('no result')
      for (const { plot, lines, turn, weightX } of drawSensitivity(yardstick, result)) {
        expect(weightX).toBeGreaterThan(plot.left)
        const names = lines.map(({ nameY }) => nameY).sort((a, b) => a - b)
        for (const [n, y] of names.entries()) if (n > 0) expect(y - (names[n - 1] ?? 0)).toBeGreaterThanOrEqual(12.9)
        for (const { from, to } of lines)
          for (const y of [from, to]) expect(y >= plot.top - 0.01 && y <= plot.bottom + 0.01).toBe(true)
        if (!turn) continue
        const share = (turn.x - plot.left) / (plot.right - plot.left)
        for (const id of result.firstTwo ?? []) {
          const line = lines.find(({ productId }) => productId === id)
          expect(line && line.from + (line.to - line.from) * share).toBeCloseTo(turn.y, 6)
        }
      }
    }),
  )
})

test('a criterion that weighs all has no others to move against', () => {
  const yardstick = { ...yardstickOf([100]) }
  const result = evaluate(yardstick, [sheetOf([5, 1, 1, 3, 1, 1, 2, 1, 1])], [])
  expect(result && sensitivityOf(yardstick, result)).toEqual([])
  expect(result && drawSensitivity(yardstick, result)).toEqual([])
})
