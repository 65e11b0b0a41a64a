import { Link } from '@remix-run/react'
import type { LeaseRow } from '~/domain/leases/leases.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { LeaseTable } from '../../leases/list/lease-table'

type Props = { leases: readonly LeaseRow[]; projectId: number; day: string; mayChange: boolean }

/** The services the project leases; a project that leases none says so only to those who may record one. */
export function LeasesPanel({ leases, projectId, day, mayChange }: Props) {
  const { words } = useWords()
  const says = words.leases
  if (leases.length === 0 && !mayChange) return null
  const add = mayChange && (
    <Link to={`/leases/new?project=${projectId}`} className="link text-sm print:hidden">
      {says.recordFor}
    </Link>
  )
  return (
    <Panel title={says.title} id="leases" aside={add}>
      {leases.length === 0 ? (
        <p className="text-muted">{says.noneOnProject}</p>
      ) : (
        <LeaseTable rows={leases} day={day} withProject={false} />
      )}
    </Panel>
  )
}
