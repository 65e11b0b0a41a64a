import type { Deadline } from '~/domain/directives/deadline'

/** A point or stretch of the calendar as printed: what is not printed is absent. `next` is the first word after it. */
export type PeriodParts = {
  kind: 'day' | 'week' | 'month' | 'quarter' | 'stretch' | 'year'
  /** First day of a range with one month: «16-22/11/2025». */
  firstDay?: number
  day?: number
  month?: number
  quarter?: number
  year?: number
  /** First and last month of a stretch: «6 tháng cuối năm». */
  months?: readonly [number, number]
  /** Days of the month, the last one cut to its length: «nửa đầu tháng», «trung tuần tháng 5». */
  days?: readonly [number, number]
  /** «đầu», «giữa», «cuối» of the period, which say no day. */
  part?: Deadline['part']
  /** Counted from the document: 0 for «tháng này», 1 for «tuần tới», where no number is printed. */
  turn?: 0 | 1
  time?: string
  next: number
}
