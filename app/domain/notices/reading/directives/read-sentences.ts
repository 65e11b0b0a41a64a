import type { DeadlineFound } from '~/domain/directives/deadline-found'
import { findDeadlines } from '~/domain/directives/read-deadline'
import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import { type Clause, isBullet } from '../clauses/outline'
import { strictOrder } from '../orders/decision'
import { decisionOf } from '../orders/soft-decision'
import { looksBack, opensWithoutTask, praises, skipConnectives } from '../sentences/openings'
import { insideAsides, partsOf, type Range, sentencesOf } from '../sentences/sentence'
import { type Subject, subjectOf } from '../sentences/subject'
import { afterTopic } from '../sentences/topic'
import { VERBS } from '../vocabulary'
import { asidesOf } from './asides'
import type { Lead, ReadingContext } from './context'
import { type Draft, spanOf } from './draft'
import { areGroups, isExhortation } from './exhortation'
import { finishDraft, type Start, setDeadline } from './finish-draft'
import { type Piece, piecesOf } from './pieces'
import { isReportTail, isTermSentence } from './tail'

/** Reads the directives out of one clause of running text. */
export function readSentences(context: ReadingContext, clause: Clause): void {
  const { words } = clause.block
  const inside = insideAsides(words)
  const quoted = (found: DeadlineFound): boolean =>
    words[found.from - 1]?.raw === '“' || (inside[found.from] === true && !isDated(words, found))
  const deadlines = findDeadlines(words, context.document).filter((found) => !quoted(found))
  const state: ClauseState = { context, clause, deadlines, inside, drafts: [], lead: null, stopped: false }
  const start = afterTopic(words, 0, words.length)
  for (const sentence of sentencesOf(words, inside)) {
    if (sentence.to <= start) continue
    readSentence(state, { from: Math.max(sentence.from, start), to: sentence.to })
  }
  for (const draft of state.drafts) inheritHeadingDeadline(state, draft)
}

/** «(trước ngày 10/12)» in brackets still is a deadline; a quoted or cited date in brackets is none. */
const isDated = (words: readonly Word[], found: DeadlineFound): boolean => words[found.from - 1]?.raw === '('

type ClauseState = {
  context: ReadingContext
  clause: Clause
  deadlines: DeadlineFound[]
  inside: boolean[]
  drafts: Draft[]
  lead: Lead | null
  stopped: boolean
}

function readSentence(state: ClauseState, range: Range): void {
  const { words } = state.clause.block
  if (opensWithoutTask(words, range.from, range.to) || praises(words, range.from, range.to)) return
  const own = state.deadlines.filter((found) => found.from >= range.from && found.to <= range.to)
  if (closesPrevious(state, range, own)) return
  const subject = subjectOf(words, range.from, range.to)
  if (!subject && !isBareOrder(state, range)) return
  if (looksBack(words, range.from, range.to) && (!subject || subject.rule === 'lead.subject')) return
  if (!subject && continues(state, range, own)) return extend(state, range, own)
  if (subject && subject.rule === 'lead.subject' && repeats(state, subject, range, own))
    return extend(state, range, own)
  for (const piece of piecesOf(words, partsOf(words, state.inside, range), subject, own)) addPiece(state, piece)
}

/** A sentence that only dates or reports the task before it. */
function closesPrevious(state: ClauseState, range: Range, own: readonly DeadlineFound[]): boolean {
  const { words } = state.clause.block
  const deadline = own[0]
  if (!deadline || own.length > 1) return false
  const term = isTermSentence(words, range.from)
  if (!term && !(isReportTail(words, range.from) && deadline.deadline.type !== 'recurring')) return false
  const before = state.drafts.length > 0 ? state.drafts : term ? [] : []
  const open = before.filter((draft) => draft.deadline.type === 'none')
  if (open.length === 0) return false
  const targets = term ? open : open.slice(-1)
  const at = spanOf(words, deadline.from, deadline.to)
  for (const [n, draft] of targets.entries())
    setDeadline(draft, deadline.deadline, at, deadline.rule, n < targets.length - 1 || targets.length > 1)
  const last = state.drafts.at(-1)
  if (last) last.to = trimmed(words, last.from, range.to)
  return true
}

const trimmed = (words: readonly Word[], from: number, to: number): number => {
  let at = to
  while (at > from + 1 && words[at - 1]?.kind === 'mark') at--
  return at
}

/** No subject of its own: is it an order all the same? It must begin with a verb, under somebody or in a list of tasks. */
function isBareOrder(state: ClauseState, range: Range): boolean {
  const { words, marker } = state.clause.block
  const at = skipConnectives(words, range.from, range.to)
  const verb =
    phraseAt(words, at, VERBS) > 0 ||
    state.deadlines.some((found) => found.from === at && phraseAt(words, found.to, VERBS) > 0)
  if (!verb) return state.lead !== null && marker !== null && phraseAt(words, at, LEAD_IN) > 0
  if (state.lead || inheritedLead(state)) return true
  return (
    strictOrder(words, at, range.to) !== null || (marker !== null && state.context.announcesTasks(state.clause.path))
  )
}
const LEAD_IN = phrases([
  'phần mềm',
  'thủ trưởng',
  'trên cơ sở',
  'căn cứ',
  'theo',
  'thường xuyên',
  'định kỳ',
  'tuyệt đối',
  'trong',
  'hằng',
  'hàng',
  'là',
  'để',
])

