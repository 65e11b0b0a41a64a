import { Check, Eye } from 'lucide-react'
import { doubtsOf, needsLook } from '~/domain/notices/draft-issues'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import { useWords } from '~/words/use-words'

/** The confidence tick, or amber «xem lại» with its reasons. */
export function LookMark({ directive }: { directive: DraftDirective }) {
  const { words } = useWords()
  const says = words.notices.review
  if (!needsLook(directive))
    return (
      <span className="inline-flex items-center gap-1 text-sm whitespace-nowrap text-done">
        <Check aria-hidden className="size-4" />
        {directive.seen ? says.seen : says.looksRight}
      </span>
    )
  return (
    <span className="inline-flex items-center gap-1 rounded-sm bg-due-soft px-1.5 text-sm font-medium whitespace-nowrap text-due">
      <Eye aria-hidden className="size-4" />
      {says.look}
    </span>
  )
}

/** Why a look is asked for, a line each. What a warning or a problem already says is not said twice. */
export function DoubtLines({ directive }: { directive: DraftDirective }) {
  const { words } = useWords()
  const doubts = doubtsOf(directive).filter((doubt) => doubt !== 'warning' && doubt !== 'nobody-leads')
  if (!needsLook(directive) || doubts.length === 0) return null
  return (
    <ul className="text-sm text-due">
      {doubts.map((doubt) => (
        <li key={doubt}>{words.notices.doubts[doubt]}</li>
      ))}
    </ul>
  )
}
