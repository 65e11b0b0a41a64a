import { Link, useSearchParams } from '@remix-run/react'
import { Download, Network, Printer } from 'lucide-react'
import { useState } from 'react'
import type { SystemUnitRow } from '~/domain/systems/system-parts.queries.server'
import { UNIT_STANDINGS } from '~/domain/systems/system-terms'
import { isNarrowedSystems, type SystemsView, systemsQuery } from '~/domain/systems/systems-view'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Select } from '~/ui/forms/select'
import { CountFilters } from '~/ui/lists/count-filters'
import { FilterBar } from '~/ui/lists/filter-bar'
import { useWords } from '~/words/use-words'
import { BoardTable } from '../board-table'
import { UnitDialog } from '../unit-dialog'
import type { loadBoard } from './load.server'
import { type AskedUnit, UnitFilter } from './unit-filter'

type Props = { board: Awaited<ReturnType<typeof loadBoard>>; view: SystemsView; unit: AskedUnit; mayChange: boolean }

/** Core and integrate: one core, and unit by unit what becomes of the program that the unit uses. */
export function Board({ board, view, unit, mayChange }: Props) {
  const { words, formats } = useWords()
  const [asked, setAsked] = useState<{ line: SystemUnitRow | null } | null>(null)
  const [search] = useSearchParams()
  const says = words.systems
  const { cores, core, order, rows, units, counts, clauses } = board
  if (!core) return <EmptyState icon={Network} title={says.noCore} sentence={says.noCoreText} />
  const all = { ...view, standing: null, concerned: false }
  const to = (change: Partial<SystemsView>) => `/systems${systemsQuery({ ...all, ...change })}`
  const nothing = isNarrowedSystems(view) ? (
    <EmptyState
      icon={Network}
      title={says.nothingFound}
      action={<LinkButton to="/systems?show=board">{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState icon={Network} title={says.noUnits} />
  )
  return (
    <>
      <h2 className="text-lg font-semibold">
        <Link to={`/systems/${core.id}`} className="link">
          {core.name}
        </Link>
      </h2>
      <p className="mb-3 max-w-[75ch] text-muted">
        {says.boardLead(says.unitsOf(formats.integer(units)))}
        {order && (
          <>
            {` ${says.orderedBy} `}
            <Link to={`/notices/${order.noticeId}`} className="link">
              {words.projects.citation(order.section, order.notice ?? '')}
            </Link>
            .
          </>
        )}
      </p>
      <div className="mb-3">
        <CountFilters
          label={says.columns.standing}
          items={[
            { to: to({}), label: says.allUnits, count: counts.all, current: !view.standing && !view.concerned },
            ...UNIT_STANDINGS.map((standing) => ({
              ...{ to: to({ standing }), label: says.standings[standing], count: counts.standings[standing] },
              current: view.standing === standing,
            })),
            {
              ...{
                to: to({ concerned: true }),
                label: says.concernedFilter,
                count: counts.concerned,
                tone: 'due' as const,
              },
              current: view.concerned,
            },
          ]}
        />
      </div>
      <FilterBar
        query={{ name: 'q', value: view.q, placeholder: says.boardSearchHint }}
        keep={[
          ['show', 'board'],
          ...(view.standing ? ([['standing', view.standing]] as const) : []),
          ...(view.concerned ? ([['concerned', '1']] as const) : []),
        ]}
        actions={
          <>
            <LinkButton to={`/systems/board.csv?${search}`} icon={Download} reloadDocument>
              {words.frame.exportCsv}
            </LinkButton>
            <Button icon={Printer} onClick={() => window.print()}>
              {words.frame.print}
            </Button>
            {mayChange && <Button onClick={() => setAsked({ line: null })}>{says.addUnit}</Button>}
          </>
        }
      >
        <UnitFilter view={view} unit={unit} />
        {cores.length > 1 && (
          <Select
            key={core.id}
            name="core"
            aria-label={says.boardOf}
            defaultValue={String(core.id)}
            options={cores.map((one) => ({ value: String(one.id), label: one.name }))}
          />
        )}
      </FilterBar>
      <BoardTable rows={rows} onChange={mayChange ? (line) => setAsked({ line }) : null} empty={nothing} />
      {asked && <UnitDialog system={core} line={asked.line} clauses={clauses} onClose={() => setAsked(null)} />}
    </>
  )
}
