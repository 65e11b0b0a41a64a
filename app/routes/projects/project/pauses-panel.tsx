import { Link } from '@remix-run/react'
import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import { PauseLine } from '~/routes/pauses/pause-line'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

/** What of the project stands still and stood still, each with its reason and the days it has cost. */
export function PausesPanel({ pauses, projectId }: { pauses: readonly PauseRow[]; projectId: number }) {
  const { words } = useWords()
  const says = words.pauses
  const all = (
    <Link to={`/pauses?show=all&project=${projectId}`} className="link text-sm print:hidden">
      {says.allOfProject}
    </Link>
  )
  return (
    <Panel title={says.panel} id="pauses" aside={all}>
      <ul className="divide-y divide-line border-y border-line">
        {pauses.map((pause) => (
          <PauseLine key={pause.id} pause={pause} />
        ))}
      </ul>
    </Panel>
  )
}
