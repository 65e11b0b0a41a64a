import { dayAt } from '~/domain/directives/day-phrase'
import type { PeriodParts } from '~/domain/directives/period-parts'
import { spanAt } from '~/domain/directives/span-phrase'
import type { Word } from '~/domain/vietnamese-words'

export { dayAt }

/** What stands at a word: a day, or a longer stretch of the calendar. */
export const periodAt = (words: readonly Word[], at: number): PeriodParts | null =>
  spanAt(words, at) ?? dayAt(words, at)
