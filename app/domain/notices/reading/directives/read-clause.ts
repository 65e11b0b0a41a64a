import { endsWithColon } from '../clauses/headings'
import { type Clause, isBullet } from '../clauses/outline'
import { applyFields } from './apply-fields'
import type { ReadingContext } from './context'
import { fieldsBehind, fieldsOf } from './fields'
import { readHeading, type Surroundings } from './heading'
import { announcesOrders } from './opening'
import { readSentences } from './read-sentences'

/** Reads one clause: a heading changes what its children inherit, fields complete earlier tasks, text yields drafts. */
export function readClause(context: ReadingContext, clause: Clause, near: Surroundings): void {
  const { words } = clause.block
  if (words.length === 0) return
  if (context.isSkipped(clause.path)) {
    if (!announcesOrders(clause)) return
    // «… cần tập trung thực hiện các nhiệm vụ sau:» ends the assessment it stands in.
    for (const frame of clause.path) context.of(frame).skip = false
  }
  const parent = context.of(clause.path.at(clause.frame ? -2 : -1))
  if (parent.details && isBullet(clause.frame?.kind)) return
  if (readFields(context, clause)) return
  if (readHeading(context, clause, near)) return
  const last = readSentences(context, clause).at(-1)
  if (endsWithColon(words) && last && ENDING_KINDS.has(last.order.kind)) {
    context.of(clause.frame ?? clause.path.at(-1)).details = true
  }
}

/** Openings whose list held no task of its own («báo cáo các nội dung sau: (1) Số hộ …») are the task themselves. */
export function readEmptyOpenings(context: ReadingContext): void {
  for (const { clause, hasList, before } of context.openings.toReversed()) {
    const below = context.of(clause.frame ?? clause.path.at(-1)).drafts.slice(before)
    if (!below.some((draft) => draft.numbered || !hasList)) readSentences(context, clause)
  }
}

const ENDING_KINDS: ReadonlySet<string> = new Set(['pause', 'stop'])

function readFields(context: ReadingContext, clause: Clause): boolean {
  const { words } = clause.block
  const fields = fieldsOf(words)
  if (fields.length === 0) return readTaskWithFields(context, clause)
  const task = fields.find((field) => field.name === 'task')
  if (task) {
    context.of(clause.frame).tasks = true
    const block = { ...clause.block, words: words.slice(task.from, task.to) }
    if (block.words.length > 0) readSentences(context, { ...clause, block })
  }
  applyFields(context, clause, fields)
  return true
}

/** A task with its fields behind it on the same line. */
function readTaskWithFields(context: ReadingContext, clause: Clause): boolean {
  const { words } = clause.block
  const at = fieldsBehind(words)
  if (at === 0) return false
  const before = context.drafts.length
  context.of(clause.frame).tasks = true
  const end = words[at - 1]?.raw === '(' ? at - 1 : at
  readSentences(context, { ...clause, block: { ...clause.block, words: words.slice(0, end) } })
  const rest = { ...clause, block: { ...clause.block, words: words.slice(at) } }
  applyFields(context, rest, fieldsOf(rest.block.words), context.drafts.slice(before))
  return true
}
