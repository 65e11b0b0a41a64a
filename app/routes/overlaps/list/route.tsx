import { useFetcher, useLoaderData } from '@remix-run/react'
import { Copy, RefreshCw } from 'lucide-react'
import {
  isOverlapFiltered,
  OVERLAP_PARTS,
  OVERLAPS_PER_PAGE,
  type OverlapFilter,
  overlapFilterQuery,
  readOverlapFilter,
} from '~/domain/overlaps/overlap-filter'
import { countOverlaps, listOverlaps } from '~/domain/overlaps/overlaps.queries.server'
import { reckonOverlaps } from '~/domain/overlaps/reckon-overlaps.commands.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { type CountFilter, CountFilters } from '~/ui/lists/count-filters'
import { FilterBar } from '~/ui/lists/filter-bar'
import { Pager } from '~/ui/lists/pager'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { OverlapTable } from './overlap-table'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.overlaps.title }) }

export const loader = gatedLoader('overlap.read', async ({ db, url, actor, who }) => {
  const filter = readOverlapFilter(url.searchParams)
  const [rows, counts] = await Promise.all([
    listOverlaps(db, filter, actor.scope),
    countOverlaps(db, filter, actor.scope),
  ])
  return { filter, rows, counts, mayChange: who.may('overlap.change') }
})

/** Looks through the portfolio again, at once. */
export const action = gatedAction('overlap.change', ({ db, actor, now }) => reckonOverlaps(db, { by: actor, now }))

export default function Overlaps() {
  const { filter, rows, counts, mayChange } = useLoaderData<typeof loader>()
  const { words, formats } = useWords()
  const reckoning = useFetcher<typeof action>()
  const says = words.overlaps
  const to = (change: Partial<OverlapFilter>) =>
    `/overlaps${overlapFilterQuery({ ...filter, part: null, page: 1, ...change })}`
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  const items: CountFilter[] = [
    { to: to({}), label: says.all, count: all, current: filter.part === null },
    ...OVERLAP_PARTS.filter((part) => counts[part] > 0 || filter.part === part).map((part) => ({
      to: to({ part }),
      label: says.parts[part],
      count: counts[part],
      tone: part === 'to-decide' ? ('due' as const) : undefined,
      current: filter.part === part,
    })),
  ]
  const keep: [string, string][] = [
    ...(filter.part ? [['show', filter.part] as [string, string]] : []),
    ...(filter.projectId ? [['project', String(filter.projectId)] as [string, string]] : []),
  ]
  const nothing = isOverlapFiltered(filter) ? (
    <EmptyState
      icon={Copy}
      title={says.nothingFound}
      action={<LinkButton to="/overlaps">{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState icon={Copy} title={says.empty} sentence={says.emptyText} />
  )
  const done = reckoning.state === 'idle' ? reckoning.data : undefined
  return (
    <div data-print="landscape">
      <PageHead
        title={says.title}
        sentence={says.lead}
        action={
          mayChange && (
            <reckoning.Form method="post" action="/overlaps">
              <Button type="submit" icon={RefreshCw} busy={reckoning.state !== 'idle'}>
                {says.reckon}
              </Button>
            </reckoning.Form>
          )
        }
      />
      {done && (
        <div className="mb-4 print:hidden">
          <Notice kind="info" live>
            {says.reckoned(formats.integer(done.projects), formats.integer(done.found), formats.integer(done.added))}
          </Notice>
        </div>
      )}
      {(all > 0 || isOverlapFiltered(filter)) && (
        <>
          <CountFilters label={says.columns.standing} items={items} />
          <FilterBar
            query={{ name: 'q', value: filter.query, placeholder: says.searchHint }}
            keep={keep}
            clearHref={isOverlapFiltered(filter) ? '/overlaps' : undefined}
          />
        </>
      )}
      <OverlapTable rows={rows} empty={nothing} />
      <Pager
        page={filter.page}
        pageSize={OVERLAPS_PER_PAGE}
        total={filter.part ? counts[filter.part] : all}
        hrefFor={(page) => `/overlaps${overlapFilterQuery({ ...filter, page })}`}
      />
    </div>
  )
}
