import { z } from 'zod'
import { isDay } from '~/domain/calendar-day'
import { AMOUNT_UNITS } from '~/domain/dong'
import {
  neededChoice,
  neededReference,
  neededText,
  numberField,
  referenceField,
  versionField,
} from '~/domain/fields.forms'
import type { Sheet } from './appraisal-sheet'
import {
  CRITERIA,
  LINE_CATEGORIES,
  MOST_LINES,
  MOST_OPTIONS,
  MOST_YEARS,
  OPTION_KINDS,
  RATINGS,
} from './appraisal-terms'

const MOST_NAME = 300
const MOST_TEXT = 4000
/** Far more than six options of forty lines need. */
const MOST_LETTERS = 1_000_000

/** What a browser may send: the shape of a sheet; what its cells say is read by `readSheet`, here and there alike. */
const line = (most: number) => z.string().max(most, { error: 'errors.too-long' })
const sheetLine = z.object({
  key: line(60),
  category: z.enum(LINE_CATEGORIES, { error: 'errors.not-a-choice' }),
  label: line(MOST_NAME),
  vat: line(20),
  vatRecoverable: z.boolean(),
  growth: line(20),
  range: line(20),
  cells: z.array(line(60)).max(MOST_YEARS),
})
const rated = z.object({ rating: z.enum(['', ...RATINGS]), ground: line(MOST_TEXT) })
const sheetOption = z.object({
  key: line(60),
  kind: z.enum(OPTION_KINDS, { error: 'errors.not-a-choice' }),
  name: line(MOST_NAME),
  onMarket: z.boolean(),
  rentalPlanDecision: line(MOST_NAME),
  upgradesBought: z.boolean(),
  fundingSource: line(MOST_NAME),
  guardOverride: line(MOST_TEXT),
  guardOverrideBy: line(MOST_NAME),
  ratings: z.partialRecord(z.enum(CRITERIA), rated),
  lines: z.array(sheetLine).max(MOST_LINES, { error: 'appraisals.too-many-lines' }),
})
const sheet = z.object({
  question: line(MOST_NAME),
  appraisedOn: line(10).refine((value) => value === '' || isDay(value), { error: 'errors.not-a-day' }),
  source: line(MOST_TEXT),
  startYear: line(10),
  years: line(10),
  valuedAt: z.enum(['before', 'first']),
  discount: line(20),
  discountGround: line(MOST_TEXT),
  unit: z.enum(AMOUNT_UNITS),
  recommended: line(60),
  recommendation: line(MOST_TEXT),
  options: z.array(sheetOption).max(MOST_OPTIONS, { error: 'appraisals.too-many-options' }),
}) satisfies z.ZodType<Sheet>

const parsed = (text: string, check: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    check.addIssue({ code: 'custom', message: 'errors.not-a-choice' })
    return z.NEVER
  }
}

/** A whole sheet, sent as JSON in one field. */
export const SaveForm = z.object({
  sheet: z.string({ error: 'errors.required' }).max(MOST_LETTERS).transform(parsed).pipe(sheet),
  version: versionField,
})

/** A new appraisal: what is asked, of which project and lease, over which years, between which kinds of options. */
export const NewAppraisalForm = z.object({
  projectId: neededReference,
  leaseId: referenceField,
  question: neededText(MOST_NAME),
  startYear: numberField(1990, 2100).refine((value) => value !== null, { error: 'errors.required' }),
  years: numberField(1, MOST_YEARS).refine((value) => value !== null, { error: 'errors.required' }),
  kinds: z
    .array(z.enum(OPTION_KINDS, { error: 'errors.not-a-choice' }))
    .max(MOST_OPTIONS)
    .default([]),
})
export type NewAppraisal = z.infer<typeof NewAppraisalForm>

export const StepForm = z.object({ version: versionField })

/** Which decision was taken on it, for which option, and where the money then went. */
export const DecideForm = z.object({
  decisionId: neededReference,
  chosen: neededChoice(['0', '1', '2', '3', '4', '5']).transform(Number),
  outturnProjectId: referenceField,
  version: versionField,
})
export type Deciding = z.infer<typeof DecideForm>
