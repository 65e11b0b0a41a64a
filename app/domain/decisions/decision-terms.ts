/** What was decided on what (model.md): each kind has its own effects, applied together or not at all (R5). */
export const DECISION_TYPES = [
  'pause',
  'resume',
  'cancel',
  'continue-lease',
  'end-lease',
  'take-over',
  'buy',
  'stop-duplicate',
  'merge',
  'stop',
  'keep',
  'approve',
  'slow-down',
] as const
export type DecisionType = (typeof DECISION_TYPES)[number]

/** What one effect changes. */
export const EFFECT_SUBJECTS = [
  'project',
  'plan',
  'bid-package',
  'contract',
  'lease',
  'allocation',
  'directive',
] as const
export type EffectSubject = (typeof EFFECT_SUBJECTS)[number]

/** One changed field of a subject: answers «by which clause, who, when» through its decision. Amounts are dong in text. */
export type FieldChange = { field: string; before: string | null; after: string | null }
