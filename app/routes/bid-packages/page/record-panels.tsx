import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { PauseLine } from '../../pauses/pause-line'
import type { PageLoaded } from './page-loaded'

/** Every change of state with its document and facts, newest first. */
export function TransitionsPanel({ loaded }: { loaded: PageLoaded }) {
  const { words, formats } = useWords()
  const says = words.procurement
  return (
    <Panel title={says.transitionsTitle} id="transitions">
      {loaded.transitions.length === 0 && <p className="text-muted">{says.noTransitions}</p>}
      <ol>
        {loaded.transitions.map((one) => (
          <li key={one.id} className="border-t border-line py-2">
            <p className="figures">
              <span className="font-medium">{says.states[one.to]}</span> · {formats.day(one.on)}
            </p>
            <p className="figures text-sm text-muted">
              {[one.documentNumber, one.documentOn && formats.day(one.documentOn), one.by].filter(Boolean).join(' · ')}
            </p>
            {one.facts.closesOn && <p className="figures text-sm">{says.closing(formats.day(one.facts.closesOn))}</p>}
            {one.facts.amount && <p className="figures text-sm">{formats.dong(BigInt(one.facts.amount))}</p>}
            {one.note && <p className="text-sm">{one.note}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

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
            { id: 'kind', header: heads.kind, cell: (row) => says.paymentKinds[row.kind] },
            { id: 'source', header: heads.source, cell: (row) => row.source },
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
