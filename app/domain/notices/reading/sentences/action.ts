import { phraseAt, type Word, wordSet } from '~/domain/vietnamese-words'
import { MODALS, VERBS } from '../vocabulary'

const PAST = wordSet(['đã|vừa|đang|được|chưa|vẫn|là|có|còn|đều'])

/** Does what somebody is to do begin here? «đã», «đang», «được» tell of what is. */
export const isActionAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word?.kind !== 'syllable') return false
  if (phraseAt(words, at, MODALS) > 0) return true
  if (PAST.has(word.low)) return false
  return phraseAt(words, at, VERBS) > 0
}
