import { Link } from '@remix-run/react'
import { CircleCheck, CircleDashed } from 'lucide-react'
import { knownFacts } from '~/domain/pauses/pause-facts'
import type { findWatched } from '~/domain/pauses/pause-page.queries.server'
import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Props = { pause: PauseRow; watched: Awaited<ReturnType<typeof findWatched>> }

/** What it waits for, and how far that has come. */
export function ConditionPanel({ pause, watched }: Props) {
  const { words, formats } = useWords()
  const says = words.pauses
  const until = words.pauses.until(knownFacts(pause))
  const done = watched?.completedOn ?? null
  return (
    <Panel title={says.conditionTitle} id="condition">
      <p className="first-letter:uppercase">{until || says.conditionNone}</p>
      {watched && (
        <div className="mt-2 flex gap-2 border-y border-line py-2">
          {done ? (
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-done" />
          ) : (
            <CircleDashed aria-hidden className="mt-0.5 size-4 shrink-0 text-due" />
          )}
          <div className="min-w-0">
            <Link to={`/directives/${watched.id}`} className="link line-clamp-3">
              {watched.text}
            </Link>
            <p className="figures text-sm text-muted">
              {[
                done ? says.watchedDone(formats.day(done)) : says.watchedOpen,
                !done && watched.dueOn && says.watchedDue(formats.day(watched.dueOn)),
                watched.lastReportOn && says.lastReport(formats.day(watched.lastReportOn)),
                watched.lastPercent !== null && `${watched.lastPercent}%`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        </div>
      )}
    </Panel>
  )
}
