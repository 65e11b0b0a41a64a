import { useLoaderData } from '@remix-run/react'
import { ArrowRight } from 'lucide-react'
import { lastDay, waitsForEvent } from '~/domain/directives/deadline-term'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import { unpackCalendar } from '~/domain/working-calendar'
import { useWords } from '~/words/use-words'
import { deadlineReading } from '../deadline-reading'
import type { ReviewData } from './review-data'

/** The deadline in the notice's words, and what they come to; said once where both are the same. */
export function DeadlineLine({ directive }: { directive: DraftDirective }) {
  const { words, formats } = useWords()
  const { calendar } = useLoaderData<ReviewData>()
  const { deadline, deadlineRaw, sharedDeadline } = directive
  const reading = deadlineReading(deadline, words, formats)
  if (deadline.type === 'none' && !deadlineRaw) return <span className="text-muted">{reading}</span>
  const says = words.deadlines
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  const last = deadline.type === 'recurring' ? null : lastDay(deadline, unpackCalendar(calendar))
  const notes = [
    last !== null && (deadline.start || deadline.relative) && says.lastDay(formats.day(last)),
    waitsForEvent(deadline) && says.event.missing,
    deadline.yearInferred && says.yearInferred,
    sharedDeadline && words.notices.review.deadlineShared,
  ].filter(Boolean)
  return (
    <span>
      {deadlineRaw && <span>“{deadlineRaw}” </span>}
      {plain(deadlineRaw ?? '') !== plain(reading) && (
        <span className="figures font-semibold">
          <ArrowRight aria-hidden className="mr-1 inline size-3.5 text-muted" />
          {reading}
        </span>
      )}
      {notes.length > 0 && <span className="figures text-sm text-muted"> · {notes.join(' · ')}</span>}
    </span>
  )
}
