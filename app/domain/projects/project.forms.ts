import { z } from 'zod'
import { isDay } from '~/domain/calendar-day'
import { readAmount } from '~/domain/dong'
import { REGIMES } from './legal-regime'
import { HEALTHS, PROJECT_FIELDS, PROJECT_GROUPS, PROJECT_KINDS, PROJECT_PHASES } from './project-terms'

const MOST_NAME = 300
const MOST_TEXT = 4000

/** What a form posts is text; an empty field is «not given», not an empty text. */
const blankAsNull = (value: unknown) => {
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : value
  return text === '' || text === undefined ? null : text
}

const text = (most: number) => z.preprocess(blankAsNull, z.string().max(most, { error: 'errors.too-long' }).nullable())
const requiredText = (most: number) =>
  z.preprocess(blankAsNull, z.string({ error: 'errors.required' }).max(most, { error: 'errors.too-long' }))
const day = z.preprocess(blankAsNull, z.string().refine(isDay, { error: 'errors.not-a-day' }).nullable())
const requiredDay = z.preprocess(
  blankAsNull,
  z.string({ error: 'errors.required' }).refine(isDay, { error: 'errors.not-a-day' }),
)
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(blankAsNull, z.enum(values, { error: 'errors.not-a-choice' }).nullable())
const requiredChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    blankAsNull,
    z.enum(values, { error: ({ input }) => (input === null ? 'errors.required' : 'errors.not-a-choice') }),
  )
const rowId = z.coerce.number({ error: 'errors.not-a-choice' }).int({ error: 'errors.not-a-choice' }).positive()
const reference = z.preprocess(blankAsNull, rowId.nullable())

const amount = z.preprocess(
  blankAsNull,
  z
    .string()
    .nullable()
    .transform((typed, check) => {
      if (typed === null) return null
      const reading = readAmount(typed)
      if (reading.ok) return reading.dong
      const { key, context } = reading.issue
      check.addIssue({ code: 'custom', message: key, params: context })
      return z.NEVER
    }),
)

const fields = {
  code: text(30),
  name: requiredText(MOST_NAME),
  kind: requiredChoice(PROJECT_KINDS),
  field: requiredChoice(PROJECT_FIELDS),
  summary: text(MOST_TEXT),
  ownerId: z.preprocess(
    blankAsNull,
    z.coerce
      .number({ error: 'errors.required' })
      .refine((value) => value > 0, { error: 'errors.required' })
      .refine(Number.isInteger, { error: 'errors.not-a-choice' }),
  ),
  pmuId: reference,
  beneficiaryIds: z.array(rowId).max(200).default([]),
  group: choice(PROJECT_GROUPS),
  decisionNumber: text(100),
  decidedOn: day,
  /** Empty: the one in force on the day of the decision. */
  regime: choice(REGIMES),
  totalInvestment: amount,
  plannedStart: day,
  plannedEnd: day,
  actualStart: day,
  actualEnd: day,
}

type Days = {
  plannedStart: string | null
  plannedEnd: string | null
  actualStart: string | null
  actualEnd: string | null
}

function checkOrder({ plannedStart, plannedEnd, actualStart, actualEnd }: Days, check: z.RefinementCtx) {
  if (plannedStart && plannedEnd && plannedEnd < plannedStart)
    check.addIssue({
      code: 'custom',
      path: ['plannedEnd'],
      message: 'projects.end-before-start',
      params: { start: plannedStart },
    })
  if (actualStart && actualEnd && actualEnd < actualStart)
    check.addIssue({
      code: 'custom',
      path: ['actualEnd'],
      message: 'projects.end-before-start',
      params: { start: actualStart },
    })
}

/** A new project; its phase is the one it is in when it is entered. */
export const newProjectForm = z
  .object({ ...fields, phase: z.preprocess((value) => value ?? 'proposal', requiredChoice(PROJECT_PHASES)) })
  .superRefine(checkOrder)
export type NewProject = z.infer<typeof newProjectForm>

/** A changed project with the version the person saw (R16). The phase has its own form: it is a decision, not a field. */
export const projectForm = z.object({ ...fields, version: z.coerce.number().int().positive() }).superRefine(checkOrder)
export type ChangedProject = z.infer<typeof projectForm>

/** What both forms hold. */
export type ProjectFields = Omit<NewProject, 'phase'>

const version = z.coerce.number().int().positive()
const cause = { reason: text(1000), clauseId: reference }

export const phaseForm = z.object({ to: requiredChoice(PROJECT_PHASES), on: requiredDay, ...cause, version })
export const slowForm = z.object({ reason: requiredText(1000), clauseId: reference, version })
export const paceForm = z.object({ reason: requiredText(1000), clauseId: reference, version })
export const healthForm = z.object({ health: requiredChoice(HEALTHS), note: text(1000), version })
