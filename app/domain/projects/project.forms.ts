import { z } from 'zod'
import {
  amountField,
  choiceField,
  dayField,
  neededChoice,
  neededDay,
  neededReference,
  neededText,
  referenceField,
  rowId,
  textField,
  versionField,
} from '~/domain/fields.forms'
import { HEALTHS, PROJECT_FIELDS, PROJECT_GROUPS, PROJECT_KINDS, PROJECT_PHASES } from './project-terms'

const MOST_NAME = 300
const MOST_TEXT = 4000

const fields = {
  code: textField(30),
  name: neededText(MOST_NAME),
  kind: neededChoice(PROJECT_KINDS),
  field: neededChoice(PROJECT_FIELDS),
  summary: textField(MOST_TEXT),
  ownerId: neededReference,
  pmuId: referenceField,
  beneficiaryIds: z.array(rowId).max(200).default([]),
  group: choiceField(PROJECT_GROUPS),
  decisionNumber: textField(100),
  decidedOn: dayField,
  /** Code of a law that is loaded; empty: the one in force on the day of the decision. */
  regime: textField(100),
  totalInvestment: amountField,
  plannedStart: dayField,
  plannedEnd: dayField,
  actualStart: dayField,
  actualEnd: dayField,
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
  .object({ ...fields, phase: z.preprocess((value) => value ?? 'proposal', neededChoice(PROJECT_PHASES)) })
  .superRefine(checkOrder)
export type NewProject = z.infer<typeof newProjectForm>

/** A changed project with the version the person saw (R16). The phase has its own form: it is a decision, not a field. */
export const projectForm = z.object({ ...fields, version: versionField }).superRefine(checkOrder)
export type ChangedProject = z.infer<typeof projectForm>

/** What both forms hold. */
export type ProjectFields = Omit<NewProject, 'phase'>

const cause = { reason: textField(1000), clauseId: referenceField }

export const phaseForm = z.object({ to: neededChoice(PROJECT_PHASES), on: neededDay, ...cause, version: versionField })
export const slowForm = z.object({ reason: neededText(1000), clauseId: referenceField, version: versionField })
export const paceForm = z.object({ reason: neededText(1000), clauseId: referenceField, version: versionField })
export const healthForm = z.object({ health: neededChoice(HEALTHS), note: textField(1000), version: versionField })
