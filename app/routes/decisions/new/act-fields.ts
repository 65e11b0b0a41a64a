import type { EffectAct } from '~/domain/decisions/decision-effect'

export type FieldKind =
  | 'day'
  | 'text'
  | 'money'
  | 'part'
  | 'pause'
  | 'lease'
  | 'budget'
  | 'contract'
  | 'directive'
  | 'unit'
/** `label`: which words, where they are not those of the name. */
export type ActField = { name: string; kind: FieldKind; needed?: boolean; label?: string }

const needed = (name: string, kind: FieldKind, label?: string): ActField => ({ name, kind, needed: true, label })

/** What the form asks for each act, in its order. */
export const ACT_FIELDS: Record<Exclude<EffectAct, 'name-successor'>, readonly ActField[]> = {
  pause: [needed('target', 'part'), needed('from', 'day'), { name: 'scope', kind: 'text' }],
  resume: [needed('pauseId', 'pause'), needed('on', 'day')],
  cancel: [
    ...[needed('pauseId', 'pause'), needed('on', 'day')],
    ...[
      { name: 'documentNumber', kind: 'text' as const },
      { name: 'documentOn', kind: 'day' as const },
    ],
  ],
  'keep-pausing': [needed('pauseId', 'pause')],
  'stop-project': [needed('on', 'day')],
  'slow-down': [needed('reason', 'text')],
  'restore-pace': [needed('reason', 'text')],
  'renew-lease': [
    ...[needed('leaseId', 'lease'), needed('newEndsOn', 'day'), needed('signedOn', 'day')],
    ...[
      { name: 'noticeBy', kind: 'day' as const },
      { name: 'documentNumber', kind: 'text' as const },
    ],
  ],
  'end-lease': [needed('leaseId', 'lease'), needed('endsOn', 'day'), needed('words', 'text')],
  'take-over': [needed('leaseId', 'lease'), { name: 'words', kind: 'text' }],
  'adjust-allocation': [
    ...[needed('budget', 'budget'), needed('to', 'money'), needed('decisionNumber', 'text')],
    ...[needed('decidedOn', 'day'), needed('reason', 'text')],
  ],
  'vary-contract': [
    ...[
      needed('contractId', 'contract'),
      needed('number', 'text'),
      needed('signedOn', 'day'),
      needed('newValue', 'money'),
    ],
    ...[{ name: 'newEndsOn', kind: 'day' as const, label: 'newEndsOnContract' }, needed('reason', 'text')],
    { name: 'decisionNumber', kind: 'text' },
  ],
  'end-contract': [needed('contractId', 'contract'), needed('on', 'day')],
  'complete-directive': [needed('directiveId', 'directive'), needed('completedOn', 'day'), needed('words', 'text')],
  'assign-directive': [needed('directiveId', 'directive'), needed('organisationId', 'unit')],
  'extend-directive': [needed('directiveId', 'directive'), needed('dueOn', 'day'), needed('words', 'text')],
  none: [],
}

export type FormAct = keyof typeof ACT_FIELDS
export const FORM_ACTS = Object.keys(ACT_FIELDS) as FormAct[]

/** An effect as the form keeps it: every value as typed. */
export type TypedEffect = { key: number; act: FormAct; values: Record<string, string> }

/** What is sent of an effect: what was typed, with the project it is about. */
export function sentEffect({ act, values }: TypedEffect, projectId: number): Record<string, unknown> {
  const { budget, ...typed } = values
  const cell = budget ? (JSON.parse(budget) as Record<string, unknown>) : {}
  const about = act === 'none' ? { subject: 'project', id: projectId } : act === 'take-over' ? {} : { projectId }
  return { act, ...about, ...cell, ...typed }
}
