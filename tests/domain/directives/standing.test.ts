import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar-day'
import { DEADLINE_TYPES, RECURRENCE_PERIODS } from '~/domain/directives/deadline'
import {
  bothStandings,
  DONE_STANDINGS,
  existsOn,
  type Standing,
  type StandingFacts,
  standing,
} from '~/domain/directives/standing'

const facts = (given: Partial<StandingFacts> = {}): StandingFacts => ({
  deadlineType: 'by',
  dueOn: '2015-04-15',
  continuous: false,
  completedOn: null,
  awaitingConfirmation: false,
  lastReportOn: null,
  issuedOn: '2015-04-03',
  ...given,
})
const on = (given: Partial<StandingFacts>, day: string) => standing(facts(given), day)

describe('R7: an open directive with a due day', () => {
  test.each([
    ['2015-04-07', 'in-term', 8],
    ['2015-04-08', 'due-soon', 7],
    ['2015-04-15', 'due-soon', 0],
    ['2015-04-16', 'overdue', 1],
    ['2015-06-01', 'overdue', 47],
  ] as const)('on %s it is %s, %i days', (day, wanted, days) => {
    expect(on({}, day)).toEqual({ standing: wanted, awaitingConfirmation: false, stale: false, days })
  })

  test('how many days count as soon is a setting', () => {
    expect(standing(facts(), '2015-04-12', { dueSoonDays: 2 }).standing).toBe('in-term')
  })

  test('a completion that waits for the office changes the flag, not the standing', () => {
    expect(on({ awaitingConfirmation: true }, '2015-04-20')).toMatchObject({
      standing: 'overdue',
      awaitingConfirmation: true,
    })
  })
})

describe('R7: a completed directive', () => {
  test.each([
    ['2015-04-10', 'done-early', 5],
    ['2015-04-15', 'done-on-time', 0],
    ['2015-04-18', 'done-late', 3],
  ] as const)('completed on %s it is %s by %i days', (completedOn, wanted, days) => {
    expect(on({ completedOn }, '2015-05-01')).toMatchObject({ standing: wanted, days })
  })

  test('counts as open on a day before its completion', () => {
    expect(on({ completedOn: '2015-04-18' }, '2015-04-17').standing).toBe('overdue')
    expect(on({ completedOn: '2015-04-18' }, '2015-04-18').standing).toBe('done-late')
  })

  test('without a due day it cannot be late', () => {
    expect(on({ completedOn: '2019-01-01', dueOn: null, deadlineType: 'none' }, '2020-01-01').standing).toBe(
      'done-on-time',
    )
  })
})

describe('R7: continuous and without a deadline', () => {
  test.each([
    ['weekly', 7],
    ['monthly', 31],
    ['quarterly', 92],
    ['yearly', 366],
    ['continuous', 90],
  ] as const)('%s work goes stale after %i days without a report', (period, allowed) => {
    const given = { deadlineType: 'recurring', dueOn: null, period, lastReportOn: '2020-01-01' } as const
    expect(on(given, addDays('2020-01-01', allowed))).toMatchObject({ standing: 'continuous', stale: false })
    expect(on(given, addDays('2020-01-01', allowed + 1))).toMatchObject({ stale: true, days: allowed + 1 })
  })

  test('silence without any report is counted from the notice', () => {
    expect(on({ deadlineType: 'none', dueOn: null }, '2015-07-02')).toMatchObject({ stale: false, days: 90 })
    expect(on({ deadlineType: 'none', dueOn: null }, '2015-07-03')).toMatchObject({
      standing: 'no-deadline',
      stale: true,
    })
  })

  test('a recurring duty with a first date is held to it until the first report', () => {
    const monthly = { deadlineType: 'recurring', period: 'monthly' } as const
    expect(on(monthly, '2015-04-16').standing).toBe('overdue')
    expect(on({ ...monthly, lastReportOn: '2015-04-14' }, '2015-04-16').standing).toBe('continuous')
    expect(on({ ...monthly, lastReportOn: '2015-04-20' }, '2015-04-16').standing).toBe('overdue')
  })

  test('work continuous until a day is never overdue, and stale from then on until its last report', () => {
    const until: Partial<StandingFacts> = { deadlineType: 'recurring', continuous: true, period: 'continuous' }
    const on2025 = { ...until, dueOn: '2025-12-31', lastReportOn: '2025-12-01' }
    expect(on(on2025, '2025-12-31')).toMatchObject({ standing: 'continuous', stale: false })
    expect(on(on2025, '2026-01-01')).toMatchObject({ standing: 'continuous', stale: true })
    expect(on({ ...on2025, lastReportOn: '2025-12-31' }, '2030-01-01')).toMatchObject({ stale: false })
  })

  test('once in two weeks may be silent for two weeks', () => {
    const weekly: Partial<StandingFacts> = { deadlineType: 'recurring', dueOn: null, period: 'weekly', every: 2 }
    expect(on({ ...weekly, lastReportOn: '2015-04-10' }, '2015-04-24').stale).toBe(false)
    expect(on({ ...weekly, lastReportOn: '2015-04-10' }, '2015-04-25').stale).toBe(true)
  })

  test('no day of the notice, no silence to count', () => {
    expect(on({ deadlineType: 'none', dueOn: null, issuedOn: null }, '2030-01-01')).toMatchObject({
      stale: false,
      days: null,
    })
  })
})

