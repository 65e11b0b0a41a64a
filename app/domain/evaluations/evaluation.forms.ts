import { z } from 'zod'
import {
  neededChoice,
  neededDay,
  neededReference,
  neededText,
  numberField,
  referenceField,
  textField,
  versionField,
} from '~/domain/fields.forms'
import { MOST_ASSESSORS, WHOLE_WEIGHT } from './evaluation-terms'

const MOST_NAME = 300
const MOST_TEXT = 4000
const needed = (value: number | null) => value !== null

export const NewEvaluationForm = z.object({
  projectId: neededReference,
  directiveId: referenceField,
  question: neededText(MOST_NAME),
})
export type NewEvaluation = z.infer<typeof NewEvaluationForm>

export const HeadForm = z.object({
  question: neededText(MOST_NAME),
  directiveId: referenceField,
  evaluatedOn: neededDay,
  source: textField(MOST_TEXT),
  spreadLimit: neededChoice(['1', '2', '3', '4']).transform(Number),
  chairId: textField(MOST_NAME),
  assessors: z
    .array(z.string().max(MOST_NAME))
    .max(MOST_ASSESSORS, { error: 'evaluations.too-many-assessors' })
    .default([]),
  version: versionField,
})
export type EvaluationHead = Omit<z.infer<typeof HeadForm>, 'version'>

const part = { id: referenceField, name: neededText(MOST_NAME), version: versionField }
export const ProductForm = z.object({
  ...part,
  supplier: textField(MOST_NAME),
  release: textField(MOST_NAME),
  usedBy: textField(MOST_TEXT),
})
export const GateForm = z.object({ ...part, words: textField(MOST_TEXT) })
export const CriterionForm = z.object({
  ...part,
  weight: numberField(1, WHOLE_WEIGHT).refine(needed, { error: 'errors.required' }).transform(Number),
  scale1: neededText(MOST_NAME),
  scale2: neededText(MOST_NAME),
  scale3: neededText(MOST_NAME),
  scale4: neededText(MOST_NAME),
  scale5: neededText(MOST_NAME),
})

const PARTS = ['product', 'gate', 'criterion'] as const
export type Part = (typeof PARTS)[number]
export const RemoveForm = z.object({ part: neededChoice(PARTS), id: neededReference, version: versionField })

export const StepForm = z.object({ version: versionField })
export const ReviseForm = z.object({ reason: neededText(MOST_TEXT), version: versionField })
export const CloseForm = z.object({ conclusion: neededText(MOST_TEXT), version: versionField })

/** Fields of one product of an own sheet: `score-7`, `evidence-7` of criteria, `verdict-3`, `ground-3` of gates. */
export const SheetForm = z
  .object({ productId: neededReference, round: versionField })
  .catchall(z.string().max(MOST_TEXT, { error: 'errors.too-long' }))
export const SubmitForm = z.object({ round: versionField })
export const SettleForm = z.object({
  productId: neededReference,
  gateId: neededReference,
  passed: neededChoice(['yes', 'no']).transform((value) => value === 'yes'),
  ground: neededText(MOST_TEXT),
  version: versionField,
})
