import type { Word } from '~/domain/vietnamese-words'
import { strictOrder } from '../orders/decision'
import type { Range } from '../sentences/sentence'

/** Brackets that hold a decision of their own: «(rà soát nếu có nội dung nào trùng thì dừng lại)». */
export function asidesOf(words: readonly Word[], range: Range): Range[] {
  const asides: Range[] = []
  for (let at = range.from; at < range.to; at++) {
    if (words[at]?.raw !== '(') continue
    let close = at + 1
    while (close < range.to && words[close]?.raw !== ')') close++
    let from = at + 1
    while (from < close && words[from]?.kind === 'mark') from++
    let to = close
    while (to > from && words[to - 1]?.kind === 'mark') to--
    if (to - from > 3 && strictOrder(words, from, to)) asides.push({ from, to })
    at = close
  }
  return asides
}
