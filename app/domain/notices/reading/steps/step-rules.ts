/** What part of the document a printed line was taken for. */
export const LINE_RULES = [
  'line.head',
  'line.title',
  'line.preamble',
  'line.order',
  'line.table',
  'line.ending',
] as const
export type LineRule = (typeof LINE_RULES)[number]

/** What a clause was used for. */
export const CLAUSE_USES = [
  'use.sentences',
  'use.unit-heading',
  'use.title',
  'use.opening',
  'use.fields',
  'use.task-with-fields',
  'use.without-tasks',
  'use.within-skipped',
  'use.details',
  'use.closing-formula',
] as const
export type ClauseUse = (typeof CLAUSE_USES)[number]

/** Why a stretch of a clause became a directive. */
export const KEPT_RULES = [
  'kept.subject',
  'kept.bare-order',
  'kept.point',
  'kept.reported',
  'kept.table-row',
  'split.unit',
  'split.decision',
  'split.rhythm',
  'split.deadline',
  'split.aside',
] as const
export type KeptRule = (typeof KEPT_RULES)[number]

/** Why a sentence became none of its own. */
export const DROPPED_RULES = [
  'dropped.background',
  'dropped.praise',
  'dropped.dates-previous',
  'dropped.no-order',
  'dropped.statement',
  'dropped.looks-back',
  'dropped.names-lead-after',
  'dropped.continues',
  'dropped.urging',
  'dropped.nobody',
  'dropped.narration',
] as const
export type DroppedRule = (typeof DROPPED_RULES)[number]
