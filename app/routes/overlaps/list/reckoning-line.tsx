import type { NewestJob } from '~/domain/jobs/jobs.queries.server'
import { Notice } from '~/ui/feedback/notice'
import { ProgressBar } from '~/ui/feedback/progress-bar'
import { useWords } from '~/words/use-words'
import { useRevalidateWhile } from '../../use-revalidate-while'

type Props = { job: NewestJob<'reckon-overlaps'> | null; joined: boolean }

/** So often (ms) the page asks how far it is. */
const ASK_EVERY = 1000

/** The newest look through the portfolio: who asked for it and when, how far it is, what came of it. */
export function ReckoningLine({ job, joined }: Props) {
  const { words, formats } = useWords()
  const says = words.overlaps.reckoning
  const underWay = job?.state === 'waiting' || job?.state === 'running'
  useRevalidateWhile(underWay, ASK_EVERY)
  if (!job) return null
  const asked = says.asked(job.askedBy ?? says.itself, formats.instant(new Date(job.askedAt)))
  if (job.state === 'dead') {
    return (
      <div className="mb-4 print:hidden">
        <Notice kind="warning" title={says.dead}>
          {asked} {says.deadText}
        </Notice>
      </div>
    )
  }
  if (underWay) {
    const label = job.state === 'running' ? says.running : job.attempts > 0 ? says.again : says.waiting
    return (
      <div className="mb-4 max-w-xl print:hidden" aria-live="polite">
        <noscript>
          <meta httpEquiv="refresh" content="5" />
        </noscript>
        <ProgressBar label={label} value={job.steps ? (job.stepsDone ?? 0) : undefined} max={job.steps ?? undefined} />
        <p className="mt-1 text-sm text-muted">
          {asked} {joined && says.joined}
        </p>
      </div>
    )
  }
  const { outcome } = job
  if (!outcome || !job.endedAt) return null
  return (
    <p className="mb-3 text-sm text-muted print:hidden" aria-live="polite">
      {says.ended(formats.instant(new Date(job.endedAt)), job.askedBy ?? says.itself)}{' '}
      {says.counts(
        formats.integer(outcome.projects),
        formats.integer(outcome.found),
        formats.integer(outcome.added),
        formats.integer(outcome.gone),
      )}
    </p>
  )
}
