import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sheet, Yardstick } from '~/domain/evaluations/evaluation'
import { lockIssues, sheetGaps } from '~/domain/evaluations/evaluation'
import { deviationOf, evaluate, hundredths } from '~/domain/evaluations/evaluation-result'
import { flipOf, type Led } from '~/domain/evaluations/flip-weight'

const product = (id: number) => ({ id, name: `P${id}`, supplier: null, release: null, usedBy: null })
const scale = ['1', '2', '3', '4', '5']
const yardstick: Yardstick = {
  products: [product(1), product(2)],
  gates: [{ id: 9, name: 'Chữ ký số', words: 'chữ ký số', start: 3, end: 12 }],
  criteria: [
    { id: 1, name: 'A', weight: 60, scale },
    { id: 2, name: 'B', weight: 40, scale },
  ],
  spreadLimit: 2,
}
/** Points of product 1 by A and B, then of product 2; passed says which products pass the gate. */
const sheet = (points: readonly [number, number, number, number], passed = [true, true]): Sheet => ({
  scores: [1, 2].flatMap((productId) =>
    [1, 2].map((criterionId) => ({
      ...{ productId, criterionId, score: points[(productId - 1) * 2 + criterionId - 1] ?? 1, evidence: 'xem' },
    })),
  ),
  verdicts: [1, 2].map((productId) => ({ productId, gateId: 9, passed: passed[productId - 1] ?? true, evidence: 'x' })),
})

describe('evaluate', () => {
  test('weighs exactly, ranks, and says where the order turns', () => {
    const result = evaluate(yardstick, [sheet([5, 2, 3, 4]), sheet([4, 3, 3, 5]), sheet([5, 2, 4, 4])], [])
    // P1: A 14/3, B 7/3 -> (60*14 + 40*7)/300 = 1120/300; P2: A 10/3, B 13/3 -> 1120/300.
    expect(result?.standings.map(({ place, total }) => [place, total])).toEqual([
      [1, { over: 1120n, under: 300n }],
      [1, { over: 1120n, under: 300n }],
    ])
    expect(result?.flips).toEqual([])
    const other = evaluate(yardstick, [sheet([5, 2, 3, 4])], [])
    // Leads 2 by A and -2 by B: equal at half.
    expect(other?.flips).toMatchObject([
      { criterionId: 1, weight: 60, beyond: 'below' },
      { criterionId: 2, weight: 40, beyond: 'above' },
    ])
    expect(other?.flips.map(({ at }) => at && hundredths(at))).toEqual([5000n, 5000n])
  })

  test('a failed gate takes a product out of the ranking; a disputed one stays open until settled', () => {
    const out = evaluate(yardstick, [sheet([5, 5, 1, 1], [false, true])], [])
    expect(out?.standings).toMatchObject([
      { productId: 2, place: 1, fails: [] },
      { productId: 1, place: null, fails: [{ words: 'chữ ký số' }] },
    ])
    expect(out?.firstTwo).toBeNull()
    const both = [sheet([5, 5, 1, 1], [false, true]), sheet([5, 5, 1, 1])]
    expect(evaluate(yardstick, both, [])?.gates[0]).toMatchObject({ outcome: 'open', passed: 1, failed: 1 })
    const settled = [{ productId: 1, gateId: 9, passed: false, ground: 'thử lại', settledBy: 'Chủ trì' }]
    expect(evaluate(yardstick, both, settled)?.standings[0]).toMatchObject({ productId: 2 })
  })

  test('tells the spread between assessors and what is to be talked over', () => {
    const spread = evaluate(yardstick, [sheet([5, 2, 3, 4]), sheet([3, 2, 3, 4])], [])?.spreads[0]
    expect(spread).toMatchObject({ least: 3, most: 5, apart: true, deviation: 100n })
    expect(evaluate(yardstick, [], [])).toBeNull()
  })

  test('the deviation is the rounded root, whatever the points', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 }), (points) => {
        const mean = points.reduce((a, b) => a + b, 0) / points.length
        const exact = Math.sqrt(points.reduce((a, b) => a + (b - mean) ** 2, 0) / points.length) * 100
        expect(Math.abs(Number(deviationOf(points)) - exact)).toBeLessThanOrEqual(0.500001)
      }),
    )
  })
})

/** How far the first is ahead with weight w (a fraction) for one criterion, the others scaled; times under·(100 − w_c). */
function leadAt(led: readonly Led[], id: number, over: bigint, under: bigint): bigint {
  const own = led.find((one) => one.id === id)
  const kept = 100n - BigInt(own?.weight ?? 0)
  return led.reduce(
    (sum, one) => sum + BigInt(one.lead) * (one.id === id ? over * kept : BigInt(one.weight) * (100n * under - over)),
    0n,
  )
}

const ledArbitrary = fc
  .array(fc.record({ part: fc.integer({ min: 1, max: 20 }), lead: fc.integer({ min: -12, max: 12 }) }), {
    ...{ minLength: 2, maxLength: 5 },
  })
  .map((rows): Led[] => {
    const weights = rows.map(({ part }) => part)
    const rest = 100 - weights.slice(1).reduce((a, b) => a + b, 0)
    return rows.map(({ lead }, id) => ({ id, lead, weight: id === 0 ? rest : (weights[id] ?? 1) }))
  })
  .filter((led) => led.reduce((sum, { weight, lead }) => sum + weight * lead, 0) > 0)

describe('flipOf', () => {
  test('at the weight both are equal, just beyond the order is swapped, just before it is not', () => {
    let turned = 0
    fc.assert(
      fc.property(ledArbitrary, (led) => {
        for (const { id } of led) {
          const { at, beyond } = flipOf(id, led)
          if (!at) {
            // Never: the first leads or is equal at both ends, and what is linear between them too.
            expect(leadAt(led, id, 0n, 1n) >= 0n && leadAt(led, id, 100n, 1n) >= 0n).toBe(true)
            continue
          }
          turned += 1
          expect(leadAt(led, id, at.over, at.under)).toBe(0n)
          const step = beyond === 'above' ? 1n : -1n
          const fine = 1_000_000n
          expect(leadAt(led, id, at.over * fine + step, at.under * fine) < 0n).toBe(true)
          expect(leadAt(led, id, at.over * fine - step, at.under * fine) > 0n).toBe(true)
        }
      }),
    )
    expect(turned).toBeGreaterThan(0)
  })
})

describe('before locking and before handing in', () => {
  test('a yardstick needs products, weights of a hundred, two assessors and a chair', () => {
    expect(lockIssues(yardstick, { assessors: 2, chaired: true })).toEqual([])
    const poor = { ...yardstick, products: [product(1)], criteria: yardstick.criteria.slice(0, 1) }
    expect(lockIssues(poor, { assessors: 1, chaired: false }).map(({ key }) => key)).toEqual([
      'evaluations.few-products',
      'evaluations.weights-not-whole',
      'evaluations.few-assessors',
      'evaluations.no-chair',
    ])
  })

  test('a score without its evidence is a gap', () => {
    const whole = sheet([5, 2, 3, 4])
    expect(sheetGaps(whole, yardstick)).toEqual([])
    const bare = { ...whole, scores: whole.scores.map((one, n) => (n === 3 ? { ...one, evidence: ' ' } : one)) }
    expect(sheetGaps(bare, yardstick)).toEqual([{ product: 'P2', what: 'B' }])
  })
})
