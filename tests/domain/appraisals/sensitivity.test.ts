import { describe, expect, test } from 'vitest'
import type { Priced } from '~/domain/appraisals/appraisal'
import { appraise } from '~/domain/appraisals/appraisal-result'
import { tornado, winningConditions } from '~/domain/appraisals/sensitivity'
import { EMAIL_CASE, line } from './email-case'

const drawn = () => tornado(EMAIL_CASE, appraise(EMAIL_CASE))
const conditions = (appraisal: Priced = EMAIL_CASE) => winningConditions(appraisal, appraise(appraisal))

/** Independent: gap of present costs +/- a tenth of the line's present value; the rate at 6 % and 10 %. */
describe('what each input does to the difference of the two best', () => {
  test('is what an independent reckoning gives, the strongest first', () => {
    const picture = drawn()
    expect(picture).toMatchObject({ best: 1, second: 0, difference: 52_349_062n })
    expect(picture?.bars.slice(0, 3)).toMatchObject([
      {
        input: { option: 0, line: 0 },
        low: -14_501_296n,
        high: 119_199_420n,
        lowAt: 648_000_000n,
        highAt: 792_000_000n,
      },
      { input: { option: 1, line: 6 }, low: 77_514_794n, high: 27_183_330n },
      { input: { option: 1, line: 4 }, low: 68_156_795n, high: 36_541_329n },
    ])
    expect(picture?.bars.find(({ input }) => input.type === 'rate')).toMatchObject({
      ...{ low: 64_922_398n, high: 41_061_010n, lowAt: 600n, highAt: 1000n },
    })
    expect(
      picture?.bars.find(({ input }) => input.type === 'line' && input.option === 1 && input.line === 7),
    ).toMatchObject({
      ...{ low: 46_828_851n, high: 57_869_273n },
    })
  })

  test('says nothing of lines that count nowhere, have no range, or belong to another option', () => {
    const inputs = drawn()?.bars.map(({ input }) => (input.type === 'rate' ? 'rate' : `${input.option}.${input.line}`))
    expect(inputs).not.toContain('1.9')
    expect(inputs?.some((one) => one.startsWith('2.'))).toBe(false)
    const still = {
      ...EMAIL_CASE,
      options: [{ kind: 'buy' as const, lines: [line('fee', [1], { rangeBasisPoints: 0 })] }],
    }
    expect(tornado(still, appraise(still))).toBeNull()
  })
})

describe('what must be true for another option to win', () => {
  test('the totals at which the order turns, rounded to where it has turned; the nearest first', () => {
    const found = conditions().filter(({ input }) => input.type === 'line')
    expect(found.map(({ input, at }) => [input.type === 'line' ? `${input.option}.${input.line}` : '', at])).toEqual([
      ['0.0', 663_618_365n],
      ['1.6', 347_908_967n],
      ['1.4', 228_959_708n],
      ['1.1', 136_397_261n],
      ['1.5', 158_071_610n],
      ['1.3', 123_397_261n],
      ['2.0', 102_447_637n],
      ['1.2', 111_397_261n],
      ['1.7', 3_721_229n],
      ['0.1', 233_616n],
      ['1.0', 103_036_988n],
    ])
    expect(found[0]).toMatchObject({ winner: 0, now: 720_000_000n, changeBasisPoints: -783 })
    expect(found.find(({ input }) => input.type === 'line' && input.option === 2)).toMatchObject({ winner: 2 })
  })

  test('the nearest rate, above or below; none where no rate turns the order', () => {
    expect(conditions().filter(({ input }) => input.type === 'rate')).toEqual([
      { winner: 0, input: { type: 'rate' }, now: 800n, at: 1982n, changeBasisPoints: 1182 },
    ])
    const cheaper = {
      ...EMAIL_CASE,
      options: [EMAIL_CASE.options[0], EMAIL_CASE.options[2]].flatMap((one) => one ?? []),
    }
    expect(conditions(cheaper).filter(({ input }) => input.type === 'rate')).toEqual([])
  })

  test('nothing is said of two that are equal, and of one alone', () => {
    const one = EMAIL_CASE.options[0]
    if (!one) throw new Error('no option')
    expect(conditions({ ...EMAIL_CASE, options: [one, one] }).filter(({ input }) => input.type === 'line')).toEqual([])
    expect(conditions({ ...EMAIL_CASE, options: [one] })).toEqual([])
  })
})
