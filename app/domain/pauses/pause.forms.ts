import { z } from 'zod'
import {
  choiceField,
  dayField,
  neededDay,
  neededReference,
  neededText,
  referenceField,
  rowId,
  textField,
} from '~/domain/fields.forms'
import type { PauseTarget } from './pause'

const cause = { clauseId: referenceField, wordOf: textField(200), wordOn: dayField, words: textField(1000) }
const condition = {
  conditionDirectiveId: referenceField,
  conditionDay: dayField,
  conditionWords: textField(500),
  reviewOn: dayField,
}

/** A target as its box sends it: `project`, `plan:4`, `package:7`. */
const targetKey = z.string().regex(/^(project|(plan|package):\d{1,9})$/, { error: 'errors.not-a-choice' })
const targets = z.array(targetKey).max(100).default([])

/** The box's value read back. */
export function targetOf(projectId: number, key: string): PauseTarget {
  const [scope, id] = key.split(':')
  return {
    projectId,
    planId: scope === 'plan' ? Number(id) : null,
    bidPackageId: scope === 'package' ? Number(id) : null,
  }
}

export const targetValue = ({ planId, bidPackageId }: Pick<PauseTarget, 'planId' | 'bidPackageId'>): string =>
  bidPackageId !== null ? `package:${bidPackageId}` : planId !== null ? `plan:${planId}` : 'project'

export const pauseForm = z.object({
  projectId: neededReference,
  ...{ targets, from: neededDay, scope: textField(500) },
  ...cause,
  ...condition,
})

const pauseIds = z.array(rowId).min(1, { error: 'pauses.nothing-chosen' }).max(100)

export const resumeForm = z.object({ pauseIds, on: neededDay, ...cause })
export const keepForm = z.object({ pauseIds, ...cause, ...condition })
export const cancelForm = z.object({
  ...{ pauseIds, on: neededDay, documentNumber: textField(100), documentOn: dayField },
  transition: choiceField(['cancel-tender', 'cancel-notice']).transform((value) => value ?? 'cancel-tender'),
  ...cause,
})
export const undoForm = z.object({ reason: neededText(1000) })

/** One proposal of a notice as its card sends it; several stand in one form, each under its own key. */
export const proposalForm = z.object({
  kind: z.enum(['pause', 'stop'], { error: 'errors.not-a-choice' }),
  directiveId: neededReference,
  projectId: neededReference,
  ...{ targets, from: neededDay },
  ...condition,
})
export const dismissForm = z.object({
  directiveId: neededReference,
  projectId: neededReference,
  reason: neededText(1000),
})

type Given = z.infer<z.ZodObject<typeof cause>>
type Waits = z.infer<z.ZodObject<typeof condition>>

export const causeOf = ({ clauseId, wordOf, wordOn, words }: Given) => ({ clauseId, wordOf, wordOn, words })
export const conditionOf = ({ conditionDirectiveId, conditionDay, conditionWords }: Waits) => ({
  ...{ directiveId: conditionDirectiveId, day: conditionDay, words: conditionWords },
})
