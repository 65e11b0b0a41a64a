import { z } from 'zod'
import {
  dayField,
  neededAmount,
  neededDay,
  neededText,
  numberField,
  rowId,
  textField,
  versionField,
} from '~/domain/fields.forms'

const of = { contractId: rowId, version: versionField }

export const variationForm = z.object({
  ...of,
  number: neededText(100),
  signedOn: neededDay,
  newValue: neededAmount,
  newEndsOn: dayField,
  reason: neededText(2000),
  decisionNumber: textField(100),
})

/** Volume accepted to a day, and what is proposed for the rest. */
export const acceptanceForm = z.object({
  version: versionField,
  acceptedOn: neededDay,
  amount: neededAmount,
  percent: numberField(0, 100),
  volume: neededText(2000),
  minuteNumber: neededText(100),
  proposalForRest: textField(2000),
})

export const reversalForm = z.object({ version: versionField, acceptanceId: rowId, reason: neededText(1000) })

const PERCENT = /^\d{1,3}(?:[.,]\d{1,2})?$/

export const handoverForm = z.object({
  ...of,
  handedOverOn: neededDay,
  warrantyMonths: numberField(1, 240)
    .refine((months) => months !== null, { error: 'errors.required' })
    .transform((months) => months ?? 0),
  /** «5» or «2,5» percent; kept as hundredths of one. */
  retentionPercent: neededText(6)
    .refine((typed) => typeof typed !== 'string' || PERCENT.test(typed), { error: 'errors.not-a-number' })
    .transform((typed) => Math.round(Number(typed.replace(',', '.')) * 100)),
})

export const onDayForm = z.object({ ...of, on: neededDay })

export const completeStepForm = z.object({ stepId: rowId, version: versionField, on: neededDay })
export const skipStepForm = z.object({
  stepId: rowId,
  version: versionField,
  reason: neededText(1000),
  source: neededText(200),
})
export const takeUpStepForm = z.object({ stepId: rowId, version: versionField })
export const stepDaysForm = z.object({
  stepId: rowId,
  version: versionField,
  days: numberField(0, 3650)
    .refine((days) => days !== null, { error: 'errors.required' })
    .transform((days) => days ?? 0),
})
export const takeBackForm = z.object({ transitionId: rowId, version: versionField, reason: neededText(1000) })
export const reTenderForm = z.object({ version: versionField, on: neededDay })
