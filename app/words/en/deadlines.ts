import type { NamedPeriod } from '~/domain/directives/named-period'
import type { TermUnit } from '~/domain/term'
import { formatsFor } from '../formats'
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
  count: counted,
  counting: {
    from: (count, day) => `${count} from ${day}`,
    without: (days) => `without ${days}`,
    worked: (days) => `with ${days}, worked for a day given free`,
    moved: (day) => `${day} is a day off, so to the next working day`,
    comesTo: (count, day) => `${count} → ${day}`,
  },
  event: {
    title: 'How the deadline is counted',
    waits: (event) =>
      event === ''
        ? 'The document does not say from which event. Enter the day the term begins with, so that it has a due day.'
        : `The term runs from “${event}”. Once that day is known, enter it here, so that there is a due day.`,
    missing: 'no day to count from yet',
    day: 'Day the term begins with',
    dayHint: 'The day of the event; it does not count itself.',
    preview: (text) => `Due: ${text}`,
    set: 'Count the term',
    change: 'Change the day it begins with',
    done: 'The day the term begins with is recorded',
    differs: (landed, now) =>
      `Days off have changed since this was counted: followed up is ${landed}, by the calendar of today it is ${now}.`,
    recount: 'Count again by the calendar of today',
    unsure: (years) => `The days off of ${years} have not been announced; the last day may still move.`,
    calendar: 'See days off',
  },
  issues: {
    'no-term': () => 'The deadline of this task is not counted from an event',
    'event-too-far': ({ last }) => `This day is too far ahead; the latest is ${formatsFor('en').day(String(last))}`,
    'event-unchanged': () => 'This day is recorded already and the due day stays the same',
  },
  yearInferred: 'year taken from the date of the document',
  lastDay: (day) => `last day ${day}`,
  nextDue: 'Next due',
}
