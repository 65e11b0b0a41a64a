import { z } from 'zod'
import {
  amountField,
  dayField,
  neededAmount,
  neededChoice,
  neededDay,
  neededReference,
  neededText,
  numberField,
  referenceField,
  textField,
} from '~/domain/fields.forms'
import { ALLOCATION_HORIZONS } from '~/domain/money/funding-terms'
import { targetOf } from '~/domain/pauses/pause.forms'
import type { EffectAsked } from './decision-effect'
import { DECISION_TYPES, EFFECT_SUBJECTS } from './decision-terms'

const MOST_TEXT = 1000
const MOST_EFFECTS = 50

/** What is paused, as its box sends it: `project`, `plan:4`, `package:7`. */
const target = z
  .string({ error: 'errors.required' })
  .regex(/^(project|(plan|package):\d{1,9})$/, { error: 'errors.required' })
const successor = { successorLeaseId: referenceField, successorProjectId: referenceField, words: textField(MOST_TEXT) }
const year = numberField(1990, 2100).refine((value) => value !== null, { error: 'errors.required' })

/** One effect as a form or a program sends it: flat, every value as a person types it. */
const effect = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('pause'), projectId: neededReference, target, from: neededDay, scope: textField(500) }),
    z.object({ act: z.literal('resume'), pauseId: neededReference, on: neededDay }),
    z.object({
      ...{ act: z.literal('cancel'), pauseId: neededReference, on: neededDay },
      transition: z.enum(['cancel-tender', 'cancel-notice']).default('cancel-tender'),
      ...{ documentNumber: textField(100), documentOn: dayField },
    }),
    z.object({ act: z.literal('keep-pausing'), pauseId: neededReference }),
    z.object({ act: z.literal('stop-project'), projectId: neededReference, on: neededDay }),
    z.object({ act: z.literal('slow-down'), projectId: neededReference, reason: neededText(MOST_TEXT) }),
    z.object({ act: z.literal('restore-pace'), projectId: neededReference, reason: neededText(MOST_TEXT) }),
    z.object({
      ...{ act: z.literal('renew-lease'), leaseId: neededReference, newEndsOn: neededDay, signedOn: neededDay },
      ...{ noticeBy: dayField, documentNumber: textField(100) },
    }),
    z.object({ act: z.literal('end-lease'), leaseId: neededReference, endsOn: neededDay, ...successor }),
    z.object({ act: z.literal('name-successor'), leaseId: neededReference, ...successor }),
    z.object({
      ...{
        act: z.literal('take-over'),
        leaseId: neededReference,
        projectId: referenceField,
        words: textField(MOST_TEXT),
      },
    }),
    z.object({
      ...{ act: z.literal('adjust-allocation'), projectId: neededReference, sourceId: neededReference },
      horizon: neededChoice(ALLOCATION_HORIZONS),
      ...{ year, lastYear: year, was: neededAmount, to: neededAmount },
      ...{ decisionNumber: neededText(100), decidedOn: neededDay, reason: neededText(MOST_TEXT) },
    }),
    z.object({
      ...{ act: z.literal('vary-contract'), contractId: neededReference, number: neededText(100), signedOn: neededDay },
      ...{ newValue: neededAmount, newEndsOn: dayField, reason: neededText(MOST_TEXT), decisionNumber: textField(100) },
    }),
    z.object({ act: z.literal('end-contract'), contractId: neededReference, on: neededDay }),
    z.object({
      ...{ act: z.literal('complete-directive'), directiveId: neededReference, completedOn: neededDay },
      words: neededText(MOST_TEXT),
    }),
    z.object({ act: z.literal('assign-directive'), directiveId: neededReference, organisationId: neededReference }),
    z.object({
      ...{ act: z.literal('extend-directive'), directiveId: neededReference, dueOn: neededDay },
      words: neededText(MOST_TEXT),
    }),
    z.object({
      act: z.literal('none'),
      subject: neededChoice(['project', 'bid-package', 'lease', 'directive']),
      id: neededReference,
    }),
  ])
  .transform((given): EffectAsked => {
    switch (given.act) {
      case 'pause': {
        const { act, projectId, target: key, from, scope } = given
        return { act, targets: [targetOf(projectId, key)], from, scope }
      }
      case 'cancel': {
        const { act, pauseId, on, ...how } = given
        return { act, pauseId, on, how }
      }
      case 'end-lease':
      case 'name-successor': {
        const { successorLeaseId: leaseId, successorProjectId: projectId, words, ...rest } = given
        return { ...rest, successor: { leaseId, projectId, words } }
      }
      case 'adjust-allocation':
        return { ...given, year: given.year ?? 0, lastYear: given.lastYear ?? 0 }
      default:
        return given
    }
  })

const seen = z.object({
  subject: z.enum(EFFECT_SUBJECTS),
  id: z.int().positive(),
  field: z.string().max(100),
  value: z.string().max(4000).nullable(),
})

/** A list that a form sends as one text. */
const listed = <T extends z.ZodType>(of: T, most: number) =>
  z.preprocess(
    (value) => {
      if (typeof value !== 'string') return value
      try {
        return JSON.parse(value || '[]')
      } catch {
        return value
      }
    },
    z.array(of, { error: 'errors.not-a-choice' }).max(most).default([]),
  )

export const decisionForm = z
  .object({
    ...{ type: neededChoice(DECISION_TYPES), title: neededText(500), takenOn: neededDay },
    ...{ clauseId: referenceField, wordOf: textField(200), wordOn: dayField, words: textField(MOST_TEXT) },
    ...{ conditionDirectiveId: referenceField, conditionDay: dayField, conditionWords: textField(500) },
    reviewOn: dayField,
    effects: listed(effect, MOST_EFFECTS),
    supersedesId: referenceField,
    endsSuperseded: z.preprocess((value) => value === 'on' || value === true, z.boolean()),
    ...{ avoidedCost: amountField, avoidedCostBasis: textField(MOST_TEXT) },
    answers: listed(z.coerce.number().int().positive(), MOST_EFFECTS),
    seen: listed(seen, 1000),
  })
  .transform((form) => {
    const { clauseId, wordOf, wordOn, words, conditionDirectiveId, conditionDay, conditionWords, ...rest } = form
    const { avoidedCost, avoidedCostBasis, ...asked } = rest
    return {
      ...asked,
      cause: { clauseId, wordOf, wordOn, words },
      condition: { directiveId: conditionDirectiveId, day: conditionDay, words: conditionWords },
      avoidedCost: avoidedCost === null ? null : { amount: avoidedCost, basis: avoidedCostBasis ?? '' },
    }
  })

export const undoDecisionForm = z.object({ reason: neededText(MOST_TEXT) })
