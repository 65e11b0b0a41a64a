import type { NamedPeriod } from '~/domain/directives/named-period'
import type { TermUnit } from '~/domain/term'
import type { vi } from '../vi'

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
  ...['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
]

function period(named: NamedPeriod): string {
  if (named.kind === 'month') return `${MONTHS[named.month]} ${named.year}`
  if (named.kind === 'quarter') return `quarter ${named.quarter} of ${named.year}`
  return named.kind === 'half'
    ? `the ${named.half === 1 ? 'first' : 'last'} six months of ${named.year}`
    : `${named.year}`
}

const UNITS: Record<TermUnit, string> = {
  day: 'day',
  workday: 'working day',
  week: 'week',
  month: 'month',
  year: 'year',
}
const counted = (count: number, unit: TermUnit) => `${count} ${UNITS[unit]}${count === 1 ? '' : 's'}`

export const deadlines: (typeof vi)['deadlines'] = {
  none: 'no deadline stated',
  day: (day) => day,
  hour: (time) => time,
  hourOf: (hour, day) => `${hour} on ${day}`,
  period,
  parts: { early: (of) => `early in ${of}`, middle: (of) => `in the middle of ${of}`, late: (of) => `late in ${of}` },
  before: (when) => `before ${when}`,
  atLatest: (when) => `by ${when}`,
  within: (named) => `within ${named}`,
  at: (part) => part,
  stretch: (from, to) => `some time from ${from} to ${to}`,
  between: (from, to) => `from ${from} to ${to}`,
  until: (day) => `until ${day}`,
  from: (day) => `from ${day}`,
  term: (count, unit, event) =>
    event === '' ? `within ${counted(count, unit)}` : `within ${counted(count, unit)} of ${event}`,
  eventOn: (term, day) => `${term} (counted from ${day})`,
  rhythms: {
    weekly: 'every week',
    monthly: 'every month',
    quarterly: 'every quarter',
    'half-yearly': 'every six months',
    yearly: 'every year',
    continuous: 'continuously',
    unknown: 'at intervals',
  },
  everyFew: {
    weekly: (count) => `every ${count} weeks`,
    monthly: (count) => `every ${count} months`,
    yearly: (count) => `every ${count} years`,
  },
  times: {
    weekly: (count) => `${count} times a week`,
    monthly: (count) => `${count} times a month`,
    quarterly: (count) => `${count} times a quarter`,
    yearly: (count) => `${count} times a year`,
  },
  weekday: (day) => WEEKDAYS[day] ?? '',
  dayInPeriod: (day) => `day ${day}`,
  dayOfMonthInPeriod: (day, month) => `day ${day} of its month ${month}`,
  dayOfYear: (day, month) => `${day} ${MONTHS[month]}`,
  due: (rhythm, when) => `${rhythm}, before ${when}`,
  onWeekday: (rhythm, when) => `${rhythm}, on ${when}`,
  inMonth: (rhythm, month, ofYear) => `${rhythm}, in ${ofYear ? MONTHS[month] : `its month ${month}`}`,
  first: (rhythm, day) => `${rhythm}, first on ${day}`,
  lasting: (rhythm, day) => `${rhythm} until ${day}`,
  yearInferred: 'year taken from the date of the document',
  lastDay: (day) => `last day ${day}`,
  nextDue: 'Next due',
}
