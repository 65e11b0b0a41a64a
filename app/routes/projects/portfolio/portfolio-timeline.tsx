import { Link } from '@remix-run/react'
import { useRef } from 'react'
import type { PortfolioRow } from '~/domain/projects/portfolio.queries.server'
import { standsStill } from '~/domain/projects/project-order'
import { barOn, type TimeAxis, timeAxis } from '~/domain/projects/time-axis'
import { EmptyState } from '~/ui/feedback/empty-state'
import { useRowKeys } from '~/ui/keys/use-row-keys'
import { useWords } from '~/words/use-words'
import { AxisHead, AxisLines, PlanBars } from '../axis'
import { useProjectHref } from './use-view-href'

/** Plans as outlines, what has happened filled, on one axis with the line of the day. */
export function PortfolioTimeline({ rows, day }: { rows: PortfolioRow[]; day: string }) {
  const { words, formats } = useWords()
  const box = useRef<HTMLDivElement>(null)
  useRowKeys(box)
  const planned = rows.filter((row) => row.plannedStart !== null || row.plannedEnd !== null)
  const axis = timeAxis(planned.flatMap((row) => [row.plannedStart, row.plannedEnd, row.actualStart, row.actualEnd]))
  if (!axis) return <EmptyState title={words.projects.trackNoDays} />
  const missing = rows.length - planned.length
  return (
    <div ref={box} data-scroll className="overflow-x-auto">
      <div className="min-w-200">
        <div className="pl-72">
          <AxisHead axis={axis} day={day} />
        </div>
        <ul className="border-b border-line">
          {planned.map((row) => (
            <TimelineRow key={row.id} row={row} axis={axis} day={day} />
          ))}
        </ul>
      </div>
      {missing > 0 && <p className="mt-2 text-sm text-muted">{words.projects.notPlanned(formats.integer(missing))}</p>}
    </div>
  )
}

function TimelineRow({ row, axis, day }: { row: PortfolioRow; axis: TimeAxis; day: string }) {
  const { words, formats } = useWords()
  const href = useProjectHref()
  const plan = barOn(axis, row.plannedStart, row.plannedEnd)
  const done = row.actualStart ? barOn(axis, row.actualStart, row.actualEnd ?? later(day, row.actualStart)) : null
  const span = words.projects.plannedSpan(
    row.plannedStart ? formats.month(row.plannedStart) : '…',
    row.plannedEnd ? formats.month(row.plannedEnd) : '…',
  )
  return (
    <li data-row tabIndex={-1} className="flex items-stretch border-t border-line hover:bg-hover">
      <span className="sticky left-0 z-1 w-72 shrink-0 bg-page py-(--cell-y) pr-4">
        <Link to={href(row.id)} data-row-link className="line-clamp-1 font-medium hover:underline" title={row.name}>
          {row.name}
        </Link>
        <span className="figures block truncate text-sm text-muted">
          {words.projects.phaseNames[row.phase]} · {span}
        </span>
      </span>
      <svg aria-hidden="true" width="100%" height="3rem" className="block h-auto min-h-12 flex-1">
        <AxisLines axis={axis} day={day} />
        <PlanBars plan={plan} done={done} halted={standsStill(row)} />
      </svg>
    </li>
  )
}

const later = (a: string, b: string): string => (a > b ? a : b)
