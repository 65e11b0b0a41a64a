import { Check, Eye } from 'lucide-react'
import { needsLook } from '~/domain/notices/draft-issues'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import { useWords } from '~/words/use-words'
import { doubtSentences } from './doubt-sentences'

/** The confidence tick with who has looked, or amber «xem lại». */
export function LookMark({ directive }: { directive: DraftDirective }) {
  const { words } = useWords()
  const says = words.notices.review
  const { seen, seenBy, confidence } = directive
  if (!needsLook(directive))
    return (
      <span className="inline-flex items-center gap-1 text-sm whitespace-nowrap text-done">
        <Check aria-hidden className="size-4" />
        {seen ? (seenBy ? says.seenBy(seenBy.name) : says.seen) : words.reading.levels[confidence?.level ?? 'sure']}
      </span>
    )
  return (
    <span className="inline-flex items-center gap-1 rounded-sm bg-due-soft px-1.5 text-sm font-medium whitespace-nowrap text-due">
      <Eye aria-hidden className="size-4" />
      {says.look}
    </span>
  )
}

/**
 * Why a look is asked for. On a card out of focus the weightiest reason in one line, in focus all of them; what a warning
 * or a problem already says is not said twice. In focus a card that is right says what little speaks against it.
 */
export function DoubtLines({ directive, focused }: { directive: DraftDirective; focused: boolean }) {
  const { words, formats } = useWords()
  const { seen, seenBy } = directive
  const look = needsLook(directive)
  const sentences = doubtSentences(directive, words, formats)
  const shown = focused ? sentences : look ? sentences.slice(0, 1) : []
  return (
    <>
      {shown.length > 0 && (
        <ul className={look ? 'text-sm text-due' : 'text-sm text-muted'}>
          {shown.map((sentence) => (
            <li key={sentence} className={focused ? undefined : 'line-clamp-2'}>
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {focused && seen && seenBy && (
        <p className="figures text-sm text-muted">
          {words.notices.review.seenByAt(seenBy.name, formats.instant(new Date(seenBy.at)))}
        </p>
      )}
    </>
  )
}
