import type { DeadlineFound } from '~/domain/directives/deadline-found'
import { findDeadlines } from '~/domain/directives/read-deadline'
import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import type { Clause } from '../clauses/outline'
import { agrees, strictOrder } from '../orders/decision'
import { isStatement, looksBack, opensWithoutTask, praises, skipConnectives, toNobody } from '../sentences/openings'
import { passiveSubject } from '../sentences/passive-subject'
import { insideAsides, partsOf, type Range, sentencesOf } from '../sentences/sentence'
import { type Subject, subjectOf, unitHeading } from '../sentences/subject'
import { afterTopic } from '../sentences/topic'
import type { DroppedRule } from '../steps/step-rules'
import { coordinatingIn } from '../units/coordinating'
import { unitsAt } from '../units/unit-list'
import { asidesOf } from './asides'
import { isBareOrder, opensWithTask, opensWithVerb, singledOut, workUnderCondition } from './bare-order'
import { type ClauseState, inheritedLead, remember } from './clause-state'
import type { ReadingContext } from './context'
import { closesPrevious, continues, extend, goesOnBelow, namesLeadAfterwards, repeats } from './continuing'
import { type Draft, spanOf } from './draft'
import { enumerated } from './enumeration'
import { isEmptyUrging } from './exhortation'
import { finishDraft, type Start, setDeadline } from './finish-draft'
import { holdsMeeting, newsOrder } from './news'
import { afterDecision, beforeDecision, decisionEnd, type Piece, piecesOf } from './pieces'

/** Reads the directives out of one clause of running text. */
export function readSentences(context: ReadingContext, clause: Clause): Draft[] {
  const { words } = clause.block
  const inside = insideAsides(words)
  const deadlines = findDeadlines(words, context.document).filter((found) => !isQuoted(words, inside, found))
  const state: ClauseState = { context, clause, words, deadlines, inside, drafts: [], lead: null }
  const start = afterTopic(words, 0, words.length)
  const sentences = sentencesOf(words, inside)
  const points = context.isNews ? null : enumerated(words, sentences)
  if (points) {
    readPoints(state, points)
    for (const draft of state.drafts) inheritHeadingDeadline(state, draft)
    return state.drafts
  }
  for (const sentence of sentences) {
    if (sentence.to <= start) continue
    const range = { from: Math.max(sentence.from, start), to: sentence.to }
    if (context.isNews) readNewsSentence(state, range)
    else readSentence(state, range)
  }
  for (const draft of state.drafts) inheritHeadingDeadline(state, draft)
  return state.drafts
}

/** A date in quotation marks or brackets belongs to what is quoted; «(trước ngày 10/12)» on its own is a deadline. */
const isQuoted = (words: readonly Word[], inside: readonly boolean[], found: DeadlineFound): boolean =>
  words[found.from - 1]?.raw === '“' || (inside[found.from] === true && !datesFromBrackets(words, found.from))

const DATING = phrases([
  'hoàn thành|phải hoàn thành|xong|thời hạn|thời gian|hạn|tiến độ|báo cáo|gửi|trình|kết quả|gửi kết quả|chủ trì',
])
const ASIDE_REACH = 16

/** «(trước ngày 10/12)», «(hoàn thành trước ngày 10/12)», «(Sở Y tế chủ trì, xong trong quý II)» date the task before them. */
function datesFromBrackets(words: readonly Word[], at: number): boolean {
  let open = at - 1
  while (open >= 0 && open > at - ASIDE_REACH && words[open]?.raw !== '(') open--
  if (words[open]?.raw !== '(') return false
  return open === at - 1 || phraseAt(words, open + 1, DATING) > 0 || passiveSubject(words, open, at) !== null
}

/** The points of «Giao Sở X: (1) …; (2) …» one by one, all for X. */
function readPoints(state: ClauseState, points: readonly Range[]): void {
  const head = state.words.slice(0, (points[0]?.from ?? 3) - 3)
  const subject = unitHeading(head) ?? subjectOf(head, 0, head.length)
  if (subject) {
    state.lead = { units: subject.units, rule: 'lead.colon', at: spanOf(head, subject.from, subject.to) }
  }
  for (const point of points) {
    const own = state.deadlines.filter((found) => found.from >= point.from && found.to <= point.to)
    for (const piece of piecesOf(state.words, [point], null, own))
      addPiece(state, { rule: 'kept.point', point: labelBefore(state.words, point), ...piece })
  }
}

/** «(2)» as printed before the words of the point. */
const labelBefore = (words: readonly Word[], { from }: Range): string => `(${words[from - 2]?.raw ?? ''})`

