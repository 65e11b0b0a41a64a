import type { Executor } from '#db/client.server'
import { type DirectiveRow, listRowsOf } from './directive-rows.server'
import { type DirectivesQuestion, listAllDirectiveIds } from './directives.queries.server'

/** Rows in memory at once; one query each. */
const BATCH = 2000

/**
 * Every row of a view, a batch at a time. The numbers are taken at once, so the file holds exactly what was asked for;
 * the rows follow as the reader takes them, so memory stays flat and no transaction waits for a slow line.
 *
 * @param only the directives a person has ticked; others are left out
 */
export async function* exportDirectives(
  db: Executor,
  question: DirectivesQuestion,
  only: readonly number[] = [],
): AsyncGenerator<DirectiveRow[]> {
  const { on, ids } = await listAllDirectiveIds(db, question)
  const ticked = new Set(only)
  const wanted = ticked.size > 0 ? ids.filter((id) => ticked.has(id)) : ids
  let next = listRowsOf(db, on, [...wanted.subarray(0, BATCH)])
  for (let at = BATCH; ; at += BATCH) {
    const rows = await next
    if (at < wanted.length) next = listRowsOf(db, on, [...wanted.subarray(at, at + BATCH)])
    if (rows.length > 0) yield rows
    if (at >= wanted.length) return
  }
}
