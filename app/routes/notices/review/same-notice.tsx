import { Link } from '@remix-run/react'
import type { SameNotice } from '~/domain/notices/same-notice.queries.server'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { useReview } from './review-context'

/** The same number, issuer and date is in the register already: the way there, or a reason to go on. */
export function SameNoticeNote({ same }: { same: readonly SameNotice[] }) {
  const { words, formats } = useWords()
  const { state, dispatch, problems } = useReview()
  const says = words.notices.review
  if (same.length === 0) return null
  const confirmed = same.some((other) => other.state === 'confirmed')
  return (
    <Notice kind="warning" title={says.sameTitle}>
      <ul>
        {same.map((other) => {
          const number = other.numberSymbol ?? words.notices.noNumber
          const day = other.issuedOn ? formats.day(other.issuedOn) : words.notices.noDate
          const path = other.state === 'confirmed' ? `/notices/${other.id}` : `/notices/${other.id}/review`
          return (
            <li key={other.id}>
              {other.state === 'confirmed' ? says.sameConfirmed(number, day) : says.sameDraft(number, day)}.{' '}
              <Link to={path} className="link">
                {says.sameOpen}
              </Link>
            </li>
          )
        })}
      </ul>
      {confirmed && (
        <Field
          label={says.sameReason}
          hint={says.sameReasonHint}
          className="mt-2"
          error={problems.find(({ field }) => field === 'duplicateReason')?.sentence}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              value={state.duplicateReason ?? ''}
              onChange={(event) => dispatch({ do: 'duplicate-reason', reason: event.target.value })}
            />
          )}
        </Field>
      )}
    </Notice>
  )
}
