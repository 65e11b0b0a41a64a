import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Network } from 'lucide-react'
import { invalid } from '~/domain/command-result'
import { PROJECT_FIELDS } from '~/domain/projects/project-terms'
import { NewSystemForm } from '~/domain/systems/system.forms'
import { SYSTEM_STATES } from '~/domain/systems/system-terms'
import { recordSystem } from '~/domain/systems/systems.commands.server'
import {
  ALL_SYSTEMS,
  isNarrowedSystems,
  readSystemsView,
  SYSTEMS_PER_PAGE,
  type SystemsShown,
  systemsQuery,
} from '~/domain/systems/systems-view'
import { answerRefusal } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Select } from '~/ui/forms/select'
import { PageHead } from '~/ui/frame/page-head'
import { CountFilters } from '~/ui/lists/count-filters'
import { FilterBar } from '~/ui/lists/filter-bar'
import { Pager } from '~/ui/lists/pager'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { optionsOf } from '../fields'
import { Board } from './board'
import { findAskedUnit, findBegun, loadBoard, loadList, loadMap } from './load.server'
import { SystemsMapView } from './map'
import { RecordDialog } from './record-dialog'
import { SystemsTable } from './systems-table'
import { UnitFilter } from './unit-filter'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.systems.title }) }

export const loader = gatedLoader('system.read', async (visit) => {
  const view = readSystemsView(visit.url.searchParams)
  const asked = { visit, view }
  const mayChange = visit.who.may('system.change')
  const begun = mayChange && visit.url.searchParams.has('new') ? await findBegun(visit) : null
  const show = { view, mayChange, begun, unit: await findAskedUnit(asked), board: null, list: null, map: null }
  if (view.show === 'board') return { ...show, board: await loadBoard(asked) }
  if (view.show === 'map') return { ...show, map: await loadMap(asked) }
  return { ...show, list: await loadList(asked) }
})

export const action = gatedAction('system.change', async ({ request, db, actor, now, words }) => {
  const read = await readForm(request, NewSystemForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const recorded = await recordSystem(db, { system: read.value, by: actor, now })
  return recorded.ok ? redirect(`/systems/${recorded.systemId}`) : answerRefusal(recorded, words)
})

export default function Systems() {
  const { view, mayChange, begun, unit, board, list, map } = useLoaderData<typeof loader>()
  const { words, formats, today } = useWords()
  const says = words.systems
  const { field } = view
  const tab = (show: SystemsShown) => ({
    to: `/systems${systemsQuery({ ...ALL_SYSTEMS, show, field, unit: view.unit })}`,
    label: says.tabs[show],
    current: view.show === show,
  })
  // Tabs and filters stay behind on paper: a line says what the sheet is of.
  const told = [
    says.tabs[view.show],
    words.frame.asOf(formats.day(today)),
    ...(unit ? [unit.name] : []),
    ...(view.field ? [words.projects.fields[view.field]] : []),
    ...(view.q ? [`“${view.q}”`] : []),
  ]
  return (
    <div data-print="landscape">
      <PageHead title={says.title} sentence={says.lead} action={mayChange && <RecordDialog begun={begun} />} />
      <p className="mb-3 hidden print:block">{told.join(' · ')}</p>
      <Tabs label={says.title} tabs={[tab('list'), tab('board'), tab('map')]} />
      {board && <Board board={board} view={view} unit={unit} mayChange={mayChange} />}
      {map && <SystemsMapView map={map} view={view} unit={unit} />}
      {list && <List />}
    </div>
  )
}

function List() {
  const { view, unit, list, mayChange } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.systems
  if (!list) return null
  const total = SYSTEM_STATES.reduce((sum, state) => sum + list.counts[state], 0)
  const to = (change: Partial<typeof view>) => `/systems${systemsQuery({ ...view, page: 1, ...change })}`
  const nothing = isNarrowedSystems(view) ? (
    <EmptyState
      icon={Network}
      title={says.nothingFound}
      action={<LinkButton to="/systems">{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState
      icon={Network}
      title={says.empty}
      sentence={says.emptyText}
      action={mayChange && <RecordDialog begun={null} />}
    />
  )
  return (
    <>
      <div className="mb-3">
        <CountFilters
          label={says.stateFilter}
          items={[
            { to: to({ state: null }), label: words.frame.all, count: total, current: view.state === null },
            ...SYSTEM_STATES.map((state) => ({
              ...{ to: to({ state }), label: says.states[state], count: list.counts[state] },
              current: view.state === state,
            })),
          ]}
        />
      </div>
      <FilterBar
        query={{ name: 'q', value: view.q, placeholder: says.searchHint }}
        keep={view.state ? [['state', view.state]] : []}
      >
        <UnitFilter view={view} unit={unit} />
        <Select
          key={view.field}
          name="field"
          aria-label={says.labels.field}
          defaultValue={view.field ?? ''}
          placeholder={says.anyField}
          options={optionsOf(PROJECT_FIELDS, words.projects.fields)}
        />
      </FilterBar>
      <SystemsTable rows={list.rows} empty={nothing} />
      <Pager
        page={view.page}
        pageSize={SYSTEMS_PER_PAGE}
        total={view.state ? list.counts[view.state] : total}
        hrefFor={(page) => to({ page })}
      />
    </>
  )
}
