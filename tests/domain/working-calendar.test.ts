import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownDays } from '#db/seed/holidays/known-days'
import { KNOWN_YEARS } from '#db/seed/holidays/known-years'
import { addDays, daysBetween } from '~/domain/calendar-day'
import { countTerm } from '~/domain/term'
import {
  addWorkingDays,
  HOLIDAY_KINDS,
  isWorkingDay,
  LONGEST_TERM,
  nextWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
  yearsNotCovered,
} from '~/domain/working-calendar'

const ALL = KNOWN_YEARS.flatMap(knownDays)
const REAL: WorkingCalendar = {
  days: new Map(ALL.map(({ day, kind }) => [day, kind])),
  coveredYears: new Set(KNOWN_YEARS.filter(({ announcedBy }) => announcedBy).map(({ year }) => year)),
}

const day = fc.integer({ min: 0, max: 1200 }).map((n) => addDays('2025-01-01', n))
const calendar = fc.array(fc.tuple(day, fc.constantFrom(...HOLIDAY_KINDS)), { maxLength: 200 }).map(
  (entries): WorkingCalendar => ({
    days: new Map(entries),
    coveredYears: new Set([2025, 2026]),
  }),
)
const length = fc.integer({ min: 0, max: 120 })

describe('the working calendar', () => {
  it('holds its laws on any calendar', () => {
    fc.assert(
      fc.property(calendar, day, length, length, (given, from, n, m) => {
        const end = addWorkingDays(given, from, n)
        // Counting back what was added; the last day works; adding twice is adding the sum; later terms end later.
        expect(workingDaysBetween(given, from, end)).toBe(n)
        if (n > 0) expect(isWorkingDay(given, end)).toBe(true)
        expect(addWorkingDays(given, end, m)).toBe(addWorkingDays(given, from, n + m))
        expect(addWorkingDays(given, from, n + 1) > end).toBe(true)
        expect(daysBetween(from, end)).toBeGreaterThanOrEqual(n)
      }),
    )
  })

  it('counts back as it counts forth', () => {
    fc.assert(
      fc.property(calendar, day, day, length, (given, a, b, n) => {
        expect(workingDaysBetween(given, a, b) + workingDaysBetween(given, b, a)).toBe(0)
        const start = nextWorkingDay(given, a)
        expect(isWorkingDay(given, start)).toBe(true)
        expect(addWorkingDays(given, addWorkingDays(given, start, n), -n)).toBe(start)
      }),
    )
  })

  it('counts any stretch as the sum of its parts', () => {
    fc.assert(
      fc.property(calendar, day, day, day, (given, a, b, c) => {
        const between = (from: string, to: string) => workingDaysBetween(given, from, to)
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
      }),
    )
  })

  it('refuses what is no number of days', () => {
    for (const n of [0.5, Number.NaN, LONGEST_TERM + 1]) expect(() => addWorkingDays(REAL, '2026-01-01', n)).toThrow()
    expect(() => countTerm(REAL, '2026-01-01', -1, 'day')).toThrow()
  })

  it('names the years it does not know', () => {
    expect(yearsNotCovered(REAL, '2026-12-01', '2028-01-31')).toEqual([2027, 2028])
    expect(yearsNotCovered(REAL, '2015-01-01', '2026-12-31')).toEqual([])
  })
})

describe('the days off that are known', () => {
  it('names no day twice, and swaps pair a working day with a day of the weekend', () => {
    expect(new Set(ALL.map((one) => one.day)).size).toBe(ALL.length)
    const weekend = (iso: string) => [0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay())
    for (const one of ALL) {
      if (one.kind === 'swap-work') expect(weekend(one.day), one.day).toBe(true)
      if (one.kind === 'swap-off' || one.kind === 'compensation') expect(weekend(one.day), one.day).toBe(false)
    }
    const count = (kind: string) => ALL.filter((one) => one.kind === kind).length
    expect(count('swap-work')).toBe(count('swap-off'))
  })

  it.each(KNOWN_YEARS)('$year: as many paid days off as the law gives', ({ year, ...rest }) => {
    const days = knownDays({ year, ...rest })
    const lawful = year < 2021 ? 10 : year < 2026 ? 11 : 12
    expect(days.filter(({ kind }) => kind === 'holiday')).toHaveLength(lawful)
    // A holiday on the weekend is made up for on a working day.
    const lost = days.filter(({ day: at, kind }) => kind === 'holiday' && [0, 6].includes(new Date(at).getUTCDay()))
    const comp = days.filter(({ kind }) => kind === 'compensation')
    expect(comp).toHaveLength(lost.length)
  })

  it.each([
    // announced runs of days off, first and last day
    ['2015-02-15', '2015-02-23'],
    ['2020-01-23', '2020-01-29'],
    ['2023-04-29', '2023-05-03'],
    ['2025-04-30', '2025-05-04'],
    ['2026-02-14', '2026-02-22'],
    ['2026-08-29', '2026-09-02'],
  ])('%s to %s is off, the days around it are not', (first, last) => {
    expect(workingDaysBetween(REAL, addDays(first, -1), last)).toBe(0)
    expect(isWorkingDay(REAL, addDays(last, 1))).toBe(true)
  })

  it('works the Saturdays that were worked', () => {
    for (const worked of ['2014-12-27', '2026-01-10', '2026-08-22']) expect(isWorkingDay(REAL, worked)).toBe(true)
  })
})

describe('a term', () => {
  it('of ten working days over Quốc khánh 2026, with the Saturday that was worked for 31/8', () => {
    expect(countTerm(REAL, '2026-08-20', 10, 'workday')).toEqual({
      n: 10,
      unit: 'workday',
      from: '2026-08-20',
      end: '2026-09-07',
      without: [{ from: '2026-08-29', to: '2026-09-02' }],
      worked: ['2026-08-22'],
      movedFrom: null,
      unsureYears: [],
    })
  })

  it('in calendar days ends with the next working day where it would end on a day off', () => {
    expect(countTerm(REAL, '2026-08-10', 20, 'day')).toMatchObject({ end: '2026-09-03', movedFrom: '2026-08-30' })
    expect(countTerm(REAL, '2026-08-03', 30, 'day')).toMatchObject({ end: '2026-09-03', movedFrom: '2026-09-02' })
    expect(countTerm(REAL, '2026-03-02', 30, 'day')).toMatchObject({ end: '2026-04-01', movedFrom: null })
  })

  it('says when it runs into a year nobody has announced', () => {
    expect(countTerm(REAL, '2026-12-28', 5, 'workday')).toMatchObject({ end: '2027-01-05', unsureYears: [2027] })
  })

  it('always ends on a working day, and later the longer it is', () => {
    fc.assert(
      fc.property(
        calendar,
        day,
        length,
        fc.constantFrom('day' as const, 'workday' as const),
        (given, from, n, unit) => {
          const term = countTerm(given, from, n, unit)
          expect(isWorkingDay(given, term.end)).toBe(true)
          expect(countTerm(given, from, n + 1, unit).end >= term.end).toBe(true)
          expect(
            countTerm(given, from, n, 'day').end <= countTerm(given, from, n, 'workday').end || unit === 'day',
          ).toBe(true)
          for (const run of term.without) expect(workingDaysBetween(given, addDays(run.from, -1), run.to)).toBe(0)
        },
      ),
    )
  })
})
