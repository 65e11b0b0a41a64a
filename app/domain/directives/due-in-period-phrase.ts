import { timeAt, weekdayAt } from '~/domain/directives/clock-phrase'
import { dayAt } from '~/domain/directives/day-phrase'
import type { Deadline } from '~/domain/directives/deadline'
import { numberAt } from '~/domain/directives/number-phrase'
import { periodOf } from '~/domain/directives/period-of-parts'
import type { ReferenceDate } from '~/domain/directives/reference-date'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

type Due = Pick<Deadline, 'dayOfPeriod' | 'monthOfPeriod' | 'dayOfWeek' | 'time' | 'end'>
/** The day inside a rhythm, and the first word after the words that say so. */
export type DueInPeriod = { due: Due; next: number }

const LEADS = phrases([
  'trước|vào|chậm nhất|chậm nhất là|chậm nhất vào|vào trước|xong trước|muộn nhất|muộn nhất là|trong',
])
const FIRST = phrases(['kỳ đầu|kỳ đầu tiên|lần đầu|lần đầu tiên|kỳ báo cáo đầu tiên|kỳ đầu trước|lần đầu trước'])

/** A weekday or a day without a year, alone: «thứ Sáu», «15h00 ngày 20», «ngày 20 của tháng cuối quý», «30/11». */
export function dueAt(words: readonly Word[], at: number): DueInPeriod | null {
  const clock = timeAt(words, at)
  const weekday = weekdayAt(words, clock?.next ?? at)
  const time = clock ? { time: clock.time } : {}
  if (weekday && !standsAt(words, weekday.next, 'ngày') && words[weekday.next]?.kind !== 'number')
    return { due: { dayOfWeek: weekday.weekday, ...time }, next: weekday.next }
  const parts = dayAt(words, at)
  if (!parts?.day || parts.year || parts.turn !== undefined) return null
  const month = parts.month ? null : monthAt(words, parts.next)
  const monthOfPeriod = parts.month ?? month?.month
  return {
    due: { dayOfPeriod: parts.day, ...(monthOfPeriod ? { monthOfPeriod } : {}), ...time },
    next: month?.next ?? parts.next,
  }
}

/** «(của) tháng thứ 2», «tháng cuối (của) (quý)», «tháng đầu quý»; only a whole wording moves `next`. */
function monthAt(words: readonly Word[], at: number): { month: number; next: number } | null {
  const from = standsAt(words, at, 'của') ? at + 1 : at
  if (!standsAt(words, from, 'tháng')) return null
  if (standsAt(words, from + 1, 'thứ')) {
    const month = numberAt(words, from + 2, 6)
    return month === null ? null : { month, next: from + 3 }
  }
  const last = standsAt(words, from + 1, 'cuối')
  if (!last && !standsAt(words, from + 1, 'đầu')) return null
  const link = standsAt(words, from + 2, 'của') ? from + 3 : from + 2
  const next = standsAt(words, link, 'quý') && !standsAt(words, link + 1, 'sau') ? link + 1 : null
  return next === null ? null : { month: last ? 3 : 1, next }
}

/** After the rhythm: «hàng năm (trước ngày 10/12)», «hằng tuần, vào thứ Sáu», «hằng quý, kỳ đầu ngày 30/6/2026». */
export function dueAfter(words: readonly Word[], at: number, document: ReferenceDate | null): DueInPeriod | null {
  let from = at
  while (words[from]?.low === '(' || words[from]?.low === ',') from++
  const opened = words.slice(at, from).some((word) => word.low === '(')
  const found = firstAt(words, from, document) ?? ledAt(words, from, opened)
  if (!found) return null
  return opened && words[found.next]?.low === ')' ? { ...found, next: found.next + 1 } : found
}

function ledAt(words: readonly Word[], from: number, opened: boolean): DueInPeriod | null {
  const lead = phraseAt(words, from, LEADS)
  // Without «trước», «vào» only a weekday, or a day in brackets, belongs to the rhythm.
  if (lead === 0 && !opened && !weekdayAt(words, from)) return null
  const due = dueAt(words, from + lead)
  if (due || lead === 0 || !standsAt(words, from + lead, 'tháng')) return due
  const nth = standsAt(words, from + lead + 1, 'thứ') ? 2 : 1
  const month = numberAt(words, from + lead + nth, 12)
  return month === null ? null : { due: { monthOfPeriod: month }, next: from + lead + nth + 1 }
}

function firstAt(words: readonly Word[], from: number, document: ReferenceDate | null): DueInPeriod | null {
  const length = phraseAt(words, from, FIRST)
  const parts = length > 0 ? dayAt(words, from + length) : null
  const first = parts && periodOf(parts, document)
  return first && { due: { end: first.end }, next: parts.next }
}
