import { z } from 'zod'
import {
  dayField,
  neededAmount,
  neededChoice,
  neededDay,
  neededReference,
  neededText,
  numberField,
  referenceField,
  textField,
  versionField,
} from '~/domain/fields.forms'
import { EXIT_STEPS, FEE_PERIODS } from './lease-terms'

const MOST_NAME = 300
const MOST_NUMBER = 100
const MOST_TEXT = 4000
const MOST_VAT_PERCENT = 100

/** A tick in a form: sent as `on`, or not at all. */
const tick = z.preprocess((value) => value === 'on' || value === 'true' || value === true, z.boolean())

/** «8» or «8,5» percent, as hundredths of a percent. */
const vat = z
  .string()
  .trim()
  .default('')
  .transform((typed, check) => {
    if (typed === '') return 0
    const percent = Number(typed.replace(',', '.').replace(/(?<!\s)\s*%$/, ''))
    const basisPoints = Math.round(percent * 100)
    if (/^\d{1,3}([.,]\d{1,2})?\s*%?$/.test(typed) && percent <= MOST_VAT_PERCENT) return basisPoints
    check.addIssue({ code: 'custom', message: 'leases.not-a-percentage' })
    return z.NEVER
  })

/** The provider is one that is known, or a name that is not yet. */
const provider = { providerId: referenceField, providerName: textField(MOST_NAME), providerTaxCode: textField(20) }

const facts = {
  service: neededText(MOST_NAME),
  ...provider,
  onMarket: tick,
  upgradesBought: tick,
  rentalPlanDecision: textField(MOST_NUMBER),
  rentalPlanDecidedOn: dayField,
  contractNumber: textField(MOST_NUMBER),
  signedOn: dayField,
  startsOn: neededDay,
  endsOn: neededDay,
  noticeBy: dayField,
  feePeriod: neededChoice(FEE_PERIODS),
  fee: neededAmount,
  vat,
  serviceLevel: textField(MOST_TEXT),
}

type Checked = { providerId: number | null; providerName: string | null; startsOn: string; endsOn: string }

function checkLease(lease: Checked & { noticeBy: string | null }, check: z.RefinementCtx) {
  const say = (path: string, message: string, params?: Record<string, string>) =>
    check.addIssue({ code: 'custom', path: [path], message, params })
  if (lease.providerId === null && lease.providerName === null) say('providerId', 'errors.required')
  if (lease.endsOn < lease.startsOn) say('endsOn', 'leases.ends-before-start', { start: lease.startsOn })
  if (lease.noticeBy !== null && lease.noticeBy > lease.endsOn) say('noticeBy', 'leases.notice-after-end')
}

/** `clauseId`: the clause that orders it, where one does. */
export const NewLeaseForm = z
  .object({ projectId: neededReference, clauseId: referenceField, ...facts })
  .superRefine(checkLease)
export type NewLease = z.infer<typeof NewLeaseForm>

export const ChangeLeaseForm = z.object({ ...facts, version: versionField }).superRefine(checkLease)
export type ChangedLease = z.infer<typeof ChangeLeaseForm>

/** A longer term: by a signed appendix, or because a clause orders to keep renting; one of the two is needed (R2). */
export const RenewForm = z
  .object({
    newEndsOn: neededDay,
    signedOn: neededDay,
    noticeBy: dayField,
    documentNumber: textField(MOST_NUMBER),
    clauseId: referenceField,
    reason: textField(MOST_TEXT),
    version: versionField,
  })
  .refine((form) => form.documentNumber !== null || form.clauseId !== null, {
    path: ['documentNumber'],
    message: 'leases.renewal-without-cause',
  })
export type Renewal = z.infer<typeof RenewForm>

/** What follows: another lease, a project, or words («tự vận hành trên hạ tầng của tỉnh»); nothing takes it back. */
export const SuccessorForm = z.object({
  successorLeaseId: referenceField,
  successorProjectId: referenceField,
  successorWords: textField(MOST_TEXT),
  version: versionField,
})

export const OverrideForm = z.object({
  guardOverride: neededText(MOST_TEXT),
  guardOverrideBy: neededText(MOST_NAME),
  version: versionField,
})

export const ExitStepForm = z.object({
  step: neededChoice(EXIT_STEPS),
  doneOn: neededDay,
  counted: numberField(0, 2_000_000_000),
  words: neededText(MOST_TEXT),
  documentNumber: textField(MOST_NUMBER),
  version: versionField,
})
export type ExitStepEntry = z.infer<typeof ExitStepForm>

/** Takes a wrongly recorded step back. */
export const TakeBackForm = z.object({ step: neededChoice(EXIT_STEPS), version: versionField })

export const HandoverForm = z.object({
  item: neededText(MOST_NAME),
  quantity: z.preprocess((value) => (value === '' || value === undefined ? 1 : value), numberField(1, 1_000_000)),
  value: z.preprocess((value) => (value === '' ? undefined : value), neededAmount.optional()),
  handedOverOn: neededDay,
  minuteNumber: textField(MOST_NUMBER),
  version: versionField,
})
export type Handover = z.infer<typeof HandoverForm>

export const WaiverForm = z.object({
  waiverReason: neededText(MOST_TEXT),
  waiverSignedBy: neededText(MOST_NAME),
  version: versionField,
})

export const CloseForm = z.object({ closedOn: neededDay, version: versionField })
