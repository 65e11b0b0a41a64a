import { z } from 'zod'
import { numberField } from '~/domain/fields.forms'
import { MOST_BOUND } from './variance-bounds'

const percent = numberField(1, MOST_BOUND).pipe(z.number({ error: 'errors.required' }))

export const VarianceBoundsForm = z
  .object({ version: z.coerce.number().int().nonnegative(), watchFrom: percent, badFrom: percent })
  .refine(({ watchFrom, badFrom }) => watchFrom < badFrom, {
    path: ['badFrom'],
    message: 'reminders.bounds-in-order',
  })
