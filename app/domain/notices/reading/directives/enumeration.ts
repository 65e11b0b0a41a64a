import { findPhrase, phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import type { Range } from '../sentences/sentence'
import { unitHeading } from '../sentences/subject'
import { VERBS } from '../vocabulary'

const LABEL = /^(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/u
const GENERAL = phrases(['nhiệm vụ sau|nội dung sau|công việc sau|các nhiệm vụ|việc sau|nhiệm vụ cụ thể sau'])

/** «Giao Sở X thực hiện: (1) …» says no more than «Giao Sở X: (1) …». */
const CARRIES_OUT = phrases(['thực hiện|triển khai'])

/** «(1)», «(ii)», «(a)» within a line; the length of the label, or 0. */
function enumeratorAt(words: readonly Word[], at: number): number {
  if (words[at]?.raw !== '(' || words[at + 2]?.raw !== ')') return 0
  return LABEL.test(words[at + 1]?.raw ?? '') ? 3 : 0
}

const WORK = phrases(['vấn đề|nhiệm vụ|công việc|việc|nội dung|giải pháp'])

/** «giải quyết 03 vấn đề tồn đọng:» counts what follows. */
function countsWork(head: readonly Word[]): boolean {
  const from = Math.max(0, head.length - 6)
  return head.some((word, at) => at >= from && word.kind === 'number' && phraseAt(head, at + 1, WORK) > 0)
}

/**
 * «Giao Sở X: (1) …; (2) …»: each point is a directive of its own (labelling rule 3). Where a task stands before the
 * points («làm rõ các nội dung: (i) …») they only spell it out, and the sentences stay as they are.
 */
export function enumerated(words: readonly Word[], sentences: readonly Range[]): Range[] | null {
  const first = sentences[0]
  const colon = first
    ? words.findIndex((word, at) => at >= first.from && word.raw === ':' && enumeratorAt(words, at + 1) > 0)
    : -1
  if (!first || colon < 0) return null
  const head = words.slice(first.from, colon)
  const general =
    findPhrase(head, GENERAL, Math.max(0, head.length - 8)) >= 0 || phraseAt(head, head.length - 2, CARRIES_OUT) === 2
  const counted = countsWork(head)
  if (!general && !counted && !unitHeading(head)) return null
  const starts: number[] = []
  for (let at = colon + 1; at < words.length; at++) {
    if (enumeratorAt(words, at) > 0 && words[at - 1]?.kind === 'mark') starts.push(at)
  }
  if (starts.length < 2) return null
  // «làm rõ 02 nội dung: (i) nguồn vốn; (ii) tiến độ» only spells the task out; points with verbs are work.
  if (!general && counted && starts.some((start) => phraseAt(words, start + 3, VERBS) === 0)) return null
  const end = sentences.at(-1)?.to ?? words.length
  return starts.map((start, n) => ({ from: start + 3, to: starts[n + 1] ?? end }))
}
