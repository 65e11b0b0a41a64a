import type { NamedPeriod } from '~/domain/directives/named-period'
import type { TermUnit } from '~/domain/term'
import { formatsFor } from '../formats'

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
  count: (n: number, unit: TermUnit) => `${n} ${units[unit]}`,
  counting: {
    from: (count: string, day: string) => `${count} từ ${day}`,
    without: (days: string) => `trừ ${days}`,
    worked: (days: string) => `tính cả ${days} làm bù`,
    moved: (day: string) => `${day} là ngày nghỉ nên đến ngày làm việc tiếp theo`,
    comesTo: (count: string, day: string) => `${count} → ${day}`,
  },
  event: {
    title: 'Cách tính thời hạn',
    waits: (event: string) =>
      event === ''
        ? 'Văn bản không ghi tính từ sự kiện nào. Ghi ngày bắt đầu tính để có hạn theo dõi.'
        : `Thời hạn tính từ “${event}”. Khi biết ngày đó, ghi vào đây để có hạn theo dõi.`,
    missing: 'chưa có ngày bắt đầu tính',
    day: 'Ngày bắt đầu tính',
    dayHint: 'Ngày xảy ra sự kiện; ngày này không tính vào thời hạn.',
    preview: (counted: string) => `Hạn: ${counted}`,
    set: 'Tính thời hạn',
    change: 'Sửa ngày bắt đầu tính',
    done: 'Đã ghi ngày bắt đầu tính và thời hạn',
    differs: (landed: string, counted: string) =>
      `Lịch nghỉ đã thay đổi sau khi tính: hạn đang theo dõi là ${landed}, tính theo lịch hiện nay là ${counted}.`,
    recount: 'Tính lại theo lịch hiện nay',
    unsure: (years: string) => `Lịch nghỉ năm ${years} chưa công bố; ngày cuối có thể thay đổi.`,
    calendar: 'Xem lịch nghỉ',
  },
  issues: {
    'no-term': () => 'Thời hạn của nhiệm vụ này không tính từ một sự kiện',
    'event-too-far': ({ last }) => `Ngày này quá xa; muộn nhất là ${formatsFor('vi').day(String(last))}`,
    'event-unchanged': () => 'Ngày này đã được ghi và hạn không thay đổi',
  } as Record<string, (context: Record<string, string | number>) => string>,
  yearInferred: 'năm suy ra từ ngày văn bản',
  lastDay: (day: string) => `ngày cuối ${day}`,
  nextDue: 'Kỳ tiếp theo',
}
