import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { CostVariance, ScheduleVariance } from '~/domain/projects/project-variance'
import type { VarianceBounds } from '~/domain/projects/variance-bounds'
import { Dot } from '~/ui/marks/health-dots'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Props = {
  schedule: ScheduleVariance | null
  cost: CostVariance | null
  bounds: VarianceBounds
  /** May open the page where they are set. */
  mayOpenBounds: boolean
}

/** How far schedule and cost stand from the first plan, each with what it is computed from. */
export function VariancePanel({ schedule, cost, bounds, mayOpenBounds }: Props) {
  const { words, formats } = useWords()
  const says = words.projectHealth
  if (!schedule && !cost) return null
  const said = (percent: number, worse: (n: string) => string, better: (n: string) => string) => {
    const size = formats.integer(Math.abs(percent))
    return percent === 0 ? says.onPlan : percent < 0 ? worse(size) : better(size)
  }
  return (
    <Panel title={says.title} id="variance">
      <dl className="border-t border-line">
        {schedule && (
          <Line term={says.schedule} level={schedule.level} word={said(schedule.percent, says.late, says.early)}>
            <p>{says.planned(formats.day(schedule.plannedStart), formats.day(schedule.plannedEnd))}</p>
            <p>{says.ends[schedule.endIs](formats.day(schedule.end))}</p>
          </Line>
        )}
        {cost && (
          <Line term={says.cost} level={cost.level} word={said(cost.percent, says.dearer, says.cheaper)}>
            <p>{says.plannedCost(formats.money(cost.planned))}</p>
            <p>{says.projectedCost(formats.money(cost.projected))}</p>
          </Line>
        )}
      </dl>
      <p className="mt-2 text-sm text-muted">
        {says.bounds(formats.integer(bounds.watchFrom), formats.integer(bounds.badFrom))}{' '}
        {mayOpenBounds && (
          <Link to="/reminders?tab=bounds" className="link">
            {says.boundsOfOffice}
          </Link>
        )}
      </p>
    </Panel>
  )
}

type LineProps = { term: string; level: ScheduleVariance['level']; word: string; children: ReactNode }

function Line({ term, level, word, children }: LineProps) {
  const { words } = useWords()
  const says = words.projectHealth
  return (
    <div className="border-b border-line py-(--cell-y)">
      <dt className="text-sm text-muted">{term}</dt>
      <dd>
        <span className="figures flex items-center gap-2 font-medium">
          <Dot health={level} />
          <span className="sr-only">{words.projects.healths[level]}: </span>
          {word}
        </span>
        <details className="figures text-sm text-muted">
          <summary className="cursor-pointer">{says.why}</summary>
          {children}
        </details>
      </dd>
    </div>
  )
}
