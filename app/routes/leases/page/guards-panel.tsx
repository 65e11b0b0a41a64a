import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { LeaseGuard } from '~/domain/leases/lease-guards'
import type { LeasePage } from '~/domain/leases/lease-page.queries.server'
import { Button } from '~/ui/buttons/button'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Props = { lease: LeasePage; guards: readonly LeaseGuard[]; known: boolean; onOverride: (() => void) | null }

/** What the law in force for the project says of this lease, each with its article; or who allowed it in writing. */
export function GuardsPanel({ lease, guards, known, onOverride }: Props) {
  const { words, formats } = useWords()
  const says = words.leases
  const sentence = ({ key, months }: LeaseGuard) => {
    const guard = says.guard[key]
    return typeof guard === 'function' ? guard(formats.integer(months ?? 0)) : guard
  }
  return (
    <Panel title={says.guards} id="guards">
      <div className="grid gap-2">
        <p>{lease.onMarket ? says.onMarket : says.offMarket}</p>
        {lease.rentalPlanDecision && <p>{says.planDecided(lease.rentalPlanDecision)}</p>}
        {!known && <p className="text-muted">{says.guardsUnknown}</p>}
        {known && guards.length === 0 && (
          <p className="flex gap-1.5">
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-done" />
            {says.guardsMet}
          </p>
        )}
        <ul className="grid gap-2">
          {guards.map((guard) => (
            <li key={guard.key} className="flex gap-1.5">
              <TriangleAlert
                aria-hidden
                className={`mt-0.5 size-4 shrink-0 ${lease.guardOverride ? 'text-muted' : 'text-overdue'}`}
              />
              <span>
                {sentence(guard)} <span className="text-sm text-muted">{guard.source}</span>
              </span>
            </li>
          ))}
        </ul>
        {lease.guardOverride && (
          <p className="border-l-2 border-line-firm pl-3">
            <span className="text-muted">{says.overridden(lease.guardOverrideBy ?? '')}</span> {lease.guardOverride}
          </p>
        )}
        {guards.length > 0 && !lease.guardOverride && onOverride && (
          <div className="print:hidden">
            <Button onClick={onOverride}>{says.overrideGuard}</Button>
          </div>
        )}
      </div>
    </Panel>
  )
}
