import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'

const TOPICS = phrases([
  'về|liên quan|kết quả|các nội dung|đối với kiến nghị|đối với đề nghị|đối với nội dung|một số|nội dung',
  'công tác',
])

/** «Về đề nghị …: giao Bộ …»: where the words after the topic begin; `from` where the block has no topic. */
export function afterTopic(words: readonly Word[], from: number, to: number): number {
  if (phraseAt(words, from, TOPICS) === 0) return from
  let depth = 0
  let last = -1
  for (let at = from; at < to; at++) {
    const raw = words[at]?.raw
    if (raw === '(') depth++
    else if (raw === ')') depth--
    else if (raw === ':' && depth <= 0) {
      last = at
      break
    }
  }
  return last >= 0 && last + 1 < to ? last + 1 : from
}
