import { type Deadline, precision } from '~/domain/directives/deadline'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

/** What a deadline comes to in days: «31/5/2015», «hằng tháng, kỳ đầu 15/4/2015». Stands under the notice's own words. */
export function deadlineReading(deadline: Deadline, words: Words, formats: Formats): string {
  const says = words.notices.deadline
  const { type, start, end, period, relative } = deadline
  const hour = deadline.time ?? deadline.endTime
  if (type === 'none') return says.none
  if (type === 'between' && start && end) return says.between(formats.day(start), formats.day(end))
  if (type === 'from' && start) return says.from(formats.day(start))
  if (type === 'recurring') {
    const name = words.notices.periods[period ?? 'continuous']
    if (end) return says.recurringFrom(name, formats.day(end))
    return deadline.dayOfPeriod ? says.recurringOn(name, String(deadline.dayOfPeriod)) : says.recurring(name)
  }
  if (!end && relative) return says.relative(String(relative.n), says[relative.unit], relative.from)
  if (!end) return says.none
  const day = formats.day(end)
  return hour && precision(deadline) === 'hour' ? says.hour(hour, day) : says.by(day)
}
