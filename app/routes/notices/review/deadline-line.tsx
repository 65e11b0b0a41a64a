import { ArrowRight } from 'lucide-react'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import { useWords } from '~/words/use-words'
import { deadlineReading } from '../deadline-reading'

/** The deadline in the notice's words, and what they come to. */
export function DeadlineLine({ directive }: { directive: DraftDirective }) {
  const { words, formats } = useWords()
  const { deadline, deadlineRaw, sharedDeadline } = directive
  const reading = deadlineReading(deadline, words, formats)
  if (deadline.type === 'none' && !deadlineRaw) return <span className="text-muted">{reading}</span>
  const notes = [
    deadline.type === 'by' && deadline.start && deadline.end && words.deadlines.lastDay(formats.day(deadline.end)),
    deadline.yearInferred && words.deadlines.yearInferred,
    sharedDeadline && words.notices.review.deadlineShared,
  ].filter(Boolean)
  return (
    <span>
      {deadlineRaw && <span>“{deadlineRaw}” </span>}
      <span className="figures inline-flex items-baseline gap-1 font-semibold whitespace-nowrap">
        <ArrowRight aria-hidden className="size-3.5 self-center text-muted" />
        {reading}
      </span>
      {notes.length > 0 && <span className="text-sm text-muted"> · {notes.join(' · ')}</span>}
    </span>
  )
}
