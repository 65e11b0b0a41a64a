import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AppraisalLine, Priced } from '~/domain/appraisals/appraisal'
import { appraise } from '~/domain/appraisals/appraisal-result'
import { LINE_CATEGORIES, OPTION_KINDS } from '~/domain/appraisals/appraisal-terms'
import { discounting } from '~/domain/appraisals/discounting'
import { typedTotal, winningConditions } from '~/domain/appraisals/sensitivity'

const YEARS = 6
const anyLine = fc.record({
  category: fc.constantFrom(...LINE_CATEGORIES),
  label: fc.constant(''),
  vatBasisPoints: fc.constantFrom(0, 800, 1000),
  vatRecoverable: fc.boolean(),
  growthBasisPoints: fc.integer({ min: -500, max: 1500 }),
  rangeBasisPoints: fc.constantFrom(0, 500, 2500),
  amounts: fc.array(fc.bigInt({ min: 0n, max: 5_000_000_000n }), { minLength: YEARS, maxLength: YEARS }),
})
const anyOption = fc.record({ kind: fc.constantFrom(...OPTION_KINDS), lines: fc.array(anyLine, { maxLength: 5 }) })
const anyAppraisal: fc.Arbitrary<Priced> = fc.record({
  startYear: fc.constant(2026),
  years: fc.integer({ min: 1, max: YEARS }),
  baseYear: fc.constantFrom(2025, 2026),
  discountBasisPoints: fc.integer({ min: 0, max: 2000 }),
  options: fc.array(anyOption, { minLength: 1, maxLength: 4 }),
})
const abs = (value: bigint) => (value < 0n ? -value : value)

describe('whatever is compared', () => {
  test('without interest the present cost is the total cost', () => {
    fc.assert(
      fc.property(anyAppraisal, (appraisal) => {
        for (const one of appraise({ ...appraisal, discountBasisPoints: 0 }).options)
          expect(one?.presentCost).toBe(one?.totalCost)
      }),
    )
  })

  test('the even yearly amount times the sum of the factors is the present cost, but for its rounding', () => {
    fc.assert(
      fc.property(anyAppraisal, (appraisal) => {
        const { factors, under } = discounting(appraisal)
        const annuity = factors.reduce((sum, factor) => sum + factor, 0n)
        for (const one of appraise(appraisal).options.flatMap((option) => option ?? [])) {
          const off = abs(one.equivalentAnnualCost * annuity - one.presentCost * under)
          // Half a dong a year for the amount, half for the present cost.
          expect(2n * off <= annuity + under).toBe(true)
        }
      }),
    )
  })

  test('years and categories add up to the total', () => {
    fc.assert(
      fc.property(anyAppraisal, (appraisal) => {
        for (const one of appraise(appraisal).options.flatMap((option) => option ?? [])) {
          expect(one.costByYear.reduce((sum, cost) => sum + cost, 0n)).toBe(one.totalCost)
          expect(one.byCategory.reduce((sum, { cost }) => sum + cost, 0n)).toBe(one.totalCost)
        }
      }),
    )
  })

  test('in which order lines and options stand makes no difference', () => {
    fc.assert(
      fc.property(anyAppraisal, (appraisal) => {
        const turned = {
          ...appraisal,
          options: appraisal.options.map((option) => ({ ...option, lines: [...option.lines].reverse() })).reverse(),
        }
        const figures = (one: Priced) =>
          appraise(one).options.map((own) => own && [own.totalCost, own.presentCost, own.equivalentAnnualCost])
        expect(figures(turned).reverse()).toEqual(figures(appraisal))
      }),
    )
  })

  test('at the value that turns the order it has turned, and a little before it has not', () => {
    fc.assert(
      fc.property(anyAppraisal, (appraisal) => {
        const result = appraise(appraisal)
        const [best = 0] = result.order
        for (const condition of winningConditions(appraisal, result)) {
          if (condition.input.type === 'rate') {
            const at = (rate: number) => appraise({ ...appraisal, discountBasisPoints: rate }).order[0]
            expect(at(Number(condition.at))).not.toBe(best)
            continue
          }
          const { option, line } = condition.input
          const own = appraisal.options[option]?.lines[line]
          if (!own) throw new Error('no such line')
          // Amounts are scaled up first, so that a dong of the total is not lost in a year's rounding.
          const gapAt = (total: bigint) => {
            const scaled = scaledTo(appraisal, { option, line, total, now: typedTotal(own) })
            const running = appraise(scaled).options
            return (running[condition.winner]?.running.at(-1) ?? 0n) - (running[best]?.running.at(-1) ?? 0n)
          }
          expect(gapAt(condition.at) <= 0n).toBe(true)
          const back = condition.at > condition.now ? -1n : 1n
          if (condition.at + back >= 0n && condition.at !== condition.now)
            expect(gapAt(condition.at + back) >= 0n).toBe(true)
        }
      }),
    )
  })
})

/** Every amount times `now`, the asked line's times `total`: the proportions of the line being `total` instead of `now`. */
function scaledTo(appraisal: Priced, at: { option: number; line: number; total: bigint; now: bigint }): Priced {
  const times = (line: AppraisalLine, by: bigint) => ({
    ...line,
    amounts: line.amounts.slice(0, appraisal.years).map((one) => one * by),
  })
  return {
    ...appraisal,
    options: appraisal.options.map((option, n) => ({
      ...option,
      lines: option.lines.map((line, m) => times(line, n === at.option && m === at.line ? at.total : at.now)),
    })),
  }
}
