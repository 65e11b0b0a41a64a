import {
  addMonths,
  type CalendarPeriod,
  isoDay,
  monthPeriod,
  quarterPeriod,
  yearPeriod,
} from '~/domain/directives/calendar-period'
import type { PeriodParts } from '~/domain/directives/period-phrase'
import { earliestDayOf, type ReferenceDate } from '~/domain/directives/reference-date'

export type ResolvedPeriod = CalendarPeriod & { yearInferred: boolean }

function periodIn(parts: PeriodParts, year: number): CalendarPeriod | null {
  if (parts.kind === 'year') return yearPeriod(parts.year ?? year)
  if (parts.kind === 'quarter') return parts.quarter ? quarterPeriod(year, parts.quarter) : null
  if (!parts.month) return null
  if (parts.kind === 'month') return monthPeriod(year, parts.month)
  const end = parts.day ? isoDay(year, parts.month, parts.day) : null
  if (!end) return null
  const start = parts.firstDay ? isoDay(year, parts.month, parts.firstDay) : end
  return { start: start ?? end, end, precision: 'day' }
}

/**
 * The dates of a printed period. A missing year is the document's; where that lies more than six months before the
 * document, the next one. Null where a day has no month, or no year can be known.
 */
export function periodOf(parts: PeriodParts, document: ReferenceDate | null): ResolvedPeriod | null {
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
