import type { Deadline } from '~/domain/directives/deadline'
import type { Formats } from './formats'
import type { Words } from './words'

/** «hằng tháng, trước ngày 15», «02 tuần một lần, vào thứ Sáu», «thường xuyên đến hết ngày 31/12/2025». */
export function recurringWords(deadline: Deadline, words: Words, formats: Formats): string {
  const says = words.deadlines
  const rhythm = rhythmWords(deadline, words)
  const { end, period } = deadline
  if (end && period === 'continuous') return says.lasting(rhythm, says.day(formats.day(end)))
  return end ? says.first(rhythm, says.day(formats.day(end))) : dueWords(deadline, rhythm, words)
}

function rhythmWords({ period, every, times }: Deadline, words: Words): string {
  const says = words.deadlines
  if (!period) return says.rhythms.unknown
  const few = every ? says.everyFew[period]?.(every) : times ? says.times[period]?.(times) : undefined
  return few ?? says.rhythms[period]
}

function dueWords(deadline: Deadline, rhythm: string, words: Words): string {
  const says = words.deadlines
  const { period, dayOfWeek, dayOfPeriod: day, monthOfPeriod: month, time } = deadline
  const at = (when: string) => (time ? says.hourOf(says.hour(time), when) : when)
  const ofYear = period === 'yearly'
  if (dayOfWeek && time) return says.due(rhythm, at(says.weekday(dayOfWeek)))
  if (dayOfWeek) return says.onWeekday(rhythm, says.weekday(dayOfWeek))
  if (!day) return month ? says.inMonth(rhythm, month, ofYear) : rhythm
  if (!month) return says.due(rhythm, at(says.dayInPeriod(day)))
  return says.due(rhythm, at(ofYear ? says.dayOfYear(day, month) : says.dayOfMonthInPeriod(day, month)))
}
