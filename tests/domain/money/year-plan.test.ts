import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutOffDay, fiscalYearOf, isPayableOn, lapseDay } from '~/domain/fiscal-year'
import { advancesOutstanding, disbursed, disbursedBy, volumePaid } from '~/domain/money/disbursement'
import { sheetOn } from '~/domain/money/money-sheet'
import { lapsesAhead, planCells, plannedOf, planYears, restOf, shareOf, sumFigures } from '~/domain/money/year-plan'
import { allotted, billion, carried, paid, sheetOf } from './sheet-of'

describe('the fiscal year', () => {
  test('is the calendar year with two cut-offs', () => {
    expect([fiscalYearOf('2026-01-31'), lapseDay(2026)]).toEqual([2026, '2027-01-31'])
    expect([cutOffDay(2026, 'year-end'), cutOffDay(2026, 'lapse')]).toEqual(['2026-12-31', '2027-01-31'])
  })
  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2027-01-31', true],
    ['2027-02-01', false],
  ])('money of 2026 is paid on %s: %s', (day, payable) => expect(isPayableOn(2026, day)).toBe(payable))
})

describe('the plan of a year', () => {
  const sheet = sheetOf({
    allocations: [
      allotted(2025, billion(10)),
      allotted(2025, billion(-2), { kind: 'adjustment', decidedOn: '2025-09-01' }),
      allotted(2025, billion(3), { sourceId: 2 }),
      allotted(2026, billion(4)),
      allotted(2021, billion(40), { horizon: 'medium-term', lastYear: 2025 }),
    ],
    carryOvers: [carried(2025, billion(1))],
    payments: [paid('2025-06-01', billion(5)), paid('2026-01-20', billion(0.5), { planYear: 2025 })],
  })

  test('is what was given, with adjustments, and what came over; the rest lapses after 31 January', () => {
    const [first, second, next] = planCells(sheet, '2026-02-01')
    expect(first).toMatchObject({ year: 2025, sourceId: 1, allotted: billion(8), carriedOut: billion(1) })
    expect(first).toMatchObject({ disbursed: billion(5.5), left: 0n, lapsed: billion(1.5) })
    expect(second).toMatchObject({ year: 2025, sourceId: 2, allotted: billion(3), lapsed: billion(3) })
    expect(next).toMatchObject({
      year: 2026,
      allotted: billion(4),
      carriedIn: billion(1),
      left: billion(5),
      lapsed: 0n,
    })
    expect(next && [plannedOf(next), shareOf(next)]).toEqual([billion(5), 0])
  })

  test('may still be spent, or carried over, until then', () => {
    const [first] = planCells(sheet, '2026-01-31')
    expect(first).toMatchObject({ left: billion(1.5), lapsed: 0n })
    expect(first && restOf(first)).toBe(billion(1.5))
    expect(lapsesAhead(planCells(sheet, '2026-01-31'), '2026-01-31')).toEqual([
      { year: 2025, on: '2026-01-31', amount: billion(4.5) },
    ])
    const yearsOn = (day: string) => lapsesAhead(planCells(sheet, day), day).map(({ year }) => year)
    expect(yearsOn('2026-02-01')).toEqual([])
    expect(yearsOn('2026-09-30')).toEqual([])
    expect(yearsOn('2026-10-01')).toEqual([2026])
  })

  test('has two figures of what it disbursed', () => {
    expect(disbursedBy(sheet.payments, 2025, 'year-end')).toBe(billion(5))
    expect(disbursedBy(sheet.payments, 2025, 'lapse')).toBe(billion(5.5))
  })

  test('as of an earlier day knows nothing of later days, and never what was taken back', () => {
    const then = sheetOn(
      { ...sheet, payments: [...sheet.payments, paid('2025-02-01', 1n, { reversed: true })] },
      '2025-08-31',
    )
    expect(then.payments).toHaveLength(1)
    expect(planCells(then, '2025-08-31')[0]).toMatchObject({ allotted: billion(10), carriedOut: 0n, left: billion(5) })
  })

  test('share of nothing is no share', () => expect(shareOf(sumFigures([]))).toBeNull())
})

const amount = fc.bigInt({ min: 0n, max: 10n ** 13n })
const year = fc.integer({ min: 2020, max: 2027 })
const source = fc.constantFrom(1, 2)
const anySheet = fc
  .record({
    allocations: fc.array(fc.tuple(year, amount, source).map(([at, sum, sourceId]) => allotted(at, sum, { sourceId }))),
    carryOvers: fc.array(fc.tuple(year, amount, source).map(([at, sum, sourceId]) => carried(at, sum, { sourceId }))),
    payments: fc.array(
      fc.tuple(year, amount, source).map(([at, sum, sourceId]) => paid(`${at}-05-05`, sum, { sourceId })),
    ),
  })
  .map(sheetOf)

describe('whatever was entered', () => {
  test('each cell, year and sum adds up: allotted and carried in is carried out, disbursed, left or lapsed (R1)', () => {
    fc.assert(
      fc.property(anySheet, year, (sheet, at) => {
        const cells = planCells(sheet, `${at}-03-01`)
        const sums = [...cells, ...planYears(cells).map(({ sum }) => sum), sumFigures(cells)]
        for (const f of sums) expect(f.allotted + f.carriedIn).toBe(f.carriedOut + f.disbursed + f.left + f.lapsed)
        expect(sumFigures(planYears(cells).map(({ sum }) => sum))).toEqual(sumFigures(cells))
      }),
    )
  })

  test('disbursed is advances outstanding and volume paid, and is what left the treasury', () => {
    const payment = fc
      .tuple(fc.constantFrom('advance' as const, 'volume' as const), amount, amount)
      .map(([kind, sum, recovered]) =>
        paid('2026-01-01', sum, { kind, advanceRecovered: kind === 'volume' ? recovered : 0n }),
      )
    fc.assert(
      fc.property(fc.array(payment), (payments) => {
        expect(disbursed(payments)).toBe(payments.reduce((sum, row) => sum + row.amount, 0n))
        expect(advancesOutstanding(payments) + volumePaid(payments)).toBe(disbursed(payments))
      }),
    )
  })
})
