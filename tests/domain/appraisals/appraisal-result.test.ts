import { describe, expect, test } from 'vitest'
import { appraise, frozenResult } from '~/domain/appraisals/appraisal-result'
import { breakEvens } from '~/domain/appraisals/break-even'
import { EMAIL_CASE, line } from './email-case'

/**
 * Figures of an independent reckoning with decimals of 80 digits, a year at a time, rounded once:
 *   total   = sum of sign x amount x (1 + VAT) x (1 + growth)^(year - 2015)
 *   present = sum of the same / 1.08^(year - 2014)         (a spreadsheet's NPV(8 %; ...))
 *   annual  = present / sum of 1 / 1.08^(year - 2014)      (a spreadsheet's -PMT(8 %; 5; present))
 */
const INDEPENDENT = [
  { totalCost: 940_274_687n, presentCost: 743_516_511n, equivalentAnnualCost: 186_218_509n },
  { totalCost: 828_114_073n, presentCost: 691_167_449n, equivalentAnnualCost: 173_107_349n },
  { totalCost: 1_373_859_752n, presentCost: 1_187_748_559n, equivalentAnnualCost: 297_479_293n },
]

describe('the e-mail case', () => {
  test('comes to the figures of an independent reckoning, to the dong', () => {
    const { options, order } = appraise(EMAIL_CASE)
    expect(options).toMatchObject(INDEPENDENT)
    expect(order).toEqual([1, 0, 2])
  })

  test('valued at the end of the first year, and at another rate', () => {
    const present = (change: object) => appraise({ ...EMAIL_CASE, ...change }).options.map((one) => one?.presentCost)
    expect(present({ baseYear: 2015 })).toEqual([802_997_832n, 746_460_845n, 1_282_768_444n])
    expect(present({ discountBasisPoints: 525 })).toEqual([803_289_073n, 733_286_924n, 1_245_772_133n])
    // The even yearly amount is the same whenever its value is taken.
    expect(appraise({ ...EMAIL_CASE, baseYear: 2015 }).options[0]?.equivalentAnnualCost).toBe(186_218_509n)
  })

  test('what was bought before is shown and counts nowhere; years and categories add up to the total (R1)', () => {
    const { options } = appraise(EMAIL_CASE)
    expect(options[1]?.sunk).toBe(310_000_000n)
    for (const one of options) {
      expect(one?.costByYear.reduce((sum, cost) => sum + cost, 0n)).toBe(one?.totalCost)
      expect(one?.byCategory.reduce((sum, { cost }) => sum + cost, 0n)).toBe(one?.totalCost)
    }
    // 2016: 158.4 x 1.03 + 12 x 1.05 million
    expect(options[0]?.costByYear[1]).toBe(175_752_000n)
    // What is paid out in 2016: 41.8 x 1.03 + 26.4 + 60 x 1.05, without the savings of 18.
    expect(options[1]?.spendingByYear[1]).toBe(132_454_000n)
    expect(options[1]?.costByYear[1]).toBe(114_454_000n)
    expect(options[1]?.byCategory.map(({ category }) => category)).not.toContain('sunk')
  })

  test('from which year on each has cost less than another', () => {
    // Running present costs, independent: renting 157.8, 308.5, 452.4, 589.8, 743.5; taking over 328.9, 427.0, 521.4, 612.2, 691.2.
    expect(breakEvens(appraise(EMAIL_CASE), EMAIL_CASE)).toEqual([
      { cheaper: 1, dearer: 0, year: 2019, fromTheStart: false },
      { cheaper: 1, dearer: 2, year: 2015, fromTheStart: true },
      { cheaper: 0, dearer: 2, year: 2015, fromTheStart: true },
    ])
  })

  test('is kept with a decision as digits', () => {
    const named = ['Thuê tiếp', 'Tiếp nhận', 'Mua'].map((name) => ({ name }))
    expect(frozenResult(named, appraise(EMAIL_CASE), 0)).toMatchObject({
      ...{ cheapest: 1, recommended: 0 },
      options: [{ name: 'Thuê tiếp', figures: { totalCost: '940274687', costByYear: { length: 5 } } }, {}, {}],
    })
    expect(frozenResult(named, appraise({ ...EMAIL_CASE, options: [] }), null)).toBeNull()
  })
})

describe('single lines', () => {
  const alone = (given: Parameters<typeof line>, horizon = {}) => {
    const option = { kind: 'other' as const, lines: [line(...given)] }
    return appraise({ ...EMAIL_CASE, ...horizon, options: [option] }).options[0]
  }

  test('VAT that is given back costs nothing', () => {
    const vat = { vatBasisPoints: 1000 }
    expect(alone(['fee', [100], vat], { years: 1 })?.totalCost).toBe(110_000_000n)
    expect(alone(['fee', [100], { ...vat, vatRecoverable: true }], { years: 1 })?.totalCost).toBe(100_000_000n)
  })

  test('a half goes away from zero, once and at the end', () => {
    // 3 x 1.0833 = 3.2499 and 3 x 1.0833^2 = 3.5206: 10 together, where rounding each year gives 3 + 3 + 4.
    const grown = { amounts: [3n, 3n, 3n], growthBasisPoints: 833 }
    expect(alone(['fee', [], grown], { years: 3 })?.totalCost).toBe(10n)
    expect(alone(['fee', [], { amounts: [5n], vatBasisPoints: 1000 }], { years: 1 })?.totalCost).toBe(6n)
    expect(alone(['benefit', [], { amounts: [5n], vatBasisPoints: 1000 }], { years: 1 })?.totalCost).toBe(-6n)
  })

  test('an option nobody has put anything down for is not compared; doing nothing is', () => {
    const rent = { kind: 'keep-renting' as const, lines: [line('fee', [0, 0]), line('sunk', [5])] }
    const nothing = { kind: 'do-nothing' as const, lines: [] }
    expect(appraise({ ...EMAIL_CASE, options: [rent, nothing] })).toMatchObject({
      options: [null, { totalCost: 0n, presentCost: 0n }],
      order: [1],
    })
  })
})
