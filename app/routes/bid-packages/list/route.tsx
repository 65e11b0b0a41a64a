import { useLoaderData } from '@remix-run/react'
import { PackageSearch, PauseCircle } from 'lucide-react'
import { countBidPackages, listBidPackages } from '~/domain/bid-packages/bid-packages.queries.server'
import {
  changedPackagesView,
  isNarrowed,
  PACKAGES_PAGE,
  type PackagesView,
  packagesQuery,
  readPackagesView,
} from '~/domain/bid-packages/bid-packages-view'
import { listSavedViews } from '~/domain/saved-views/saved-views.queries.server'
import { answerRefusal } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { CountFilters } from '~/ui/lists/count-filters'
import { Pager } from '~/ui/lists/pager'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { PackageTable } from '../package-table'
import { STATE_FACE } from '../state-mark'
import { actOnPlans } from './act-on-plans.server'
import { PackageBoard } from './package-board'
import { PackageFilters } from './package-filters'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.procurement.title }) }

export const loader = gatedLoader('procurement.read', async ({ db, url, asOf, today, actor }) => {
  const view = readPackagesView(url.searchParams)
  const asked = { view, day: asOf, scope: actor.scope }
  const [rows, counts, savedViews] = await Promise.all([
    listBidPackages(db, asked),
    countBidPackages(db, asked),
    listSavedViews(db, actor.personId, 'bid-packages'),
  ])
  return { view, rows, counts, savedViews, day: asOf === today ? null : asOf }
})

/** Plans have no page of their own: they are made, submitted and approved from their project's page. */
export const action = gatedAction('procurement.change', async (visit) => {
  const done = await actOnPlans(visit)
  return done.ok ? { ok: true as const } : answerRefusal(done, visit.words)
})

export default function BidPackages() {
  const { view, rows, counts, savedViews, day } = useLoaderData<typeof loader>()
  const { words, formats } = useWords()
  const says = words.procurement
  const withDay = day ? `day=${day}` : ''
  const href = (change: Partial<PackagesView>) => {
    const query = packagesQuery(changedPackagesView(view, change))
    return `/bid-packages${query}${withDay && (query ? `&${withDay}` : `?${withDay}`)}`
  }
  const narrowed = isNarrowed(view)
  const nothing = (
    <EmptyState
      icon={PackageSearch}
      title={narrowed ? says.nothingFound : says.empty}
      sentence={narrowed ? undefined : says.emptyText}
      action={
        <LinkButton to={narrowed ? '/bid-packages' : '/projects'}>
          {narrowed ? words.frame.clearFilters : words.frame.portfolio}
        </LinkButton>
      }
    />
  )
  return (
    <div data-print="landscape">
      <PageHead title={says.title} sentence={says.lead} />
      <Tabs
        label={says.title}
        tabs={[
          { to: href({ show: 'table' }), label: says.table, current: view.show === 'table' },
          { to: href({ show: 'board' }), label: says.board, current: view.show === 'board' },
        ]}
      />
      <div className="mb-3">
        <CountFilters
          label={says.byState}
          items={[
            {
              to: href({ state: [], paused: false }),
              label: says.everything,
              count: counts.all,
              current: view.state.length === 0 && !view.paused,
            },
            {
              to: href({ paused: !view.paused }),
              label: says.pausedOnly,
              count: counts.paused,
              icon: PauseCircle,
              tone: 'paused',
              current: view.paused,
            },
            ...counts.byState
              .filter(({ state, count }) => count > 0 || view.state.includes(state))
              .map(({ state, count }) => ({
                to: href({ state: view.state.length === 1 && view.state[0] === state ? [] : [state] }),
                label: says.states[state],
                count,
                icon: STATE_FACE[state].icon,
                tone: STATE_FACE[state].tone,
                current: view.state.includes(state),
              })),
          ]}
        />
      </div>
      <PackageFilters view={view} savedViews={savedViews} day={day} />
      {counts.total > 0 && (
        <p className="figures mb-2 text-sm text-muted">
          {says.sum(formats.integer(counts.total))} · {formats.money(counts.value)}
        </p>
      )}
      {view.show === 'board' && rows.length > 0 && (
        <>
          {rows.length < counts.total && (
            <p className="mb-2 text-sm">{says.boardBounded(formats.integer(rows.length))}</p>
          )}
          <PackageBoard rows={rows} />
        </>
      )}
      {view.show === 'board' && rows.length === 0 && nothing}
      {view.show === 'table' && (
        <>
          <PackageTable
            rows={rows}
            empty={nothing}
            sort={view.sort}
            sortHref={(by, down) => href({ sort: { by, down } })}
          />
          <Pager page={view.page} pageSize={PACKAGES_PAGE} total={counts.total} hrefFor={(page) => href({ page })} />
        </>
      )}
    </div>
  )
}
