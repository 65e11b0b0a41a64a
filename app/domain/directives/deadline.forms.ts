import { z } from 'zod'
import { isDay } from '~/domain/calendar-day'
import { TERM_UNITS } from '~/domain/term'
import { DEADLINE_PARTS, DEADLINE_TYPES, type Deadline, RECURRENCE_PERIODS } from './deadline'

const MOST_WORDS = 1000
const Day = z.string().refine(isDay, 'errors.not-a-day')

/** A deadline as a browser holds it: everything the words leave open is absent. */
export const DeadlineForm = z.object({
  type: z.enum(DEADLINE_TYPES),
  start: Day.optional(),
  end: Day.optional(),
  strict: z.boolean().optional(),
  yearInferred: z.boolean().optional(),
  period: z.enum(RECURRENCE_PERIODS).optional(),
  part: z.enum(DEADLINE_PARTS).optional(),
  every: z.number().int().min(2).max(100).optional(),
  times: z.number().int().min(2).max(100).optional(),
  dayOfWeek: z.number().int().min(1).max(7).optional(),
  dayOfPeriod: z.number().int().min(1).max(31).optional(),
  monthOfPeriod: z.number().int().min(1).max(12).optional(),
  relative: z
    .object({
      n: z.number().int().min(0).max(10_000),
      unit: z.enum(TERM_UNITS),
      from: z.string().max(MOST_WORDS),
      on: Day.optional(),
    })
    .optional(),
  time: z.string().max(5).optional(),
  startTime: z.string().max(5).optional(),
  endTime: z.string().max(5).optional(),
}) satisfies z.ZodType<Deadline>
