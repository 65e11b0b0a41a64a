import { Check } from 'lucide-react'
import type { DraftWarning } from '~/domain/notices/notice-draft'
import { useWords } from '~/words/use-words'
import { warningSentence } from './warning-sentence'

type Props = {
  warning: Pick<DraftWarning, 'code' | 'data'>
  /** Who settled it and when (ISO instant), where that is known. */
  by?: string
  at?: string
  reason: string
  onReopen?: () => void
}

/** A settled warning, folded: that there was one and who let it stand; open, what it said, why and since when. */
export function SettledWarning({ warning, by, at, reason, onReopen }: Props) {
  const { words, formats } = useWords()
  const says = words.notices.review
  return (
    <details className="text-sm">
      <summary className="flex w-fit cursor-pointer items-center gap-1.5 text-muted hover:text-ink">
        <Check aria-hidden className="size-4 shrink-0 text-done" />
        {by ? says.settledBy(by) : says.settledOne}
      </summary>
      <div className="mt-1 ml-5.5 space-y-0.5">
        <p className="text-muted">{warningSentence(warning, words, formats)}</p>
        <p>{says.settled(reason)}</p>
        {at && <p className="figures text-muted">{formats.instant(new Date(at))}</p>}
        {onReopen && (
          <button type="button" className="link print:hidden" onClick={onReopen}>
            {says.settleOpen}
          </button>
        )}
      </div>
    </details>
  )
}
