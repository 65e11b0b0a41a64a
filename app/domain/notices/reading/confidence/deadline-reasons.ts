import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import type { Draft } from '../directives/draft'
import type { ConfidenceReason } from './confidence'

/** Words that announce a date; where none was read behind them, one may have been missed. */
const CUES = phrases([
  'trước ngày|trước tháng|trước quý|chậm nhất|muộn nhất|hoàn thành trong|hoàn thành trước|xong trong|xong trước|thời hạn',
  'đến hết|trong tháng|trong quý|trong tuần|hạn chót|kể từ ngày',
])
const REACH = 5

/** Doubts about by when it is to be done. */
export function deadlineReasons(draft: Draft): ConfidenceReason[] {
  const { deadline, shared, words, task, to } = draft
  if (deadline.type === 'none') {
    const cue = unreadCue(words, task, to)
    return cue ? [{ code: 'deadline-words-unread', data: { words: cue } }] : []
  }
  const reasons: ConfidenceReason[] = []
  if (deadline.yearInferred) reasons.push({ code: 'deadline-year-inferred', data: { end: deadline.end ?? '' } })
  if (shared) reasons.push({ code: 'deadline-shared', data: {} })
  return reasons
}

function unreadCue(words: readonly Word[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const length = phraseAt(words, at, CUES)
    if (length === 0) continue
    const number = words.findIndex(
      (word, n) => n >= at && n < Math.min(to, at + length + REACH) && word.kind === 'number',
    )
    if (number < 0) continue
    return words
      .slice(at, number + 1)
      .map((word) => word.raw)
      .join(' ')
  }
  return null
}
