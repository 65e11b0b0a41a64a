import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { deadlineWords } from '~/words/deadline-words'
import { useWords } from '~/words/use-words'

/** The deadline in force with its distance; an extended one shows the notice's own day below (R6). */
export function DeadlineLines({ row }: { row: DirectiveRow }) {
  const { words, formats, today } = useWords()
  const says = words.directives
  const { originalDueOn, extendedDueOn, completedOn } = row
  const done = row.current.standing.startsWith('done')
  const due = extendedDueOn ?? originalDueOn
  if (due === null || row.current.standing === 'continuous')
    return <span className="text-muted">{deadlineWords(row.deadline, words, formats)}</span>
  return (
    <span className="figures">
      <span className="whitespace-nowrap">{formats.day(due)}</span>
      {!done && <span className="text-sm whitespace-nowrap text-muted"> · {formats.away(due, today)}</span>}
      {done && completedOn && (
        <span className="block text-sm whitespace-nowrap text-muted">{says.completedOn(formats.day(completedOn))}</span>
      )}
      {extendedDueOn && originalDueOn && (
        <span className="block text-sm whitespace-nowrap text-muted">
          {says.originally(formats.day(originalDueOn))}
        </span>
      )}
    </span>
  )
}
