import { z } from 'zod'
import {
  amountField,
  dayField,
  neededChoice,
  neededDay,
  neededReference,
  neededText,
  referenceField,
  textField,
  versionField,
} from '~/domain/fields.forms'
import { OVERLAP_OUTCOMES, OVERLAP_VERDICTS } from './overlap-terms'

export const VerdictForm = z.object({
  version: versionField,
  verdict: neededChoice(OVERLAP_VERDICTS),
  ground: neededText(1000),
})

export const WithdrawForm = z.object({ version: versionField })

/** What becomes of a duplicate, by whose word or clause. `stoppedId` is asked for where one of the two stops. */
export const DecideOverlapForm = z
  .object({
    version: versionField,
    outcome: neededChoice(OVERLAP_OUTCOMES),
    stoppedId: referenceField,
    ...{ title: neededText(500), takenOn: neededDay },
    ...{ clauseId: referenceField, wordOf: textField(200), wordOn: dayField, words: textField(1000) },
    ...{ avoidedCost: amountField, avoidedCostBasis: textField(1000) },
  })
  .superRefine(({ outcome, stoppedId }, check) => {
    if (outcome !== 'keep' && !neededReference.safeParse(stoppedId).success)
      check.addIssue({ code: 'custom', path: ['stoppedId'], message: 'errors.required' })
  })

export type VerdictGiven = z.infer<typeof VerdictForm>
export type OverlapDecided = z.infer<typeof DecideOverlapForm>
