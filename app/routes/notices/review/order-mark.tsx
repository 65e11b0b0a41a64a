import { DECISION_KINDS, STATE_CHANGING_KINDS } from '~/domain/directives/decision-kind'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import { classNames } from '~/ui/class-names'
import { Badge } from '~/ui/marks/badge'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'

/** The kind of order. In focus it is a list to choose from, each kind with the figure that sets it. */
export function OrderMark({ directive, focused }: { directive: DraftDirective; focused: boolean }) {
  const { words } = useWords()
  const { dispatch } = useReview()
  const { key, decision } = directive
  const changesState = STATE_CHANGING_KINDS.includes(decision)
  if (!focused) return <Badge tone={changesState ? 'paused' : 'open'}>{words.notices.orders[decision]}</Badge>
  return (
    <select
      aria-label={words.notices.review.order}
      value={decision}
      onChange={(event) => {
        const kind = DECISION_KINDS.find((one) => one === event.target.value)
        if (kind) dispatch({ do: 'decision', key, decision: kind })
      }}
      className={classNames(
        'h-7 max-w-full rounded-sm border border-line-firm px-1.5 text-sm font-medium',
        changesState ? 'bg-paused-soft text-paused' : 'bg-raised text-ink',
      )}
    >
      {DECISION_KINDS.map((kind, at) => (
        <option key={kind} value={kind}>
          {at < 9 ? `${at + 1} · ` : ''}
          {words.notices.orders[kind]}
        </option>
      ))}
    </select>
  )
}
