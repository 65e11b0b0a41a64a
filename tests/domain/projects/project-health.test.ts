import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar-day'
import { gapSteps, healthGap } from '~/domain/projects/health-gap'
import { computedHealth, declaredHealth } from '~/domain/projects/project-health'
import { PROJECT_PHASES } from '~/domain/projects/project-terms'

const day = '2015-04-10'
const calm = {
  phase: 'implementation' as const,
  pace: 'normal' as const,
  plannedStart: '2010-01-01',
  plannedEnd: '2015-12-31',
  actualEnd: null,
  firstStart: null,
  firstEnd: null,
  firstAmount: null,
  amountNow: null,
  halted: false,
  overdueDirectives: 0,
  oldestOverdueOn: null,
}

describe('computed health', () => {
  test.each([
    [{}, 'good', []],
    [{ plannedEnd: '2015-04-10' }, 'watch', ['ends-soon']],
    [{ plannedEnd: '2015-05-10' }, 'watch', ['ends-soon']],
    [{ plannedEnd: '2015-05-11' }, 'good', []],
    [{ plannedEnd: '2015-05-10', phase: 'closing' as const }, 'good', []],
    [{ plannedEnd: '2015-04-09' }, 'watch', ['end-passed']],
    [{ plannedEnd: '2015-03-11' }, 'watch', ['end-passed']],
    [{ plannedEnd: '2015-03-10' }, 'bad', ['end-passed']],
    [{ plannedEnd: '2015-03-10', pace: 'slowed' as const }, 'good', []],
    [{ plannedEnd: '2015-03-10', halted: true }, 'good', []],
    [{ plannedEnd: '2015-03-10', phase: 'closed' as const }, 'good', []],
    [{ plannedEnd: '2015-03-10', phase: 'stopped' as const }, 'good', []],
    [{ plannedEnd: null, plannedStart: null }, 'good', []],
    [{ phase: 'proposal' as const }, 'watch', ['start-passed']],
    [{ plannedStart: '2015-01-01', plannedEnd: '2015-04-01' }, 'watch', ['end-passed', 'schedule-behind']],
    [{ plannedStart: '2015-01-01', plannedEnd: '2015-03-12' }, 'bad', ['end-passed', 'schedule-behind']],
    [{ firstStart: '2010-01-01', firstEnd: '2014-12-31' }, 'watch', ['schedule-behind']],
    [{ firstStart: '2010-01-01', firstEnd: '2014-12-31', pace: 'slowed' as const }, 'good', []],
    [{ firstAmount: 100n, amountNow: 109n }, 'good', []],
    [{ firstAmount: 100n, amountNow: 110n }, 'watch', ['cost-over']],
    [{ firstAmount: 100n, amountNow: 130n, halted: true }, 'bad', ['cost-over']],
    [{ firstAmount: 100n, amountNow: 130n, phase: 'closed' as const }, 'good', []],
    [{ overdueDirectives: 1, oldestOverdueOn: '2015-04-09' }, 'watch', ['overdue-directives']],
    [{ overdueDirectives: 2, oldestOverdueOn: '2015-03-10' }, 'bad', ['overdue-directives']],
    [{ overdueDirectives: 1, oldestOverdueOn: '2015-03-10', pace: 'slowed' as const }, 'bad', ['overdue-directives']],
  ])('%o is %s', (change, health, keys) => {
    const result = computedHealth({ ...calm, ...change }, day)
    expect(result.health).toBe(health)
    expect(result.reasons.map((reason) => reason.key)).toEqual(keys)
  })

  test('what is slowed on purpose or halted is never late by its plan', () => {
    const days = fc.integer({ min: -400, max: 400 }).map((n) => addDays(day, n))
    fc.assert(
      fc.property(days, days, fc.constantFrom(...PROJECT_PHASES), fc.boolean(), (start, end, phase, halted) => {
        const facts = { ...calm, phase, plannedStart: start, plannedEnd: end }
        const still = halted ? { halted: true } : { pace: 'slowed' as const }
        expect(computedHealth({ ...facts, ...still }, day)).toEqual({ health: 'good', reasons: [] })
      }),
    )
  })

  test('every health but good has a reason of its level', () => {
    const result = computedHealth({ ...calm, plannedEnd: '2015-03-01' }, day)
    expect(result.reasons).toEqual([{ key: 'end-passed', level: 'bad', days: 40, on: '2015-03-01' }])
  })
})

describe('the gap between them (R12)', () => {
  const on = '2015-04-01'
  test.each([
    ['good', 'bad', 2, 'rosier'],
    ['watch', 'bad', 1, 'rosier'],
    ['watch', 'watch', 0, 'same'],
    ['bad', 'good', -2, 'gloomier'],
  ] as const)('declared %s, computed %s: %d', (health, computed, steps, gap) => {
    expect(gapSteps({ health, on, faded: false }, computed)).toBe(steps)
    expect(healthGap({ health, on, faded: false }, computed)).toBe(gap)
  })
  test('a word past its period, or none, is held against nothing', () => {
    expect(gapSteps({ health: 'good', on, faded: true }, 'bad')).toBeNull()
    expect(healthGap({ health: 'good', on, faded: true }, 'bad')).toBe('faded')
    expect(gapSteps(null, 'bad')).toBeNull()
    expect(healthGap(null, 'bad')).toBe('undeclared')
  })
})

describe('declared health (R12)', () => {
  const said = { declaredHealth: 'good' as const, declaredHealthOn: '2015-03-10' }
  test('holds for its period, then fades', () => {
    expect(declaredHealth(said, '2015-04-10')).toEqual({ health: 'good', on: '2015-03-10', faded: false })
    expect(declaredHealth(said, '2015-04-11')?.faded).toBe(true)
  })
  test('is not there before it was said, nor without a day', () => {
    expect(declaredHealth(said, '2015-03-09')).toBeNull()
    expect(declaredHealth({ declaredHealth: null, declaredHealthOn: null }, day)).toBeNull()
  })
})
