import { boardConcerns } from '~/domain/systems/core-board'
import type { SystemUnitRow } from '~/domain/systems/system-parts.queries.server'
import type { SystemsView } from '~/domain/systems/systems-view'
import { fold } from '~/domain/vietnamese-text'

/** The lines of a board that a view asks for; a board is small, so that all of it is read and counted. */
export function boardRows(rows: readonly SystemUnitRow[], view: SystemsView, day: string): SystemUnitRow[] {
  const words = fold(view.q).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const text = fold(`${row.unit} ${row.program ?? ''}`)
    return (
      (view.standing === null || row.standing === view.standing) &&
      (!view.concerned || boardConcerns(row, day).length > 0) &&
      words.every((word) => text.includes(word))
    )
  })
}
