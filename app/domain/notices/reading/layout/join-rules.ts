/** Why a printed line was taken as going on with the one before it. */
export const JOIN_RULES = [
  'join.lone-marker',
  'join.false-marker',
  'join.small-letter',
  'join.bracket',
  'join.open-ending',
  'join.short-lines',
  'join.full-line',
  'join.wrapped',
] as const
export type JoinRule = (typeof JOIN_RULES)[number]

/** Those that rest on how long the lines are, not on what the words say. */
export const WEAK_JOINS: readonly JoinRule[] = ['join.false-marker', 'join.short-lines', 'join.full-line']
