import type { EffectAct } from '~/domain/decisions/decision-effect'
import { SUGGESTED_ACTS } from '~/domain/decisions/decision-issues'
import type { TargetKind } from '~/domain/decisions/decision-target'
import type { DecisionType } from '~/domain/decisions/decision-terms'

export type ActField = {
  name: string
  kind: 'day' | 'text' | 'unit' | 'project'
  needed?: boolean
  /** Which words, where they are not those of the name. */
  label?: string
}

/** `on`: what the act is done on; `fields`: what the form asks besides, in its order. */
type ActAsked = { on: TargetKind; fields: readonly ActField[] }

const needed = (name: string, kind: ActField['kind'] = 'text', label?: string): ActField => ({
  ...{ name, kind, needed: true, label },
})
const maybe = (name: string, kind: ActField['kind'] = 'text', label?: string): ActField => ({ name, kind, label })

export const ACT_FIELDS: Record<Exclude<EffectAct, 'name-successor'>, ActAsked> = {
  pause: { on: 'part', fields: [needed('from', 'day'), maybe('scope')] },
  resume: { on: 'pause', fields: [needed('on', 'day')] },
  cancel: { on: 'pause', fields: [needed('on', 'day'), maybe('documentNumber'), maybe('documentOn', 'day')] },
  'keep-pausing': { on: 'pause', fields: [] },
  'stop-project': { on: 'project', fields: [needed('on', 'day')] },
  'slow-down': { on: 'project', fields: [needed('reason')] },
  'restore-pace': { on: 'project', fields: [needed('reason')] },
  'renew-lease': {
    on: 'lease',
    fields: [needed('newEndsOn', 'day'), needed('signedOn', 'day'), maybe('noticeBy', 'day'), maybe('documentNumber')],
  },
  'end-lease': {
    on: 'lease',
    fields: [needed('endsOn', 'day'), maybe('successorProjectId', 'project'), maybe('words')],
  },
  'take-over': { on: 'lease', fields: [maybe('projectId', 'project', 'successorProjectId'), maybe('words')] },
  'adjust-allocation': {
    on: 'budget',
    fields: [needed('to'), needed('decisionNumber'), needed('decidedOn', 'day'), needed('reason')],
  },
  'vary-contract': {
    on: 'contract',
    fields: [
      ...[needed('number'), needed('signedOn', 'day'), needed('newValue')],
      ...[maybe('newEndsOn', 'day', 'newEndsOnContract'), needed('reason'), maybe('decisionNumber')],
    ],
  },
  'end-contract': { on: 'contract', fields: [needed('on', 'day')] },
  'complete-directive': { on: 'directive', fields: [needed('completedOn', 'day'), needed('words')] },
  'assign-directive': { on: 'directive', fields: [needed('organisationId', 'unit')] },
  'extend-directive': { on: 'directive', fields: [needed('dueOn', 'day'), needed('words')] },
  none: { on: 'any', fields: [] },
}

export type FormAct = keyof typeof ACT_FIELDS
export const FORM_ACTS = Object.keys(ACT_FIELDS) as FormAct[]

/** The act that a decision of a kind usually does, as the form offers it. */
export function suggestedAct(type: DecisionType): FormAct {
  const [first] = SUGGESTED_ACTS[type]
  return first && first !== 'name-successor' ? first : 'none'
}

/** By which fields a refusal may name what an effect is done on. */
export const TARGET_FIELDS = [
  ...['projectId', 'target', 'pauseId', 'leaseId', 'contractId', 'directiveId', 'id', 'subject'],
  ...['sourceId', 'was', 'horizon', 'year', 'lastYear'],
]

/** The box that a field of a refusal stands in (`effects.1.leaseId`: that of the second effect's target). */
export function boxOf(field: string): { id: string; effect: number | null } {
  const [head, index, name = ''] = field.split('.')
  if (head !== 'effects' || index === undefined) return { id: field, effect: null }
  return { id: `effects.${index}.${TARGET_FIELDS.includes(name) ? 'target' : name}`, effect: Number(index) }
}
