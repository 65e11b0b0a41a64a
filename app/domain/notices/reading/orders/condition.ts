import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'

const OPENINGS = phrases(['trong thời gian|nếu|trường hợp|trong trường hợp|cho đến khi|đến khi|khi chưa|sau khi có'])
const NOT_A_CONDITION = phrases([
  'nếu có khó khăn|nếu có vướng mắc|nếu phát sinh|nếu còn|nếu để xảy ra|trường hợp cần thiết|trong trường hợp cần thiết',
  'trong thời gian tới',
  'trong thời gian qua',
  'trong thời gian này',
  'trong thời gian sớm',
  'nếu có )',
  'nếu cần',
])
const LENGTH = 40

/** «trong thời gian …», «nếu … thì»: under what circumstances the order holds. `[from, to)`, or null. */
export function conditionIn(words: readonly Word[], from: number, to: number): { from: number; to: number } | null {
  for (let at = from; at < to; at++) {
    const length = phraseAt(words, at, OPENINGS)
    if (length === 0 || !opensClause(words, at, from) || phraseAt(words, at, NOT_A_CONDITION) > 0) continue
    let end = at + length
    while (end < to && end < at + LENGTH && !isEnd(words, end)) end++
    if (end > at + length + 1) return { from: at, to: end }
  }
  return null
}

/** «trường hợp» after «các», «đối với» names cases; at the head of a clause it sets a condition. */
const opensClause = (words: readonly Word[], at: number, from: number): boolean =>
  words[at]?.low !== 'trường' || at === from || words[at - 1]?.kind === 'mark'

const isEnd = (words: readonly Word[], at: number): boolean => {
  const raw = words[at]?.raw
  return raw === ',' || raw === ';' || raw === '.' || raw === ')' || raw === ':' || words[at]?.low === 'thì'
}
