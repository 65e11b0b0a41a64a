import fc from 'fast-check'
import { addDays } from '~/domain/calendar-day'
import { monthPeriod, quarterPeriod, stretchPeriod, yearPeriod } from '~/domain/directives/calendar-period'
import { DEADLINE_PARTS, type Deadline } from '~/domain/directives/deadline'
import { TERM_UNITS } from '~/domain/term'

export const anyDay = fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2015-01-01', n))
const year = fc.integer({ min: 2015, max: 2040 })
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const strict = fc.constantFrom(undefined, true as const)

const pair = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 900 }))
  .map(([start, more]) => ({ start, end: addDays(start, more) }))
const named = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthPeriod(y, m)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarterPeriod(y, q)),
  fc.tuple(year, fc.constantFrom(1, 7)).map(([y, m]) => stretchPeriod(y, m, m + 5)),
  year.map(yearPeriod),
)
const event = fc.constantFrom('ngày nhận văn bản', 'ngày ký', 'khi có kết quả thẩm định', 'ngày hợp đồng có hiệu lực')
const count = fc.integer({ min: 1, max: 400 })
const unit = fc.constantFrom(...TERM_UNITS)

const by = fc.oneof(
  fc.record({ end: anyDay, strict, time: optional(time) }),
  fc.oneof(named, pair).map(({ start, end }) => ({ start, end })),
  fc
    .tuple(named, fc.constantFrom(...DEADLINE_PARTS), strict)
    .filter(([{ precision }]) => precision !== 'stretch')
    .map(([{ start, end }, part, before]) => ({ start, end, part, strict: before })),
  time.map((hour) => ({ time: hour, strict: true as const })),
  fc.record({ n: count, unit, from: event, on: optional(anyDay) }).map((relative) => ({ relative })),
  fc
    .record({
      n: count,
      unit: fc.constantFrom('day' as const, 'workday' as const),
      from: fc.constant(''),
      on: optional(anyDay),
    })
    .map((relative) => ({ relative })),
)
const between = fc.oneof(
  fc.tuple(pair, optional(time), optional(time)).map(([days, startTime, endTime]) => ({ ...days, startTime, endTime })),
  fc.tuple(anyDay, count, unit).map(([start, n, u]) => ({ start, relative: { n, unit: u, from: start } })),
)

const rhythm = fc.oneof(
  fc.constantFrom('weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly').map((period) => ({ period })),
  fc.integer({ min: 2, max: 8 }).map((every) => ({ period: 'weekly', every })),
  fc.constantFrom(2, 4, 5, 8, 9).map((every) => ({ period: 'monthly', every })),
  fc.constantFrom(2, 3, 5).map((every) => ({ period: 'yearly', every })),
  fc.constantFrom(
    { period: 'weekly', times: 2 },
    { period: 'monthly', times: 3 },
    { period: 'quarterly', times: 2 },
    { period: 'yearly', times: 5 },
  ),
)
const dayOfPeriod = fc.integer({ min: 1, max: 28 })
const recurring = fc.oneof(
  rhythm,
  fc.tuple(rhythm, anyDay).map(([how, end]) => ({ ...how, end })),
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), optional(time))
    .map(([dayOfWeek, hour]) => ({ period: 'weekly', dayOfWeek, time: hour })),
  fc.tuple(dayOfPeriod, optional(time)).map(([day, hour]) => ({ period: 'monthly', dayOfPeriod: day, time: hour })),
  fc
    .tuple(
      fc.constantFrom(['quarterly', 3], ['half-yearly', 6], ['yearly', 12] as const),
      fc.nat(),
      optional(dayOfPeriod),
    )
    .map(([[period, months], nth, day]) => ({ period, monthOfPeriod: (nth % Number(months)) + 1, dayOfPeriod: day })),
  fc.constant({}),
  optional(anyDay).map((end) => ({ period: 'continuous', end })),
)

const typed = (type: Deadline['type'], given: fc.Arbitrary<object>): fc.Arbitrary<Deadline> =>
  given.map((fields) => withoutGaps({ type, ...fields }))

/** A field that is not said is absent, not undefined: what the reader gives. */
const withoutGaps = (given: Deadline): Deadline => JSON.parse(JSON.stringify(given)) as Deadline

/** Every kind of deadline that the words of a document can come to. */
export const anyDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  typed('by', by),
  typed('between', between),
  typed('from', fc.record({ start: anyDay, startTime: optional(time) })),
  typed('recurring', recurring),
  fc.constant<Deadline>({ type: 'none' }),
)
