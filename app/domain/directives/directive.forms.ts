import { z } from 'zod'
import { isDay } from '~/domain/calendar-day'
import { DECISION_KINDS } from './decision-kind'
import { CERTAINTIES } from './directive'

/** One schema a form, shared by browser and action. Messages are issue keys. */
const LONGEST_TEXT = 4000

const words = (most = LONGEST_TEXT) =>
  z.string('errors.required').trim().min(1, 'errors.required').refine(within(most), tooLong(most))
const optionalWords = (most = LONGEST_TEXT) => z.string().trim().refine(within(most), tooLong(most)).default('')
const day = z
  .string('errors.required')
  .trim()
  .min(1, 'errors.required')
  .refine((value) => value === '' || isDay(value), 'errors.not-a-day')
const rowId = z.coerce.number('errors.required').int().positive()

function within(most: number) {
  return (value: string) => value.length <= most
}
function tooLong(most: number) {
  return { message: 'errors.too-long', params: { most } }
}

export const ReportForm = z.object({
  text: words(),
  percent: z
    .string()
    .trim()
    .default('')
    .refine((value) => value === '' || /^\d{1,3}$/.test(value), 'directives.percent-form')
    .refine((value) => Number(value) <= 100, 'directives.percent-form')
    .transform((value) => (value === '' ? null : Number(value))),
  certainty: z.enum(CERTAINTIES, 'errors.not-a-choice'),
  asOf: day,
  submissionKey: z.string().max(80).default(''),
})

export const ExtensionForm = z.object({ askedDueOn: day, reason: words() })

export const ExtensionDecisionForm = z
  .object({
    extensionId: rowId,
    verdict: z.enum(['grant', 'refuse'], 'errors.not-a-choice'),
    grantedDueOn: z.string().trim().default(''),
    words: optionalWords(),
  })
  .refine((form) => form.verdict === 'refuse' || form.grantedDueOn !== '', {
    path: ['grantedDueOn'],
    message: 'errors.required',
  })
  .refine((form) => form.grantedDueOn === '' || isDay(form.grantedDueOn), {
    path: ['grantedDueOn'],
    message: 'errors.not-a-day',
  })
  .refine((form) => form.verdict === 'grant' || form.words !== '', {
    path: ['words'],
    message: 'directives.refusal-needs-words',
  })

export const CompletionForm = z.object({ completedOn: day, text: words() })

/** A confirmed completion taken back, with the reason. */
export const ReopenCompletionForm = z
  .object({ words: optionalWords() })
  .refine((form) => form.words !== '', { path: ['words'], message: 'directives.return-needs-words' })

export const CompletionDecisionForm = z
  .object({
    completionId: rowId,
    verdict: z.enum(['confirm', 'return'], 'errors.not-a-choice'),
    words: optionalWords(),
  })
  .refine((form) => form.verdict === 'confirm' || form.words !== '', {
    path: ['words'],
    message: 'directives.return-needs-words',
  })

/** The day of the event that a term is counted from. */
export const EventDayForm = z.object({ on: day })

export const WarningForm = z.object({ warningId: rowId, reason: words(1000) })
export const ReopenWarningForm = z.object({ warningId: rowId })

/** A unit of a correction: `u12` the printed one that stands there already, `o34` another organisation of the register. */
const unitToken = z.string().regex(/^[uo]\d{1,9}$/, 'errors.not-a-choice')
const list = <T extends z.ZodType>(item: T) => z.preprocess((value) => value ?? [], z.array(item).max(50))

export const CorrectionForm = z.object({
  version: z.coerce.number().int(),
  lead: list(unitToken),
  coordinating: list(unitToken),
  projectIds: list(rowId),
  decision: z.enum(DECISION_KINDS, 'errors.not-a-choice'),
  reason: words(1000),
})
