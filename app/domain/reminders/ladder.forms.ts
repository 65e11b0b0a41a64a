import { z } from 'zod'
import { rowId } from '~/domain/fields.forms'
import { MOST_STEP_DAYS, MOST_STEPS, mayRepeat, STEP_AUDIENCES, STEP_MOMENTS, STEP_UNITS } from './ladder'

const step = z
  .object({
    moment: z.enum(STEP_MOMENTS, { error: 'errors.not-a-choice' }),
    count: z.coerce.number({ error: 'errors.not-a-number' }).int({ error: 'errors.not-a-number' }),
    unit: z.enum(STEP_UNITS, { error: 'errors.not-a-choice' }),
    again: z.boolean(),
    audiences: z.array(z.enum(STEP_AUDIENCES)).min(1, { error: 'reminders.nobody-told' }),
  })
  .transform((one) => (one.moment === 'on' ? { ...one, count: 0, unit: 'day' as const } : one))
  .transform((one) => ({ ...one, again: mayRepeat(one.moment) && one.again }))
  .refine(({ moment, count }) => moment === 'on' || (count >= 1 && count <= MOST_STEP_DAYS), {
    path: ['count'],
    message: 'errors.out-of-range',
    params: { least: 1, most: MOST_STEP_DAYS },
  })

/** The ladder as the page sends it: its steps as one JSON text, since their number is open. */
export const LadderForm = z.object({
  version: z.coerce.number().int().nonnegative(),
  active: z.stringbool().catch(false),
  hour: z.coerce.number({ error: 'errors.not-a-number' }).int().min(0).max(23),
  steps: z
    .string()
    .transform((text, check) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        check.addIssue({ code: 'custom', message: 'errors.not-a-choice' })
        return z.NEVER
      }
    })
    .pipe(z.array(step).min(1, { error: 'reminders.no-steps' }).max(MOST_STEPS, { error: 'reminders.too-many-steps' })),
})

export const HeadForm = z.object({ roleId: rowId, heads: z.stringbool() })
export const DigestForm = z.object({ digestId: rowId })
export const MailForm = z.object({ mailId: rowId })
export const JobForm = z.object({ jobId: rowId })
