import { Link } from '@remix-run/react'
import type { EvaluationRow } from '~/domain/evaluations/evaluations.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { EvaluationMark } from './state-mark'

type Props = {
  evaluations: readonly EvaluationRow[]
  /** Where one begins another; null for whoever may not. */
  beginTo: string | null
}

/** Products that were compared for a project or by an order; where none were, only whoever may begin one is told so. */
export function EvaluationsPanel({ evaluations, beginTo }: Props) {
  const { words, formats } = useWords()
  const says = words.evaluations
  if (evaluations.length === 0 && beginTo === null) return null
  const begin = beginTo && (
    <Link to={beginTo} className="link text-sm print:hidden">
      {says.begin}
    </Link>
  )
  return (
    <Panel title={says.title} id="evaluations" count={evaluations.length} aside={begin}>
      {evaluations.length === 0 ? (
        <p className="text-muted">{says.noneHere}</p>
      ) : (
        <ul className="border-t border-line">
          {evaluations.map((row) => (
            <li key={row.id} className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-line py-(--cell-y)">
              <div className="min-w-0 flex-1 basis-60">
                <Link to={`/evaluations/${row.id}`} className="link font-medium">
                  {row.question}
                </Link>
                <p className="text-sm text-muted">{row.products.join(' · ')}</p>
              </div>
              <div className="text-sm">
                <EvaluationMark state={row.state} />
                <p className="figures text-muted">{formats.day(row.closedOn ?? row.evaluatedOn)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
