import { findDeadlines } from '~/domain/directives/read-deadline'
import { endsOpen, endsWithColon, isCapitals, isSkippedHeading, isTaskHeading } from '../clauses/headings'
import { type Clause, type Frame, isBullet } from '../clauses/outline'
import { insideAsides, partsOf, sentencesOf } from '../sentences/sentence'
import { type Subject, subjectOf, unitHeading } from '../sentences/subject'
import { afterTopic } from '../sentences/topic'
import { applyFields } from './apply-fields'
import type { ItemContext, ReadingContext } from './context'
import { spanOf } from './draft'
import { fieldsOf } from './fields'
import { readSentences } from './read-sentences'

/** What the reader knows of the neighbourhood of a clause. */
export type Surroundings = { hasChildren: boolean; followed: boolean; openTitle: (label: string) => Frame }

/** Reads one clause: a heading changes what its children inherit, fields complete earlier tasks, text yields drafts. */
export function readClause(context: ReadingContext, clause: Clause, near: Surroundings): void {
  const { words } = clause.block
  if (words.length === 0 || context.isSkipped(clause.path)) return
  const item = context.of(clause.frame)
  const parent = context.of(clause.path.at(clause.frame ? -2 : -1))
  if (parent.details && isBullet(clause.frame?.kind)) return
  const fields = fieldsOf(words)
  if (fields.length > 0) {
    const task = fields.find((field) => field.name === 'task')
    applyFields(context, clause, fields)
    if (task && task.from < words.length)
      readSentences(context, { ...clause, block: { ...clause.block, words: words.slice(task.from, task.to) } })
    if (task) item.tasks = true
    return
  }
  if (readHeading(context, clause, item, near)) return
  const drafts = readSentences(context, clause)
  const last = drafts.at(-1)
  if (endsWithColon(words) && last && ENDING_KINDS.has(last.order.kind)) {
    context.of(clause.frame ?? clause.path.at(-1)).details = true
  }
}

const ENDING_KINDS: ReadonlySet<string> = new Set(['pause', 'stop'])

/** True where the clause was a heading and has been taken in. */
function readHeading(context: ReadingContext, clause: Clause, item: ItemContext, near: Surroundings): boolean {
  const { words } = clause.block
  const open = endsOpen(words)
  const colon = endsWithColon(words)
  if (!open && !colon) return false
  if (clause.block.marker === null && !colon && (words.length > 30 || (!near.followed && !isCapitals(words))))
    return false
  if (isBullet(clause.frame?.kind) && open && !isUnitHeading(words)) return false
  if (clause.frame && isSkippedHeading(words)) {
    item.skip = true
    return true
  }
  const subject = unitHeading(words)
  if (subject) {
    target(context, clause, item, near, words.length <= 30 && !clause.frame).lead = {
      units: subject.units,
      rule: 'lead.heading',
      at: spanOf(words, subject.from, subject.to),
    }
    return true
  }
  if (open && !near.hasChildren && clause.block.marker !== null && !isCapitals(words)) return false
  if (open && clause.block.marker === null && subjectOf(words, 0, words.length)) return false
  return readOpening(context, clause, item, near, colon)
}

/** An opening such as «… yêu cầu các sở thực hiện các nhiệm vụ sau:» or a heading «Về …». */
function readOpening(
  context: ReadingContext,
  clause: Clause,
  item: ItemContext,
  near: Surroundings,
  colon: boolean,
): boolean {
  const { words } = clause.block
  const start = afterTopic(words, 0, words.length)
  const subject = colon ? openingSubject(words, start) : null
  const isTitle = clause.frame === null && !colon
  if (isTitle && !isHeadingLike(words)) return false
  const scope = isTitle
    ? context.of(near.openTitle(words.map((word) => word.raw).join(' ')))
    : clause.frame
      ? item
      : context.of(clause.path.at(-1))
  if (subject) scope.lead = { units: subject.units, rule: 'lead.intro', at: spanOf(words, subject.from, subject.to) }
  if (isTaskHeading(words) || colon) scope.tasks = true
  const deadline = findDeadlines(words, context.document)[0]
  if (deadline && !colon && deadline.rule !== 'deadline.year') scope.deadline = { found: deadline, words }
  if (isTitle && isSkippedHeading(words)) scope.skip = true
  return !colon || !isDirectiveOpening(context, clause, subject)
}

const isHeadingLike = (words: Clause['block']['words']): boolean => words.length <= 30 && words[0]?.capital === true

function target(
  context: ReadingContext,
  clause: Clause,
  item: ItemContext,
  near: Surroundings,
  asTitle: boolean,
): ItemContext {
  if (clause.frame) return item
  return asTitle ? context.of(near.openTitle('')) : context.of(clause.path.at(-1))
}

function openingSubject(words: Clause['block']['words'], from: number): Subject | null {
  const inside = insideAsides(words)
  const sentences = sentencesOf(words, inside)
  const last = sentences.at(-1)
  if (!last) return null
  return subjectOf(words, Math.max(from, last.from), last.to)
}

const isUnitHeading = (words: Clause['block']['words']): boolean => unitHeading(words) !== null

/** One unit told to do something definite, «trong đó lưu ý:»: an order of its own as well as an opening. */
function isDirectiveOpening(context: ReadingContext, clause: Clause, subject: Subject | null): boolean {
  if (subject?.units.length !== 1 || clause.block.words.length === 0) return false
  const { words } = clause.block
  const inside = insideAsides(words)
  const last = sentencesOf(words, inside).at(-1)
  if (!last) return false
  return (
    partsOf(words, inside, last).length >= 1 &&
    /đẩy nhanh|rà soát|tạm dừng|thu hồi/u.test(
      words
        .slice(subject.task, last.to)
        .map((word) => word.low)
        .join(' '),
    ) &&
    !context.isSkipped(clause.path)
  )
}
