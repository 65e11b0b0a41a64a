import { z } from 'zod'
import { choiceField, neededDay, neededText, rowId } from '~/domain/fields.forms'
import { MOST_URGED, URGE_MODES } from './urging'

/** «12,15,18» as the list of what is ticked. */
const directiveIds = z
  .string({ error: 'errors.required' })
  .transform((text) => [...new Set(text.split(',').filter(Boolean).map(Number))])
  .pipe(
    z
      .array(z.number().int().positive({ error: 'errors.not-a-choice' }))
      .min(1, { error: 'errors.required' })
      .max(MOST_URGED, { error: 'reminders.too-many' }),
  )

export const UrgeForm = z.object({
  directiveIds,
  mode: choiceField(URGE_MODES).transform((mode) => mode ?? 'each'),
  /** By when the units answer. */
  answerBy: neededDay,
})

export const WithdrawForm = z.object({ urgingId: rowId })

export const SentForm = z.object({ letterId: rowId, numberSymbol: neededText(60), sentOn: neededDay })
