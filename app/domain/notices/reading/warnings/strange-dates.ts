import { isoDay } from '~/domain/directives/calendar-period'
import { dayAt } from '~/domain/directives/day-phrase'
import type { Deadline } from '~/domain/directives/deadline'
import { standsAt, type Word, wordsOf } from '~/domain/vietnamese-words'
import type { DirectiveReading, ReadingWarning } from '../reading'

/** No order of an office reaches further than this many years from its day. */
const FURTHEST = 30

/** A period that ends before it begins, a year that cannot be. */
export function strangeDates(directive: DirectiveReading, index: number, date: string | null): ReadingWarning[] {
  const { deadline, section } = directive
  const about = { directives: [index], at: [directive.start, directive.end] as [number, number] }
  const phrase = directive.deadlineRaw ?? ''
  const warnings: ReadingWarning[] = []
  const reversed = reversedPeriod(wordsOf(directive.text))
  if (reversed) warnings.push({ code: 'ends-before-start', data: { section, ...reversed }, ...about })
  const year = unlikelyYear(deadline, date)
  if (year) warnings.push({ code: 'unlikely-year', data: { section, phrase, year }, ...about })
  return warnings
}

/** «từ ngày 20/12/2026 đến ngày 10/12/2026»; days without a year may cross into the next one. */
function reversedPeriod(words: readonly Word[]): { start: string; end: string } | null {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.low !== 'từ') continue
    const first = dayAt(words, at + 1)
    if (!first?.year || !standsAt(words, first.next, 'đến')) continue
    const last = dayAt(words, first.next + (standsAt(words, first.next + 1, 'hết') ? 2 : 1))
    const start = isoOf(first)
    const end = last?.year ? isoOf(last) : null
    if (start && end && end < start) return { start, end }
  }
  return null
}

const isoOf = ({ year, month, day }: { year?: number; month?: number; day?: number }): string | null =>
  year && month && day ? isoDay(year, month, day) : null

function unlikelyYear({ start, end }: Deadline, date: string | null): string | null {
  if (!date) return null
  const signed = Number(date.slice(0, 4))
  const years = [start, end].flatMap((day) => (day ? [Number(day.slice(0, 4))] : []))
  const strange = years.find((year) => Math.abs(year - signed) > FURTHEST)
  return strange === undefined ? null : String(strange)
}
