import { describe, expect, test } from 'vitest'
import { curveTable, moneyCurve, sumBy } from '~/domain/money/money-curve'
import { moneyFindings } from '~/domain/money/money-findings'
import type { MoneySheet } from '~/domain/money/money-sheet'
import { settlementStanding, settlementTerm } from '~/domain/money/settlement'
import { curvePicture } from '~/routes/money/curve-geometry.server'
import { clearRow } from '~/routes/money/curve-labels'
import { LOCALES, wordsIn } from '~/words/words'
import { accepted, allotted, billion, estimated, packaged, paid, sheetOf, signed } from './sheet-of'

const DAY = '2026-06-01'
const found = (part: Partial<MoneySheet>) => moneyFindings(sheetOf(part), DAY)
const keys = (part: Partial<MoneySheet>) => found(part).map(({ key }) => key)
const approved = [estimated(billion(10))]

describe('what does not add up', () => {
  test('nothing is found where all agrees', () => {
    expect(
      keys({
        estimates: approved,
        allocations: [allotted(2025, billion(3)), allotted(2026, billion(5))],
        declaredTotals: [{ year: 2026, amount: billion(5), decisionNumber: null }],
        packages: [packaged(1, billion(9))],
        contracts: [signed(1, billion(8))],
        acceptances: [accepted('2026-02-01', billion(4))],
        payments: [paid('2026-02-20', billion(4), { contractId: 1, bidPackageId: 1 })],
      }),
    ).toEqual([])
  })

  const period = allotted(2026, billion(4), { horizon: 'medium-term', lastYear: 2030 })
  const onContract = { contractId: 1, bidPackageId: 1 }
  test.each<[string, Partial<MoneySheet>, string[]]>([
    [
      'declared total',
      {
        allocations: [allotted(2026, billion(5))],
        declaredTotals: [{ year: 2026, amount: billion(6), decisionNumber: null }],
      },
      ['declared-differs'],
    ],
    [
      'years',
      { estimates: approved, allocations: [allotted(2025, billion(6)), allotted(2026, billion(5))] },
      ['years-above-approved'],
    ],
    [
      'packages',
      { estimates: approved, packages: [packaged(1, billion(6)), packaged(2, billion(5))] },
      ['packages-above-approved'],
    ],
    [
      'packages that were given up',
      { estimates: approved, packages: [packaged(1, billion(6)), packaged(2, billion(5), { state: 'no-winner' })] },
      [],
    ],
    ['one year above its period', { allocations: [period, allotted(2026, billion(5))] }, ['year-above-period']],
    [
      'years above their period',
      { allocations: [period, allotted(2026, billion(3)), allotted(2027, billion(2))] },
      ['years-above-period'],
    ],
    [
      'a contract',
      { packages: [packaged(1, billion(1))], contracts: [signed(1, billion(2))] },
      ['contract-above-package'],
    ],
    [
      'a contract by decision',
      { packages: [packaged(1, billion(1))], contracts: [signed(1, billion(2), { aboveValueDecision: 'Q' })] },
      [],
    ],
    [
      'a contract paid',
      {
        contracts: [signed(1, billion(1))],
        payments: [paid('2026-02-01', billion(2), { kind: 'advance', ...onContract })],
      },
      ['paid-above-contract', 'advance-not-recovered', 'paid-above-year'],
    ],
    [
      'volume not accepted',
      {
        allocations: [allotted(2026, billion(5))],
        contracts: [signed(1, billion(9))],
        payments: [paid('2026-02-01', billion(2), onContract)],
      },
      ['contract-paid-above-accepted'],
    ],
    [
      'volume of a package not accepted',
      {
        allocations: [allotted(2026, billion(5))],
        packages: [packaged(1, billion(9))],
        payments: [paid('2026-02-01', billion(2), { bidPackageId: 1 })],
      },
      ['paid-above-accepted'],
    ],
    ['paid above the year', { payments: [paid('2026-02-01', billion(2))] }, ['paid-above-year']],
    [
      'paid outside its year',
      { allocations: [allotted(2024, billion(5))], payments: [paid('2026-02-01', billion(2), { planYear: 2024 })] },
      ['paid-outside-year'],
    ],
    [
      'recovered too much',
      {
        allocations: [allotted(2026, billion(5))],
        contracts: [signed(1, billion(9))],
        acceptances: [accepted('2026-01-01', billion(9))],
        payments: [paid('2026-02-01', billion(2), { ...onContract, advanceRecovered: 1n })],
      },
      ['recovered-too-much'],
    ],
    [
      'copied from the year before',
      { allocations: [allotted(2025, 2_347_000_000n), allotted(2026, 2_347_000_000n)] },
      ['copied-neighbour'],
    ],
    [
      'copied from the source beside',
      { allocations: [allotted(2026, 2_347_000_000n), allotted(2026, 2_347_000_000n, { sourceId: 2 })] },
      ['copied-neighbour'],
    ],
    ['round amounts are no copies', { allocations: [allotted(2025, billion(5)), allotted(2026, billion(5))] }, []],
    [
      'a lease costs the same every year',
      {
        project: { kind: 'lease', group: null, totalInvestment: null },
        allocations: [allotted(2025, 2_347_000_000n), allotted(2026, 2_347_000_000n)],
      },
      [],
    ],
    [
      'a thousand times too large',
      { estimates: approved, packages: [packaged(1, billion(5000))] },
      ['packages-above-approved', 'unit-too-large'],
    ],
    [
      'a thousand times too small',
      { estimates: approved, allocations: [allotted(2026, 850_000n)] },
      ['unit-too-small'],
    ],
  ])('%s', (_, part, expected) => expect(keys(part)).toEqual(expected))

  test('every finding names its cell and has a sentence in both languages', () => {
    const [finding] = found({
      allocations: [allotted(2026, billion(5))],
      declaredTotals: [{ year: 2026, amount: billion(6), decisionNumber: null }],
    })
    expect(finding).toMatchObject({ weight: 'breach', cell: { part: 'year', year: 2026, sourceId: null } })
    for (const locale of LOCALES) {
      const sentence = wordsIn(locale).money.findings[finding?.key ?? '']?.(finding?.context ?? {})
      expect(sentence).toMatch(/2026.*6[.,]000[.,]000[.,]000.*5[.,]000[.,]000[.,]000/)
    }
  })
})

