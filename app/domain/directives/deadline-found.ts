import type { Deadline } from '~/domain/directives/deadline'
import type { ReferenceDate } from '~/domain/directives/reference-date'
import type { Word } from '~/domain/vietnamese-words'

/** Names of the rules that find deadlines; they appear in `found` pieces and have words in app/words. */
export const DEADLINE_RULES = [
  'deadline.before',
  'deadline.at-latest',
  'deadline.on-day',
  'deadline.month',
  'deadline.quarter',
  'deadline.year',
  'deadline.until',
  'deadline.between',
  'deadline.activity',
  'deadline.from',
  'deadline.recurring',
  'deadline.continuous',
  'deadline.relative',
] as const
type DeadlineRule = (typeof DEADLINE_RULES)[number]

/** A deadline phrase among words: `[from, to)` are word positions. */
export type DeadlineFound = { from: number; to: number; deadline: Deadline; rule: DeadlineRule }

/** One way of wording a deadline, tried at one word. */
export type DeadlinePattern = (
  words: readonly Word[],
  at: number,
  document: ReferenceDate | null,
) => DeadlineFound | null
