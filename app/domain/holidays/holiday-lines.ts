import { isDay } from '~/domain/calendar-day'
import { fold } from '~/domain/vietnamese-text'
import type { HolidayKind } from '~/domain/working-calendar'

/** A line of a pasted list, or why it could not be read; `line` counts from 1. */
export type HolidayLine =
  | { line: number; day: string; kind: HolidayKind; name: string }
  | { line: number; problem: 'day' | 'kind' | 'name' }

/** Words of a kind without accents; the longer stand before those they contain. */
const KINDS: readonly [string, HolidayKind][] = [
  ['hoan doi', 'swap-off'],
  ['lam bu', 'swap-work'],
  ['nghi bu', 'compensation'],
  ['nghi le', 'holiday'],
  ['ngay le', 'holiday'],
  ['le', 'holiday'],
  ['swap off', 'swap-off'],
  ['worked', 'swap-work'],
  ['compensation', 'compensation'],
  ['holiday', 'holiday'],
]

/**
 * Reads a list pasted from a document or a spreadsheet: a day, its kind and its name to a line, parted by a semicolon,
 * a bar or a tab. «02/01/2026; nghỉ hoán đổi; Tết Dương lịch». A day without a year is of the given year.
 */
export function readHolidayLines(text: string, year: number): HolidayLine[] {
  return text.split('\n').flatMap((raw, at): HolidayLine[] => {
    const [when = '', what = '', ...rest] = raw.split(/[;|\t]/).map((cell) => cell.trim())
    if (when === '' && what === '') return []
    const line = at + 1
    const day = readDay(when, year)
    if (!day) return [{ line, problem: 'day' }]
    const kind = KINDS.find(([words]) => fold(what).includes(words))?.[1]
    if (!kind) return [{ line, problem: 'kind' }]
    const name = rest.join(', ').normalize('NFC').trim()
    return [name === '' ? { line, problem: 'name' } : { line, day, kind, name }]
  })
}

function readDay(text: string, year: number): string | null {
  if (isDay(text)) return text
  const [, d = '', m = '', y = String(year)] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text) ?? []
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(day) ? day : null
}
