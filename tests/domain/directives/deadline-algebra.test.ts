import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, anyDeadline } from '#tests/support/any-deadline'
import { addDays, daysBetween } from '~/domain/calendar-day'
import { compareDeadlines, type Deadline, earliest, latest, precision } from '~/domain/directives/deadline'
import { nextDue } from '~/domain/directives/deadline-recurrence'
import { countedTerm, eventDay, lastDay, waitsForEvent, withEventDay } from '~/domain/directives/deadline-term'
import { contradict, extendedTo, liesWithin, meet, type Window, windowOf } from '~/domain/directives/deadline-window'
import { readDeadline } from '~/domain/directives/read-deadline'
import { isWorkingDay } from '~/domain/working-calendar'
import { deadlineWords } from '~/words/deadline-words'
import { formatsFor } from '~/words/formats'
import { wordsIn } from '~/words/words'

const inVietnamese = (deadline: Deadline) => deadlineWords(deadline, wordsIn('vi'), formatsFor('vi'))
const inEnglish = (deadline: Deadline) => deadlineWords(deadline, wordsIn('en'), formatsFor('en'))
const WEEKDAYS_ONLY = { days: new Map(), coveredYears: new Set<number>() }

describe('words', () => {
  it('are read back to the same deadline', () => {
    fc.assert(
      fc.property(anyDeadline, (deadline) => {
        expect(readDeadline(inVietnamese(deadline), null), inVietnamese(deadline)).toEqual(deadline)
      }),
      { numRuns: 3000 },
    )
  })

  it('stay the same in a sentence that orders something', () => {
    fc.assert(
      fc.property(anyDeadline, (deadline) => {
        if (deadline.type === 'none' || deadline.type === 'recurring') return
        const sentence = `Giao Sở Tài chính hoàn thành ${inVietnamese(deadline)}.`
        expect(readDeadline(sentence, null), sentence).toEqual(deadline)
      }),
      { numRuns: 1000 },
    )
  })

  it('differ where the deadlines differ, in English too', () => {
    const seen = new Map<string, Deadline>()
    for (const deadline of fc.sample(anyDeadline, { numRuns: 4000, seed: 5 })) {
      const words = inEnglish(deadline)
      const same = seen.get(words)
      if (same) expect(same, words).toEqual(deadline)
      seen.set(words, deadline)
    }
  })
})

