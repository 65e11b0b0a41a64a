import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'

type Facts = Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => formatsFor('vi').day(text(value))
const days = (value: unknown): string =>
  Array.isArray(value) ? value.map((one: Facts) => `${day(one.day)} (${text(one.name)})`).join(', ') : ''

export const calendarEvents: Partial<Record<TimelineEvent, (facts: Facts) => string>> = {
  'working-calendar.days-added': (facts) => `thêm ${days(facts.days)}`,
  'working-calendar.day-removed': (facts) => `bỏ ${day(facts.day)} (${text(facts.name)})`,
  'working-calendar.year-announced': ({ announcedBy }) =>
    text(announcedBy) ? `ghi lịch nghỉ đã công bố: ${text(announcedBy)}` : 'ghi lịch nghỉ chưa công bố',
}
