import { Link } from '@remix-run/react'
import type { LeasePage } from '~/domain/leases/lease-page.queries.server'
import { Button } from '~/ui/buttons/button'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

/** What follows when it ends. */
export function SuccessorPanel({ lease, onName }: { lease: LeasePage; onName: (() => void) | null }) {
  const { words } = useWords()
  const says = words.leases
  const { successorLeaseId, successorProjectId, successorWords } = lease
  return (
    <Panel title={says.successor} id="successor">
      <div className="grid gap-2">
        {!lease.hasSuccessor && <p className="text-muted">{says.successorNone}</p>}
        {successorProjectId !== null && (
          <p>
            <span className="text-muted">{says.successorProject}: </span>
            <Link to={`/projects/${successorProjectId}`} className="link">
              {lease.successorCode} · {lease.successorName}
            </Link>
          </p>
        )}
        {successorLeaseId !== null && (
          <p>
            <span className="text-muted">{says.successorLease}: </span>
            <Link to={`/leases/${successorLeaseId}`} className="link">
              {lease.successorService}
            </Link>
          </p>
        )}
        {successorWords && <p>{successorWords}</p>}
        {onName && (
          <div className="print:hidden">
            <Button onClick={onName}>{says.nameSuccessor}</Button>
          </div>
        )}
      </div>
    </Panel>
  )
}

/** Each longer term, with the paper or the clause it came from. */
export function RenewalsPanel({ lease }: { lease: LeasePage }) {
  const { words, formats } = useWords()
  const says = words.leases
  return (
    <Panel title={says.renewals} id="renewals">
      {lease.renewals.length === 0 ? (
        <p className="text-muted">{says.noRenewals}</p>
      ) : (
        <ul className="border-t border-line">
          {lease.renewals.map((one) => (
            <li key={one.id} className="border-b border-line py-(--cell-y)">
              <p className="figures font-medium">
                {says.renewedLine(formats.day(one.oldEndsOn), formats.day(one.newEndsOn))}
              </p>
              {one.documentNumber && (
                <p className="text-sm text-muted">{says.byDocument(one.documentNumber, formats.day(one.signedOn))}</p>
              )}
              {one.noticeId !== null && (
                <p className="text-sm">
                  <span className="text-muted">{says.byClause}: </span>
                  <Link to={`/notices/${one.noticeId}`} className="link">
                    {words.projects.clauseIn(one.section ?? '', one.notice ?? '')}
                  </Link>
                </p>
              )}
              {one.reason && <p className="text-sm">{one.reason}</p>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** What changed hands: equipment taken over, accounts, documents. */
export function HandoverPanel({ lease, onRecord }: { lease: LeasePage; onRecord: (() => void) | null }) {
  const { words, formats } = useWords()
  const says = words.leases
  const heads = says.handoverColumns
  return (
    <Panel
      title={says.handovers}
      id="handovers"
      aside={
        onRecord && (
          <Button className="print:hidden" onClick={onRecord}>
            {says.recordHandover}
          </Button>
        )
      }
    >
      <DataTable
        caption={says.handovers}
        fill="page"
        rows={lease.handovers}
        rowKey={(row) => String(row.id)}
        empty={<p className="text-muted">{says.noHandovers}</p>}
        columns={[
          { id: 'item', header: heads.item, width: 'min-w-56', cell: (row) => row.item },
          { id: 'quantity', header: heads.quantity, align: 'end', cell: (row) => formats.integer(row.quantity) },
          {
            id: 'value',
            header: heads.value,
            align: 'end',
            cell: (row) => (row.value === null ? '' : formats.integer(row.value)),
          },
          {
            id: 'on',
            header: heads.on,
            cell: (row) => <span className="figures">{formats.day(row.handedOverOn)}</span>,
          },
          { id: 'minute', header: heads.minute, cell: (row) => row.minuteNumber },
        ]}
      />
    </Panel>
  )
}
