import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar-day'
import { type ChainPackage, chainOf, type Lags, SCENARIOS } from '~/domain/money/portfolio-chain'
import {
  chargeUnnamed,
  decidingPackages,
  type ForecastProject,
  forecastOf,
  NO_RANGE,
  unpaid,
} from '~/domain/money/portfolio-forecast'
import { FEWEST_CASES, lagsFrom } from '~/domain/money/portfolio-lags'

const DAY = '2026-11-22'
const CUT_OFFS = ['2026-12-31', '2027-01-31']
const AS_PLANNED = { low: 100, likely: 100, high: 100 }
const LAGS: Lags = {
  ...{ selection: AS_PLANNED, work: AS_PLANNED, payment: { low: 10, likely: 5, high: 0 } },
  ...{ advance: { low: 0, likely: 20, high: 30 }, cases: { selection: 9, work: 9, payment: 9, advance: 9 } },
}
const SIGNED: ChainPackage = {
  ...{ id: 1, projectId: 1, ordinal: 1, name: 'Phần mềm', state: 'in-execution', over: false, halt: null },
  ...{ value: 1000n, accepted: 0n, lastAcceptedOn: null, paid: 100n, keptBack: 0n, selection: null },
  ...{ signedOn: '2026-06-01', endsOn: '2026-12-22', plannedDays: 200, plannedQuarter: null },
}
const forecast = (packages: ChainPackage[], room = 10_000n, lags = LAGS) =>
  forecastOf([{ projectId: 1, room, packages }], { day: DAY, cutOffs: CUT_OFFS, lags })
const range = (bid: Partial<ChainPackage>, room?: bigint) => forecast([{ ...SIGNED, ...bid }], room).byCutOff

describe('one package', () => {
  test('a contract that ends in time pays the rest, at the end only in the low case', () => {
    // Accepted on 22/12: ten days of lag end on 1/1, five on 27/12.
    expect(range({})).toEqual([
      { low: 0n, likely: 900n, high: 900n },
      { low: 900n, likely: 900n, high: 900n },
    ])
    // Ends in March: even growth by high, one half at half time by likely.
    expect(range({ endsOn: '2027-03-02' })).toEqual([
      { low: 0n, likely: 0n, high: 290n },
      { low: 0n, likely: 400n, high: 600n },
    ])
  })

  test('volume accepted is paid after its lag; what has waited too long does not count in the low case', () => {
    const done = { state: 'accepted', accepted: 1000n, endsOn: '2026-11-01' } as const
    expect(range({ ...done, lastAcceptedOn: '2026-11-20' })[0]).toEqual({ low: 900n, likely: 900n, high: 900n })
    expect(range({ ...done, lastAcceptedOn: '2026-10-20' })[0]).toEqual({ low: 0n, likely: 900n, high: 900n })
    expect(range({ ...done, lastAcceptedOn: '2026-11-20', keptBack: 50n })[0]?.high).toBe(850n)
  })

  test('a contract whose time has run out may be accepted at once, after as long again, or not', () => {
    expect(range({ endsOn: '2026-11-12' })[0]).toEqual({ low: 0n, likely: 900n, high: 900n })
    expect(range({ endsOn: '2026-06-12' })[1]).toEqual({ low: 0n, likely: 0n, high: 900n })
    expect(range({ endsOn: null, plannedDays: null })[1]).toEqual(NO_RANGE)
  })

  test('a package in selection is signed after its steps and gets an advance', () => {
    const selection = { step: 'Mở thầu', dueOn: '2026-12-01', begun: true, daysLeft: 20 }
    const open = { state: 'published', signedOn: null, endsOn: null, paid: 0n, selection, plannedDays: 90 } as const
    expect(range(open)[0]).toEqual({ low: 0n, likely: 200n, high: 300n })
    expect(range({ ...open, selection: null })).toEqual([NO_RANGE, NO_RANGE])
    expect(range({ ...open, over: true })).toEqual([NO_RANGE, NO_RANGE])
    const slow: Lags = { ...LAGS, selection: { low: 300, likely: 200, high: 100 } }
    expect(forecast([{ ...SIGNED, ...open }], 10_000n, slow).byCutOff[0]).toEqual({ low: 0n, likely: 0n, high: 300n })
  })

  test('a pause: nothing in the low case, from its review in the likely one, at once at best', () => {
    const halt = { since: '2026-10-01', notice: null, section: null, wordOf: null, conditionDay: null, reviewOn: null }
    expect(range({ halt })).toEqual([
      { low: 0n, likely: 0n, high: 900n },
      { low: 0n, likely: 0n, high: 900n },
    ])
    expect(range({ halt: { ...halt, reviewOn: '2026-12-10' } })).toEqual([
      { low: 0n, likely: 400n, high: 900n },
      { low: 0n, likely: 900n, high: 900n },
    ])
    expect(range({ halt: { ...halt, conditionDay: '2027-01-20' } })[0]).toEqual(NO_RANGE)
  })

  test('the room of the year goes first to what was signed first', () => {
    const later = { ...SIGNED, id: 2, ordinal: 2, signedOn: '2026-07-01' }
    const { packages, uncarried } = forecast([later, SIGNED], 1000n)
    expect(packages.map(({ bid, byCutOff }) => [bid.id, byCutOff[1]?.high])).toEqual([
      [1, 900n],
      [2, 100n],
    ])
    expect(uncarried).toBe(0n)
    expect(forecast([SIGNED], 1000n).uncarried).toBe(100n)
  })

  test('payments that name no package are counted on signed ones up to their value', () => {
    const unsigned = { ...SIGNED, id: 3, signedOn: null, paid: 0n }
    const later = { ...SIGNED, id: 2, signedOn: '2026-07-01', paid: 0n }
    expect(chargeUnnamed([unsigned, later, SIGNED], 1300n).map(({ id, paid }) => [id, paid])).toEqual([
      [1, 1000n],
      [2, 400n],
      [3, 0n],
    ])
  })
})

