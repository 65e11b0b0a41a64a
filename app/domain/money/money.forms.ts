import { z } from 'zod'
import { readAmount } from '~/domain/dong'
import {
  amountField,
  dayField,
  neededAmount,
  neededChoice,
  neededDay,
  neededReference,
  neededText,
  referenceField,
  textField,
  versionField,
} from '~/domain/fields.forms'
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '~/domain/fiscal-year'
import { ALLOCATION_HORIZONS, ESTIMATE_KINDS, PAYMENT_KINDS, SETTLEMENT_GROUNDS } from './funding-terms'

const fiscalYear = z.coerce
  .number({ error: 'money.not-a-year' })
  .int({ error: 'money.not-a-year' })
  .min(FIRST_FISCAL_YEAR, { error: 'money.not-a-year' })
  .max(LAST_FISCAL_YEAR, { error: 'money.not-a-year' })
const listed = z.array(z.string()).max(100).default([])

/** An approved amount; `seen` is how many baselines the person saw (R16). */
export const estimateForm = z
  .object({
    kind: neededChoice(ESTIMATE_KINDS),
    amount: neededAmount,
    decisionNumber: textField(100),
    decidedOn: neededDay,
    decidedBy: textField(200),
    plannedStart: dayField,
    plannedEnd: dayField,
    scope: textField(2000),
    reason: textField(1000),
    clauseId: referenceField,
    seen: z.coerce.number().int().min(0).default(0),
  })
  .superRefine(({ plannedStart, plannedEnd }, check) => {
    if (plannedStart && plannedEnd && plannedEnd < plannedStart)
      check.addIssue({
        code: 'custom',
        path: ['plannedEnd'],
        message: 'projects.end-before-start',
        params: { start: plannedStart },
      })
  })
export type NewEstimate = z.infer<typeof estimateForm>

export type AllottedCell = { sourceId: number; amount: bigint }

/** The first plan of a year (or a medium term): an amount for each source in a table; empty ones get nothing. */
export const allotForm = z
  .object({
    horizon: neededChoice(ALLOCATION_HORIZONS),
    year: fiscalYear,
    lastYear: z.preprocess((value) => (value === '' ? undefined : value), fiscalYear.optional()),
    sourceId: listed,
    amount: listed,
    declaredTotal: amountField,
    decisionNumber: neededText(100),
    decidedOn: neededDay,
  })
  .transform((form, check) => {
    const cells: AllottedCell[] = []
    for (const [index, id] of form.sourceId.entries()) {
      const typed = (form.amount[index] ?? '').trim()
      if (typed === '') continue
      const reading = readAmount(typed)
      if (reading.ok) cells.push({ sourceId: Number(id), amount: reading.dong })
      else
        check.addIssue({
          code: 'custom',
          path: [`amount-${id}`],
          message: reading.issue.key,
          params: reading.issue.context,
        })
    }
    if (cells.length === 0 && check.issues.length === 0)
      check.addIssue({ code: 'custom', path: ['cells'], message: 'money.nothing-allotted' })
    const lastYear = form.horizon === 'annual' ? form.year : (form.lastYear ?? form.year)
    if (form.horizon === 'medium-term' && lastYear <= form.year)
      check.addIssue({ code: 'custom', path: ['lastYear'], message: 'money.period-too-short' })
    const { horizon, year, declaredTotal, decisionNumber, decidedOn } = form
    return { horizon, year, lastYear, cells, declaredTotal, decisionNumber, decidedOn }
  })
export type NewAllotment = z.infer<typeof allotForm>

/** A year's plan of a source brought to a new amount; `was` is the amount the person saw (R16). */
export const adjustForm = z.object({
  horizon: neededChoice(ALLOCATION_HORIZONS),
  year: fiscalYear,
  lastYear: fiscalYear,
  sourceId: neededReference,
  was: neededAmount,
  to: neededAmount,
  decisionNumber: neededText(100),
  decidedOn: neededDay,
  reason: neededText(1000),
})
export type Adjustment = z.infer<typeof adjustForm>

export const declareForm = z.object({ year: fiscalYear, amount: neededAmount, decisionNumber: textField(100) })

export const carryForm = z.object({
  fromYear: fiscalYear,
  sourceId: neededReference,
  amount: neededAmount,
  decisionNumber: neededText(100),
  decidedOn: neededDay,
  reason: textField(1000),
})

/** What a payment is charged to: `contract:12`, `package:3`, `lease:4`, or the project itself. */
const purse = z.preprocess(
  (value) => (value === '' || value === undefined ? 'project' : value),
  z.string().regex(/^(project|(contract|package|lease):\d{1,9})$/, { error: 'errors.not-a-choice' }),
)

export const paymentForm = z.object({
  kind: neededChoice(PAYMENT_KINDS),
  purse,
  sourceId: neededReference,
  planYear: fiscalYear,
  paidOn: neededDay,
  amount: neededAmount,
  advanceRecovered: amountField.transform((amount) => amount ?? 0n),
  documentNumber: textField(100),
  note: textField(1000),
  submissionKey: textField(60),
})
export type PaymentEntered = z.infer<typeof paymentForm>

/** Taking back a payment or a carry-over: the row stays and says why. */
export const reverseForm = z.object({ id: neededReference, reason: neededText(1000) })

export const openSettlementForm = z.object({ ground: neededChoice(SETTLEMENT_GROUNDS), groundOn: neededDay })

export const settlementForm = z.object({
  submittedOn: dayField,
  submittedAmount: amountField,
  approvedOn: dayField,
  approvedAmount: amountField,
  decisionNumber: textField(100),
  version: versionField,
})
