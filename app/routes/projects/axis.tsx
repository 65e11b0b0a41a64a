import type { TimeAxis } from '~/domain/projects/time-axis'
import { classNames } from '~/ui/class-names'
import { useWords } from '~/words/use-words'

/** A share of the axis as an SVG length: drawn in percent, the text keeps its shape at every width. */
export const along = (share: number): string => `${(share * 100).toFixed(3)}%`

/** Years above the axis, and the day it is seen on, named. */
export function AxisHead({ axis, day, className }: { axis: TimeAxis; day: string; className?: string }) {
  const { words, formats } = useWords()
  const at = axis.at(day)
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height="38"
      className={classNames('figures block overflow-visible', className)}
    >
      {axis.marks
        .filter((mark) => mark.kind === 'year')
        .map((mark) => (
          <text key={mark.day} x={along(mark.at)} dx="3" y="13" className="fill-muted text-xs">
            {mark.day.slice(0, 4)}
          </text>
        ))}
      {isInside(axis, day) && (
        <text
          x={along(at)}
          y="32"
          dx={at > 0.85 ? -4 : 4}
          textAnchor={at > 0.85 ? 'end' : 'start'}
          className="fill-ink text-xs font-medium"
        >
          {words.projects.todayLine} {formats.day(day)}
        </text>
      )}
      <AxisLines axis={axis} day={day} from={20} />
    </svg>
  )
}

const isInside = (axis: TimeAxis, day: string): boolean => day >= axis.from && day < axis.to

/** The first days of years and quarters, and the day's own line, behind the bars of a row. */
export function AxisLines({ axis, day, from = 0 }: { axis: TimeAxis; day: string; from?: number }) {
  return (
    <>
      {axis.marks.map((mark) => (
        <line
          key={mark.day}
          x1={along(mark.at)}
          x2={along(mark.at)}
          y1={mark.kind === 'year' ? 0 : from}
          y2="100%"
          strokeDasharray={mark.kind === 'quarter' ? '2 3' : undefined}
          className="stroke-line"
        />
      ))}
      {isInside(axis, day) && (
        <line
          x1={along(axis.at(day))}
          x2={along(axis.at(day))}
          y1={from}
          y2="100%"
          strokeWidth="1.5"
          className="stroke-ink"
        />
      )}
    </>
  )
}

type Bar = { start: number; width: number }

/** The plan as an outline; what has happened as a filled bar inside it, hatched by its violet when halted. */
export function PlanBars({ plan, done, halted }: { plan: Bar | null; done: Bar | null; halted: boolean }) {
  return (
    <>
      {plan && (
        <rect
          x={along(plan.start)}
          y="30%"
          width={along(Math.max(0.003, plan.width))}
          height="40%"
          rx="2"
          className={classNames('fill-page', halted ? 'stroke-paused' : 'stroke-line-firm')}
        />
      )}
      {done && (
        <rect
          x={along(done.start)}
          y="40%"
          width={along(Math.max(0.003, done.width))}
          height="20%"
          className={halted ? 'fill-paused opacity-50' : 'fill-accent opacity-80'}
        />
      )}
    </>
  )
}
