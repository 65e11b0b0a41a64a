import type { DeadlineFound } from '~/domain/directives/deadline-found'
import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import { strictOrder } from '../orders/decision'
import { decisionOf } from '../orders/soft-decision'
import { skipConnectives } from '../sentences/openings'
import type { Range } from '../sentences/sentence'
import type { Subject } from '../sentences/subject'
import { coordinatingIn } from '../units/coordinating'
import type { ClauseState } from './clause-state'
import { type Draft, spanOf } from './draft'
import { distinct, setDeadline } from './finish-draft'
import { isReportTail, isTermSentence } from './tail'

/** A sentence that only dates or reports the task before it: true where it has been taken in. */
export function closesPrevious(state: ClauseState, range: Range, own: readonly DeadlineFound[]): boolean {
  const { words } = state
  const [deadline, second] = own
  if (!deadline || second) return false
  const term = isTermSentence(words, range.from)
  if (!term && !(isReportTail(words, range.from) && deadline.deadline.type !== 'recurring')) return false
  const before = state.drafts.length > 0 || !term ? state.drafts : draftsBefore(state)
  const open = before.filter((draft) => draft.deadline.type === 'none')
  const targets = term ? open : open.slice(-1)
  if (targets.length === 0 || (!term && before.at(-1) !== targets[0])) return false
  const at = spanOf(words, deadline.from, deadline.to)
  for (const draft of targets) setDeadline(draft, deadline.deadline, at, deadline.rule, targets.length > 1)
  const last = state.drafts.at(-1)
  if (last) last.to = withoutMarks(words, last.from, range.to)
  return true
}

/** «Thời hạn: …» as a paragraph of its own dates the tasks of the paragraph or bullet just before it. */
function draftsBefore({ context, clause }: ClauseState): readonly Draft[] {
  const last = context.drafts.at(-1)
  if (clause.frame || !last) return []
  return context.drafts.filter((draft) => draft.clause.start === last.clause.start)
}

const withoutMarks = (words: readonly Word[], from: number, to: number): number => {
  let at = to
  while (at > from + 1 && words[at - 1]?.kind === 'mark') at--
  return at
}

const CHANGES = phrases(['đồng thời|riêng|ngoài ra'])

/** An item or bullet; or the text of an item that is headed by a unit, printed on a line of its own. */
function isOneItem({ clause, context }: ClauseState): boolean {
  const holder = clause.path.at(-1)
  if (clause.frame || !holder) return clause.frame !== null
  return holder.kind === 'decimal' && context.of(holder).lead?.rule === 'lead.heading'
}

/** In an item or bullet one task may take several sentences (labelling rule 3). */
export function continues(state: ClauseState, range: Range, own: readonly DeadlineFound[]): boolean {
  const previous = state.drafts.at(-1)
  if (!isOneItem(state) || !previous || own.length > 0) return false
  const task = skipConnectives(state.words, range.from, range.to)
  if (strictOrder(state.words, task, range.to)) return false
  if (phraseAt(state.words, range.from, phrases(['riêng'])) > 0) return false
  if (phraseAt(state.words, range.from, CHANGES) === 0) return true
  const { kind } = decisionOf(state.words, task, range.to, true)
  return kind === previous.order.kind || kind === 'assign'
}

/** A paragraph below a lettered point goes on with the task of the point, unless it decides or dates something. */
export function goesOnBelow(state: ClauseState, range: Range, own: readonly DeadlineFound[]): boolean {
  const { clause, context, words } = state
  const holder = clause.path.at(-1)
  if (clause.frame || (holder?.kind !== 'letter' && holder?.kind !== 'paren') || own.length > 0) return false
  const before = context.of(holder).drafts.filter((draft) => draft.clause.start !== clause.block.start)
  return before.length > 0 && strictOrder(words, skipConnectives(words, range.from, range.to), range.to) === null
}

/** The subject is named again and nothing else changes. */
export function repeats(state: ClauseState, subject: Subject, range: Range, own: readonly DeadlineFound[]): boolean {
  const previous = state.drafts.at(-1)
  if (!previous || subject.rule !== 'lead.subject') return false
  const same = previous.lead.join('|').toLowerCase() === subject.units.join('|').toLowerCase()
  return same && previous.deadline.type === 'none' && continues(state, range, own)
}

/** Lengthens the previous directive over this sentence and takes in whom it is to work with. */
export function extend(state: ClauseState, range: Range): void {
  const previous = state.drafts.at(-1)
  if (!previous) return
  previous.to = withoutMarks(state.words, previous.from, range.to)
  const more = coordinatingIn(state.words, range.from, range.to)
  const leads = new Set(previous.lead.map((unit) => unit.toLowerCase()))
  previous.coordinating = distinct([...previous.coordinating, ...more.flatMap((hit) => hit.units)]).filter(
    (unit) => !leads.has(unit.toLowerCase()),
  )
  for (const hit of more) {
    previous.pieces.push({ ...spanOf(state.words, hit.from, hit.to), piece: 'coordinating', rule: 'coordinating.with' })
  }
}

const CARRIES_OUT = phrases([
  'chịu trách nhiệm thực hiện|chịu trách nhiệm tổ chức thực hiện|chủ trì thực hiện|tổ chức thực hiện|triển khai thực hiện|chịu trách nhiệm triển khai',
])
const FEW_WORDS = 10

/** «Chấm dứt hợp đồng …. Văn phòng chịu trách nhiệm thực hiện.»: the sentence only says who carries the order out. */
export function namesLeadAfterwards(state: ClauseState, subject: Subject, range: Range): boolean {
  const previous = state.drafts.at(-1)
  if (previous?.lead.length !== 0 || range.to - subject.task > FEW_WORDS) return false
  if (phraseAt(state.words, subject.task, CARRIES_OUT) === 0) return false
  previous.lead = subject.units
  previous.leadRule = subject.rule
  previous.pieces.push({ ...spanOf(state.words, subject.from, subject.to), piece: 'lead', rule: subject.rule })
  return true
}
