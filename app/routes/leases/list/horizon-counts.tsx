import { type LeaseFilter, leaseFilterQuery } from '~/domain/leases/lease-filter'
import { HORIZONS } from '~/domain/leases/lease-standing'
import type { LeaseCounts } from '~/domain/leases/leases.queries.server'
import { type CountFilter, CountFilters } from '~/ui/lists/count-filters'
import type { Tone } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

const TONES: Partial<Record<(typeof HORIZONS)[number], Tone>> = { past: 'overdue', '3': 'due' }

/** How many leases end within each horizon: one line that says it and filters. */
export function HorizonCounts({ filter, counts }: { filter: LeaseFilter; counts: LeaseCounts }) {
  const { words } = useWords()
  const says = words.leases
  const to = (change: Partial<LeaseFilter>) =>
    `/leases${leaseFilterQuery({ ...filter, horizon: null, closed: false, page: 1, ...change })}`
  const items: CountFilter[] = [
    { to: to({}), label: says.all, count: counts.open, current: !filter.horizon && !filter.closed },
    ...HORIZONS.map((horizon) => ({
      to: to({ horizon }),
      label: says.horizons[horizon],
      count: counts[horizon],
      tone: TONES[horizon],
      current: filter.horizon === horizon,
    })),
    { to: to({ closed: true }), label: says.closedFilter, count: counts.closed, current: filter.closed },
  ]
  return <CountFilters label={says.columns.endsOn} items={items} />
}
