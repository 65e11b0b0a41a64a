import { endsWithColon } from '../clauses/headings'
import { type Clause, isBullet } from '../clauses/outline'
import { unitHeading } from '../sentences/subject'
import type { ClauseUse } from '../steps/step-rules'
import { applyFields } from './apply-fields'
import type { ReadingContext } from './context'
import { fieldsBehind, fieldsOf } from './fields'
import { readHeading, type Surroundings } from './heading'
import { announcesOrders } from './opening'
import { readSentences } from './read-sentences'

/** Reads one clause: a heading changes what its children inherit, fields complete earlier tasks, text yields drafts. */
export function readClause(context: ReadingContext, clause: Clause, near: Surroundings): void {
  if (clause.block.words.length === 0) return
  const use = takeClause(context, clause, near)
  context.log?.clause(clause, use)
}

function takeClause(context: ReadingContext, clause: Clause, near: Surroundings): ClauseUse {
  const { words } = clause.block
  if (context.isSkipped(clause.path)) {
    if (!announcesOrders(clause)) return 'use.within-skipped'
    // «… cần tập trung thực hiện các nhiệm vụ sau:» ends the assessment it stands in.
    for (const frame of clause.path) context.of(frame).skip = false
  }
  const parent = context.of(clause.path.at(clause.frame ? -2 : -1))
  if (parent.details && isBullet(clause.frame?.kind)) return 'use.details'
  const taken = readFields(context, clause) ?? (isFielded(context, clause) ? null : readHeading(context, clause, near))
  if (taken) return taken
  const last = readSentences(context, clause).at(-1)
  if (endsWithColon(words) && last && ENDING_KINDS.has(last.order.kind)) {
    context.of(clause.frame ?? clause.path.at(-1)).details = true
  }
  return 'use.sentences'
}

/** Openings whose list held no task of its own («báo cáo các nội dung sau: (1) Số hộ …») are the task themselves. */
export function readEmptyOpenings(context: ReadingContext): void {
  for (const { clause, hasList, before } of context.openings.toReversed()) {
    const below = context.of(clause.frame ?? clause.path.at(-1)).drafts.slice(before)
    if (!below.some((draft) => draft.numbered || !hasList)) readSentences(context, clause)
  }
}

/** A task with its fields below is no title; a unit or an opening above them is still one. */
const isFielded = (context: ReadingContext, { frame, block: { words } }: Clause): boolean =>
  frame !== null && context.of(frame).fielded && !endsWithColon(words) && unitHeading(words) === null

const ENDING_KINDS: ReadonlySet<string> = new Set(['pause', 'stop'])

function readFields(context: ReadingContext, clause: Clause): ClauseUse | null {
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
  return 'use.fields'
}

/** A task with its fields behind it on the same line. */
function readTaskWithFields(context: ReadingContext, clause: Clause): ClauseUse | null {
  const { words } = clause.block
  const at = fieldsBehind(words)
  if (at === 0) return null
  const before = context.drafts.length
  Object.assign(context.of(clause.frame), { tasks: true, fielded: true })
  const end = words[at - 1]?.raw === '(' ? at - 1 : at
  readSentences(context, { ...clause, block: { ...clause.block, words: words.slice(0, end) } })
  const rest = { ...clause, block: { ...clause.block, words: words.slice(at) } }
  applyFields(context, rest, fieldsOf(rest.block.words), context.drafts.slice(before))
  return 'use.task-with-fields'
}
