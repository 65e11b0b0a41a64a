import { useLoaderData } from '@remix-run/react'
import { ListChecks, ListTodo } from 'lucide-react'
import { listFilterNames } from '~/domain/directives/directive-options.queries.server'
import { findDirective } from '~/domain/directives/directive-page.queries.server'
import { listDirectives } from '~/domain/directives/directives.queries.server'
import { countByUnit } from '~/domain/directives/directives-by-unit.queries.server'
import { DIRECTIVES_PAGE, isNarrowed, readDirectivesView } from '~/domain/directives/directives-view'
import { listReports } from '~/domain/directives/progress-reports.queries.server'
import { listSavedViews } from '~/domain/saved-views/saved-views.queries.server'
import { type GatedVisit, gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { Pager } from '~/ui/lists/pager'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { allowedOn } from '../allowed'
import { reportsKnownOn } from '../known-on'
import { useDayHref, useViewHref } from '../use-view-href'
import { DirectivePanel, type OpenDirective } from './directive-panel'
import { DirectivesFilters } from './directives-filters'
import { DirectivesTable } from './directives-table'
import { filtersInWords } from './filter-words'
import { CountsLine } from './standing-counts'
import { UnitsTable } from './units-table'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.frame.directives }) }

export const loader = gatedLoader('directive.read', async (visit) => {
  const { db, url, actor, asOf, today } = visit
  const view = readDirectivesView(url.searchParams)
  const question = { scope: actor.scope, own: actor.organisationIds, asOf, view }
  const [list, units, names, savedViews, opened] = await Promise.all([
    listDirectives(db, question),
    view.show === 'units' ? countByUnit(db, question) : null,
    listFilterNames(db, { view, scope: actor.scope, asOf }),
    listSavedViews(db, actor.personId, 'directives'),
    view.open === null ? null : openDirective(visit, view.open),
  ])
  return {
    view,
    ...list,
    units,
    names,
    savedViews,
    opened,
    ownUnitOnly: actor.scope !== 'all',
    hasOwnUnit: actor.scope === 'all' && actor.organisationIds.length > 0,
    past: asOf !== today,
    mayUrge: asOf === today && visit.who.may('reminder.urge'),
  }
})

async function openDirective(visit: GatedVisit, id: number): Promise<OpenDirective | null> {
  const { db, actor, asOf, today, who } = visit
  const directive = await findDirective(db, { id, scope: actor.scope, asOf })
  if (!directive) return null
  const reports = reportsKnownOn(await listReports(db, id), asOf).slice(0, 3)
  return { directive, reports, allowed: allowedOn(directive, who, asOf === today), personId: actor.personId }
}

export default function Directives() {
  const { view, rows, counts, total, units, names, savedViews, opened, ownUnitOnly, hasOwnUnit, mayUrge } =
    useLoaderData<typeof loader>()
  const { words, formats, today } = useWords()
  const href = useViewHref(view)
  const says = words.directives
  // Tabs and chips stay behind on paper: a line says what the sheet is of.
  const told = [
    ...(view.show === 'units' ? [says.byUnit] : []),
    words.frame.asOf(formats.day(today)),
    ...filtersInWords(view, names, words, formats).map(({ name, value }) => `${name}: ${value}`),
  ]
  return (
    <div data-print="landscape">
      <PageHead title={says.title} sentence={ownUnitOnly ? says.leadForUnit : says.lead} />
      <p className="hidden print:block">{told.join(' · ')}</p>
      <Tabs
        label={says.title}
        tabs={[
          { to: href({ show: 'list' }), label: says.list, current: view.show === 'list' },
          { to: href({ show: 'units' }), label: says.byUnit, current: view.show === 'units' },
        ]}
      />
      <div className="mb-3">
        <CountsLine view={view} counts={counts} />
      </div>
      <DirectivesFilters view={view} names={names} savedViews={savedViews} hasOwnUnit={hasOwnUnit} />
      {total === 0 && <NothingHere />}
      {total > 0 && units && <UnitsTable view={view} units={units} counts={counts} />}
      {total > 0 && !units && (
        <>
          <DirectivesTable view={view} rows={rows} mayUrge={mayUrge} />
          <Pager page={view.page} pageSize={DIRECTIVES_PAGE} total={total} hrefFor={(page) => href({ page })} />
        </>
      )}
      {opened && <DirectivePanel opened={opened} view={view} />}
    </div>
  )
}

/** An empty list says why it is empty, and leads on. */
function NothingHere() {
  const { view, ownUnitOnly, past } = useLoaderData<typeof loader>()
  const { words, formats, today } = useWords()
  const withDay = useDayHref()
  const says = words.directives
  if (isNarrowed(view))
    return (
      <EmptyState
        icon={ListChecks}
        title={says.nothingFound}
        sentence={says.nothingFoundSentence}
        action={<LinkButton to={withDay('/directives')}>{words.frame.clearFilters}</LinkButton>}
      />
    )
  if (past) return <EmptyState icon={ListTodo} title={says.empty} sentence={says.notThatDay(formats.day(today))} />
  return (
    <EmptyState
      icon={ListTodo}
      title={says.empty}
      sentence={ownUnitOnly ? says.emptyForUnit : says.emptySentence}
      action={ownUnitOnly ? undefined : <LinkButton to="/notices">{words.frame.notices}</LinkButton>}
    />
  )
}
