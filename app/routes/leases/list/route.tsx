import { useLoaderData } from '@remix-run/react'
import { CloudCog, Plus } from 'lucide-react'
import { isFiltered, LEASES_PER_PAGE, leaseFilterQuery, readLeaseFilter } from '~/domain/leases/lease-filter'
import { countLeases, listLeases } from '~/domain/leases/leases.queries.server'
import { gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { FilterBar } from '~/ui/lists/filter-bar'
import { Pager } from '~/ui/lists/pager'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { HorizonCounts } from './horizon-counts'
import { LeaseTable } from './lease-table'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.leases.title }) }

export const loader = gatedLoader('lease.read', async ({ db, url, asOf, actor, who }) => {
  const filter = readLeaseFilter(url.searchParams)
  const [{ rows, total }, counts] = await Promise.all([
    listLeases(db, filter, asOf, actor.scope),
    countLeases(db, filter, asOf, actor.scope),
  ])
  return { filter, rows, total, counts, asOf, mayChange: who.may('lease.change') }
})

export default function Leases() {
  const { filter, rows, total, counts, asOf, mayChange } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.leases
  const record = mayChange && (
    <LinkButton to="/leases/new" kind="primary" icon={Plus}>
      {says.record}
    </LinkButton>
  )
  const keep: [string, string][] = [
    ...(filter.horizon ? [['horizon', filter.horizon] as [string, string]] : []),
    ...(filter.closed ? [['closed', '1'] as [string, string]] : []),
    ...(filter.projectId ? [['project', String(filter.projectId)] as [string, string]] : []),
  ]
  const nothing = isFiltered(filter) ? (
    <EmptyState
      icon={CloudCog}
      title={says.nothingFound}
      action={<LinkButton to="/leases">{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState icon={CloudCog} title={says.empty} sentence={says.emptyText} action={record} />
  )
  return (
    <>
      <PageHead title={says.title} sentence={says.lead} action={record} />
      {(counts.open > 0 || counts.closed > 0 || isFiltered(filter)) && (
        <>
          <HorizonCounts filter={filter} counts={counts} />
          <FilterBar
            query={{ name: 'q', value: filter.query, placeholder: says.searchHint }}
            keep={keep}
            clearHref={isFiltered(filter) ? '/leases' : undefined}
          />
        </>
      )}
      <LeaseTable rows={rows} day={asOf} empty={nothing} />
      <Pager
        page={filter.page}
        pageSize={LEASES_PER_PAGE}
        total={total}
        hrefFor={(page) => `/leases${leaseFilterQuery({ ...filter, page })}`}
      />
    </>
  )
}
