import { findPhrase, phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import type { Draft } from '../directives/draft'
import { VERBS } from '../vocabulary'
import type { ConfidenceReason } from './confidence'

/** Words of decisions that change a state; «thu hồi đất», «phê duyệt» as somebody else's act are not counted. */
const STATE_WORDS = phrases([
  'tạm dừng|tạm hoãn|chấm dứt|dừng thực hiện|dừng triển khai|không tiếp tục|tiếp tục thuê|thu hồi chủ trương|thu hồi dự án',
])
const STRICT = new Set(['pause', 'stop', 'continue-rent', 'approve'])
/** An order's words stand near the beginning of its task; further on they may be somebody else's. */
const NEAR = 18

/** Doubts about what kind of order it is. */
export function orderReasons(draft: Draft): ConfidenceReason[] {
  const { words, task, to, order, pieces } = draft
  const strict = STRICT.has(order.kind)
  const mentioned = findPhrase(words, STATE_WORDS, task, to)
  const at = pieces.find((piece) => piece.piece === 'order')?.start ?? 0
  const far = strict && at > (words[task + NEAR]?.start ?? Number.POSITIVE_INFINITY)
  if ((!strict && mentioned >= 0) || far) {
    const from = strict ? words.findIndex((word) => word.start >= at) : mentioned
    return [{ code: 'order-ambiguous', data: { words: phraseFrom(words, from) } }]
  }
  const plain = order.rule === 'order.assign' || order.rule === 'order.other'
  if (plain && findPhrase(words, VERBS, task, Math.min(to, task + NEAR)) < 0)
    return [{ code: 'no-verb-found', data: { words: phraseFrom(words, task) } }]
  return []
}

function phraseFrom(words: readonly Word[], from: number): string {
  const length = Math.max(2, phraseAt(words, from, STATE_WORDS), standsAt(words, from, 'không') ? 3 : 0)
  return words
    .slice(from, from + length)
    .map((word) => word.raw)
    .join(' ')
}
