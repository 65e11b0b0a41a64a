import type { Words } from './words'

/** What a rule of the reader is called and what it says. */
export type RuleText = { title: string; explanation: string }
export type RuleWords = Readonly<Record<string, RuleText>>

/** The words of a rule by its stable name; null for a rule that only an older draft still names. */
export const ruleText = (rule: string, words: Pick<Words, 'rules'>): RuleText | null =>
  (words.rules as RuleWords)[rule] ?? null
