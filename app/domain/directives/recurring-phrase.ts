import type { Deadline } from '~/domain/directives/deadline'
import type { DeadlineFound, DeadlinePattern } from '~/domain/directives/deadline-found'
import { type DueInPeriod, dueAfter, dueAt } from '~/domain/directives/due-in-period-phrase'
import { periodOf } from '~/domain/directives/period-of-parts'
import { dayAt } from '~/domain/directives/period-phrase'
import { bareRhythmAt, countedRhythmAt, everyAt, type Rhythm, rhythmOf } from '~/domain/directives/rhythm-phrase'
import { describesThing, opensClause, REACH, REPORTING, reportsBefore } from '~/domain/directives/rhythm-setting'
import { phraseAt, standsAt, type Word } from '~/domain/vietnamese-words'

const LIST_JOINTS = new Set([',', '/', 'và'])
const rule = 'deadline.recurring'
const made = (rhythm: Rhythm, due: DueInPeriod['due'] = {}): Deadline => ({
  type: 'recurring',
  ...rhythmOf(rhythm),
  ...due,
})

/** «Định kỳ hằng quý», «hằng tuần», «định kỳ 6 tháng», «02 lần/năm», «định kỳ hàng năm (trước ngày 10/12)». */
export const recurring: DeadlinePattern = (words, at, document) => {
  const periodic = standsAt(words, at, 'định', 'kỳ')
  const start = periodic ? at + 2 : at
  const before = periodic ? beforeEvery(words, start) : null
  if (before) return { from: at, to: before.next, deadline: before.deadline, rule }
  const open = periodic && (words[start]?.low === ',' || words[start]?.low === '(') ? start + 1 : start
  const counted = countedRhythmAt(words, open)
  const rhythm = counted ?? everyAt(words, open) ?? (periodic ? bareRhythmAt(words, start) : null)
  if (!rhythm) return periodic ? withoutRhythm(words, at) : null
  if (!periodic && !opensClause(words, at) && (describesThing(words, at) || !reportsBefore(words, at))) return null
  const listed = periodic ? pastSlowerRhythms(words, rhythm.next) : rhythm.next
  const due = dueAfter(words, listed, document)
  return { from: at, to: due?.next ?? listed, deadline: made(rhythm, due?.due), rule }
}

/** «định kỳ 6 tháng, hàng năm», «định kỳ tháng, quý và năm»: the first is the most frequent; the others ride on it. */
function pastSlowerRhythms(words: readonly Word[], at: number): number {
  if (!LIST_JOINTS.has(words[at]?.low ?? '')) return at
  const next = everyAt(words, at + 1) ?? bareRhythmAt(words, at + 1)
  return next && words[next.next]?.kind !== 'number' ? pastSlowerRhythms(words, next.next) : at
}

/** «định kỳ báo cáo»: it comes again, how often nobody has said, here or later in the clause. */
function withoutRhythm(words: readonly Word[], at: number): DeadlineFound | null {
  const alone = at === 0 && words.length === 2
  if (!alone && phraseAt(words, at + 2, REPORTING) === 0) return null
  for (let ahead = at + 2; ahead < words.length && ahead < at + REACH; ahead++) {
    if (';.'.includes(words[ahead]?.low ?? '-')) break
    if (everyAt(words, ahead) ?? countedRhythmAt(words, ahead)) return null
  }
  return { from: at, to: at + 2, deadline: { type: 'recurring' }, rule }
}

/** «trước ngày 15 hằng tháng», «vào ngày 30 tháng 11 hàng năm», «chiều thứ Sáu hằng tuần», with or without «của». */
function beforeEvery(words: readonly Word[], at: number): { deadline: Deadline; next: number } | null {
  const lead =
    standsAt(words, at, 'trước') || standsAt(words, at, 'vào') ? 1 : standsAt(words, at, 'chậm', 'nhất') ? 2 : 0
  const skip = lead > 0 && (standsAt(words, at + lead, 'là') || standsAt(words, at + lead, 'vào')) ? 1 : 0
  const due = dueAt(words, at + lead + skip)
  if (!due) return null
  const open = standsAt(words, due.next, 'của') || words[due.next]?.low === ',' ? 1 : 0
  const every = everyAt(words, due.next + open) ?? quarterOf(words, due)
  return every && { deadline: made(every, due.due), next: every.next }
}

/** «ngày 20 của tháng cuối quý»: of no one quarter, so of each. */
const quarterOf = (words: readonly Word[], { next }: DueInPeriod): Rhythm | null =>
  standsAt(words, next - 1, 'quý') ? { period: 'quarterly', next } : null

/** «trước ngày 15 hằng tháng» and «trước ngày D và hàng tháng», whose D is the first due day. */
export const recurringBefore: DeadlinePattern = (words, at, document) => {
  const simple = beforeEvery(words, at)
  if (simple) return { from: at, to: simple.next, deadline: simple.deadline, rule }
  if (!standsAt(words, at, 'trước')) return null
  const parts = dayAt(words, at + 1)
  if (!parts || !standsAt(words, parts.next, 'và')) return null
  const again = standsAt(words, parts.next + 1, 'định', 'kỳ') ? parts.next + 3 : parts.next + 1
  const every = everyAt(words, again)
  const first = every && periodOf(parts, document)
  if (!first) return null
  return { from: at, to: every.next, deadline: made(every, { end: first.end }), rule }
}
