import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { PauseLine } from '../../pauses/pause-line'
import type { PageLoaded } from './page-loaded'

export function PaymentsPanel({ loaded }: { loaded: PageLoaded }) {
  const { words, formats } = useWords()
  const says = words.procurement
  const heads = says.paymentColumns
  return (
    <Panel title={says.payments} id="payments">
      {loaded.payments.length === 0 ? (
        <p className="text-muted">{says.noPayment}</p>
      ) : (
        <DataTable
          caption={says.payments}
          fill="page"
          rows={loaded.payments}
          rowKey={(row) => String(row.id)}
          columns={[
            { id: 'on', header: heads.on, cell: (row) => <span className="figures">{formats.day(row.paidOn)}</span> },
            { id: 'kind', header: heads.kind, width: 'min-w-28', cell: (row) => says.paymentKinds[row.kind] },
            { id: 'source', header: heads.source, width: 'min-w-44', cell: (row) => row.source },
            {
              id: 'amount',
              header: heads.amount,
              align: 'end',
              cell: (row) => formats.integer(row.amount),
              footer: (rows) => formats.integer(rows.reduce((sum, row) => sum + row.amount, 0n)),
            },
          ]}
        />
      )}
    </Panel>
  )
}

/** What held it up and holds it, with the days it has cost. */
export function PackagePauses({ loaded }: { loaded: PageLoaded }) {
  const { words } = useWords()
  if (loaded.pauses.length === 0) return null
  return (
    <Panel title={words.procurement.pauses} id="pauses">
      <ul className="divide-y divide-line border-y border-line">
        {loaded.pauses.map((pause) => (
          <PauseLine key={pause.id} pause={pause} />
        ))}
      </ul>
    </Panel>
  )
}