describe('the order', () => {
  it('is total: antisymmetric, transitive, and nought only for the same deadline', () => {
    fc.assert(
      fc.property(anyDeadline, anyDeadline, anyDeadline, (a, b, c) => {
        expect(compareDeadlines(a, b) + compareDeadlines(b, a)).toBe(0)
        if (compareDeadlines(a, b) <= 0 && compareDeadlines(b, c) <= 0) expect(compareDeadlines(a, c)).toBeLessThan(1)
        if (compareDeadlines(a, b) === 0) expect(a).toEqual(b)
        expect(compareDeadlines(a, { ...a })).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('puts an earlier last day first', () => {
    fc.assert(
      fc.property(anyDeadline, anyDeadline, (a, b) => {
        const [left, right] = [latest(a), latest(b)]
        if (left !== null && (right === null || left < right)) expect(compareDeadlines(a, b)).toBe(-1)
      }),
    )
  })

  it('earliest never lies after latest, and open is exactly what has no last day', () => {
    fc.assert(
      fc.property(anyDeadline, (deadline) => {
        const [first, last] = [earliest(deadline), latest(deadline)]
        if (first !== null && last !== null) expect(first <= last).toBe(true)
        expect(precision(deadline) === 'open').toBe(last === null)
      }),
    )
  })
})

describe('windows', () => {
  const window: fc.Arbitrary<Window> = anyDeadline.map(windowOf)
  const day = anyDay

  it('meet in what lies within both: commutative, associative, idempotent, open is neutral', () => {
    fc.assert(
      fc.property(window, window, window, (a, b, c) => {
        const both = meet(a, b)
        expect(both).toEqual(meet(b, a))
        expect(meet(a, a)).toEqual(a)
        expect(meet(a, { from: null, to: null })).toEqual(a)
        const left = both && meet(both, c)
        const right = meet(b, c)
        expect(left).toEqual(right && meet(a, right))
        if (both) expect(liesWithin(both, a) && liesWithin(both, b)).toBe(true)
        expect(liesWithin(a, b)).toBe(JSON.stringify(both) === JSON.stringify(a))
      }),
    )
  })

  it('containment is an order', () => {
    fc.assert(
      fc.property(window, window, window, (a, b, c) => {
        expect(liesWithin(a, a)).toBe(true)
        if (liesWithin(a, b) && liesWithin(b, a)) expect(a).toEqual(b)
        if (liesWithin(a, b) && liesWithin(b, c)) expect(liesWithin(a, c)).toBe(true)
      }),
    )
  })

  it('a contradiction is a meeting on no day', () => {
    const holds = (given: Window, at: string) =>
      (given.from === null || at >= given.from) && (given.to === null || at <= given.to)
    fc.assert(
      fc.property(anyDeadline, anyDeadline, day, (a, b, at) => {
        if (contradict(a, b)) expect(holds(windowOf(a), at) && holds(windowOf(b), at)).toBe(false)
        expect(contradict(a, b)).toBe(contradict(b, a))
        expect(contradict(a, a)).toBe(false)
      }),
    )
    const third = readDeadline('trong quý III/2026', null)
    expect(contradict(third, readDeadline('từ ngày 05/10/2026 đến ngày 09/10/2026', null))).toBe(true)
    expect(liesWithin(windowOf(readDeadline('trong tháng 8/2026', null)), windowOf(third))).toBe(true)
  })

  it('an extension never shortens, and twice is the later of both', () => {
    fc.assert(
      fc.property(anyDeadline, day, day, (deadline, a, b) => {
        const before = latest(deadline)
        const after = latest(extendedTo(deadline, a))
        if (before !== null) expect(after !== null && after >= before).toBe(true)
        const [, later = a] = [a, b].sort()
        expect(latest(extendedTo(extendedTo(deadline, a), b))).toBe(latest(extendedTo(deadline, later)))
      }),
    )
  })
})

describe('what comes again', () => {
  it('is next due on or after the day, never twice the same, and later days never make it earlier', () => {
    fc.assert(
      fc.property(anyDeadline, anyDay, fc.integer({ min: 0, max: 800 }), (deadline, day, more) => {
        const due = nextDue(deadline, day)
        if (due === null) return
        expect(due >= day).toBe(true)
        expect(nextDue(deadline, due)).toBe(due)
        const following = nextDue(deadline, addDays(due, 1))
        expect(following !== null && following > due).toBe(true)
        expect((nextDue(deadline, addDays(day, more)) ?? '') >= due).toBe(true)
        // Within a period no due day is left out.
        if (deadline.end === undefined) expect(daysBetween(day, due)).toBeLessThan(400)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['hằng tháng, trước ngày 20', '2026-11-21', '2026-12-20'],
    ['hằng tháng, trước ngày 31', '2026-02-10', '2026-02-28'],
    ['hằng tuần, vào thứ Sáu', '2026-11-22', '2026-11-27'],
    ['định kỳ 6 tháng', '2026-11-22', '2026-12-31'],
    ['trước ngày 20 tháng cuối quý hằng quý', '2026-11-22', '2026-12-20'],
    ['hằng năm, trước ngày 10 tháng 12', '2026-12-11', '2027-12-10'],
    ['02 tuần một lần, kỳ đầu ngày 06/11/2026', '2026-11-21', '2026-12-04'],
    ['hằng tháng, kỳ đầu ngày 31/01/2026', '2026-02-05', '2026-02-28'],
    ['02 tuần một lần', '2026-11-22', null],
    ['02 lần/tháng', '2026-11-22', null],
    ['thường xuyên đến hết năm 2026', '2026-11-22', null],
    ['định kỳ', '2026-11-22', null],
    ['trước ngày 30/11/2026', '2026-11-22', null],
  ])('%s, seen on %s: %s', (phrase, day, due) => {
    expect(nextDue(readDeadline(phrase, '2026-01-01'), day)).toBe(due)
  })
})

describe('terms', () => {
  it('wait for their event, then end on a working day, and the words stay', () => {
    fc.assert(
      fc.property(anyDeadline, anyDay, (deadline, on) => {
        const dated = withEventDay(deadline, on)
        if (!deadline.relative) {
          expect(dated).toBe(deadline)
          expect(waitsForEvent(deadline)).toBe(false)
          return
        }
        expect(waitsForEvent(dated)).toBe(false)
        expect(eventDay(dated)).toBe(on)
        expect(dated.relative).toMatchObject({ n: deadline.relative.n, from: deadline.relative.from })
        const end = lastDay(dated, WEEKDAYS_ONLY)
        expect(end !== null && end > on && isWorkingDay(WEEKDAYS_ONLY, end)).toBe(true)
        expect(withEventDay(dated, null).relative).not.toHaveProperty('on')
        expect(countedTerm(dated, WEEKDAYS_ONLY)?.from).toBe(on)
      }),
    )
  })

  it('in months and years end on the corresponding day', () => {
    const ends = (phrase: string) => lastDay(readDeadline(phrase, '2026-01-01'), WEEKDAYS_ONLY)
    expect(ends('trong 03 tháng kể từ ngày 30/11/2025')).toBe('2026-03-02')
    expect(ends('trong 02 tuần kể từ ngày 05/01/2026')).toBe('2026-01-19')
    expect(ends('trong 01 năm kể từ ngày 05/01/2026')).toBe('2027-01-05')
  })
})
