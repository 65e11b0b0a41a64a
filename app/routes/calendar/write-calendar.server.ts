import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { addDays } from '~/domain/calendar-day'
import { type CalendarEvent, uidOf } from '~/domain/calendar-feed/calendar-event'
import type { Words } from '~/words/words'

/** Hours after which a program asks again. */
const AGAIN_AFTER = 60 * 60 * 4
const MOST_TITLE = 160

type Asked = { base: string; words: Words; now: Date; today: string }

/**
 * A person's days as iCalendar (RFC 5545): whole days (DTEND is the day after), the same UID for the same thing, a higher
 * SEQUENCE when it changed. DTSTAMP is the time it was asked for, as it is with a METHOD (3.8.7.2).
 */
export function writeCalendar(events: readonly CalendarEvent[], { base, words, now, today }: Asked): string {
  const calendar = ical({
    name: words.reminders.account.calendarName,
    prodId: { company: 'so-du-an', product: 'calendar' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: AGAIN_AFTER,
  })
  for (const event of events) {
    const made = calendar.createEvent({
      id: uidOf(event),
      // Midnight in UTC: the writer cuts the day from it, so that no time zone can move it.
      start: new Date(`${event.day}T00:00:00Z`),
      end: new Date(`${addDays(event.day, 1)}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: titleOf(event, words, today),
      url: `${base}${event.path}`,
      sequence: event.version,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    made.stamp(now)
    if (event.changedAt.getTime() > 0) made.lastModified(event.changedAt)
  }
  return calendar.toString()
}

function titleOf({ kind, title, step, day }: CalendarEvent, words: Words, today: string): string {
  const says = words.reminders.account
  const line = title.replace(/\s+/g, ' ').trim().slice(0, MOST_TITLE)
  const sentences: Record<CalendarEvent['kind'], () => string> = {
    directive: () => (day < today ? says.eventLate(line) : says.eventDirective(line)),
    lease: () => says.eventLease(line),
    'package-step': () => says.eventStep(step ?? '', line),
    decision: () => says.eventReview(line),
    pause: () => says.eventPause(line),
    meeting: () => says.eventMeeting(line),
  }
  return sentences[kind]()
}
