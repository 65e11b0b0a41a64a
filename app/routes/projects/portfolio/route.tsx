import { useLoaderData } from '@remix-run/react'
import { FolderKanban, Plus } from 'lucide-react'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { listFundingSources } from '~/domain/money/money-sheet.queries.server'
import { listBoardIds, listPortfolio, listPortfolioRows } from '~/domain/projects/portfolio.queries.server'
import { activeFilters } from '~/domain/projects/portfolio-filter'
import { countByPhase, listOwners, sumPortfolio } from '~/domain/projects/portfolio-sums.queries.server'
import { readPortfolioView } from '~/domain/projects/portfolio-view'
import { listProjectLaws } from '~/domain/regimes/regimes.queries.server'
import { listSavedViews } from '~/domain/saved-views/saved-views.queries.server'
import { gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { Pager } from '~/ui/lists/pager'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { PhaseCounts } from './phase-counts'
import { PortfolioBoard } from './portfolio-board'
import { PortfolioFilters } from './portfolio-filters'
import { PortfolioTable } from './portfolio-table'
import { PortfolioTimeline } from './portfolio-timeline'
import { ShapeTabs } from './shape-tabs'
import { useViewHref } from './use-view-href'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.frame.portfolio }) }

export const loader = gatedLoader('project.read', async ({ db, url, actor, asOf, who }) => {
  const view = readPortfolioView(url.searchParams)
  const { scope } = actor
  const on = await directivesOnDay(db, asOf)
  const asked = { view, on, scope }
  const [rows, sums, phases, owners, laws, sources, savedViews] = await Promise.all([
    view.show === 'board'
      ? listBoardIds(db, asked).then((ids) => listPortfolioRows(db, { ids, on, scope, sources: view.source }))
      : listPortfolio(db, asked),
    sumPortfolio(db, asked),
    countByPhase(db, asked),
    listOwners(db, { day: asOf, scope }),
    listProjectLaws(db),
    listFundingSources(db),
    listSavedViews(db, actor.personId, 'portfolio'),
  ])
  return { view, rows, sums, phases, owners, laws, sources, savedViews, asOf, mayChange: who.may('project.change') }
})

export default function Portfolio() {
  const loaded = useLoaderData<typeof loader>()
  const { view, rows, sums, mayChange } = loaded
  const { words, formats } = useWords()
  const href = useViewHref(view)
  const says = words.projects
  const add = mayChange ? (
    <LinkButton to="/projects/new" kind="primary" icon={Plus}>
      {says.add}
    </LinkButton>
  ) : undefined
  const nothing =
    activeFilters(view).length > 0 ? (
      <EmptyState
        icon={FolderKanban}
        title={says.noneFoundTitle}
        sentence={says.noneFoundSentence}
        action={<LinkButton to="/projects">{words.frame.clearFilters}</LinkButton>}
      />
    ) : (
      <EmptyState icon={FolderKanban} title={says.emptyTitle} sentence={says.emptySentence} action={add} />
    )
  return (
    <div data-print="landscape">
      <PageHead
        title={words.frame.portfolio}
        sentence={says.lead(formats.integer(sums.all.count), formats.money(sums.all.total))}
        action={add}
      />
      <ShapeTabs view={view} />
      <PhaseCounts view={view} phases={loaded.phases} />
      <PortfolioFilters
        view={view}
        owners={loaded.owners}
        laws={loaded.laws}
        sources={loaded.sources}
        savedViews={loaded.savedViews}
      />
      {rows.length === 0 && nothing}
      {rows.length > 0 && view.show === 'table' && (
        <PortfolioTable view={view} rows={rows} sums={sums} day={loaded.asOf} />
      )}
      {rows.length > 0 && view.show === 'board' && (
        <PortfolioBoard view={view} rows={rows} phases={loaded.phases} day={loaded.asOf} />
      )}
      {rows.length > 0 && view.show === 'timeline' && <PortfolioTimeline rows={rows} day={loaded.asOf} />}
      {view.show !== 'board' && (
        <Pager page={view.page} pageSize={view.size} total={sums.all.count} hrefFor={(page) => href({ page })} />
      )}
    </div>
  )
}
