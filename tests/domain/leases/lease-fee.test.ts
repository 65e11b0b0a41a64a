import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar-day'
import { addMonths, costBetween, costByYear, costUntil, feeWithVat } from '~/domain/leases/lease-fee'
import { FEE_PERIODS } from '~/domain/leases/lease-terms'

const monthly = { feePeriod: 'month', fee: 30_000_000n, vatBasisPoints: 1000 } as const

describe('addMonths', () => {
  test('holds to the end of a shorter month', () => {
    expect(addMonths('2015-01-31', 1)).toBe('2015-02-28')
    expect(addMonths('2016-01-31', 1)).toBe('2016-02-29')
    expect(addMonths('2015-11-30', 3)).toBe('2016-02-29')
    expect(addMonths('2015-03-31', 0)).toBe('2015-03-31')
    expect(addMonths('2015-08-15', 18)).toBe('2017-02-15')
  })
})

describe('what a lease costs', () => {
  test('a period with its tax, rounded to the nearest dong', () => {
    expect(feeWithVat(monthly)).toBe(33_000_000n)
    expect(feeWithVat({ fee: 333n, vatBasisPoints: 850 })).toBe(361n)
    expect(feeWithVat({ fee: 100n, vatBasisPoints: 0 })).toBe(100n)
  })

  test('whole months at their fee, a broken one by its days', () => {
    const term = { startsOn: '2015-01-01', endsOn: '2015-12-31' }
    expect(costUntil(term, monthly, '2015-12-31')).toBe(12n * 33_000_000n)
    expect(costUntil(term, monthly, '2015-01-31')).toBe(33_000_000n)
    // 14 of February's 28 days.
    expect(costUntil(term, monthly, '2015-02-14')).toBe(33_000_000n + 16_500_000n)
    expect(costUntil(term, monthly, '2014-12-31')).toBe(0n)
    expect(costUntil(term, monthly, '2020-01-01')).toBe(12n * 33_000_000n)
  })

  test('quarters, years, and one fee for the whole term', () => {
    const term = { startsOn: '2014-07-01', endsOn: '2016-06-30' }
    const at = (feePeriod: 'quarter' | 'year' | 'whole-term', fee: bigint) =>
      costByYear(term, { feePeriod, fee, vatBasisPoints: 0 })
    expect(at('quarter', 100n)).toEqual([
      { year: 2014, cost: 200n },
      { year: 2015, cost: 400n },
      { year: 2016, cost: 200n },
    ])
    const whole = at('whole-term', 731n)
    expect(whole).toEqual([
      { year: 2014, cost: 184n },
      { year: 2015, cost: 365n },
      { year: 2016, cost: 182n },
    ])
  })

  const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2012-01-15', n))
  const lease = fc.record({
    startsOn: day,
    days: fc.integer({ min: 0, max: 2500 }),
    feePeriod: fc.constantFrom(...FEE_PERIODS),
    fee: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    vatBasisPoints: fc.integer({ min: 0, max: 10_000 }),
  })

  test('the years add up to the whole, any cut in two adds up, and the cost never falls', () => {
    fc.assert(
      fc.property(lease, day, ({ startsOn, days, ...terms }, cut) => {
        const term = { startsOn, endsOn: addDays(startsOn, days) }
        const whole = costUntil(term, terms, term.endsOn)
        expect(costByYear(term, terms).reduce((sum, { cost }) => sum + cost, 0n)).toBe(whole)
        const until = costBetween(term, terms, '2000-01-01', cut)
        const after = costBetween(term, terms, addDays(cut, 1), '2100-01-01')
        expect(until + after).toBe(whole)
        expect(costUntil(term, terms, addDays(cut, 1))).toBeGreaterThanOrEqual(costUntil(term, terms, cut))
      }),
    )
  })

  test('a year of whole months costs twelve of them whatever the day it begins', () => {
    fc.assert(
      fc.property(day, fc.bigInt({ min: 0n, max: 10n ** 10n }), (startsOn, fee) => {
        const term = { startsOn, endsOn: addDays(addMonths(startsOn, 12), -1) }
        expect(costUntil(term, { feePeriod: 'month', fee, vatBasisPoints: 0 }, term.endsOn)).toBe(12n * fee)
      }),
    )
  })
})
