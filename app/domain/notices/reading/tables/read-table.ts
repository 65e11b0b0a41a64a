import { readTimeField } from '~/domain/directives/read-deadline'
import type { Word } from '~/domain/vietnamese-words'
import type { ReadingContext } from '../directives/context'
import { spanOf } from '../directives/draft'
import { distinct, finishDraft, setDeadline } from '../directives/finish-draft'
import { textOf, unitsAt } from '../units/unit-list'
import type { TaskTable } from './task-table'

/** One directive a row: what, who, with whom, by when, as the columns say. */
export function readTable(context: ReadingContext, table: TaskTable, label: string): void {
  for (const row of table.rows) {
    const lead = distinct(row.lead.flatMap(unitsIn))
    const clause = spanOf(row.task, 0, row.task.length)
    const draft = finishDraft({
      ...{ words: row.task, from: 0, to: row.task.length, task: 0, section: `${label}.${row.number}`, clause },
      ...{ lead, leadRule: lead.length > 0 ? 'lead.table' : 'lead.none', leadAt: null, deadline: null },
    })
    for (const words of row.lead)
      draft.pieces.push({ ...spanOf(words, 0, words.length), piece: 'lead', rule: 'lead.table' })
    const others = unitsIn(row.coordinating)
    draft.coordinating = distinct([...draft.coordinating, ...others])
    if (others.length > 0) {
      draft.pieces.push({
        ...spanOf(row.coordinating, 0, row.coordinating.length),
        piece: 'coordinating',
        rule: 'coordinating.field',
      })
    }
    const term = readTimeField(row.deadline, context.document)
    if (term) setDeadline(draft, term.deadline, spanOf(row.deadline, term.from, term.to), term.rule, false)
    context.add([], draft)
  }
}

/** A cell that names bodies no list of kinds knows is kept as printed. */
function unitsIn(words: readonly Word[]): string[] {
  if (words.length === 0) return []
  const list = unitsAt(words, 0)
  return list && list.to >= words.length - 1 ? list.units : [textOf(words).replace(/[.;,]$/u, '')]
}
