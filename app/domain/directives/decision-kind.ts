/** What kind of order a directive is, in order of precedence where one holds several. */
export const DECISION_KINDS = [
  'pause',
  'stop',
  'continue-rent',
  'approve',
  'fund',
  'accelerate',
  'evaluate',
  'review',
  'report',
  'assign',
  'other',
] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** Orders that change the state of a project, package or lease, not only somebody's work list. */
export const STATE_CHANGING_KINDS: readonly DecisionKind[] = ['pause', 'stop', 'continue-rent']
