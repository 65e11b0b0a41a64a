import { useFetcher, useLoaderData } from '@remix-run/react'
import { Copy, RefreshCw } from 'lucide-react'
import { findNewestJob } from '~/domain/jobs/jobs.queries.server'
import { askToReckon } from '~/domain/overlaps/ask-for-reckoning.server'
import {
  isOverlapFiltered,
  OVERLAP_PARTS,
  OVERLAPS_PER_PAGE,
  type OverlapFilter,
  overlapFilterQuery,
  readOverlapFilter,
} from '~/domain/overlaps/overlap-filter'
import { countOverlaps, listOverlaps } from '~/domain/overlaps/overlaps.queries.server'
import { answerRefusal } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { type CountFilter, CountFilters } from '~/ui/lists/count-filters'
import { FilterBar } from '~/ui/lists/filter-bar'
import { Pager } from '~/ui/lists/pager'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { OverlapTable } from './overlap-table'
import { ReckoningLine } from './reckoning-line'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.overlaps.title }) }

export const loader = gatedLoader('overlap.read', async ({ db, url, actor, who }) => {
  const filter = readOverlapFilter(url.searchParams)
  const [rows, counts, reckoning] = await Promise.all([
    listOverlaps(db, filter, actor.scope),
    countOverlaps(db, filter, actor.scope),
    findNewestJob(db, 'reckon-overlaps'),
  ])
  return { filter, rows, counts, reckoning, mayChange: who.may('overlap.change') }
})

/** Asks to look through the portfolio again; whoever asks while somebody's look goes on waits for that one. */
export const action = gatedAction('overlap.change', async ({ db, actor, now, words }) => {
  const asked = await askToReckon(db, { by: actor, now })
  return asked.ok ? asked : answerRefusal(asked, words)
})

export default function Overlaps() {
  const { filter, rows, counts, reckoning, mayChange } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const asking = useFetcher<typeof action>()
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
  const joined = asking.data !== undefined && 'joined' in asking.data && asking.data.joined
  return (
    <div data-print="landscape">
      <PageHead
        title={says.title}
        sentence={says.lead}
        action={
          mayChange && (
            <asking.Form method="post" action="/overlaps">
              <Button type="submit" icon={RefreshCw} busy={asking.state !== 'idle'}>
                {says.reckon}
              </Button>
            </asking.Form>
          )
        }
      />
      <ReckoningLine job={reckoning} joined={joined} />
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
