import { readTimeField } from '~/domain/directives/read-deadline'
import type { Clause, Frame } from '../clauses/outline'
import { unitsAt } from '../units/unit-list'
import type { ReadingContext } from './context'
import { type Draft, spanOf } from './draft'
import type { Field } from './fields'
import { distinct, setDeadline } from './finish-draft'

/** «Đơn vị chủ trì: …» speaks of every task of the numbered item it stands in, or of those before it on its line. */
export function applyFields(
  context: ReadingContext,
  clause: Clause,
  fields: readonly Field[],
  drafts: readonly Draft[] = tasksOf(context, clause.path),
): void {
  const { words } = clause.block
  // «a) …» with fields of its own keeps them when those of «b) …» follow.
  const open = {
    lead: drafts.filter(({ leadRule }) => leadRule !== 'lead.field'),
    coordinating: drafts.filter(({ pieces }) => !pieces.some(({ rule }) => rule === 'coordinating.field')),
  }
  for (const field of fields) {
    if (field.name === 'task' || field.name === 'ignored') continue
    const value = words.slice(field.from, field.to)
    if (field.name === 'deadline') {
      const found = readTimeField(value, context.document)
      if (!found) continue
      for (const draft of drafts) {
        if (draft.deadline.type === 'none')
          setDeadline(draft, found.deadline, spanOf(value, found.from, found.to), found.rule, drafts.length > 1)
      }
      continue
    }
    const list = unitsAt(value, 0)
    if (!list) continue
    const at = spanOf(value, list.from, list.to)
    for (const draft of field.name === 'lead' ? open.lead : open.coordinating) {
      if (field.name === 'lead') {
        Object.assign(draft, { lead: list.units, leadRule: 'lead.field', leadInferred: false })
        draft.pieces.push({ ...at, piece: 'lead', rule: 'lead.field' })
        if (draft.order.kind === 'other') draft.order = { ...draft.order, kind: 'assign', rule: 'order.assign' }
      } else {
        draft.coordinating = distinct([...draft.coordinating, ...list.units])
        draft.pieces.push({ ...at, piece: 'coordinating', rule: 'coordinating.field' })
      }
    }
  }
}

/** The tasks of the item; of the item around it where a point of its own holds nothing but the fields. */
function tasksOf(context: ReadingContext, path: readonly Frame[]): readonly Draft[] {
  const own = context.of(group(path)).drafts
  return own.length > 0 || path.length < 2 ? own : context.of(group(path.slice(0, -1))).drafts
}

/** The innermost numbered item: letters and bullets below it are its parts. */
const group = (path: readonly Frame[]): Frame | undefined =>
  path.findLast((frame) => frame.kind === 'decimal') ??
  path.findLast((frame) => frame.kind === 'roman' || frame.kind === 'title')
