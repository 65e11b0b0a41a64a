import { monthPeriod, quarterPeriod, yearPeriod } from '~/domain/directives/calendar-period'
import type { Deadline } from '~/domain/directives/deadline'

/** A deadline as the sample's notices word it, with its reading; the words stand in the notice's text. */
export type WordedDeadline = { words: string; deadline: Deadline }

const parts = (day: string) => day.split('-').map(Number) as [number, number, number]
const padded = (n: number, below: number): string => (n < below ? `0${n}` : `${n}`)
const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** 03/4/2015: a leading zero for days under 10 and for months 1 and 2 (Nghị định 30/2020/NĐ-CP). */
function writtenDay(day: string): string {
  const [year, month, date] = parts(day)
  return `${padded(date, 10)}/${padded(month, 3)}/${year}`
}

/** ngày 03 tháng 4 năm 2015 */
export function fullDay(day: string): string {
  const [year, month, date] = parts(day)
  return `ngày ${padded(date, 10)} tháng ${padded(month, 3)} năm ${year}`
}

export const before = (day: string): WordedDeadline => ({
  words: `trước ngày ${writtenDay(day)}`,
  deadline: { type: 'by', end: day, strict: true },
})

export const atLatest = (day: string): WordedDeadline => ({
  words: `chậm nhất ngày ${writtenDay(day)}`,
  deadline: { type: 'by', end: day },
})

/** @param day any day of the month meant */
export function inMonth(day: string): WordedDeadline {
  const [year, month] = parts(day)
  const { start, end } = monthPeriod(year, month)
  return { words: `chậm nhất trong tháng ${month}/${year}`, deadline: { type: 'by', start, end } }
}

/** @param day any day of the quarter meant */
export function inQuarter(day: string): WordedDeadline {
  const [year, month] = parts(day)
  const quarter = Math.ceil(month / 3)
  const { start, end } = quarterPeriod(year, quarter)
  return { words: `trong quý ${ROMAN[quarter - 1]} năm ${year}`, deadline: { type: 'by', start, end } }
}

export function inYear(year: number): WordedDeadline {
  const { start, end } = yearPeriod(year)
  return { words: `trong năm ${year}`, deadline: { type: 'by', start, end } }
}

export const between = (start: string, end: string): WordedDeadline => ({
  words: `từ ngày ${writtenDay(start)} đến ngày ${writtenDay(end)}`,
  deadline: { type: 'between', start, end },
})

export const from = (day: string): WordedDeadline => ({
  words: `từ ngày ${writtenDay(day)}`,
  deadline: { type: 'from', start: day },
})

export const monthlyBefore = (dayOfMonth: number): WordedDeadline => ({
  words: `trước ngày ${dayOfMonth} hằng tháng`,
  deadline: { type: 'recurring', period: 'monthly', dayOfPeriod: dayOfMonth },
})

export const quarterly: WordedDeadline = { words: 'hằng quý', deadline: { type: 'recurring', period: 'quarterly' } }

export const continuous: WordedDeadline = {
  words: 'nhiệm vụ thường xuyên',
  deadline: { type: 'recurring', period: 'continuous' },
}
