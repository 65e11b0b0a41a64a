import { Info } from 'lucide-react'
import { draftCounts, needsLook } from '~/domain/notices/draft-issues'
import { useWords } from '~/words/use-words'
import { doubtSentences } from './doubt-sentences'
import { useReview } from './review-context'

const MOST_NAMED = 6

/** What a person may still want to see before confirming, each with the way there. Nothing of it stands in the way. */
export function StillOpen({ onGo }: { onGo: (field: string) => void }) {
  const { words, formats } = useWords()
  const { draft } = useReview().state
  const says = words.notices.review
  const counts = draftCounts(draft)
  if (counts.toLookAt === 0 && counts.warnings === 0) return null
  const unseen = draft.directives.flatMap((one, at) => (needsLook(one) ? [{ one, number: at + 1 }] : []))
  return (
    <section aria-label={says.stillOpen} className="border-t border-line pt-3">
      {unseen.length > 0 && (
        <>
          <p className="flex gap-2">
            <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-due" />
            {says.stillUnseen(formats.integer(unseen.length))}
          </p>
          <ul className="mt-1 ml-6 space-y-0.5 text-sm">
            {unseen.slice(0, MOST_NAMED).map(({ one, number }) => (
              <li key={one.key}>
                <button type="button" className="link" onClick={() => onGo(`${one.key}.look`)}>
                  {says.card(formats.integer(number))}
                </button>
                <span className="text-muted"> · {doubtSentences(one, words, formats)[0] ?? says.warning}</span>
              </li>
            ))}
            {unseen.length > MOST_NAMED && (
              <li className="text-muted">{says.stillMore(formats.integer(unseen.length - MOST_NAMED))}</li>
            )}
          </ul>
        </>
      )}
      {counts.warnings > 0 && (
        <p className="mt-1.5 flex gap-2">
          <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-due" />
          {says.stillWarned(formats.integer(counts.warnings))}
        </p>
      )}
    </section>
  )
}
