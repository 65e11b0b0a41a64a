import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar-day'
import { computedHealth, declaredHealth } from '~/domain/projects/project-health'
import { PROJECT_PHASES } from '~/domain/projects/project-terms'

const day = '2015-04-10'
const calm = {
  phase: 'implementation' as const,
  pace: 'normal' as const,
  plannedStart: '2015-01-01',
  plannedEnd: '2015-12-31',
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
