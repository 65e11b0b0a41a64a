import { Link } from '@remix-run/react'
import { Network } from 'lucide-react'
import { PROJECT_FIELDS } from '~/domain/projects/project-terms'
import type { MapInterfaceRow } from '~/domain/systems/system-map.queries.server'
import type { InterfaceState } from '~/domain/systems/system-terms'
import { layOutSystems, MAP_HEADS } from '~/domain/systems/systems-map'
import { isNarrowedSystems, type SystemsView } from '~/domain/systems/systems-view'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Select } from '~/ui/forms/select'
import { FilterBar } from '~/ui/lists/filter-bar'
import { type SystemsDrawn, SystemsPicture } from '~/ui/pictures/systems-picture'
import { WidePicture } from '~/ui/pictures/wide-picture'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { optionsOf } from '../fields'
import { InterfaceMark } from '../marks'
import type { loadMap } from './load.server'
import { type AskedUnit, UnitFilter } from './unit-filter'

type Loaded = Awaited<ReturnType<typeof loadMap>>
type Props = { map: Loaded; view: SystemsView; unit: AskedUnit }

const LOOKS: Record<InterfaceState, SystemsDrawn['interfaces'][number]['look']> = {
  running: 'solid',
  building: 'dashed',
  planned: 'dotted',
  broken: 'broken',
  none: 'dotted',
}

/** The systems drawn in layers, and the same as a table; a phone has the table alone. */
export function SystemsMapView({ map, view, unit }: Props) {
  const { words } = useWords()
  const says = words.systems
  const nothing = isNarrowedSystems(view) ? (
    <EmptyState
      icon={Network}
      title={says.nothingFound}
      action={<LinkButton to="/systems?show=map">{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState icon={Network} title={says.empty} sentence={says.emptyText} />
  )
  return (
    <>
      <FilterBar query={{ name: 'q', value: view.q, placeholder: says.searchHint }} keep={[['show', 'map']]}>
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
      {map.systems.length === 0 ? (
        nothing
      ) : (
        <>
          <WidePicture
            label={says.tabs.map}
            className="mb-6 max-md:hidden print:block print:[&_svg]:max-h-[145mm] print:[&_svg]:min-w-0"
          >
            <Picture map={map} />
          </WidePicture>
          <ExchangeTable rows={map.interfaces} />
        </>
      )}
    </>
  )
}

function Picture({ map }: { map: Loaded }) {
  const { words } = useWords()
  return <SystemsPicture picture={useDrawn(map)} label={words.systems.mapLabel} />
}

/** Places get their words: whose layer it is, how a system stands, and why a line does not run. */
function useDrawn({ systems, interfaces }: Loaded): SystemsDrawn {
  const { words, formats } = useWords()
  const says = words.systems
  const laid = layOutSystems(systems, interfaces)
  return {
    ...{ width: laid.width, height: laid.height, owners: laid.owners },
    heads: MAP_HEADS.map(({ layer, x }) => ({ x, text: says.mapHeads[layer] })),
    systems: laid.systems.map((one) => ({
      ...one,
      to: `/systems/${one.id}`,
      stateWord: one.state === 'running' ? '' : says.states[one.state],
      units: one.units > 0 ? says.unitsOf(formats.integer(one.units)) : '',
      faint: one.state !== 'running',
    })),
    interfaces: laid.interfaces.map((one) => ({
      ...one,
      look: LOOKS[one.state],
      word: one.state === 'running' ? null : says.interfaceStates[one.state],
    })),
  }
}

function ExchangeTable({ rows }: { rows: readonly MapInterfaceRow[] }) {
  const { words, formats } = useWords()
  const says = words.systems
  const end = (id: number, name: string) => (
    <Link to={`/systems/${id}`} className="link">
      {name}
    </Link>
  )
  const columns: Column<MapInterfaceRow>[] = [
    { id: 'from', header: says.columns.name, width: 'min-w-48', cell: (row) => end(row.fromId, row.from) },
    {
      ...{ id: 'direction', header: says.columns.direction, width: 'w-28' },
      cell: (row) => says.directions[row.bothWays ? 'both' : 'gives'],
    },
    { id: 'to', header: says.columns.other, width: 'min-w-48', cell: (row) => end(row.toId, row.to) },
    {
      ...{ id: 'exchanged', header: says.columns.exchanged, width: 'min-w-48' },
      cell: (row) => (
        <>
          {row.exchanged}
          <span className="block text-sm text-muted">{says.means[row.means]}</span>
        </>
      ),
    },
    {
      ...{ id: 'state', header: says.columns.state, width: 'min-w-40' },
      cell: (row) => (
        <>
          <InterfaceMark state={row.state} />
          <span className="figures block text-sm text-muted">{says.sinceDay(formats.day(row.since))}</span>
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={says.interfaces}
      rows={rows}
      columns={columns}
      rowKey={(row) => String(row.id)}
      empty={<p className="text-muted">{says.noInterfaces}</p>}
      fill="page"
      cards={(row) => (
        <>
          <p>
            {end(row.fromId, row.from)} {row.bothWays ? '↔' : '→'} {end(row.toId, row.to)}
          </p>
          <p className="text-sm text-muted">{row.exchanged}</p>
          <InterfaceMark state={row.state} />
        </>
      )}
    />
  )
}
