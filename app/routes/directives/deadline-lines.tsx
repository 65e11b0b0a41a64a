import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { standingFace, toneText } from '~/ui/marks/tone'
import { deadlineWords } from '~/words/deadline-words'
import { useWords } from '~/words/use-words'

/** The deadline in force with its distance; an extended one shows the notice's own day below (R6). */
export function DeadlineLines({ row }: { row: DirectiveRow }) {
  const { words, formats, today } = useWords()
  const says = words.directives
  const { originalDueOn, extendedDueOn, completedOn } = row
  const { standing, days } = row.current
  const done = standing.startsWith('done')
  const due = extendedDueOn ?? originalDueOn
  const line = 'block text-sm whitespace-nowrap'
  if (due === null || standing === 'continuous')
    return (
      <span className="text-muted">
        {deadlineWords(row.deadline, words, formats)}
        {done && completedOn && <span className={`figures ${line}`}>{says.completedOn(formats.day(completedOn))}</span>}
      </span>
    )
  return (
    <span className="figures">
      <span className="whitespace-nowrap">{formats.day(due)}</span>
      {!done && <span className={`${line} ${toneText[standingFace[standing].tone]}`}>{formats.away(due, today)}</span>}
      {done && completedOn && (
        <span className={`${line} text-muted`}>{says.completedOn(formats.day(completedOn))}</span>
      )}
      {standing === 'done-early' && (
        <span className={`${line} text-muted`}>{words.ui.daysEarly(formats.integer(days ?? 0))}</span>
      )}
      {standing === 'done-late' && (
        <span className={`${line} text-muted`}>{words.ui.daysLate(formats.integer(days ?? 0))}</span>
      )}
      {extendedDueOn && originalDueOn && (
        <span className={`${line} text-muted`}>{says.originally(formats.day(originalDueOn))}</span>
      )}
    </span>
  )
}
