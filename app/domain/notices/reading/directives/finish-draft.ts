import { type Deadline, NO_DEADLINE } from '~/domain/directives/deadline'
import type { DeadlineFound } from '~/domain/directives/deadline-found'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import { conditionIn } from '../orders/condition'
import type { OrderKind } from '../orders/decision'
import { decisionOf } from '../orders/soft-decision'
import type { Span } from '../reading'
import { insideBrackets } from '../sentences/sentence'
import { coordinatingIn } from '../units/coordinating'
import { type Draft, type LeadRule, spanOf } from './draft'

/** What is known of a directive before its words are looked at closely. */
export type Start = {
  words: readonly Word[]
  from: number
  to: number
  task: number
  section: string
  numbered?: boolean
  /** Decided by the chair or said to nobody in particular: no lead is guessed. */
  general?: boolean
  clause: Span
  lead: string[]
  leadRule: LeadRule
  leadAt: Span | null
  deadline: DeadlineFound | null
  inheritedCoordinating?: string[]
}

const COORDINATES = phrases([
  'phối hợp',
  'chủ động phối hợp',
  'tiếp tục phối hợp',
  'tiếp tục chủ động phối hợp',
  'tăng cường phối hợp',
  'có trách nhiệm phối hợp',
])

/** Reads co-ordinating units, kind of order and condition out of the words of one directive. */
export function finishDraft(start: Start): Draft {
  const { words } = start
  const from = trimStart(words, start.from, start.to)
  const to = trimEnd(words, from, start.to)
  const task = Math.min(Math.max(start.task, from), Math.max(from, to - 1))
  const coordination = coordinatingIn(words, from, to)
  const leads = new Set(start.lead.map((unit) => unit.toLowerCase()))
  const units = [...(start.inheritedCoordinating ?? []), ...coordination.flatMap((hit) => hit.units)]
  const plain = withoutBrackets(words.slice(task, to))
  const order = ownAct(decisionOf(plain, 0, plain.length, start.lead.length > 0), plain, start.lead)
  const condition = conditionIn(plain, 0, plain.length)
  const pieces: Draft['pieces'] = coordination.map((hit) => ({
    ...spanOf(words, hit.from, hit.to),
    piece: 'coordinating',
    rule: 'coordinating.with',
  }))
  if (start.leadAt) pieces.push({ ...start.leadAt, piece: 'lead', rule: start.leadRule })
  pieces.push({ ...spanOf(plain, order.from, order.to), piece: 'order', rule: order.rule })
  if (condition)
    pieces.push({ ...spanOf(plain, condition.from, condition.to), piece: 'condition', rule: 'condition.clause' })
  const draft: Draft = {
    ...{
      words,
      from,
      to,
      task,
      section: start.section,
      clause: start.clause,
      lead: start.lead,
      leadRule: start.leadRule,
    },
    leadInferred: false,
    numbered: start.numbered ?? false,
    general: start.general ?? false,
    coordinating: distinct(units).filter((unit) => !leads.has(unit.toLowerCase())),
    role: phraseAt(words, task, COORDINATES) > 0 ? 'coordinate' : 'lead',
    deadline: NO_DEADLINE,
    deadlineAt: null,
    shared: false,
    order,
    condition: condition && spanOf(plain, condition.from, condition.to),
    pieces,
  }
  if (start.deadline)
    setDeadline(
      draft,
      start.deadline.deadline,
      spanOf(words, start.deadline.from, start.deadline.to),
      start.deadline.rule,
      false,
    )
  return draft
}

const ACTS = phrases(['phê duyệt|cho phép|chấp thuận|thống nhất'])

/** «Sở Y tế: a) Phê duyệt hồ sơ …»: an approval that somebody is told to give is work, not the chair's decision. */
const ownAct = (order: OrderKind, words: readonly Word[], lead: readonly string[]): OrderKind =>
  order.kind === 'approve' && lead.length > 0 && phraseAt(words, order.from, ACTS) > 0
    ? { ...order, kind: 'assign', rule: 'order.assign' }
    : order

export function setDeadline(draft: Draft, deadline: Deadline, at: Span, rule: string, shared: boolean): void {
  draft.deadline = deadline
  draft.deadlineAt = at
  draft.shared = shared
  draft.pieces.push({ ...at, piece: 'deadline', rule })
}

/** «đơn vị có liên quan» and «các đơn vị có liên quan» are one; the first spelling stays. */
export function distinct(units: readonly string[]): string[] {
  const seen = new Set<string>()
  return units.filter((unit) => {
    const key = unit
      .toLowerCase()
      .replace(/^(?:các|những)\s+/u, '')
      .replace(/\bcó liên quan/u, 'liên quan')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What stands in brackets explains the task; a decision there is read as one of its own. */
function withoutBrackets(words: readonly Word[]): Word[] {
  const inside = insideBrackets(words)
  const plain = words.filter((_, at) => !inside[at])
  return plain.length > 0 ? plain : [...words]
}

function trimStart(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at < to && words[at]?.kind === 'mark' && !'“"«('.includes(words[at]?.raw ?? ' ')) at++
  if (standsAt(words, at, '(', '*')) at += 2
  return at < to ? at : from
}

function trimEnd(words: readonly Word[], from: number, to: number): number {
  let at = to
  while (at > from + 1 && words[at - 1]?.kind === 'mark' && !')”"»%'.includes(words[at - 1]?.raw ?? ' ')) at--
  return at
}
