import type { PhaseRow } from '~/domain/roll-outs/roll-out-board.queries.server'
import { useWords } from '~/words/use-words'
import { along } from '../projects/axis'
import type { BoardDrawing } from './board-geometry.server'

/** Height of one phase's line, in pixels; the words beside it stand on lines of the same height. */
const LANE = 24

type Props = { drawing: BoardDrawing; phases: readonly PhaseRow[] }

/** Months above the windows, each window under its name, and the line of the day, named. */
export function TrackHead({ drawing, phases }: Props) {
  const { words, formats, today } = useWords()
  const at = drawing.today
  const top = 20
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={top + phases.length * 34 + 18}
      className="figures block overflow-visible"
    >
      {drawing.ticks
        .filter(({ label }) => label)
        .map(({ at: x, day }) => (
          <text key={day} x={along(x)} dx="3" y="13" className="fill-muted text-xs">
            {day.endsWith('-01') ? formats.month(day) : formats.day(day).slice(0, -5)}
          </text>
        ))}
      <Grid drawing={drawing} from={16} />
      {phases.map((phase, n) => {
        const drawn = drawing.phases[phase.id]
        if (!drawn) return null
        const right = drawn.window.from > 0.55
        return (
          <g key={phase.id}>
            <text
              x={along(right ? drawn.window.to : drawn.window.from)}
              textAnchor={right ? 'end' : 'start'}
              y={top + n * 34 + 13}
              className="fill-ink text-xs font-medium"
            >
              {phase.name}
            </text>
            <WindowBar phase={drawn} y={top + n * 34 + 18} height={10} filled />
          </g>
        )
      })}
      {at !== null && (
        <text
          x={along(at)}
          y={top + phases.length * 34 + 12}
          dx={at > 0.8 ? -4 : 4}
          textAnchor={at > 0.8 ? 'end' : 'start'}
          className="fill-ink text-xs font-medium"
        >
          {words.projects.todayLine} {formats.day(today)}
        </text>
      )}
    </svg>
  )
}

/** The phases of one service: windows as outlines, what was done filled in them, what is late drawn behind the end. */
export function Track({ itemId, drawing, phases }: Props & { itemId: number }) {
  return (
    <svg aria-hidden="true" width="100%" height={phases.length * LANE} className="block">
      <Grid drawing={drawing} />
      {phases.map((phase, n) => {
        const drawn = drawing.phases[phase.id]
        const cell = drawing.cells[`${itemId}-${phase.id}`]
        const y = n * LANE
        return (
          <g key={phase.id}>
            {drawn && <WindowBar phase={drawn} y={y + 6} height={12} />}
            {cell?.done && (
              <rect
                x={along(cell.done.from)}
                y={y + 9}
                width={along(Math.max(0.004, cell.done.to - cell.done.from))}
                height="6"
                className="fill-accent"
              />
            )}
            {cell?.late && (
              <line
                x1={along(cell.late.from)}
                x2={along(Math.max(cell.late.from + 0.006, cell.late.to))}
                y1={y + 19.5}
                y2={y + 19.5}
                strokeWidth="3"
                strokeDasharray="4 2"
                className="stroke-overdue"
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}

type BarProps = { phase: BoardDrawing['phases'][number]; y: number; height: number; filled?: boolean }

/** A window; one without an end has no right edge. */
function WindowBar({ phase: { window, open }, y, height, filled = false }: BarProps) {
  const width = Math.max(0.006, window.to - window.from)
  return (
    <>
      <rect
        x={along(window.from)}
        y={y}
        width={along(width)}
        height={height}
        className={filled ? 'fill-line' : 'fill-page'}
      />
      <line x1={along(window.from)} x2={along(window.from + width)} y1={y} y2={y} className="stroke-line-firm" />
      <line
        x1={along(window.from)}
        x2={along(window.from + width)}
        y1={y + height}
        y2={y + height}
        className="stroke-line-firm"
      />
      <line x1={along(window.from)} x2={along(window.from)} y1={y} y2={y + height} className="stroke-line-firm" />
      {!open && (
        <line
          x1={along(window.from + width)}
          x2={along(window.from + width)}
          y1={y}
          y2={y + height}
          className="stroke-line-firm"
        />
      )}
    </>
  )
}

function Grid({ drawing, from = 0 }: { drawing: BoardDrawing; from?: number }) {
  return (
    <>
      {drawing.ticks.map(({ at, day }) => (
        <line
          key={day}
          x1={along(at)}
          x2={along(at)}
          y1={from}
          y2="100%"
          strokeDasharray="2 3"
          className="stroke-line"
        />
      ))}
      {drawing.today !== null && (
        <line
          x1={along(drawing.today)}
          x2={along(drawing.today)}
          y1={from}
          y2="100%"
          strokeWidth="1.5"
          className="stroke-ink"
        />
      )}
    </>
  )
}
