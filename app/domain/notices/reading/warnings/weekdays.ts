import { isoDay } from '~/domain/directives/calendar-period'
import { dayAt } from '~/domain/directives/day-phrase'
import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import { spanOf } from '../directives/draft'
import type { Line } from '../layout/line'
import type { ReadingWarning } from '../reading'

/** «thứ Hai» … «Chủ nhật», Monday first. */
const WEEKDAYS = [
  phrases(['thứ hai', 'thứ 2']),
  phrases(['thứ ba', 'thứ 3']),
  phrases(['thứ tư', 'thứ 4']),
  phrases(['thứ năm', 'thứ 5']),
  phrases(['thứ sáu', 'thứ 6']),
  phrases(['thứ bảy', 'thứ bẩy', 'thứ 7']),
  phrases(['chủ nhật']),
]
/** Words between the weekday and its day: «(», «,», «ngày». */
const BETWEEN = new Set(['(', ')', ',', 'ngày', '-', '–'])
const MOST_BETWEEN = 3

/** A weekday printed beside a day with its year, that is another day of the week in the calendar. */
export function wrongWeekdays(lines: readonly Line[], document: string | null): ReadingWarning[] {
  const words = lines.flatMap((line) => line.words)
  return words.flatMap((word, at) => {
    if (word.low !== 'thứ' && word.low !== 'chủ') return []
    const printed = WEEKDAYS.findIndex((names) => phraseAt(words, at, names) > 0)
    const day = printed >= 0 ? dayBeside(words, at, document) : null
    if (!day) return []
    const actual = (new Date(`${day.iso}T00:00:00Z`).getUTCDay() + 6) % 7
    if (actual === printed) return []
    const { start, end } = spanOf(words, Math.min(at, day.from), Math.max(at + 2, day.to))
    const data = { day: day.iso, printed: String(printed + 1), actual: String(actual + 1) }
    return [{ code: 'wrong-weekday' as const, data, at: [start, end] as [number, number] }]
  })
}

type Beside = { iso: string; from: number; to: number }

function dayBeside(words: readonly Word[], at: number, document: string | null): Beside | null {
  let next = at + 2
  while (BETWEEN.has(words[next]?.low ?? '') && next < at + 2 + MOST_BETWEEN) next++
  const after = dayFrom(words, words[next - 1]?.low === 'ngày' ? next - 1 : next, document)
  if (after) return after
  // «ngày 18/9/2026 (thứ Sáu)»: the day ends right before the bracket.
  let end = at
  while (BETWEEN.has(words[end - 1]?.low ?? '') && end > at - MOST_BETWEEN) end--
  for (let from = end - 7; from < end; from++) {
    const before = from >= 0 ? dayFrom(words, from, document) : null
    if (before?.to === end) return before
  }
  return null
}

function dayFrom(words: readonly Word[], at: number, document: string | null): Beside | null {
  const parts = dayAt(words, at)
  const year = parts?.year ?? (document ? Number(document.slice(0, 4)) : null)
  if (!parts?.day || !parts.month || !year) return null
  const iso = isoDay(year, parts.month, parts.day)
  return iso ? { iso, from: at, to: parts.next } : null
}
