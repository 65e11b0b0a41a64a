import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { isDoubt, isPresent } from '~/domain/notices/draft-warnings'
import type { DraftWarning } from '~/domain/notices/notice-draft'
import { Button } from '~/ui/buttons/button'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'
import { SettledWarning } from './settled-warning'
import { warningSentence } from './warning-sentence'

type Props = { cardKey: string | null; warnings: readonly DraftWarning[]; open: boolean }

/** Warnings of the paper at the card they are about. A person settles one by mending what it says, or with a reason. */
export function WarningLines({ cardKey, warnings, open }: Props) {
  return warnings
    .filter((warning) => !isDoubt(warning) && isPresent(warning))
    .map((warning) => <WarningLine key={warning.code} cardKey={cardKey} warning={warning} open={open} />)
}

function WarningLine({ cardKey, warning, open }: { cardKey: string | null; warning: DraftWarning; open: boolean }) {
  const { words, formats } = useWords()
  const { dispatch, stamp } = useReview()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const says = words.notices.review
  const settle = (text: string) => {
    dispatch({ do: 'settle', key: cardKey, code: warning.code, reason: text, by: stamp() })
    setAsking(false)
  }
  if (warning.settledReason)
    return (
      <SettledWarning
        warning={warning}
        by={warning.settledBy?.name}
        at={warning.settledBy?.at}
        reason={warning.settledReason}
        onReopen={open ? () => settle('') : undefined}
      />
    )
  return (
    <div className="flex gap-2 text-sm">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-due" />
      <div className="min-w-0 flex-1">
        <p>
          <span className="sr-only">{says.warning}: </span>
          {warningSentence(warning, words, formats)}
        </p>
        {open && !asking && (
          <button type="button" className="link" onClick={() => setAsking(true)}>
            {says.settle}
          </button>
        )}
        {open && asking && (
          <form
            className="mt-1 flex gap-1.5"
            onSubmit={(event) => {
              event.preventDefault()
              if (reason.trim()) settle(reason)
            }}
          >
            <TextInput
              aria-label={says.settleReason}
              placeholder={says.settleReason}
              value={reason}
              autoFocus
              onChange={(event) => setReason(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
            />
            <Button type="submit">{says.settleSave}</Button>
          </form>
        )}
      </div>
    </div>
  )
}
