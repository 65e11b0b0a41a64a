import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '~/domain/calendar-day'

/** Days as the platform's own calendar has them, long before any register and far beyond any plan. */
const someDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10))

describe('days of the calendar', () => {
  test('are added as the calendar has them', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -200_000, max: 200_000 }), (day, count) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
        expect(addDays(day, count)).toBe(expected)
        expect(daysBetween(day, expected)).toBe(count)
      }),
    )
  })

  test('29 February is there every fourth year, not in every hundredth, but in every four hundredth', () => {
    expect(['2015', '2016', '1900', '2000'].map((year) => addDays(`${year}-02-28`, 1))).toEqual([
      '2015-03-01',
      '2016-02-29',
      '1900-03-01',
      '2000-02-29',
    ])
    expect(daysBetween('2016-01-01', '2017-01-01')).toBe(366)
  })

  test('what is no day is not reckoned with', () => {
    expect(() => addDays('', 1)).toThrow(RangeError)
    expect(() => addDays('2015-xx-01', 1)).toThrow(RangeError)
  })
})
