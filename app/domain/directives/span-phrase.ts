import { countAt, numberAt, yearAt } from '~/domain/directives/number-phrase'
import type { PeriodParts } from '~/domain/directives/period-parts'
import { turnAt, yearAfter } from '~/domain/directives/year-phrase'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const TENS: Readonly<Record<string, readonly [number, number]>> = {
  thượng: [1, 10],
  trung: [11, 20],
  hạ: [21, 31],
}
const PARTS: Readonly<Record<string, PeriodParts['part']>> = {
  đầu: 'early',
  giữa: 'middle',
  cuối: 'late',
}
/** «đầu năm học», «cuối tháng thứ ba» are no months and years of the calendar. */
const NOT_OURS = phrases(['học', 'thứ', 'ngân sách', 'một', 'dương', 'âm'])

/** «tháng 5/2015», «quý III», «năm 2026», «6 tháng cuối năm 2026», «cuối quý II», «nửa đầu tháng 5», «tuần này». */
export function spanAt(words: readonly Word[], at: number): PeriodParts | null {
  return plainAt(words, at) ?? partAt(words, at) ?? halfAt(words, at) ?? stretchAt(words, at) ?? turnOf(words, at)
}

function plainAt(words: readonly Word[], at: number): PeriodParts | null {
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

const TURNED: Readonly<Record<string, PeriodParts['kind']>> = {
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
}

/** «tháng này», «tuần tới», «năm nay». */
function turnOf(words: readonly Word[], at: number): PeriodParts | null {
  const kind = TURNED[words[at]?.low ?? '']
  const turn = kind ? turnAt(words, at + 1) : null
  return kind && turn ? { kind, turn: turn.turn, next: turn.next } : null
}

/** «cuối tháng 5», «đầu quý II/2026», «giữa năm nay»; «cuối tháng» alone is the document's. */
function partAt(words: readonly Word[], at: number): PeriodParts | null {
  const part = PARTS[words[at]?.low ?? '']
  if (!part) return null
  const whole = plainAt(words, at + 1) ?? turnOf(words, at + 1)
  if (whole) return { ...whole, part }
  const kind = TURNED[words[at + 1]?.low ?? '']
  if (!kind || phraseAt(words, at + 2, NOT_OURS) > 0 || words[at + 2]?.kind === 'number') return null
  return { kind, turn: 0, part, next: at + 2 }
}

/** «nửa đầu tháng 5/2026», «nửa cuối năm 2026», «trung tuần tháng 5». */
function halfAt(words: readonly Word[], at: number): PeriodParts | null {
  const ten = standsAt(words, at + 1, 'tuần') ? TENS[words[at]?.low ?? ''] : undefined
  const late = standsAt(words, at, 'nửa', 'cuối')
  if (!ten && !late && !standsAt(words, at, 'nửa', 'đầu')) return null
  const whole = plainAt(words, at + 2) ?? turnOf(words, at + 2) ?? bareAt(words, at + 2)
  if (whole?.kind === 'month') return { ...whole, days: ten ?? (late ? [16, 31] : [1, 15]) }
  if (whole?.kind !== 'year' || ten) return null
  return { ...whole, kind: 'stretch', months: late ? [7, 12] : [1, 6] }
}

function bareAt(words: readonly Word[], at: number): PeriodParts | null {
  const kind = TURNED[words[at]?.low ?? '']
  return kind && words[at + 1]?.kind !== 'number' && phraseAt(words, at + 1, NOT_OURS) === 0
    ? { kind, turn: 0, next: at + 1 }
    : null
}

/** «6 tháng cuối năm 2026», «9 tháng đầu năm», «sáu tháng đầu năm nay». */
function stretchAt(words: readonly Word[], at: number): PeriodParts | null {
  const count = countAt(words, at, 11)
  const late = standsAt(words, at + 1, 'tháng', 'cuối', 'năm')
  if (count === null || (!late && !standsAt(words, at + 1, 'tháng', 'đầu', 'năm'))) return null
  const months = late ? ([13 - count, 12] as const) : ([1, count] as const)
  const turn = turnAt(words, at + 4)
  if (turn) return { kind: 'stretch', months, turn: turn.turn, next: turn.next }
  const year = yearAt(words, at + 4)
  return { kind: 'stretch', months, ...(year ? { year } : {}), next: at + (year ? 5 : 4) }
}
