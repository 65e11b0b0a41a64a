import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '~/domain/calendar-day'
import { barOn, timeAxis, withDaySeen } from '~/domain/projects/time-axis'

describe('the axis of time', () => {
  test('runs in whole years, with quarters where there is room', () => {
    const axis = timeAxis(['2015-03-01', null, '2014-06-01'])
    expect(axis).toMatchObject({ from: '2014-01-01', to: '2016-01-01' })
    expect(axis?.marks.filter((mark) => mark.kind === 'year').map((mark) => mark.day)).toEqual([
      '2014-01-01',
      '2015-01-01',
    ])
    expect(axis?.marks).toHaveLength(8)
    expect(timeAxis(['2008-01-01', '2026-01-01'])?.marks.every((mark) => mark.kind === 'year')).toBe(true)
  })

  test('is none without a day', () => expect(timeAxis([null, null])).toBeNull())

  test('a bar with an open end runs to the end of the axis', () => {
    const axis = timeAxis(['2015-01-01', '2015-12-31'])
    if (!axis) throw new Error('no axis')
    expect(barOn(axis, '2015-01-01', null)).toEqual({ start: 0, width: 1 })
    expect(barOn(axis, null, '2015-07-02')?.width).toBeCloseTo(0.5, 1)
    expect(barOn(axis, null, null)).toBeNull()
  })

  test('the day seen is in the picture while the work goes on or the plan is near', () => {
    const days = ['2014-06-01', '2015-06-30']
    expect(withDaySeen(days, { day: '2015-12-01', goesOn: false })).toContain('2015-12-01')
    expect(withDaySeen(days, { day: '2026-11-22', goesOn: false })).not.toContain('2026-11-22')
    expect(withDaySeen(days, { day: '2026-11-22', goesOn: true })).toContain('2026-11-22')
    expect(withDaySeen([null], { day: '2026-11-22', goesOn: true })).toEqual([])
  })

  test('every bar lies within the axis of its days', () => {
    const day = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays('2000-01-01', n))
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from = a, to = b] = [a, b].sort()
        const axis = timeAxis([from, to])
        const bar = axis && barOn(axis, from, to)
        expect(bar && bar.start >= 0 && bar.width >= 0 && bar.start + bar.width <= 1.000001).toBe(true)
      }),
    )
  })
})
