import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar-day'
import {
  lastDayInTime,
  overallStanding,
  type PhaseWindow,
  phaseStanding,
  type Reported,
  type ROLL_OUT_STANDINGS,
} from '~/domain/roll-outs/standing'

const TRIAL: PhaseWindow = { startsOn: '2016-06-01', endsOn: '2016-09-30' }
const OFFICIAL: PhaseWindow = { startsOn: '2016-10-01', endsOn: null }
const started = (on: string): Reported => ({ kind: 'started', on })
const done = (on: string): Reported => ({ kind: 'done', on })
const on = (window: PhaseWindow, day: string, ...reports: Reported[]) => {
  const { standing, lateDays } = phaseStanding(window, reports, day)
  return [standing, lateDays]
}

describe('a window', () => {
  test('both its days count: not yet before the first, late only after the last', () => {
    expect(on(TRIAL, '2016-05-31')).toEqual(['ahead', 0])
    expect(on(TRIAL, '2016-06-01')).toEqual(['not-started', 0])
    expect(on(TRIAL, '2016-09-30')).toEqual(['not-started', 0])
    expect(on(TRIAL, '2016-10-01')).toEqual(['late', 1])
  })

  test('begun is not done: it runs until the last day and is late after it', () => {
    expect(on(TRIAL, '2016-09-30', started('2016-06-06'))).toEqual(['started', 0])
    expect(on(TRIAL, '2016-10-14', started('2016-06-06'))).toEqual(['late', 14])
    expect(on(TRIAL, '2016-12-01', started('2016-06-06'), done('2016-10-14'))).toEqual(['done', 14])
    expect(on(TRIAL, '2016-12-01', done('2016-09-30'))).toEqual(['done', 0])
  })

  test('begun before its first day it runs; a day without a first one is only a last day', () => {
    expect(on(TRIAL, '2016-05-20', started('2016-05-18'))).toEqual(['started', 0])
    expect(on({ startsOn: null, endsOn: '2016-05-25' }, '2016-05-01')).toEqual(['not-started', 0])
    expect(on({ startsOn: null, endsOn: '2016-05-25' }, '2016-05-26')).toEqual(['late', 1])
  })
})

describe('a phase without an end', () => {
  test('asks that it has begun by its first day, and is late after that day', () => {
    expect(on(OFFICIAL, '2016-09-30')).toEqual(['ahead', 0])
    expect(on(OFFICIAL, '2016-10-01')).toEqual(['not-started', 0])
    expect(on(OFFICIAL, '2016-10-02')).toEqual(['late', 1])
    expect(on(OFFICIAL, '2017-01-01', started('2016-10-01'))).toEqual(['done', 0])
    expect(on(OFFICIAL, '2017-01-01', started('2016-10-17'))).toEqual(['done', 16])
  })
})

const anyDay = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2015-06-01', n))
const anyWindow: fc.Arbitrary<PhaseWindow> = fc
  .tuple(anyDay, fc.option(fc.nat(300)))
  .map(([startsOn, days]) => ({ startsOn, endsOn: days === null ? null : addDays(startsOn, days) }))
const anyReports = fc.array(fc.record({ kind: fc.constantFrom('started' as const, 'done' as const), on: anyDay }), {
  maxLength: 4,
})

describe('whatever the window and the reports', () => {
  test('what is reported of a later day changes nothing', () => {
    fc.assert(
      fc.property(anyWindow, anyReports, anyDay, (window, reports, day) => {
        const later = reports.map((report) => ({ ...report, on: addDays(day, 1) }))
        expect(phaseStanding(window, [...reports, ...later], day)).toEqual(phaseStanding(window, reports, day))
      }),
    )
  })

  test('it is late exactly when the last day in time has ended and what is asked was not reached', () => {
    fc.assert(
      fc.property(anyWindow, anyReports, anyDay, (window, reports, day) => {
        const { standing, lateDays, doneOn } = phaseStanding(window, reports, day)
        const due = lastDayInTime(window) ?? ''
        expect(standing === 'late').toBe(doneOn === null && day > due)
        expect(lateDays > 0).toBe((doneOn ?? day) > due)
      }),
    )
  })

  test('a window moved with everything in it by some days stands as it stood: days off are days like others', () => {
    fc.assert(
      fc.property(anyWindow, anyReports, anyDay, fc.integer({ min: -40, max: 40 }), (window, reports, day, by) => {
        const moved = (one: string | null) => one && addDays(one, by)
        const then = phaseStanding(window, reports, day)
        const now = phaseStanding(
          { startsOn: moved(window.startsOn), endsOn: moved(window.endsOn) },
          reports.map((report) => ({ ...report, on: addDays(report.on, by) })),
          addDays(day, by),
        )
        expect([now.standing, now.lateDays]).toEqual([then.standing, then.lateDays])
      }),
    )
  })
})

test('of several phases the most pressing counts, and done are only all of them', () => {
  const of = (...standings: (typeof ROLL_OUT_STANDINGS)[number][]) =>
    overallStanding(standings.map((standing) => ({ standing })))
  expect(of('done', 'late', 'started')).toBe('late')
  expect(of('done', 'ahead')).toBe('ahead')
  expect(of('done', 'started', 'ahead')).toBe('started')
  expect(of('done', 'done')).toBe('done')
  expect(of()).toBe('ahead')
})