function inheritedLead(state: ClauseState): Lead | null {
  const { context, clause } = state
  const heading = context.along(clause.path, (item) => item.lead)
  const parent = isBullet(clause.frame?.kind) || clause.frame === null ? clause.path.at(clause.frame ? -2 : -1) : null
  if (heading) return heading
  const sibling = parent === null ? null : context.of(parent).latest
  return sibling && { ...sibling, rule: 'lead.previous' }
}

const CHANGES = phrases(['đồng thời', 'riêng', 'ngoài ra'])

/** In an item or bullet one task may take several sentences (labelling rule 3). */
function continues(state: ClauseState, range: Range, own: readonly DeadlineFound[]): boolean {
  const { words, marker } = state.clause.block
  const previous = state.drafts.at(-1)
  if (!marker || !previous) return false
  if (strictOrder(words, skipConnectives(words, range.from, range.to), range.to)) return false
  if (own.length > 0 && (previous.deadline.type !== 'none' || own.length > 1 || own[0]?.from === range.from))
    return false
  if (phraseAt(words, range.from, CHANGES) === 0) return own.length === 0
  const kind = decisionOf(words, skipConnectives(words, range.from, range.to), range.to, true).kind
  return kind === previous.order.kind || kind === 'assign'
}

const repeats = (state: ClauseState, subject: Subject, range: Range, own: readonly DeadlineFound[]): boolean => {
  const previous = state.drafts.at(-1)
  return (
    previous !== undefined &&
    previous.lead.join('|') === subject.units.join('|') &&
    own.length === 0 &&
    state.deadlines.length === 0 &&
    continues(state, range, own)
  )
}

function extend(state: ClauseState, range: Range, own: readonly DeadlineFound[]): void {
  const previous = state.drafts.at(-1)
  if (!previous) return
  const { words } = state.clause.block
  const longer = finishDraft({
    ...startOf(state, { ...range, subject: null, deadline: null }),
    from: previous.from,
    task: previous.task,
    lead: previous.lead,
  })
  previous.to = longer.to
  previous.coordinating = longer.coordinating
  const deadline = own[0]
  if (deadline)
    setDeadline(previous, deadline.deadline, spanOf(words, deadline.from, deadline.to), deadline.rule, false)
}

function addPiece(state: ClauseState, piece: Piece): void {
  const { context, clause } = state
  const { words } = clause.block
  if (piece.subject && piece.subject.units.length > 0) {
    state.lead = {
      units: piece.subject.units,
      rule: piece.subject.rule,
      at: spanOf(words, piece.subject.from, piece.subject.to),
    }
  }
  const start = startOf(state, piece)
  if (isEmptyUrging(state, piece, start)) return
  const draft = finishDraft(start)
  state.drafts.push(draft)
  context.add(clause.path, draft)
  remember(state)
  for (const aside of asidesOf(words, piece)) {
    const extra = finishDraft({ ...start, ...aside, task: aside.from, deadline: null })
    state.drafts.push(extra)
    context.add(clause.path, extra)
  }
}

/** General urging is no task, except as a numbered item of its own or with a date. */
function isEmptyUrging(state: ClauseState, piece: Piece, start: Start): boolean {
  const { words, marker } = state.clause.block
  if (piece.deadline || !piece.subject) return false
  const urges = piece.subject.rule === 'lead.de-nghi' || piece.subject.rule === 'lead.yeu-cau'
  if (!urges || (marker && !isBullet(marker.kind) && state.drafts.length === 0)) return false
  return areGroups(piece.subject.units) && isExhortation(words, start.task, piece.to)
}

function startOf(state: ClauseState, piece: Piece): Start {
  const { context, clause } = state
  const { words } = clause.block
  const lead = state.lead ?? inheritedLead(state)
  const previous = state.drafts.at(-1)
  const same = previous !== undefined && phraseAt(words, piece.from, phrases(['đồng thời'])) > 0
  const overridden = context.along(clause.path, (item) => item.lead)
  const chosen = lead ?? overridden
  return {
    words,
    from: piece.from,
    to: piece.to,
    task: piece.subject?.task ?? skipConnectives(words, piece.from, piece.to),
    section: clause.section,
    clause: { start: clause.block.start, end: clause.block.end },
    lead: chosen?.units ?? [],
    leadRule: chosen?.rule ?? 'lead.none',
    leadAt: chosen?.at ?? null,
    deadline: piece.deadline,
    ...(same ? { inheritedCoordinating: previous.coordinating } : {}),
  }
}

/** What later bullets and paragraphs of the item may inherit. */
function remember(state: ClauseState): void {
  const { context, clause, lead } = state
  if (!lead) return
  context.of(clause.path.at(clause.frame ? -2 : -1)).latest = lead
  if (clause.frame && !context.of(clause.frame).lead) context.of(clause.frame).lead = { ...lead, rule: 'lead.previous' }
}

function inheritHeadingDeadline(state: ClauseState, draft: Draft): void {
  if (draft.deadline.type !== 'none') return
  const heading = state.context.along(state.clause.path, (item) => item.deadline)
  if (heading)
    setDeadline(
      draft,
      heading.found.deadline,
      spanOf(heading.words, heading.found.from, heading.found.to),
      heading.found.rule,
      true,
    )
}
