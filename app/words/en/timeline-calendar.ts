import { formatsFor } from '../formats'
import type { calendarEvents as source } from '../vi/timeline-calendar'

type Facts = Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => formatsFor('en').day(text(value))
const days = (value: unknown): string =>
  Array.isArray(value) ? value.map((one: Facts) => `${day(one.day)} (${text(one.name)})`).join(', ') : ''

export const calendarEvents: typeof source = {
  'working-calendar.days-added': (facts) => `added ${days(facts.days)}`,
  'working-calendar.day-removed': (facts) => `removed ${day(facts.day)} (${text(facts.name)})`,
  'working-calendar.year-announced': ({ announcedBy }) =>
    text(announcedBy) ? `recorded the announcement: ${text(announcedBy)}` : 'recorded that nothing is announced yet',
}