const dong = fc.bigInt({ min: 0n, max: 5000n })
const dayNear = fc.integer({ min: -300, max: 200 }).map((days) => addDays(DAY, days))
const halts = fc.record({
  since: fc.constant(DAY),
  notice: fc.constant(null),
  section: fc.constant(null),
  wordOf: fc.constant('Chủ tịch'),
  conditionDay: fc.option(dayNear, { nil: null }),
  reviewOn: fc.option(dayNear, { nil: null }),
})
const anyPackage: fc.Arbitrary<ChainPackage> = fc.record({
  id: fc.nat(),
  projectId: fc.constant(1),
  ordinal: fc.nat(9),
  name: fc.constant('Gói'),
  state: fc.constantFrom('draft', 'published', 'contracted', 'in-execution', 'accepted', 'settled'),
  value: dong,
  accepted: dong,
  lastAcceptedOn: fc.option(
    fc.integer({ min: 0, max: 200 }).map((days) => addDays(DAY, -days)),
    { nil: null },
  ),
  paid: dong,
  keptBack: fc.bigInt({ min: 0n, max: 100n }),
  signedOn: fc.option(
    fc.integer({ min: 0, max: 300 }).map((days) => addDays(DAY, -days)),
    { nil: null },
  ),
  endsOn: fc.option(dayNear, { nil: null }),
  plannedDays: fc.option(fc.nat(300), { nil: null }),
  plannedQuarter: fc.option(dayNear, { nil: null }),
  selection: fc.option(
    fc.record({ step: fc.constant('b'), dueOn: dayNear, begun: fc.boolean(), daysLeft: fc.nat(80) }),
    { nil: null },
  ),
  halt: fc.option(halts, { nil: null }),
  over: fc.boolean(),
})
const measured = fc.record({
  cases: fc.nat(20),
  lower: fc.option(fc.integer({ min: -50, max: 400 }), { nil: null }),
  middle: fc.option(fc.integer({ min: -50, max: 400 }), { nil: null }),
  upper: fc.option(fc.integer({ min: -50, max: 400 }), { nil: null }),
})
const anyLags = fc.record({ selection: measured, work: measured, payment: measured, advance: measured }).map(lagsFrom)
const anyProjects: fc.Arbitrary<ForecastProject[]> = fc
  .array(fc.record({ room: fc.bigInt({ min: -500n, max: 9000n }), packages: fc.array(anyPackage, { maxLength: 5 }) }), {
    maxLength: 4,
  })
  .map((rows) => rows.map((row, projectId) => ({ projectId, ...row })))
const run = (projects: ForecastProject[], lags: Lags) => forecastOf(projects, { day: DAY, cutOffs: CUT_OFFS, lags })