function readNewsSentence(state: ClauseState, range: Range): void {
  const { context, words } = state
  meetNewsActor(state, range)
  const order = newsOrder(words, range, context.listed)
  if (!order) {
    drop(state, range, 'dropped.narration')
    return
  }
  context.listed = order.listed
  const subject = subjectOf(words, order.from, order.to)
  addPiece(state, { ...order, subject, deadline: null, rule: 'kept.reported' })
}

/** «Ban quản lý dự án … đã tổ chức buổi làm việc»: whom an announced list of tasks binds, as far as an article says. */
function meetNewsActor(state: ClauseState, range: Range): void {
  const start =
    phraseAt(state.words, range.from, DATED) > 0
      ? state.words.findIndex((word, at) => at > range.from && word.raw === ',') + 1
      : range.from
  const list = unitsAt(state.words, Math.max(start, range.from))
  if (list?.units.length && holdsMeeting(state.words, list.to)) {
    state.context.root.lead = { units: list.units, rule: 'lead.intro', at: spanOf(state.words, list.from, list.to) }
  }
}
const DATED = phrases(['ngày|sáng|chiều|vừa qua|sáng nay'])

function readSentence(state: ClauseState, range: Range): void {
  const { words } = state
  const own = state.deadlines.filter((found) => found.from >= range.from && found.to <= range.to)
  const idle = withoutTask(state, range, own)
  const named = idle ? null : sentenceSubject(state, range)
  const subject = named && decidesBefore(state, range, named) ? null : named
  const dropped = idle ?? withoutOrder(state, range, subject)
  if (dropped) {
    drop(state, range, dropped)
    return
  }
  if (!subject && goesOnBelow(state, range, own)) {
    drop(state, range, 'dropped.continues')
    return
  }
  if (subject ? repeats(state, subject, range, own) : continues(state, range, own)) {
    extend(state, range)
    drop(state, range, 'dropped.continues')
    return
  }
  const partners = coordinatingIn(words, range.from, range.to)
  const parts = partsOf(words, state.inside, range, subject?.to, partners).flatMap((part) =>
    beforeDecision(words, part).flatMap((piece) => afterDecision(words, piece)),
  )
  const pieces = piecesOf(words, parts, subject, own)
  for (const [n, piece] of pieces.entries()) addPiece(state, piece, n + 1 < pieces.length)
}

const drop = ({ context, words, clause }: ClauseState, range: Range, rule: DroppedRule): void =>
  context.log?.candidate(words, range, clause.section, rule)

/** Praise, background, formulas, and sentences that only date the task before them. */
function withoutTask(state: ClauseState, range: Range, own: readonly DeadlineFound[]): DroppedRule | null {
  if (workUnderCondition(state, range) === 0 && opensWithoutTask(state.words, range.from, range.to))
    return 'dropped.background'
  if (praises(state.words, range.from, range.to)) return 'dropped.praise'
  return closesPrevious(state, range, own) ? 'dropped.dates-previous' : null
}

/** Nobody is told anything: no subject and no verb of a task, a report of what was done, a name for the task before. */
function withoutOrder(state: ClauseState, range: Range, subject: Subject | null): DroppedRule | null {
  const { words } = state
  if (!subject && !isBareOrder(state, range)) return 'dropped.no-order'
  if (!subject && isStatement(words, range.from, range.to)) return 'dropped.statement'
  const told = subject?.rule === 'lead.subject' || subject?.rule === 'lead.passive'
  const orders = subject ? !told : opensWithVerb(state, range)
  if (!orders && looksBack(words, range.from, range.to)) return 'dropped.looks-back'
  return subject && namesLeadAfterwards(state, subject, range) ? 'dropped.names-lead-after' : null
}

/** «Thu hồi chủ trương …; giao Sở …»: the decision before the semicolon is not the unit's. */
function decidesBefore({ words, inside }: ClauseState, range: Range, subject: Subject): boolean {
  for (let at = range.from; at < subject.from; at++) {
    if (words[at]?.raw !== ';' || inside[at]) continue
    return strictOrder(words, skipConnectives(words, range.from, at), at) !== null
  }
  const end = decisionEnd(words, range)
  return end >= 0 && end < subject.from
}

