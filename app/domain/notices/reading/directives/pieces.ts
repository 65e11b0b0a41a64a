import type { DeadlineFound } from '~/domain/directives/deadline-found'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import { strictOrder } from '../orders/decision'
import { skipConnectives } from '../sentences/openings'
import type { Range } from '../sentences/sentence'
import { type Subject, subjectOf } from '../sentences/subject'
import type { KeptRule } from '../steps/step-rules'
import { onlyJoins } from '../units/coordinating'
import { unitsAt } from '../units/unit-list'
import { ADVERBS, VERBS } from '../vocabulary'

/** A stretch of one sentence that is a directive of its own. */
export type Piece = Range & { subject: Subject | null; deadline: DeadlineFound | null; rule?: KeptRule; point?: string }

/**
 * Splits a sentence where responsibility, a state-changing decision or the deadline changes (labelling rule 3); parts
 * that only carry one task further stay together.
 * @param deadlines those of the block, in order
 */
export function piecesOf(
  words: readonly Word[],
  parts: readonly Range[],
  first: Subject | null,
  deadlines: readonly DeadlineFound[],
): Piece[] {
  const pieces: Piece[] = []
  for (const part of parts) {
    const previous = pieces.at(-1)
    if (!previous) {
      pieces.push({ ...part, subject: first, deadline: null })
      continue
    }
    const subject = partSubject(words, part, previous)
    const rule = subject ? 'split.unit' : splitRule(words, part, previous, deadlines)
    if (rule) {
      pieces.push({ ...part, subject, deadline: null, rule })
    } else {
      previous.to = part.to
    }
  }
  return pieces.flatMap((piece) => byDeadline(words, piece, deadlines))
}

/** A part with its own subject: «…; Bộ Khoa học và Công nghệ hướng dẫn …». */
function partSubject(words: readonly Word[], part: Range, previous: Piece): Subject | null {
  const subject = subjectOf(words, part.from, part.to)
  if (!subject || subject.units.length === 0 || onlyJoins(words, part.from, part.to)) return null
  const opens = subject.from - part.from <= 3
  if (!opens || (passesOn(words, part) && phraseAt(words, part.from, ADVERBS) > 0)) return null
  const same = previous.subject && previous.subject.units.join('|') === subject.units.join('|')
  return same ? null : subject
}

/** A decision or a rhythm of its own. */
function splitRule(
  words: readonly Word[],
  part: Range,
  previous: Piece,
  deadlines: readonly DeadlineFound[],
): KeptRule | null {
  if (changesState(words, part, previous)) return 'split.decision'
  return ownRhythm(words, part, deadlines) ? 'split.rhythm' : null
}

const IF = phrases(['nếu', 'trường hợp'])

function changesState(words: readonly Word[], part: Range, previous: Piece): boolean {
  const order = strictOrder(words, part.from, part.to)
  if (!order || (order.from - part.from > 4 && phraseAt(words, part.from, IF) === 0)) return false
  return strictOrder(words, previous.from, previous.to)?.kind !== order.kind
}

/** «rà soát …, đồng thời chấm dứt …»: a decision that changes a state is a part of its own. */
export function beforeDecision(words: readonly Word[], part: Range): Range[] {
  for (let at = part.from + 1; at < part.to; at++) {
    if (words[at]?.raw !== ',' || !standsAt(words, at + 1, 'đồng', 'thời')) continue
    const order = strictOrder(words, at + 3, part.to)
    if (order && order.from <= at + 5)
      return [
        { from: part.from, to: at },
        { from: at + 1, to: part.to },
      ]
  }
  return [part]
}

const HANDS_ON = phrases(['giao|yêu cầu|đề nghị|phân công'])

/** «Nhất trí tiếp tục thuê … và giao Văn phòng ký hợp đồng»: where a decision ends and what follows from it is given out; -1. */
export function decisionEnd(words: readonly Word[], { from, to }: Range): number {
  const start = skipConnectives(words, from, to)
  const order = strictOrder(words, start, to)
  if (!order || order.from > start + 4) return -1
  for (let at = order.to; at < to; at++) {
    if (words[at]?.raw !== ',' && words[at]?.low !== 'và') continue
    const next = skipConnectives(words, at, to)
    const length = phraseAt(words, next, HANDS_ON)
    const list = length > 0 ? unitsAt(words, next + length) : null
    if (list && list.units.length > 0 && list.to < to) return at
  }
  return -1
}

/** Such a stretch in two. */
export function afterDecision(words: readonly Word[], part: Range): Range[] {
  const end = decisionEnd(words, part)
  return end < 0
    ? [part]
    : [
        { from: part.from, to: end },
        { from: end + 1, to: part.to },
      ]
}

/** Periodic reporting beside a one-off task; or work passed on to somebody with a day of its own. */
function ownRhythm(words: readonly Word[], part: Range, deadlines: readonly DeadlineFound[]): boolean {
  const own = deadlines.find((deadline) => deadline.from >= part.from && deadline.to <= part.to)
  if (!own) return false
  if (own.deadline.type === 'recurring') return phraseAt(words, part.from, VERBS) > 0 || own.from === part.from
  return passesOn(words, part)
}

const PASS_ON = phrases(['giao', 'khẩn trương giao', 'yêu cầu', 'phân công'])
function passesOn(words: readonly Word[], part: Range): boolean {
  const length = phraseAt(words, part.from, PASS_ON)
  return length > 0 && unitsAt(words, part.from + length) !== null
}

/** Several deadlines in one piece: one directive each. */
function byDeadline(words: readonly Word[], piece: Piece, deadlines: readonly DeadlineFound[]): Piece[] {
  const own = deadlines.filter((deadline) => deadline.from >= piece.from && deadline.to <= piece.to)
  const result: Piece[] = []
  let from = piece.from
  let subject = piece.subject
  for (const [n, deadline] of own.entries()) {
    const next = own[n + 1]
    const fronted = deadline.from <= from
    const to = next
      ? fronted
        ? lastJoint(words, deadline, next)
        : boundary(words, deadline, next, piece.to)
      : piece.to
    if (next && to < 0) continue
    const rule = result.length > 0 ? 'split.deadline' : piece.rule
    result.push({ from, to: to < 0 ? piece.to : to, subject, deadline, ...(rule ? { rule } : {}) })
    from = next ? afterJoint(words, to) : to
    subject = null
  }
  return result.length > 0 ? result : [piece]
}

const afterJoint = (words: readonly Word[], at: number): number =>
  words[at]?.kind === 'mark' || words[at]?.low === 'và' ? at + 1 : at

/** «Trong tháng 3, Sở X lập …; trong tháng 4 tổ chức …»: the task of a term in front ends right before the next one's. */
function lastJoint(words: readonly Word[], deadline: DeadlineFound, next: DeadlineFound): number {
  for (let at = next.from - 1; at > deadline.to; at--) {
    if (words[at]?.raw === ',' || words[at]?.raw === ';' || words[at]?.low === 'và') return at
  }
  return -1
}

/** Where one task ends and the next begins between two deadlines; -1 where both belong to one task. */
function boundary(words: readonly Word[], deadline: DeadlineFound, next: DeadlineFound, to: number): number {
  if (words[deadline.to]?.raw === ')' || words[deadline.from - 1]?.raw === '(') return -1
  for (let at = deadline.to; at < next.from && at < to; at++) {
    const raw = words[at]?.raw
    if (raw === ',' || raw === ';' || words[at]?.low === 'và') {
      const verbFollows = next.from - at > 1
      return verbFollows && !standsAt(words, at + 1, 'trong', 'đó') ? at : -1
    }
  }
  return -1
}