describe('the growing sums', () => {
  const curve = moneyCurve(
    sheetOf({
      allocations: [allotted(2025, billion(2)), allotted(2026, billion(4))],
      acceptances: [accepted('2025-06-01', billion(1))],
      payments: [paid('2025-07-01', billion(1)), paid('2026-02-01', billion(2))],
    }),
  )
  test('a plan grows evenly within its year, payments on their day', () => {
    expect(sumBy(curve.plan, '2025-12-31', true)).toBe(billion(2))
    const half = sumBy(curve.plan, '2026-07-01', true)
    expect(half > billion(3.9) && half < billion(4.1)).toBe(true)
    expect([sumBy(curve.paid, '2026-01-31'), sumBy(curve.paid, '2026-02-01')]).toEqual([billion(1), billion(3)])
    expect(curveTable(curve, DAY).map(({ on, accepted: sum, paid: out }) => [on, sum, out])).toEqual([
      ['2025-12-31', billion(1), billion(1)],
      [DAY, billion(1), billion(3)],
    ])
  })

  test('are drawn inside the picture, labels apart, with the day and the next 31 January', () => {
    const picture = curvePicture(curve, DAY)
    if (!picture) throw new Error('nothing drawn')
    const { plot, lines } = picture
    expect(lines.map(({ key, sum }) => [key, sum])).toEqual([
      ['plan', billion(6)],
      ['accepted', billion(1)],
      ['paid', billion(3)],
    ])
    for (const { path } of lines)
      for (const [, x = '', y = ''] of path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(plot.left)
        expect(Number(x)).toBeLessThanOrEqual(plot.right)
        expect(Number(y)).toBeGreaterThanOrEqual(plot.top - 1)
        expect(Number(y)).toBeLessThanOrEqual(plot.bottom + 1)
      }
    const ends = lines.map(({ end }) => end.y).sort((a, b) => a - b)
    expect((ends[1] ?? 0) - (ends[0] ?? 0)).toBeGreaterThanOrEqual(30)
    expect(picture.day && picture.day.x > plot.left).toBe(true)
    expect(curvePicture(moneyCurve(sheetOf()), DAY)).toBeNull()
  })

  test('the words of the last day stand in the lowest row that no line crosses', () => {
    const bottom = clearRow(600, [])
    expect(clearRow(600, [() => 20])).toBe(bottom)
    const onLine = clearRow(600, [() => bottom])
    expect(onLine).toBeLessThan(bottom)
    expect(clearRow(600, [() => bottom, () => onLine])).toBeLessThan(onLine)
    // A line that ends before the words begin is in nobody's way.
    expect(clearRow(600, [(x) => (x < 300 ? bottom : null)])).toBe(bottom)
  })
})

describe('final settlement', () => {
  const calendar = {
    days: new Map([
      ['2026-04-30', 'holiday'],
      ['2026-05-01', 'holiday'],
    ] as const),
    coveredYears: new Set([2026]),
  }
  const term = (group: Parameters<typeof settlementTerm>[2]) => settlementTerm(calendar, '2025-12-31', group)

  test.each([
    ['national', '2026-09-30'],
    ['A', '2026-09-30'],
    ['B', '2026-06-30'],
  ] as const)('group %s from 31/12 is due on %s', (group, due) =>
    expect(term(group)).toMatchObject({ end: due, movedFrom: null }),
  )

  test('a last day off moves to the next working day: Thursday 30/4 and Friday 1/5 are holidays, 4/5 is Monday', () => {
    for (const group of ['C', null] as const)
      expect(term(group)).toMatchObject({ n: 4, unit: 'month', end: '2026-05-04', movedFrom: '2026-04-30' })
  })

  test('stands by the day it is looked at, in time on its last day', () => {
    const told = { submittedOn: '2026-05-10', approvedOn: '2026-07-01' }
    const on = (day: string) => settlementStanding(told, term('C').end, day)
    expect(['2026-05-04', '2026-05-05', '2026-05-10', '2026-07-01'].map(on)).toEqual([
      'due',
      'overdue',
      'submitted',
      'approved',
    ])
  })
})