/** Under a heading that names the unit, «khẩn trương giao Ban … lập hồ sơ» is the unit's own task. */
function sentenceSubject(state: ClauseState, range: Range): Subject | null {
  const work = workUnderCondition(state, range)
  const subject = subjectOf(state.words, work || range.from, range.to)
  if (!subject || subject.rule === 'lead.passive' || work > 0 || !inheritedLead(state)) return subject
  const start = skipConnectives(state.words, range.from, range.to)
  // «Định kỳ 6 tháng, Sở X tổ chức …»: a term in front leaves the subject its place.
  return subject.from - start > 4 && opensWithTask(state, range) ? null : subject
}

function addPiece(state: ClauseState, piece: Piece, more = false): void {
  const { context, clause, words } = state
  const urging = piece.subject !== null && isEmptyUrging(state, piece, piece.subject)
  if (urging) drop(state, piece, 'dropped.urging')
  if (urging && !more) return
  // Whoever agrees decides, and is not the one addressed.
  const decider =
    piece.subject?.rule === 'lead.subject' && strictOrder(words, piece.subject.task, piece.to)?.kind === 'approve'
  if (piece.subject && piece.subject.units.length > 0 && !decider) {
    const { units, rule, from, to } = piece.subject
    state.lead = { units, rule, at: spanOf(words, from, to) }
  }
  if (urging) return
  const start = startOf(state, piece)
  const draft = finishDraft(start)
  state.drafts.push(draft)
  context.add(clause.path, draft)
  const rule = piece.rule ?? (piece.subject ? 'kept.subject' : 'kept.bare-order')
  context.log?.candidate(words, piece, clause.section, rule)
  remember(state)
  for (const aside of asidesOf(words, piece)) {
    const extra = finishDraft({ ...start, ...aside, task: aside.from, deadline: null })
    state.drafts.push(extra)
    context.add(clause.path, extra)
    context.log?.candidate(words, aside, clause.section, 'split.aside')
  }
}

const LIKEWISE = phrases(['đồng thời'])

function startOf(state: ClauseState, piece: Piece): Start {
  const { clause, words } = state
  const previous = state.drafts.at(-1)
  const likewise = previous !== undefined && phraseAt(words, piece.from, LIKEWISE) > 0
  const task =
    piece.subject?.task ??
    (singledOut(state, piece) || workUnderCondition(state, piece) || skipConnectives(words, piece.from, piece.to))
  // The chair's own decision addresses nobody (labelling rule 4), unless the sentence names somebody.
  const known = state.lead ?? inheritedLead(state)
  const headed = !piece.subject && known?.rule === 'lead.heading'
  const decides = !headed && (!piece.subject || piece.subject.rule === 'lead.subject') && agrees(words, task, piece.to)
  const general = decides || (!piece.subject && toNobody(words, piece.from) > 0)
  const lead = general ? null : known
  return {
    words,
    from: piece.from,
    to: piece.to,
    task,
    section: `${clause.section}${piece.point ?? ''}`,
    numbered: clause.frame !== null,
    clause: { start: clause.block.start, end: clause.block.end },
    general,
    lead: lead?.units ?? [],
    leadRule: lead?.rule ?? 'lead.none',
    leadAt: lead?.at ?? null,
    deadline: piece.deadline ?? sameTime(state, piece),
    inheritedCoordinating: likewise ? previous.coordinating : lead?.rule === 'lead.intro' ? partnersOf(state) : [],
  }
}

/** Whom the opening of the item around the clause names to work with. */
const partnersOf = ({ context, clause }: ClauseState): string[] =>
  context.of(clause.path.at(clause.frame ? -2 : -1)).partners

const SAME_TIME = phrases([
  'trong thời gian này|trong thời gian nói trên|trong thời gian nêu trên|trong khoảng thời gian này',
])

/** «Trong thời gian này, … tạm dừng …» means the period of the sentence before. */
const sameTime = ({ words, deadlines }: ClauseState, piece: Piece): DeadlineFound | null =>
  phraseAt(words, piece.from, SAME_TIME) > 0
    ? (deadlines.findLast((found) => found.to <= piece.from && found.deadline.type === 'between') ?? null)
    : null

/** A date in the heading of an item is that of its tasks without one; a starting date only that of the first. */
function inheritHeadingDeadline(state: ClauseState, draft: Draft): void {
  if (draft.deadline.type !== 'none') return
  const item = state.context.along(state.clause.path, (at) => (at.deadline ? at : null))
  const heading = item?.deadline
  if (!heading || (heading.found.deadline.type === 'from' && item.drafts[0] !== draft)) return
  const at = spanOf(heading.words, heading.found.from, heading.found.to)
  setDeadline(draft, heading.found.deadline, at, heading.found.rule, true)
}
