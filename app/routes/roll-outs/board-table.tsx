import { Link } from '@remix-run/react'
import { Star } from 'lucide-react'
import { useRef } from 'react'
import type { BoardRow, BoardUnit } from '~/domain/roll-outs/roll-out-board'
import type { PhaseRow } from '~/domain/roll-outs/roll-out-board.queries.server'
import type { RollOutPage } from '~/domain/roll-outs/roll-outs.queries.server'
import { Button } from '~/ui/buttons/button'
import { useRowKeys } from '~/ui/keys/use-row-keys'
import { Badge } from '~/ui/marks/badge'
import { useWords } from '~/words/use-words'
import type { BoardDrawing } from './board-geometry.server'
import { PhaseMark } from './marks'
import { Track, TrackHead } from './track'

type Props = {
  rollOut: RollOutPage
  phases: readonly PhaseRow[]
  units: readonly BoardUnit[]
  drawing: BoardDrawing | null
  /** Where a service opens beside the board. */
  itemHref: (row: BoardRow) => string
  openItem: number | null
  onReport: ((row: BoardRow) => void) | null
  onName: ((unit: BoardUnit) => void) | null
}

/** Units, their services, and each service's phases: drawn in time, and told in words. */
export function BoardTable({ rollOut, phases, units, drawing, itemHref, openItem, onReport, onName }: Props) {
  const { words } = useWords()
  const says = words.rollOuts
  const box = useRef<HTMLDivElement>(null)
  useRowKeys(box)
  const boxes = rollOut.kind === 'mail-boxes'
  const shortName = ({ kind, firstOnly }: PhaseRow) =>
    firstOnly ? `${says.phaseKinds[kind]}, ${says.first}` : says.phaseKinds[kind]
  return (
    <div ref={box} className="table-scroll" data-fill="page">
      <table className="data-table">
        <caption className="sr-only">{says.boardTitle}</caption>
        <thead className="max-md:hidden print:table-header-group">
          <tr>
            <th scope="col" className="w-64">
              {boxes ? says.columns.boxes : says.columns.item}
            </th>
            {drawing && (
              <th scope="col" className="max-md:hidden print:table-cell">
                <span className="sr-only">{says.columns.time}</span>
                <TrackHead drawing={drawing} phases={phases} />
              </th>
            )}
            <th scope="col" className="md:w-92">
              {says.columns.standing}
            </th>
          </tr>
        </thead>
        {units.map((unit) => (
          <tbody key={unit.id}>
            {!boxes && <UnitHead unit={unit} columns={drawing ? 3 : 2} onName={onName} />}
            {unit.rows.map((row) => (
              <tr
                key={row.id}
                data-row
                tabIndex={-1}
                data-tone={row.standing === 'late' ? 'overdue' : undefined}
                data-open={row.id === openItem || undefined}
                className="break-inside-avoid max-md:block max-md:border-b max-md:border-line max-md:py-2"
              >
                <th scope="row" className="max-md:block max-md:border-0! max-md:py-0.5!">
                  <Link to={itemHref(row)} data-row-link preventScrollReset className="font-medium">
                    {boxes ? unit.name : row.name}
                  </Link>
                  <RowFacts row={row} />
                </th>
                {drawing && (
                  <td className="max-md:hidden print:table-cell">
                    <Track itemId={row.id} drawing={drawing} phases={phases.filter(({ id }) => cellOf(row, id))} />
                  </td>
                )}
                <td className="max-md:block max-md:border-0! max-md:py-0.5!">
                  <ul>
                    {phases.map((phase) => {
                      const cell = cellOf(row, phase.id)
                      return (
                        cell && (
                          <li key={phase.id} className="min-h-6 md:whitespace-nowrap">
                            <PhaseMark cell={cell} name={shortName(phase)} open={phase.endsOn === null} />
                          </li>
                        )
                      )
                    })}
                  </ul>
                  {onReport && (
                    <Button
                      size="small"
                      onClick={() => onReport(row)}
                      aria-label={says.reportOf(row.name)}
                      className="mt-1 print:hidden"
                    >
                      {says.report}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const cellOf = (row: BoardRow, phaseId: number) => row.cells.find((cell) => cell.phaseId === phaseId)

/** A unit with what it takes first, or that it has not said so. */
function UnitHead({ unit, columns, onName }: { unit: BoardUnit; columns: number; onName: Props['onName'] }) {
  const { words, formats } = useWords()
  const says = words.rollOuts
  const first = unit.rows.find(({ isFirst }) => isFirst)
  return (
    <tr data-group>
      <th colSpan={columns} scope="rowgroup">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>{unit.name}</span>
          <span className="font-normal text-muted">{says.servicesOf(formats.integer(unit.rows.length))}</span>
          {unit.firstMissing && <Badge tone="due">{says.firstMissing}</Badge>}
          {first && <span className="font-normal">{says.firstIs(first.name)}</span>}
          {onName && (unit.firstMissing || first) && (
            <Button size="small" onClick={() => onName(unit)} className="print:hidden">
              {first ? says.changeFirst : says.chooseFirst}
            </Button>
          )}
        </span>
      </th>
    </tr>
  )
}

function RowFacts({ row }: { row: BoardRow }) {
  const { words, formats } = useWords()
  const says = words.rollOuts
  const told = [
    row.code,
    row.level && says.levels[row.level],
    row.area,
    row.inUse !== null && row.ordered !== null
      ? says.boxesUsed(formats.integer(row.inUse), formats.integer(row.ordered))
      : row.ordered !== null && says.boxesOf(formats.integer(row.ordered)),
  ].filter(Boolean)
  return (
    <>
      {row.isFirst && (
        <span className="ml-1.5 inline-flex items-center gap-1 text-sm whitespace-nowrap text-accent">
          <Star aria-hidden className="size-3.5" />
          {says.first}
        </span>
      )}
      {told.length > 0 && <span className="figures block text-sm text-muted">{told.join(' · ')}</span>}
    </>
  )
}
