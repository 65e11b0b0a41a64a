import { Link } from '@remix-run/react'
import type { SystemRow } from '~/domain/systems/systems.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { ContractEnd, StateMark } from './marks'

type Props = {
  systems: readonly SystemRow[]
  /** Where a system of this project is recorded; null for whoever may not. */
  recordTo: string | null
}

/** What runs of a project or on a lease; where nothing does, only whoever may record it is told so. */
export function SystemsPanel({ systems, recordTo }: Props) {
  const { words, formats } = useWords()
  const says = words.systems
  if (systems.length === 0 && recordTo === null) return null
  const record = recordTo && (
    <Link to={recordTo} className="link text-sm print:hidden">
      {says.record}
    </Link>
  )
  return (
    <Panel title={says.ofProject} id="systems" count={systems.length} aside={record}>
      {systems.length === 0 ? (
        <p className="text-muted">{says.noneHere}</p>
      ) : (
        <ul className="border-t border-line">
          {systems.map((one) => (
            <li
              key={one.id}
              className="grid gap-x-6 border-b border-line py-(--cell-y) sm:grid-cols-[minmax(0,1fr)_10rem_9rem]"
            >
              <div className="min-w-0">
                <Link to={`/systems/${one.id}`} className="link font-medium">
                  {one.name}
                </Link>
                <p className="text-sm text-muted">
                  {[one.owner, one.units > 0 && says.usedBy(formats.integer(one.units))].filter(Boolean).join(' · ')}
                </p>
              </div>
              <StateMark state={one.state} />
              <ContractEnd endsOn={one.contractEndsOn} quiet={one.state === 'retired'} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
