import { standsAt, type Word, wordSet } from '~/domain/vietnamese-words'

/** A point or stretch of the calendar as printed: what is not printed is absent. `next` is the first word after it. */
export type PeriodParts = {
  kind: 'day' | 'month' | 'quarter' | 'year'
  /** First day of a range with one month: «16-22/11/2025». */
  firstDay?: number
  day?: number
  month?: number
  quarter?: number
  year?: number
  time?: string
  next: number
}

const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const WEEKDAYS = wordSet(['hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7'])
const PARTS_OF_DAY = new Set(['sáng', 'trưa', 'chiều', 'tối'])
const SEPARATORS = new Set(['/', '-', '.'])

const numberAt = (words: readonly Word[], at: number, most: number): number | null => {
  const word = words[at]
  if (word?.kind !== 'number' || word.raw.length > 4) return null
  const value = Number(word.raw)
  return value >= 1 && value <= most ? value : null
}
const yearAt = (words: readonly Word[], at: number): number | null => {
  const word = words[at]
  if (word?.kind !== 'number' || word.raw.length !== 4) return null
  const year = Number(word.raw)
  return year >= 1945 && year <= 2150 ? year : null
}

/** «năm 2025», «/2025» or a bare «2025» after a month or a quarter. */
function yearAfter(words: readonly Word[], at: number): { year?: number; next: number } {
  const skip = standsAt(words, at, 'năm') || SEPARATORS.has(words[at]?.low ?? '') ? 1 : 0
  const year = yearAt(words, at + skip)
  return year === null ? { next: at } : { year, next: at + skip + 1 }
}

/** «15h00», «15 giờ 30 phút», «17 giờ»: `15:00`. */
function timeAt(words: readonly Word[], at: number): { time: string; next: number } | null {
  const word = words[at]
  if (word?.kind !== 'number' || word.raw.length > 2 || Number(word.raw) > 24) return null
  const unit = words[at + 1]?.low
  if (unit !== 'h' && unit !== 'giờ' && unit !== 'g' && unit !== ':') return null
  const minutes = words[at + 2]
  const hasMinutes = minutes?.kind === 'number' && minutes.raw.length <= 2 && Number(minutes.raw) < 60
  if (unit === ':' && !hasMinutes) return null
  let next = at + (hasMinutes ? 3 : 2)
  if (hasMinutes && standsAt(words, next, 'phút')) next++
  return { time: `${word.raw.padStart(2, '0')}:${hasMinutes ? minutes.raw.padStart(2, '0') : '00'}`, next }
}

function skipPartOfDay(words: readonly Word[], at: number): number {
  let next = at
  while (PARTS_OF_DAY.has(words[next]?.low ?? '') || words[next]?.low === ',') next++
  if (standsAt(words, next, 'thứ') && WEEKDAYS.has(words[next + 1]?.low ?? '')) next += 2
  else if (standsAt(words, next, 'chủ', 'nhật')) next += 2
  if (words[next]?.low === ',' && standsAt(words, next + 1, 'ngày')) next++
  return next
}

/** A day with or without the word «ngày», month and year: «15/4/2015», «ngày 05 tháng 12 năm 2025», «ngày 20». */
export function dayAt(words: readonly Word[], at: number): PeriodParts | null {
  const clock = timeAt(words, at)
  const from = skipPartOfDay(words, clock?.next ?? at)
  const named = standsAt(words, from, 'ngày') || standsAt(words, from, 'mùng')
  const first = named ? from + 1 : from
  const day = numberAt(words, first, 31)
  if (day === null) return null
  const parts = dayPartsAt(words, first, day, named)
  return parts && clock ? { ...parts, time: clock.time } : parts
}

function dayPartsAt(words: readonly Word[], first: number, day: number, named: boolean): PeriodParts | null {
  if (standsAt(words, first + 1, 'tháng')) {
    const month = numberAt(words, first + 2, 12)
    if (month === null) return named ? { kind: 'day', day, next: first + 1 } : null
    const { year, next } = yearAfter(words, first + 3)
    return { kind: 'day', day, month, ...(year ? { year } : {}), next }
  }
  const lastDay = numberAt(words, first + 2, 31)
  if (named && (words[first + 1]?.low === '-' || words[first + 1]?.low === '–') && lastDay !== null) {
    const range = dayPartsAt(words, first + 2, lastDay, true)
    if (range?.month) return { ...range, firstDay: day }
  }
  if (SEPARATORS.has(words[first + 1]?.low ?? '')) {
    const month = numberAt(words, first + 2, 12)
    if (month !== null) {
      const separator = words[first + 1]?.low
      const year = words[first + 3]?.low === separator ? yearAt(words, first + 4) : null
      if (year !== null) return { kind: 'day', day, month, year, next: first + 5 }
      if (separator === '/') return { kind: 'day', day, month, next: first + 3 }
    }
  }
  return named ? { kind: 'day', day, next: first + 1 } : null
}

/** «tháng 5/2015», «tháng 12 năm 2025», «quý III», «năm 2026». */
function spanAt(words: readonly Word[], at: number): PeriodParts | null {
  if (standsAt(words, at, 'tháng')) {
    const month = numberAt(words, at + 1, 12)
    if (month === null) return null
    const { year, next } = yearAfter(words, at + 2)
    return { kind: 'month', month, ...(year ? { year } : {}), next }
  }
  if (standsAt(words, at, 'quý')) {
    const quarter = ROMAN_QUARTERS[words[at + 1]?.low ?? ''] ?? numberAt(words, at + 1, 4)
    if (!quarter) return null
    const { year, next } = yearAfter(words, at + 2)
    return { kind: 'quarter', quarter, ...(year ? { year } : {}), next }
  }
  if (standsAt(words, at, 'năm')) {
    const year = yearAt(words, at + 1)
    // «năm 2026 - 2030» is the period of a programme.
    if (year === null || ((words[at + 2]?.low === '-' || words[at + 2]?.low === '–') && yearAt(words, at + 3)))
      return null
    return { kind: 'year', year, next: at + 2 }
  }
  return null
}

export const periodAt = (words: readonly Word[], at: number): PeriodParts | null =>
  spanAt(words, at) ?? dayAt(words, at)
