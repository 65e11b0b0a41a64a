import { addDays } from '~/domain/calendar-day'
import { monthPeriod, quarterPeriod, stretchPeriod, yearPeriod } from '~/domain/directives/calendar-period'
import { DEADLINE_PARTS, type Deadline } from '~/domain/directives/deadline'
import { TERM_UNITS } from '~/domain/term'
import type { Chance } from './chance'

const EVENTS = [
  'ngày nhận văn bản',
  'ngày ký hợp đồng',
  'khi có kết quả thẩm định',
  'ngày hợp đồng có hiệu lực',
] as const

/** Any deadline that a notice can word, after the day of the meeting. */
export function randomDeadline(chance: Chance, day: string): Deadline {
  const later = (most: number) => addDays(day, chance.whole(1, most))
  const year = Number(day.slice(0, 4)) + chance.whole(0, 2)
  const hour = () => `${String(chance.whole(7, 17)).padStart(2, '0')}:${chance.one(['00', '30'])}`
  // A period that has not begun: what lies before the paper is read as history.
  const named = () => {
    const [month, quarter] = [chance.whole(1, 12), chance.whole(1, 4)]
    const periodOf = chance.one([
      (of: number) => monthPeriod(of, month),
      (of: number) => quarterPeriod(of, quarter),
      (of: number) => yearPeriod(of),
    ])
    const { start, end } =
      [year, year + 1].map(periodOf).find((period) => period.start > addDays(day, 10)) ?? periodOf(year + 1)
    return { start, end }
  }
  const make = chance.one<() => Deadline>([
    () => ({ type: 'none' }),
    () => ({ type: 'by', end: later(400), strict: true }),
    () => ({ type: 'by', end: later(400), strict: true }),
    () => ({ type: 'by', end: later(400) }),
    () => ({ type: 'by', end: later(60), strict: true, time: hour() }),
    () => ({ type: 'by', ...named() }),
    () => ({ type: 'by', ...named(), part: chance.one(DEADLINE_PARTS) }),
    () => ({ type: 'by', ...named(), part: chance.one(DEADLINE_PARTS), strict: true }),
    () => {
      const { start, end } = chance.happens(0.5) ? stretchPeriod(year + 1, 1, 6) : stretchPeriod(year + 1, 7, 12)
      return { type: 'by', start, end }
    },
    () => ({
      type: 'by',
      relative: { n: chance.whole(2, 60), unit: chance.one(TERM_UNITS), from: chance.one(EVENTS) },
    }),
    () => {
      const start = later(90)
      return { type: 'between', start, end: addDays(start, chance.whole(1, 200)) }
    },
    () => ({ type: 'from', start: later(120) }),
    () => recurring(chance),
    () => recurring(chance),
  ])
  return make()
}

function recurring(chance: Chance): Deadline {
  const type = 'recurring'
  return chance.one<() => Deadline>([
    () => ({ type, period: chance.one(['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly']) }),
    () => ({ type, period: 'monthly', dayOfPeriod: chance.whole(1, 28) }),
    () => ({ type, period: 'weekly', dayOfWeek: chance.whole(1, 5) }),
    () => ({ type, period: 'yearly', monthOfPeriod: chance.whole(1, 12), dayOfPeriod: chance.whole(1, 28) }),
    () => ({ type, period: 'weekly', every: 2 }),
    () => ({ type, period: 'monthly', every: chance.one([2, 4]) }),
    () => ({ type, period: 'continuous' }),
  ])()
}
