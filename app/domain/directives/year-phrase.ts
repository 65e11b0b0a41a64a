import { yearAt } from '~/domain/directives/number-phrase'
import { standsAt, type Word } from '~/domain/vietnamese-words'

const SEPARATORS = new Set(['/', '-', '.'])

/** «năm 2025», «/2025» or a bare «2025» after a month or a quarter. */
export function yearAfter(words: readonly Word[], at: number): { year?: number; next: number } {
  const skip = standsAt(words, at, 'năm') || SEPARATORS.has(words[at]?.low ?? '') ? 1 : 0
  const year = yearAt(words, at + skip)
  return year === null ? { next: at } : { year, next: at + skip + 1 }
}

/** «này», «nay» for the document's own period; «tới», «sau», «tiếp theo» for the next. */
export function turnAt(words: readonly Word[], at: number): { turn: 0 | 1; next: number } | null {
  const word = words[at]?.low
  if (word === 'này' || word === 'nay') return { turn: 0, next: at + 1 }
  if (standsAt(words, at, 'tiếp', 'theo')) return { turn: 1, next: at + 2 }
  return word === 'tới' || word === 'sau' ? { turn: 1, next: at + 1 } : null
}
