import { isoDay } from '~/domain/directives/calendar-period'
import { collapseSpaces } from '~/domain/vietnamese-text'
import { standsAt, type Word } from '~/domain/vietnamese-words'
import type { Line } from '../layout/line'
import type { Span } from '../reading'
import type { NumberFound } from './number'

/** «Lào Cai, ngày … tháng 6 năm 2026»; a blank day leaves `date` null and `partial` as far as known. */
export type PlaceDate = { place: string | null; date: string | null; partial: string | null; at: Span }

const HEADER_LINES = 40
const PLACE_WORDS = 7

/** The place-and-date line among the first lines; it may be broken over two or three of them. */
export function placeDateIn(lines: readonly Line[], number: NumberFound | null): PlaceDate | null {
  const head = lines.slice(0, HEADER_LINES)
  for (const [n, line] of head.entries()) {
    const joined = [...line.words, ...(head[n + 1]?.words ?? []), ...(head[n + 2]?.words ?? [])]
    for (let at = 0; at < line.words.length && at < 40; at++) {
      const word = line.words[at]
      // Two columns on one line: the place begins after the number and symbol.
      if (!word || !opensColumn(line.words, at, number)) continue
      const found = placeDateAt(joined, at)
      if (found) return found
    }
    if (line.words.length > 40) break
  }
  return null
}

/** A place opens its line, follows the number, or stands across a gap in a line of two columns. */
function opensColumn(words: readonly Word[], at: number, number: NumberFound | null): boolean {
  const word = words[at]
  const previous = words[at - 1]
  if (!word || !previous) return word !== undefined
  return previous.raw === '|' || word.start - previous.end >= 2 || previous.end === number?.at.end
}

function placeDateAt(words: readonly Word[], at: number): PlaceDate | null {
  const comma = words.findIndex((word, n) => n > at && n <= at + PLACE_WORDS && word.raw === ',')
  const ngay = comma < 0 ? -1 : afterHour(words, comma + 1)
  if (words[ngay]?.low !== 'ngày') return null
  const first = words[at]
  if (
    !first?.capital ||
    words.slice(at, comma).some((word) => word.kind === 'mark' && word.raw !== '.' && word.raw !== '-')
  )
    return null
  if (/^(?:thủ|phó|bộ|chủ|từ)$/u.test(first.low)) return null
  const tail = blankDate(words, ngay)
  if (!tail) return null
  const place = collapseSpaces(
    words
      .slice(at, comma)
      .map((word) => word.raw)
      .join(' ')
      .replace(/ \./g, '.'),
  )
  return { place, ...tail.date, at: { start: first.start, end: words[tail.next - 1]?.end ?? first.end } }
}

const HOUR_WORDS = 9

/** «An Bình, hồi 16 giờ 30 phút, ngày …» of urgent dispatches: the hour is passed over. */
function afterHour(words: readonly Word[], at: number): number {
  if (words[at]?.low !== 'hồi' && words[at]?.low !== 'lúc') return at
  return words.findIndex((word, n) => n > at && n <= at + HOUR_WORDS && word.low === 'ngày')
}

/** «ngày 03 tháng 4 năm 2015», day and month possibly blank or dotted. */
function blankDate(
  words: readonly Word[],
  ngay: number,
): { date: Pick<PlaceDate, 'date' | 'partial'>; next: number } | null {
  let at = ngay + 1
  const number = (): number | null => {
    while (words[at] && '.…_/'.includes(words[at]?.raw ?? ' ') && at < ngay + 60) at++
    const word = words[at]
    if (word?.kind !== 'number' || word.raw.length > 4) return null
    at++
    return Number(word.raw)
  }
  const day = number()
  if (words[at - 1]?.kind === 'number' && words[at]?.raw === '/') return numericDate(words, ngay + 1)
  if (!standsAt(words, skipDots(words, at), 'tháng')) return null
  at = skipDots(words, at) + 1
  const month = number()
  at = skipDots(words, at)
  if (!standsAt(words, at, 'năm')) return null
  at++
  const year = number()
  if (!year || year < 1945) return null
  const date = day && month ? isoDay(year, month, day) : null
  const partial = date ? null : month ? `${year}-${String(month).padStart(2, '0')}` : String(year)
  return { date: { date, partial }, next: at }
}

const skipDots = (words: readonly Word[], from: number): number => {
  let at = from
  while (words[at] && '.…_'.includes(words[at]?.raw ?? ' ') && at < from + 40) at++
  return at
}

function numericDate(
  words: readonly Word[],
  at: number,
): { date: Pick<PlaceDate, 'date' | 'partial'>; next: number } | null {
  const [day, month, year] = [words[at], words[at + 2], words[at + 4]].map((word) =>
    word?.kind === 'number' ? Number(word.raw) : 0,
  )
  const date = isoDay(year ?? 0, month ?? 0, day ?? 0)
  return date ? { date: { date, partial: null }, next: at + 5 } : null
}
