import { skipPartOfDay, timeAt } from '~/domain/directives/clock-phrase'
import { numberAt, yearAt } from '~/domain/directives/number-phrase'
import type { PeriodParts } from '~/domain/directives/period-parts'
import { turnAt, yearAfter } from '~/domain/directives/year-phrase'
import { standsAt, type Word } from '~/domain/vietnamese-words'

const SEPARATORS = new Set(['/', '-', '.'])

/** A day with or without the word «ngày», month and year: «15/4/2015», «ngày 05 tháng 12 năm 2025», «ngày 20». */
export function dayAt(words: readonly Word[], at: number): PeriodParts | null {
  const clock = timeAt(words, at)
  const from = skipPartOfDay(words, clock?.next ?? at)
  const named = standsAt(words, from, 'ngày') || standsAt(words, from, 'mùng')
  const first = named ? from + 1 : from
  const near = nearDayAt(words, first)
  const day = near ? null : numberAt(words, first, 31)
  const parts = near ?? (day === null ? null : dayPartsAt(words, first, day, named))
  return parts && clock ? { ...parts, time: clock.time } : parts
}

/** «hôm nay», «ngày mai», seen from the document's day. */
function nearDayAt(words: readonly Word[], at: number): PeriodParts | null {
  if (standsAt(words, at, 'hôm', 'nay')) return { kind: 'day', turn: 0, next: at + 2 }
  if (standsAt(words, at, 'mai') && standsAt(words, at - 1, 'ngày')) return { kind: 'day', turn: 1, next: at + 1 }
  return null
}

function dayPartsAt(words: readonly Word[], first: number, day: number, named: boolean): PeriodParts | null {
  if (standsAt(words, first + 1, 'tháng')) {
    const month = numberAt(words, first + 2, 12)
    if (month !== null) {
      const { year, next } = yearAfter(words, first + 3)
      return { kind: 'day', day, month, ...(year ? { year } : {}), next }
    }
    const turn = named ? turnAt(words, first + 2) : null
    if (turn) return { kind: 'day', day, turn: turn.turn, next: turn.next }
    return named ? { kind: 'day', day, next: first + 1 } : null
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
      if (separator === '/') return { kind: 'day', day, month, ...namedYear(words, first + 3) }
    }
  }
  return named ? { kind: 'day', day, next: first + 1 } : null
}

/** «15/4 năm 2026». */
function namedYear(words: readonly Word[], at: number): { year?: number; next: number } {
  const year = standsAt(words, at, 'năm') ? yearAt(words, at + 1) : null
  return year === null ? { next: at } : { year, next: at + 2 }
}
