import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '~/domain/calendar-day'
import { dueWithDaysBack, isPausedOn, type PauseSpan, pausedDays, standingStill } from '~/domain/pauses/pause-clock'

const START = '2015-01-01'
const day = (n: number) => addDays(START, n)

/** Pauses of all kinds, laid over each other: ended, taken back on their first day, still holding. */
const spans = fc.array(
  fc
    .record({ from: fc.integer({ min: 0, max: 60 }), days: fc.option(fc.integer({ min: 0, max: 30 })) })
    .map(({ from, days }): PauseSpan => ({ from: day(from), endedOn: days === null ? null : day(from + days) })),
  { maxLength: 6 },
)
const at = fc.integer({ min: 0, max: 120 }).map(day)

/** Counting day by day: slow, and plainly right. */
const countOneByOne = (pauses: PauseSpan[], from: string, to: string) => {
  let count = 0
  for (let on = from; on <= to; on = addDays(on, 1)) if (isPausedOn(pauses, on)) count++
  return count
}

describe('pausedDays', () => {
  test('the seed: paused on 03/4, work goes on on 11/5, 38 days lost', () => {
    expect(pausedDays([{ from: '2015-04-03', endedOn: '2015-05-11' }], '2015-01-01', '2015-12-31')).toBe(38)
  })

  test('a pause that holds has cost the day itself', () => {
    expect(pausedDays([{ from: '2015-04-03', endedOn: null }], '2015-01-01', '2015-04-03')).toBe(1)
  })

  test('a pause taken back on its first day has cost nothing', () => {
    expect(pausedDays([{ from: '2015-04-03', endedOn: '2015-04-03' }], '2015-01-01', '2015-12-31')).toBe(0)
  })

  test('counts as one by one would, overlaps once', () => {
    fc.assert(
      fc.property(spans, at, at, (pauses, from, to) => {
        expect(pausedDays(pauses, from, to)).toBe(countOneByOne(pauses, from, to))
      }),
    )
  })

  test('adds up: two neighbouring periods lose what the whole loses', () => {
    fc.assert(
      fc.property(spans, at, at, at, (pauses, a, b, c) => {
        const [from = a, middle = b, to = c] = [a, b, c].sort()
        const whole = pausedDays(pauses, from, to)
        expect(pausedDays(pauses, from, middle) + pausedDays(pauses, addDays(middle, 1), to)).toBe(whole)
      }),
    )
  })
})

describe('standingStill', () => {
  test('neither touches nor overlaps, and is in order', () => {
    fc.assert(
      fc.property(spans, at, (pauses, until) => {
        const periods = standingStill(pauses, until)
        for (const [n, { first, last }] of periods.entries()) {
          expect(first <= last && last <= until).toBe(true)
          const next = periods[n + 1]
          if (next) expect(daysBetween(last, next.first)).toBeGreaterThan(1)
        }
      }),
    )
  })
})

describe('dueWithDaysBack', () => {
  const due = (pauses: PauseSpan[], today = '2015-12-31') => dueWithDaysBack(pauses, '2015-03-20', '2015-04-20', today)

  test('gives the 38 days of the seed back', () => {
    expect(due([{ from: '2015-04-03', endedOn: '2015-05-11' }])).toBe('2015-05-28')
  })

  test('what was lost before the start or begins after the last day is not its matter', () => {
    expect(due([{ from: '2015-02-01', endedOn: '2015-03-01' }])).toBe('2015-04-20')
    expect(due([{ from: '2015-04-21', endedOn: '2015-05-01' }])).toBe('2015-04-20')
  })

  test('a pause that begins within the days given back is given back too', () => {
    const pauses = [
      { from: '2015-04-20', endedOn: '2015-04-25' },
      { from: '2015-04-25', endedOn: '2015-04-27' },
      { from: '2015-04-27', endedOn: '2015-04-28' },
    ]
    expect(due(pauses)).toBe('2015-04-28')
  })

  test('while a pause holds the last day moves on each day by one', () => {
    const pauses = [{ from: '2015-04-03', endedOn: null }]
    expect(due(pauses, '2015-04-10')).toBe('2015-04-28')
    expect(due(pauses, '2015-04-11')).toBe('2015-04-29')
  })

  test('under any interleaving as many days run as before, and the last one is no lost day', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }), (pauses, start, length) => {
        const last = day(start + length)
        const moved = dueWithDaysBack(pauses, day(start), last, day(400))
        const ran = daysBetween(day(start), moved) - pausedDays(pauses, day(start + 1), moved)
        // An endless pause gives back only what it has cost so far.
        const held = pauses.some(({ endedOn, from }) => endedOn === null && from <= moved)
        if (!held) expect(ran).toBe(length)
        expect(moved >= last).toBe(true)
        if (!held && length > 0) expect(isPausedOn(pauses, moved)).toBe(false)
      }),
    )
  })
})
