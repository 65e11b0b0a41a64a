import { z } from 'zod'
import { isDay } from '~/domain/calendar-day'
import { HOLIDAY_KINDS } from '~/domain/working-calendar'
import { FIRST_YEAR, LAST_YEAR } from './holiday'

const MOST_NAME = 200
const MOST_LIST = 20_000

const words = (most: number) =>
  z
    .string('errors.required')
    .trim()
    .min(1, 'errors.required')
    .refine((text) => text.length <= most, { message: 'errors.too-long', params: { most } })
const year = z.coerce.number('errors.required').int().min(FIRST_YEAR).max(LAST_YEAR)
const day = words(20).refine((text) => text === '' || isDay(text), 'errors.not-a-day')

export const HolidayForm = z.object({
  day,
  kind: z.enum(HOLIDAY_KINDS, 'errors.not-a-choice'),
  name: words(MOST_NAME),
  source: words(MOST_NAME),
})
/** A list pasted for one year; see holiday-lines.ts. */
export const HolidayListForm = z.object({ year, list: words(MOST_LIST), source: words(MOST_NAME) })
export const RemoveHolidayForm = z.object({ day })
/** Which document announced the year's days off; empty: it has not been announced after all. */
export const AnnounceForm = z.object({
  year,
  announcedBy: z.string().trim().max(MOST_NAME, 'errors.too-long').default(''),
})
