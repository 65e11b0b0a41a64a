import type { NamedPeriod } from '~/domain/directives/named-period'
import type { TermUnit } from '~/domain/term'

const ROMAN = ['', 'I', 'II', 'III', 'IV']
const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
const two = (count: number) => String(count).padStart(2, '0')

function period(named: NamedPeriod): string {
  if (named.kind === 'month') return `tháng ${named.month}/${named.year}`
  if (named.kind === 'quarter') return `quý ${ROMAN[named.quarter]}/${named.year}`
  return named.kind === 'half' ? `6 tháng ${named.half === 1 ? 'đầu' : 'cuối'} năm ${named.year}` : `năm ${named.year}`
}

const units: Record<TermUnit, string> = {
  day: 'ngày',
  workday: 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}

/** Deadlines as an office would write them; the reader of notices reads these words back to the same deadline. */
export const deadlines = {
  none: 'không ghi thời hạn',
  day: (day: string) => `ngày ${day}`,
  hour: (time: string) => `${time.slice(0, 2)} giờ ${time.slice(3)}`,
  hourOf: (hour: string, day: string) => `${hour} ${day}`,
  period,
  parts: {
    early: (of: string) => `đầu ${of}`,
    middle: (of: string) => `giữa ${of}`,
    late: (of: string) => `cuối ${of}`,
  },
  before: (when: string) => `trước ${when}`,
  atLatest: (when: string) => `chậm nhất ${when}`,
  within: (named: string) => `trong ${named}`,
  at: (part: string) => `vào ${part}`,
  stretch: (from: string, to: string) => `trong khoảng từ ${from} đến ${to}`,
  between: (from: string, to: string) => `từ ${from} đến ${to}`,
  until: (day: string) => `đến ${day}`,
  from: (day: string) => `từ ${day}`,
  term: (count: number, unit: TermUnit, event: string) =>
    event === '' ? `trong thời hạn ${two(count)} ${units[unit]}` : `trong ${two(count)} ${units[unit]} kể từ ${event}`,
  eventOn: (term: string, day: string, named: boolean) => `${term} (${named ? '' : 'tính từ '}${day})`,
  rhythms: {
    weekly: 'hằng tuần',
    monthly: 'hằng tháng',
    quarterly: 'hằng quý',
    'half-yearly': 'định kỳ 6 tháng',
    yearly: 'hằng năm',
    continuous: 'thường xuyên',
    unknown: 'định kỳ',
  },
  everyFew: {
    weekly: (count: number) => `${two(count)} tuần một lần`,
    monthly: (count: number) => `${two(count)} tháng một lần`,
    yearly: (count: number) => `${two(count)} năm một lần`,
  } as Record<string, (count: number) => string>,
  times: {
    weekly: (count: number) => `${two(count)} lần/tuần`,
    monthly: (count: number) => `${two(count)} lần/tháng`,
    quarterly: (count: number) => `${two(count)} lần/quý`,
    yearly: (count: number) => `${two(count)} lần/năm`,
  } as Record<string, (count: number) => string>,
  weekday: (day: number) => WEEKDAYS[day] ?? '',
  dayInPeriod: (day: number) => `ngày ${two(day)}`,
  dayOfMonthInPeriod: (day: number, month: number) => `ngày ${two(day)} của tháng thứ ${month}`,
  dayOfYear: (day: number, month: number) => `ngày ${two(day)} tháng ${month}`,
  due: (rhythm: string, when: string) => `${rhythm}, trước ${when}`,
  onWeekday: (rhythm: string, when: string) => `${rhythm}, vào ${when}`,
  inMonth: (rhythm: string, month: number, ofYear: boolean) =>
    `${rhythm}, trong tháng ${ofYear ? month : `thứ ${month}`}`,
  first: (rhythm: string, day: string) => `${rhythm}, kỳ đầu ${day}`,
  lasting: (rhythm: string, day: string) => `${rhythm} đến hết ${day}`,
  yearInferred: 'năm suy ra từ ngày văn bản',
  lastDay: (day: string) => `ngày cuối ${day}`,
  nextDue: 'Kỳ tiếp theo',
}
