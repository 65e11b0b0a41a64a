import { Link } from '@remix-run/react'
import type { OverlapRow } from '~/domain/overlaps/overlaps.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { StandingTag } from './standing-tag'

/** Which projects look like this one, how each pair stands and what its decision saves; absent where none does. */
export function OverlapsPanel({ rows, projectId }: { rows: readonly OverlapRow[]; projectId: number }) {
  const { words, formats } = useWords()
  const says = words.overlaps
  if (rows.length === 0) return null
  const all = (
    <Link to={`/overlaps?project=${projectId}`} className="link text-sm print:hidden">
      {says.ofProject}
    </Link>
  )
  return (
    <Panel title={says.title} id="overlaps" count={rows.length} aside={all}>
      <ul className="border-t border-line">
        {rows.map((row) => {
          const other =
            row.firstId === projectId
              ? { code: row.secondCode, name: row.secondName }
              : { code: row.firstCode, name: row.firstName }
          return (
            <li key={row.id} className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-line py-(--cell-y)">
              <div className="min-w-0 flex-1 basis-60">
                <Link to={`/overlaps/${row.id}`} className="link font-medium">
                  {other.name}
                </Link>
                <p className="figures text-sm text-muted">
                  {other.code} · {says.scoreOf(formats.integer(row.score))}
                </p>
              </div>
              <div className="text-sm">
                <StandingTag standing={row.standing} verdict={row.verdict} />
                {row.avoidedCost !== null && (
                  <p className="figures text-muted">
                    {says.columns.avoided}: {formats.money(row.avoidedCost)}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
