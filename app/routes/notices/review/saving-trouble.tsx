import { draftDifferences } from '~/domain/notices/draft-differences'
import { draftCounts } from '~/domain/notices/draft-issues'
import { numberSymbolOf } from '~/domain/notices/notice-header'
import type { ReviewContent } from '~/domain/notices/review-changes'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { Notice } from '~/ui/feedback/notice'
import { useWords } from '~/words/use-words'
import { differenceSentence } from './difference-sentence'
import { useReview } from './review-context'
import type { Saving } from './use-saving'

const MOST_SHOWN = 8

type Theirs = ReviewContent & { version: number }
type Props = {
  noticeId: number
  saving: Saving
  onSaveAgain: () => void
  onTakeTheirs: (theirs: Theirs) => void
  onKeepMine: (theirs: Theirs) => void
}

/** What stands between the screen and the saved draft, with the way out. Nothing on the screen is touched meanwhile. */
export function SavingTrouble({ noticeId, saving, onSaveAgain, onTakeTheirs, onKeepMine }: Props) {
  const { words, formats } = useWords()
  const { state } = useReview()
  const says = words.notices.review
  if (saving.at === 'failed')
    return (
      <Notice kind="danger" live action={<Button onClick={onSaveAgain}>{says.saveAgain}</Button>}>
        {says.saveFailed}
      </Notice>
    )
  if (saving.at === 'signed-out')
    return (
      <Notice
        kind="danger"
        live
        action={
          <span className="flex gap-1.5">
            <a href="/sign-in" target="_blank" rel="noreferrer" className="link self-center">
              {says.signIn}
            </a>
            <Button onClick={onSaveAgain}>{says.saveAgain}</Button>
          </span>
        }
      >
        {says.signedOut}
      </Notice>
    )
  if (saving.at !== 'stale') return null
  const { theirs } = saving
  if (!theirs)
    return (
      <Notice
        kind="warning"
        live
        title={says.staleConfirmed}
        action={<LinkButton to={`/notices/${noticeId}`}>{says.staleOpen}</LinkButton>}
      />
    )
  const differences = draftDifferences(state, theirs)
  return (
    <Notice
      kind="warning"
      live
      title={says.staleTitle}
      action={
        <span className="flex flex-wrap gap-1.5">
          <Button onClick={() => onTakeTheirs(theirs)}>{says.staleTheirs}</Button>
          <Button onClick={() => onKeepMine(theirs)}>{says.staleMine}</Button>
        </span>
      }
    >
      <p>{says.staleText}</p>
      <p className="figures">{says.staleDiffers(summary(state), summary(theirs))}</p>
      {differences.length > 0 && (
        <ul className="list-disc pl-5">
          {differences.slice(0, MOST_SHOWN).map((one) => (
            <li key={`${one.section} ${one.field} ${one.mine} ${one.theirs}`}>{differenceSentence(one, words)}</li>
          ))}
        </ul>
      )}
    </Notice>
  )

  function summary(content: ReviewContent): string {
    const count = formats.integer(draftCounts(content.draft).directives)
    return [numberSymbolOf(content.header), says.counts(count)].filter(Boolean).join(', ')
  }
}
