import { addDays } from '~/domain/calendar-day'
import {
  addMonths,
  type CalendarPeriod,
  isoDay,
  monthPeriod,
  quarterPeriod,
  stretchPeriod,
  weekPeriod,
  yearPeriod,
} from '~/domain/directives/calendar-period'
import type { PeriodParts } from '~/domain/directives/period-parts'
import { earliestDayOf, type ReferenceDate } from '~/domain/directives/reference-date'

export type ResolvedPeriod = CalendarPeriod & { yearInferred: boolean }

function periodIn(parts: PeriodParts, year: number): CalendarPeriod | null {
  const { kind, month, day } = parts
  if (kind === 'year') return yearPeriod(parts.year ?? year)
  if (kind === 'quarter') return parts.quarter ? quarterPeriod(year, parts.quarter) : null
  if (kind === 'stretch') return parts.months ? stretchPeriod(year, ...parts.months) : null
  if (!month) return null
  if (kind === 'month') return parts.days ? daysOfMonth(year, month, parts.days) : monthPeriod(year, month)
  const end = day ? isoDay(year, month, day) : null
  if (!end) return null
  const start = parts.firstDay ? isoDay(year, month, parts.firstDay) : end
  return { start: start ?? end, end, precision: 'day' }
}

function daysOfMonth(year: number, month: number, [first, last]: readonly [number, number]): CalendarPeriod {
  const whole = monthPeriod(year, month)
  return {
    start: isoDay(year, month, first) ?? whole.start,
    end: isoDay(year, month, last) ?? whole.end,
    precision: 'month',
  }
}

/** «tháng này», «tuần tới»: counted from the document's date, which must say that much. */
function periodFrom(parts: PeriodParts, turn: number, { year, month, day }: ReferenceDate): CalendarPeriod | null {
  if (parts.kind === 'year' || parts.kind === 'stretch') return periodIn(parts, year + turn)
  const issued = month && day ? isoDay(year, month, day) : null
  if (parts.kind === 'week') return issued ? weekPeriod(addDays(issued, 7 * turn)) : null
  if (!month) return null
  const at = addMonths(`${year}-01-01`, month - 1 + turn * (parts.kind === 'quarter' ? 3 : 1))
  const [inYear, inMonth] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))]
  if (parts.kind === 'quarter') return quarterPeriod(inYear, Math.ceil(inMonth / 3))
  if (parts.kind === 'month' || parts.day) return periodIn({ ...parts, month: inMonth }, inYear)
  const near = issued && addDays(issued, turn)
  return near ? { start: near, end: near, precision: 'day' } : null
}

/**
 * The dates of a printed period. A missing year is the document's; where that lies more than six months before the
 * document, the next one. Null where a day has no month, or no year can be known.
 */
export function periodOf(parts: PeriodParts, document: ReferenceDate | null): ResolvedPeriod | null {
  if (parts.turn !== undefined) {
    const near = document && periodFrom(parts, parts.turn, document)
    return near && { ...near, yearInferred: true }
  }
  if (parts.year) {
    const period = periodIn(parts, parts.year)
    return period && { ...period, yearInferred: false }
  }
  if (!document) return null
  const period = periodIn(parts, document.year)
  if (!period) return null
  const longPast = period.end < addMonths(earliestDayOf(document), -6)
  const inferred = longPast ? periodIn(parts, document.year + 1) : period
  return inferred && { ...inferred, yearInferred: true }
}
