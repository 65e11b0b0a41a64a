import { boardConcerns } from '~/domain/systems/core-board'
import type { SystemUnitRow } from '~/domain/systems/system-parts.queries.server'
import type { SystemsView } from '~/domain/systems/systems-view'
import { fold } from '~/domain/vietnamese-text'

/** The lines of a board that words and unit ask for, and of these the ones with the standing: the counts stand between. */
export function boardRows(rows: readonly SystemUnitRow[], view: SystemsView, day: string) {
  const words = fold(view.q).split(/\s+/).filter(Boolean)
  const asked = rows.filter((row) => {
    const text = fold(`${row.unit} ${row.program ?? ''}`)
    return (view.unit === null || row.organisationId === view.unit) && words.every((word) => text.includes(word))
  })
  const shown = asked.filter(
    (row) =>
      (view.standing === null || row.standing === view.standing) &&
      (!view.concerned || boardConcerns(row, day).length > 0),
  )
  return { asked, shown }
}
