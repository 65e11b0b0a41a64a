/** Rules stand under the part of the reading they belong to, in the order in which it is done. */
export const RULE_GROUPS = [
  'header',
  'line',
  'join',
  'clause',
  'use',
  'kept',
  'split',
  'dropped',
  'lead',
  'coordinating',
  'deadline',
  'order',
  'condition',
] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]

/** The part a rule belongs to: its name before the dot. */
export const groupOf = (rule: string): RuleGroup => RULE_GROUPS.find((group) => group === rule.split('.')[0]) ?? 'kept'
