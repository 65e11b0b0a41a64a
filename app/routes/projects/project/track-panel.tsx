import { Check } from 'lucide-react'
import { isUnfinished, PHASE_TRACK } from '~/domain/projects/project-phase'
import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import { barOn, timeAxis, withDaySeen } from '~/domain/projects/time-axis'
import { classNames } from '~/ui/class-names'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { AxisHead, AxisLines, PlanBars } from '../axis'

type Props = { project: ProjectShown; halted: boolean; day: string }

/** The phases as steps, and below them the plan as an outline with what has happened, on an axis with the day's line. */
export function TrackPanel({ project, halted, day }: Props) {
  const { words } = useWords()
  const says = words.projects
  const { plannedStart, plannedEnd, actualStart, actualEnd, phase } = project
  const goesOn = actualStart !== null && isUnfinished(phase)
  const axis = timeAxis(withDaySeen([plannedStart, plannedEnd, actualStart, actualEnd], { day, goesOn }))
  const now = phase === 'stopped' ? -1 : phase === 'closed' ? PHASE_TRACK.length : PHASE_TRACK.indexOf(phase)
  return (
    <Panel title={says.track} id="track">
      <ol className="grid gap-1 sm:grid-cols-5">
        {PHASE_TRACK.map((step, index) => (
          <li
            key={step}
            aria-current={index === now ? 'step' : undefined}
            className={classNames(
              'flex items-center gap-2 border-l-3 py-1 pl-2.5 text-sm sm:border-t-3 sm:border-l-0 sm:pt-2 sm:pl-0',
              index < now && 'border-accent/60 text-muted',
              index === now && (halted ? 'border-paused font-semibold' : 'border-accent font-semibold'),
              index > now && 'border-line text-muted',
            )}
          >
            {index < now && <Check aria-hidden className="size-3.5 shrink-0 text-accent" />}
            {says.phaseNames[step]}
            {index < now && <span className="sr-only">({says.phaseDone})</span>}
          </li>
        ))}
      </ol>
      {phase === 'stopped' && <p className="mt-2 font-medium">{says.stateStopped}</p>}
      {axis ? (
        <div className="mt-4">
          <AxisHead axis={axis} day={day} />
          <svg aria-hidden="true" width="100%" height="52" className="block">
            <AxisLines axis={axis} day={day} />
            <PlanBars
              plan={barOn(axis, plannedStart, plannedEnd)}
              done={actualStart ? barOn(axis, actualStart, actualEnd ?? (day > actualStart ? day : actualStart)) : null}
              halted={halted}
            />
          </svg>
          <Days project={project} />
        </div>
      ) : (
        <p className="mt-3 text-sm text-muted">{says.trackNoDays}</p>
      )}
    </Panel>
  )
}

/** What the drawing shows, in words. */
function Days({ project }: { project: ProjectShown }) {
  const { words, formats } = useWords()
  const { trackPlan, trackActual } = words.projects
  const span = (from: string | null, to: string | null) =>
    `${from ? formats.day(from) : '…'} – ${to ? formats.day(to) : '…'}`
  return (
    <dl className="figures mt-2 flex flex-wrap gap-x-6 text-sm">
      <div className="flex gap-2">
        <dt className="text-muted">{trackPlan}</dt>
        <dd>{span(project.plannedStart, project.plannedEnd)}</dd>
      </div>
      {project.actualStart && (
        <div className="flex gap-2">
          <dt className="text-muted">{trackActual}</dt>
          <dd>{span(project.actualStart, project.actualEnd)}</dd>
        </div>
      )}
    </dl>
  )
}