test('a directive does not exist before its notice', () => {
  expect(existsOn({ issuedOn: '2015-04-03' }, '2015-04-02')).toBe(false)
  expect(existsOn({ issuedOn: '2015-04-03' }, '2015-04-03')).toBe(true)
  expect(existsOn({ issuedOn: null }, '1999-01-01')).toBe(true)
})

test('R6: an extended directive has both standings', () => {
  const { dueOn: _, ...rest } = facts({ completedOn: '2015-04-20' })
  const extended = bothStandings({ ...rest, originalDueOn: '2015-04-15', extendedDueOn: '2015-04-30' }, '2015-05-01')
  expect(extended.current).toMatchObject({ standing: 'done-early', days: 10 })
  expect(extended.original).toMatchObject({ standing: 'done-late', days: 5 })
  expect(bothStandings({ ...rest, originalDueOn: '2015-04-15', extendedDueOn: null }, '2015-05-01').original).toBeNull()
})

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2015-01-01', n))
  const maybeDay = fc.option(day, { nil: null })
  const anyFacts: fc.Arbitrary<StandingFacts> = fc.record({
    deadlineType: fc.constantFrom(...DEADLINE_TYPES),
    dueOn: maybeDay,
    continuous: fc.boolean(),
    completedOn: maybeDay,
    awaitingConfirmation: fc.boolean(),
    lastReportOn: maybeDay,
    issuedOn: maybeDay,
    period: fc.option(fc.constantFrom(...RECURRENCE_PERIODS), { nil: null }),
    every: fc.option(fc.integer({ min: 2, max: 5 }), { nil: null }),
  })

  test('overdue never before the last day has ended, never when continuous or without a day', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, asked) => {
        if (standing(given, asked).standing !== 'overdue') return
        expect(given.dueOn !== null && given.dueOn < asked && !given.continuous).toBe(true)
      }),
    )
  })

  test('done exactly when the completion lies on or before the day', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, asked) => {
        const done = (DONE_STANDINGS as readonly Standing[]).includes(standing(given, asked).standing)
        expect(done).toBe(given.completedOn !== null && given.completedOn <= asked)
      }),
    )
  })

  test('once overdue it stays so, day after day, until a completion or a report of a recurring duty', () => {
    fc.assert(
      fc.property(anyFacts, day, fc.nat(60), (given, asked, later) => {
        const still = { ...given, completedOn: null, lastReportOn: null }
        if (standing(still, asked).standing !== 'overdue') return
        expect(standing(still, addDays(asked, later)).standing).toBe('overdue')
      }),
    )
  })

  test('only work without a due day in force is ever stale', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, asked) => {
        const result = standing(given, asked)
        if (result.stale) expect(['continuous', 'no-deadline']).toContain(result.standing)
        expect(result.days ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('a later due day never makes the standing worse', () => {
    const rank: Record<string, number> = { overdue: 0, 'due-soon': 1, 'in-term': 2 }
    fc.assert(
      fc.property(anyFacts, day, fc.nat(100), (given, asked, more) => {
        if (given.dueOn === null) return
        const before = rank[standing(given, asked).standing]
        const after = rank[standing({ ...given, dueOn: addDays(given.dueOn, more) }, asked).standing]
        if (before !== undefined && after !== undefined) expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})
