import type { DecisionRow } from '~/domain/decisions/decisions.queries.server'
import { Badge } from '~/ui/marks/badge'
import { useWords } from '~/words/use-words'

/** Whether a decision holds, was taken back, or gave its place to another. */
export function DecisionState({ row }: { row: DecisionRow }) {
  const { words } = useWords()
  const says = words.decisions
  if (row.undoneOn !== null) return <Badge tone="overdue">{says.undone}</Badge>
  return row.supersededById === null ? (
    <Badge tone="done">{says.holds}</Badge>
  ) : (
    <Badge tone="paused">{says.superseded}</Badge>
  )
}
