import { WarningForm } from '~/domain/directives/directive.forms'
import type { DirectivePage, WarningRow } from '~/domain/directives/directive-page.queries.server'
import type { WarningCode } from '~/domain/notices/reading/reading'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import { warningSentence } from '../../notices/review/warning-sentence'
import { Folding } from '../folding'
import { FormFoot } from '../form-foot'
import { useDirectiveForm } from '../use-directive-form'

type Props = { directive: DirectivePage; warnings: readonly WarningRow[]; maySettle: boolean }

/** What the reader of the notice doubted, until a person has given a reason (R8). */
export function WarningsPanel({ directive, warnings, maySettle }: Props) {
  const { words, formats } = useWords()
  const says = words.directives
  return (
    <ul className="grid gap-4">
      {warnings.map((warning) => (
        <li key={warning.id}>
          <Notice kind={warning.settledAt ? 'info' : 'warning'}>
            <p>{warningSentence({ code: warning.code as WarningCode, data: warning.data }, words, formats)}</p>
            {warning.settledAt && (
              <p className="text-sm text-muted">{says.settled(warning.settledBy ?? '', warning.settledReason ?? '')}</p>
            )}
          </Notice>
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
