import { type Deadline, precision } from '~/domain/directives/deadline'
import type { Formats } from './formats'
import type { Words } from './words'

/** What a deadline comes to in days, in the reader's language: «31/5/2015», «hằng tháng, kỳ đầu 15/4/2015». */
export function deadlineWords(deadline: Deadline, words: Words, formats: Formats): string {
  const says = words.notices.deadline
  const { type, start, end, relative } = deadline
  if (type === 'between' && start && end) return says.between(formats.day(start), formats.day(end))
  if (type === 'from' && start) return says.from(formats.day(start))
  if (type === 'recurring') return recurringWords(deadline, words, formats)
  if (end) return dayWords(deadline, end, words, formats)
  return relative ? says.relative(String(relative.n), says[relative.unit], relative.from) : says.none
}

function recurringWords({ period, end, dayOfPeriod }: Deadline, words: Words, formats: Formats): string {
  const says = words.notices.deadline
  const name = words.notices.periods[period ?? 'continuous']
  if (end) return says.recurringFrom(name, formats.day(end))
  return dayOfPeriod ? says.recurringOn(name, String(dayOfPeriod)) : says.recurring(name)
}

function dayWords(deadline: Deadline, end: string, words: Words, formats: Formats): string {
  const hour = deadline.time ?? deadline.endTime
  const exact = hour !== undefined && precision(deadline) === 'hour'
  return exact ? words.notices.deadline.hour(hour, formats.day(end)) : words.notices.deadline.by(formats.day(end))
}
