import { z } from 'zod'
import {
  choiceField,
  dayField,
  neededAmount,
  neededChoice,
  neededDay,
  neededText,
  numberField,
  referenceField,
  rowId,
  textField,
  versionField,
} from '~/domain/fields.forms'
import { CONTRACT_TYPES, PROCUREMENT_FIELDS, PROCUREMENT_METHODS, PROCUREMENT_MODES } from './bid-package-terms'
import { networkNumberField } from './transition.forms'

const LONGEST_SELECTION_DAYS = 3650

const fields = {
  name: neededText(500),
  value: neededAmount.refine((value) => value > 0n, { error: 'procurement.amount-zero' }),
  method: neededChoice(PROCUREMENT_METHODS),
  mode: choiceField(PROCUREMENT_MODES),
  field: neededChoice(PROCUREMENT_FIELDS),
  contractType: choiceField(CONTRACT_TYPES),
  /** First day of the quarter in which selection is planned to begin. */
  plannedQuarter: dayField,
  /** How long the contract is planned to run. */
  plannedDays: numberField(1, LONGEST_SELECTION_DAYS),
  summary: textField(2000),
}

export const newBidPackageForm = z.object({ ...fields, planId: referenceField })
export type NewBidPackage = z.infer<typeof newBidPackageForm>

export const bidPackageForm = z.object({ ...fields, planId: referenceField, version: versionField })
export type ChangedBidPackage = z.infer<typeof bidPackageForm>

export const newPlanForm = z.object({ name: neededText(300), projectId: rowId, replacesId: referenceField })

export const planSubmissionForm = z.object({ planId: rowId, version: versionField, submittedOn: neededDay })

/** The decision that approves a plan, with its number on the national e-procurement network where it has one. */
export const planApprovalForm = z
  .object({
    planId: rowId,
    version: versionField,
    decisionNumber: neededText(100),
    decidedOn: neededDay,
    decidedBy: textField(200),
    networkNumber: networkNumberField('PL'),
  })
  .transform(({ networkNumber, ...rest }) => ({
    ...rest,
    networkNumber: networkNumber?.number ?? null,
    networkVersion: networkNumber?.version ?? null,
  }))
export type PlanApproval = Omit<z.infer<typeof planApprovalForm>, 'planId' | 'version'>
