import { Link } from '@remix-run/react'
import type { DecisionRow } from '~/domain/decisions/decisions.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { causeWords } from './cause-words'
import { DecisionState } from './state-mark'

/** What was decided on one thing, the newest first; nothing decided is said only where somebody may decide. */
export function DecisionsPanel({
  decisions,
  decideTo,
}: {
  decisions: readonly DecisionRow[]
  decideTo: string | null
}) {
  const { words, formats } = useWords()
  const says = words.decisions
  if (decisions.length === 0 && decideTo === null) return null
  const take = decideTo && (
    <Link to={decideTo} className="link text-sm print:hidden">
      {says.take}
    </Link>
  )
  return (
    <Panel title={says.panelTitle} id="decisions" count={decisions.length} aside={take}>
      {decisions.length === 0 ? (
        <p className="text-muted">{says.panelEmpty}</p>
      ) : (
        <ol className="border-t border-line">
          {decisions.map((row) => (
            <li key={row.id} className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-line py-(--cell-y)">
              <div className="min-w-0 flex-1">
                <Link to={`/decisions/${row.id}`} className="link font-medium">
                  {row.title}
                </Link>
                <p className="text-sm text-muted">
                  {says.decidedBy(causeWords(row, words, formats), formats.day(row.takenOn))}
                </p>
              </div>
              <DecisionState row={row} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