describe('always', () => {
  test('low <= likely <= high of each package and all, and no cut-off before has more', () => {
    fc.assert(
      fc.property(anyProjects, anyLags, (projects, lags) => {
        const { byCutOff, packages } = run(projects, lags)
        for (const { low, likely, high } of [...byCutOff, ...packages.flatMap((one) => one.byCutOff)])
          expect(0n <= low && low <= likely && likely <= high).toBe(true)
        for (const scenario of SCENARIOS)
          expect((byCutOff[0]?.[scenario] ?? 0n) <= (byCutOff[1]?.[scenario] ?? 0n)).toBe(true)
      }),
    )
  })

  test('packages add up to their project and to all; nothing beyond the package or the room', () => {
    fc.assert(
      fc.property(anyProjects, anyLags, (projects, lags) => {
        const all = run(projects, lags)
        for (const at of CUT_OFFS.keys())
          for (const scenario of SCENARIOS) {
            const sum = all.packages.reduce((total, one) => total + (one.byCutOff[at]?.[scenario] ?? 0n), 0n)
            expect(sum).toBe(all.byCutOff[at]?.[scenario])
            const byProject = [...all.byProject.values()].reduce(
              (total, one) => total + (one[at]?.[scenario] ?? 0n),
              0n,
            )
            expect(byProject).toBe(sum)
            for (const { bid, byCutOff } of all.packages)
              expect((byCutOff[at]?.[scenario] ?? 0n) <= unpaid(bid)).toBe(true)
            for (const { projectId, room } of projects)
              expect((all.byProject.get(projectId)?.[at]?.[scenario] ?? 0n) <= (room > 0n ? room : 0n)).toBe(true)
          }
      }),
    )
  })

  test('a pause never raises the forecast', () => {
    fc.assert(
      fc.property(anyProjects, anyLags, halts, fc.nat(20), (projects, lags, halt, which) => {
        const free = projects.map((one) => ({ ...one, packages: one.packages.map((bid) => ({ ...bid, halt: null })) }))
        const paused = free.map((one) => ({
          ...one,
          packages: one.packages.map((bid, at) => (at === which % 5 ? { ...bid, halt } : bid)),
        }))
        const [before, after] = [run(free, lags), run(paused, lags)]
        for (const at of CUT_OFFS.keys())
          for (const scenario of SCENARIOS)
            expect((after.byCutOff[at]?.[scenario] ?? 0n) <= (before.byCutOff[at]?.[scenario] ?? 0n)).toBe(true)
      }),
    )
  })

  test('a part of the projects has its part of the forecast', () => {
    fc.assert(
      fc.property(anyProjects, anyLags, (projects, lags) => {
        const parts = projects.map((one) => run([one], lags).byCutOff[1]?.likely ?? 0n)
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(run(projects, lags).byCutOff[1]?.likely)
      }),
    )
  })

  test('at most three packages decide, the widest range first, none without one', () => {
    fc.assert(
      fc.property(anyProjects, anyLags, (projects, lags) => {
        const spreads = decidingPackages(run(projects, lags)).map(({ byCutOff }) => {
          const last = byCutOff.at(-1) ?? NO_RANGE
          return last.high - last.low
        })
        expect(spreads.length).toBeLessThanOrEqual(3)
        expect(spreads.every((spread, at) => spread > 0n && (at === 0 || spread <= (spreads[at - 1] ?? 0n)))).toBe(true)
      }),
    )
  })

  test('days of a chain follow each other, later in each lower case', () => {
    fc.assert(
      fc.property(anyPackage, anyLags, (bid, lags) => {
        const days = SCENARIOS.map((scenario) => chainOf(bid, scenario, lags, DAY))
        for (const { from, acceptedOn } of days) if (from && acceptedOn) expect(acceptedOn >= from).toBe(true)
        const ends = days.map(({ acceptedOn }) => acceptedOn ?? '9999')
        expect(ends).toEqual([...ends].sort().reverse())
      }),
    )
  })
})

describe('the lags', () => {
  const none = { cases: 0, lower: null, middle: null, upper: null }
  test('are as planned where too few cases are known', () => {
    const few = { cases: FEWEST_CASES - 1, lower: 120, middle: 150, upper: 300 }
    expect(lagsFrom({ selection: few, work: few, payment: few, advance: few })).toMatchObject({
      ...{ selection: AS_PLANNED, work: AS_PLANNED, payment: { low: 30, likely: 15, high: 3 } },
      advance: { low: 0, likely: 0, high: 0 },
    })
  })
  test('are the middle and the upper quartile, never quicker than planned', () => {
    const many = { cases: FEWEST_CASES, lower: 60, middle: 80, upper: 140 }
    expect(lagsFrom({ selection: many, work: none, payment: many, advance: many })).toMatchObject({
      ...{ selection: { low: 140, likely: 100, high: 100 }, payment: { low: 140, likely: 80, high: 60 } },
      advance: { low: 0, likely: 80, high: 100 },
    })
  })
})
