import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '~/domain/calendar-day'
import { DEFAULT_LADDER, type Ladder, type LadderStep } from '~/domain/reminders/ladder'
import { daysToTell, horizonOf, stepsToldOn } from '~/domain/reminders/ladder-days'
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '~/domain/working-calendar'

/** 28 and 29/4/2015 are off as well as the weekends; Saturday 25/4 is worked. */
const calendar: WorkingCalendar = {
  days: new Map([
    ['2015-04-25', 'swap-work'],
    ['2015-04-28', 'holiday'],
    ['2015-04-29', 'holiday'],
  ]),
  coveredYears: new Set([2015]),
}
const step = (given: Partial<LadderStep>): LadderStep => ({
  ...{ moment: 'before', count: 2, unit: 'day', again: false, audiences: ['officer'] },
  ...given,
})
const ladder = (...steps: LadderStep[]): Ladder => ({ active: true, hour: 7, steps })
const isTold = (one: LadderStep, day: string, dueOn: string) =>
  stepsToldOn(ladder(one), day, calendar)(dueOn).length > 0

describe('the day a step is told', () => {
  // Friday 17/4, Saturday 18/4, Sunday 19/4, Monday 20/4/2015.
  test.each([
    ['two days before a Friday', step({}), '2015-04-17', '2015-04-15'],
    ['two days before a Monday is a Saturday: told on the Friday', step({}), '2015-04-20', '2015-04-17'],
    ['the day itself, a Sunday: told on the Friday', step({ moment: 'on', count: 0 }), '2015-04-19', '2015-04-17'],
    ['two working days before a Monday', step({ unit: 'workday' }), '2015-04-20', '2015-04-16'],
    ['two working days before a Sunday', step({ unit: 'workday' }), '2015-04-19', '2015-04-16'],
    ['a day late on a Saturday: told on the Monday', step({ moment: 'after', count: 1 }), '2015-04-17', '2015-04-20'],
    ['a working day late', step({ moment: 'after', count: 1, unit: 'workday' }), '2015-04-17', '2015-04-20'],
    ['a worked Saturday counts', step({ moment: 'after', count: 1, unit: 'workday' }), '2015-04-24', '2015-04-25'],
    ['holidays do not', step({ moment: 'after', count: 1, unit: 'workday' }), '2015-04-27', '2015-04-30'],
    [
      'again after twice as many',
      step({ moment: 'after', count: 5, unit: 'workday', again: true }),
      '2015-04-03',
      '2015-04-17',
    ],
  ])('%s', (_, one, dueOn, day) => {
    expect(isTold(one, day, dueOn)).toBe(true)
    expect(isTold(one, addDays(day, -1), dueOn) && isWorkingDay(calendar, addDays(day, -1))).toBe(false)
  })

  test('over all working days each step is told once, again steps once each time, and never on a wrong side', () => {
    const days = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2015-03-02', n))
    const steps = fc.record({
      moment: fc.constantFrom('before' as const, 'on' as const, 'after' as const),
      count: fc.integer({ min: 1, max: 15 }),
      unit: fc.constantFrom('day' as const, 'workday' as const),
    })
    fc.assert(
      fc.property(days, steps, (dueOn, given) => {
        const one = step({ ...given, count: given.moment === 'on' ? 0 : given.count })
        const told = Array.from({ length: 200 }, (_, n) => addDays(dueOn, n - 100)).filter(
          (day) => isWorkingDay(calendar, day) && isTold(one, day, dueOn),
        )
        expect(told).toHaveLength(1)
        const [day = ''] = told
        if (given.moment === 'after') expect(daysBetween(dueOn, day)).toBeGreaterThan(0)
        else expect(daysBetween(dueOn, day)).toBeLessThanOrEqual(0)
        if (given.moment === 'after' && given.unit === 'workday')
          expect(day).toBe(addWorkingDays(calendar, dueOn, one.count))
        if (given.moment === 'before' && given.unit === 'workday')
          expect(day).toBe(addWorkingDays(calendar, dueOn, -one.count))
        expect(daysBetween(day, dueOn)).toBeLessThanOrEqual(horizonOf(ladder(one)))
      }),
    )
  })
})

test('what is silent has steps of its own, from the last day on which it may be', () => {
  const silent = step({ moment: 'silent', count: 1, unit: 'workday' })
  const steps = ladder(silent, step({ moment: 'after', count: 1, unit: 'workday' }))
  // The last day without a report was Friday 17/4.
  expect(stepsToldOn(steps, '2015-04-20', calendar)('2015-04-17', 'silent')).toEqual([silent])
  expect(stepsToldOn(steps, '2015-04-20', calendar)('2015-04-17').map(({ moment }) => moment)).toEqual(['after'])
  expect(stepsToldOn(steps, '2015-04-17', calendar)('2015-04-17', 'silent')).toEqual([])
  const again = ladder(step({ moment: 'silent', count: 5, unit: 'workday', again: true }))
  expect(stepsToldOn(again, '2015-04-17', calendar)('2015-04-03', 'silent')).toHaveLength(1)
})

test('days that nobody told are told with the next digest, a week back at most', () => {
  expect(daysToTell(calendar, null, '2015-04-17')).toEqual(['2015-04-17'])
  expect(daysToTell(calendar, '2015-04-16', '2015-04-17')).toEqual(['2015-04-17'])
  expect(daysToTell(calendar, '2015-04-15', '2015-04-20')).toEqual(['2015-04-16', '2015-04-17', '2015-04-20'])
  expect(daysToTell(calendar, '2015-01-05', '2015-04-17')).toEqual([
    ...['2015-04-13', '2015-04-14', '2015-04-15', '2015-04-16', '2015-04-17'],
  ])
})

test('the default ladder climbs: the unit first, its head, the Office, the chairman', () => {
  const audiencesOn = (day: string) =>
    stepsToldOn(DEFAULT_LADDER, day, calendar)('2015-04-08').map((one) => one.audiences)
  expect(audiencesOn('2015-04-01')).toEqual([['officer']])
  expect(audiencesOn('2015-04-06')).toEqual([['officer', 'head']])
  expect(audiencesOn('2015-04-08')).toEqual([['officer', 'head']])
  expect(audiencesOn('2015-04-09')).toEqual([['officer', 'head', 'office']])
  expect(audiencesOn('2015-04-22')).toEqual([['officer', 'head', 'office']])
  expect(audiencesOn('2015-05-08')).toEqual([['chairman']])
})
