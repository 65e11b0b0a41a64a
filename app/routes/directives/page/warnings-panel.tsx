import { useFetcher } from '@remix-run/react'
import { WarningForm } from '~/domain/directives/directive.forms'
import type { DirectivePage, WarningRow } from '~/domain/directives/directive-page.queries.server'
import type { WarningCode } from '~/domain/notices/reading/reading'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import { SettledWarning } from '../../notices/review/settled-warning'
import { warningSentence } from '../../notices/review/warning-sentence'
import { Folding } from '../folding'
import { FormFoot } from '../form-foot'
import { useDirectiveForm } from '../use-directive-form'

type Props = { directive: DirectivePage; warnings: readonly WarningRow[]; maySettle: boolean }

/** What the reader of the notice doubted, until a person has given a reason (R8). */
export function WarningsPanel({ directive, warnings, maySettle }: Props) {
  const { words, formats } = useWords()
  const fetcher = useFetcher()
  const reopen = (id: number) =>
    fetcher.submit(
      { intent: 'reopen-warning', warningId: String(id) },
      { method: 'post', action: `/directives/${directive.id}?stay` },
    )
  return (
    <ul className="grid gap-4">
      {warnings.map((warning) => (
        <li key={warning.id}>
          {warning.settledReason !== null ? (
            <SettledWarning
              warning={{ code: warning.code as WarningCode, data: warning.data }}
              by={warning.settledBy ?? undefined}
              at={warning.settledAt ? new Date(warning.settledAt).toISOString() : undefined}
              reason={warning.settledReason}
              onReopen={maySettle ? () => reopen(warning.id) : undefined}
            />
          ) : (
            <Notice kind="warning">
              {warningSentence({ code: warning.code as WarningCode, data: warning.data }, words, formats)}
            </Notice>
          )}
          {!warning.settledAt && maySettle && <Settle directive={directive} warning={warning} />}
        </li>
      ))}
    </ul>
  )
}

function Settle({ directive, warning }: { directive: DirectivePage; warning: WarningRow }) {
  const { words } = useWords()
  const says = words.directives
  const sending = useDirectiveForm<{ warningId: string; reason: string }>({
    directiveId: directive.id,
    intent: 'settle-warning',
    schema: WarningForm,
    defaults: { warningId: String(warning.id), reason: '' },
  })
  return (
    <Folding label={says.settle}>
      <form {...sending.formProps} className="grid gap-4">
        <input type="hidden" name="intent" value={sending.intent} />
        <input type="hidden" name="warningId" value={warning.id} />
        <Field label={says.settleReason} error={sending.problemAt('reason')} required>
          {(wiring) => <TextArea {...wiring} rows={2} {...sending.form.register('reason')} />}
        </Field>
        <FormFoot sending={sending} label={says.settle} />
      </form>
    </Folding>
  )
}
