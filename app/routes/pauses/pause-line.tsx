import { Link } from '@remix-run/react'
import { CircleCheck, CirclePause, Gavel } from 'lucide-react'
import { knownFacts } from '~/domain/pauses/pause-facts'
import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import { classNames } from '~/ui/class-names'
import { useWords } from '~/words/use-words'

type LineProps = {
  pause: PauseRow /** In a list of many projects: names the project, and leaves the hatch to the row. */
  inList?: boolean
}

/** One pause as a line: what, by which clause, until when, what it has cost, and whether somebody has to decide. */
export function PauseLine({ pause, inList = false }: LineProps) {
  const { words, formats } = useWords()
  const says = words.pauses
  const holds = pause.endedOn === null
  const Icon = holds ? CirclePause : CircleCheck
  return (
    <li className={classNames('flex gap-3', !inList && 'px-3 py-3', !inList && holds && 'hatch')}>
      <Icon aria-hidden className={classNames('mt-0.5 size-4 shrink-0', holds ? 'text-paused' : 'text-muted')} />
      <div className="min-w-0">
        <p>
          <Link
            to={`/pauses/${pause.id}`}
            className={classNames('font-medium underline-offset-2 hover:underline', holds && 'text-paused')}
          >
            {words.pauses.standsStill(knownFacts(pause))}
          </Link>
          <span className="figures text-muted">; {says.lost(formats.integer(pause.daysLost))}</span>
        </p>
        {(pause.part || inList) && (
          <p className="mt-0.5 text-sm text-muted">
            {[pause.part, inList && pause.project].filter(Boolean).join(' · ')}
          </p>
        )}
        {pause.ending && pause.endedOn && (
          <p className="figures mt-0.5 text-sm">
            {says.endings[pause.ending]} · {formats.day(pause.endedOn)}
          </p>
        )}
        <DueMark pause={pause} />
      </div>
    </li>
  )
}

/** «Cần quyết định: …», where the day for it has come. */
export function DueMark({ pause }: { pause: PauseRow }) {
  const { words, formats } = useWords()
  if (!pause.due) return null
  return (
    <p className="figures mt-0.5 flex items-baseline gap-1.5 text-sm text-due">
      <Gavel aria-hidden className="size-3.5 shrink-0 translate-y-0.5" />
      <span>
        <span className="font-medium">{words.pauses.dueNow}</span>:{' '}
        {words.pauses.because[pause.due.because](formats.day(pause.due.since))}
      </span>
    </p>
  )
}
