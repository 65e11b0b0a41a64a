import { useFetcher } from '@remix-run/react'
import { useState } from 'react'
import type { NoticeWarning } from '~/domain/notices/notice-page.queries.server'
import type { WarningCode } from '~/domain/notices/reading/reading'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { SettledWarning } from '../review/settled-warning'
import { warningSentence } from '../review/warning-sentence'

type Props = { noticeId: number; warnings: readonly NoticeWarning[]; maySettle: boolean }

/** Warnings about the whole notice: open ones with the way to settle them, settled ones folded with who, when and why. */
export function NoticeWarnings({ noticeId, warnings, maySettle }: Props) {
  const { words, formats } = useWords()
  const fetcher = useFetcher()
  const [asking, setAsking] = useState<number | null>(null)
  const says = words.notices
  const action = `/notices/${noticeId}`
  return (
    <>
      {warnings.map((warning) => {
        const { id, data, settledBy, settledAt, settledReason } = warning
        const said = { code: warning.code as WarningCode, data }
        if (settledReason !== null)
          return (
            <SettledWarning
              key={id}
              warning={said}
              by={settledBy ?? undefined}
              at={settledAt ? new Date(settledAt).toISOString() : undefined}
              reason={settledReason}
              onReopen={
                maySettle
                  ? () =>
                      fetcher.submit({ intent: 'reopen-warning', warningId: String(id) }, { method: 'post', action })
                  : undefined
              }
            />
          )
        return (
          <Notice
            key={id}
            kind="warning"
            action={maySettle && <Button onClick={() => setAsking(id)}>{says.review.settle}</Button>}
          >
            {warningSentence(said, words, formats)}
          </Notice>
        )
      })}
      {asking !== null && (
        <FormDialog
          title={says.review.settle}
          action={action}
          hidden={{ intent: 'settle-warning', warningId: asking }}
          open
          onOpenChange={(open) => !open && setAsking(null)}
        >
          {(problemAt) => (
            <Field label={says.review.settleReason} error={problemAt('reason')} required>
              {(wiring) => <TextArea {...wiring} name="reason" rows={2} />}
            </Field>
          )}
        </FormDialog>
      )}
    </>
  )
}
