import { isDay } from '~/domain/calendar-day'
import type { Deadline } from '~/domain/directives/deadline'
import { namedPeriod } from '~/domain/directives/named-period'
import type { Formats } from './formats'
import { recurringWords } from './recurring-words'
import type { Words } from './words'

/**
 * A deadline in the reader's language, in the words an office would use: «chậm nhất ngày 31/5/2015», «trong quý III/2026»,
 * «hằng tháng, trước ngày 15». The reader of notices reads the Vietnamese words back to the same deadline.
 */
export function deadlineWords(deadline: Deadline, words: Words, formats: Formats): string {
  const says = words.deadlines
  const { type, start, end } = deadline
  const day = (iso: string, time?: string) => {
    const name = says.day(formats.day(iso))
    return time ? says.hourOf(says.hour(time), name) : name
  }
  if (type === 'none') return says.none
  if (type === 'recurring') return recurringWords(deadline, words, formats)
  if (deadline.relative && !end) return termWords(deadline, words, formats)
  if (type === 'by') return byWords(deadline, words, formats)
  if (start && end && type === 'between')
    return says.between(day(start, deadline.startTime), day(end, deadline.endTime))
  if (start) return says.from(day(start, deadline.startTime))
  return end ? says.until(day(end, deadline.endTime)) : says.none
}

function byWords({ start, end, part, strict, time }: Deadline, words: Words, formats: Formats): string {
  const says = words.deadlines
  const bound = strict ? says.before : says.atLatest
  if (!end) return time ? bound(says.hour(time)) : says.none
  const day = says.day(formats.day(end))
  if (!start) return bound(time ? says.hourOf(says.hour(time), day) : day)
  const named = namedPeriod(start, end)
  if (!named) return says.stretch(says.day(formats.day(start)), day)
  const name = says.period(named)
  if (part) return (strict ? says.before : says.at)(says.parts[part](name))
  return says.within(name)
}

function termWords({ relative }: Deadline, words: Words, formats: Formats): string {
  const says = words.deadlines
  if (!relative) return says.none
  const { n, unit, from, on } = relative
  const dated = isDay(from)
  const term = says.term(n, unit, dated ? says.day(formats.day(from)) : from)
  return on && !dated ? says.eventOn(term, says.day(formats.day(on)), from !== '') : term
}
