import { Link } from '@remix-run/react'
import type { RollOutRow } from '~/domain/roll-outs/roll-outs.queries.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Props = {
  rollOuts: readonly Pick<RollOutRow, 'id' | 'name' | 'counts'>[]
  /** Where one is set up from here; null where there is no right to, or there is no directive to start from. */
  startHref: string | null
}

/** «Triển khai»: what a directive or a notice set rolling, with how far each is. */
export function RollOutsPanel({ rollOuts, startHref }: Props) {
  const { words, formats } = useWords()
  const says = words.rollOuts
  if (rollOuts.length === 0 && startHref === null) return null
  return (
    <Panel title={says.title} id="roll-outs">
      {rollOuts.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {rollOuts.map(({ id, name, counts }) => (
            <li key={id} className="py-2">
              <Link to={`/roll-outs/${id}`} className="link">
                {name}
              </Link>
              <span className={`figures block text-sm ${counts.late > 0 ? 'text-overdue' : 'text-muted'}`}>
                {says.panelCounts(
                  formats.integer(counts.late),
                  formats.integer(counts.done),
                  formats.integer(counts.all),
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {rollOuts.length === 0 && startHref && <LinkButton to={startHref}>{says.start}</LinkButton>}
    </Panel>
  )
}
