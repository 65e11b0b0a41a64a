import { CompletionDecisionForm, CompletionForm, ReopenCompletionForm } from '~/domain/directives/directive.forms'
import type { CompletionRow, DirectivePage } from '~/domain/directives/directive-page.queries.server'
import { EVIDENCE_ACCEPT, EVIDENCE_LIMITS } from '~/domain/files/evidence'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { FileDrop } from '~/ui/forms/file-drop'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import { Folding } from '../folding'
import { FormFoot } from '../form-foot'
import { useDirectiveForm } from '../use-directive-form'
import { DayField } from './day-field'

/** A leading unit says that the work is done. */
export function ReportCompletion({ directive }: { directive: DirectivePage }) {
  const { words, today } = useWords()
  const says = words.directives
  const sending = useDirectiveForm<{ completedOn: string; text: string }>({
    directiveId: directive.id,
    intent: 'report-completion',
    schema: CompletionForm,
    defaults: { completedOn: today, text: '' },
  })
  return (
    <Folding label={says.reportCompletion}>
      <form {...sending.formProps} className="grid gap-4">
        <input type="hidden" name="intent" value={sending.intent} />
        <DayField
          control={sending.form.control}
          name="completedOn"
          label={says.completionDay}
          error={sending.problemAt('completedOn')}
          max={today}
        />
        <Field label={says.completionText} hint={says.completionTextHint} error={sending.problemAt('text')} required>
          {(wiring) => <TextArea {...wiring} {...sending.form.register('text')} />}
        </Field>
        <Field label={says.evidence} error={sending.problemAt('file')}>
          {(wiring) => (
            <FileDrop
              {...wiring}
              name="file"
              accept={EVIDENCE_ACCEPT}
              maxBytes={EVIDENCE_LIMITS.fileSize}
              note={says.oneFileNote}
            />
          )}
        </Field>
        <FormFoot sending={sending} label={says.sendCompletion} />
      </form>
    </Folding>
  )
}

type Decision = { completionId: string; verdict: string; words: string }

/** The office confirms, or returns with words on what is missing. */
export function DecideCompletion({ directive, reported }: { directive: DirectivePage; reported: CompletionRow }) {
  const { words } = useWords()
  const says = words.directives
  const sending = useDirectiveForm<Decision>({
    directiveId: directive.id,
    intent: 'decide-completion',
    schema: CompletionDecisionForm,
    defaults: { completionId: String(reported.id), verdict: 'confirm', words: '' },
  })
  const { form } = sending
  return (
    <Folding label={says.decideCompletion} folded={false}>
      <form {...sending.formProps} className="grid gap-4">
        <input type="hidden" name="intent" value={sending.intent} />
        <input type="hidden" name="completionId" value={reported.id} />
        <Field label={says.decisionWords} error={sending.problemAt('words')}>
          {(wiring) => <TextArea {...wiring} rows={2} {...form.register('words')} />}
        </Field>
        <FormFoot sending={sending} label={says.confirm} name="verdict" value="confirm">
          <Button type="submit" name="verdict" value="return">
            {says.sendBack}
          </Button>
        </FormFoot>
      </form>
    </Folding>
  )
}

/** The office takes a confirmed completion back; what it had opened is withdrawn with it. */
export function ReopenCompletion({ directive }: { directive: DirectivePage }) {
  const { words } = useWords()
  const says = words.directives
  const sending = useDirectiveForm<{ words: string }>({
    directiveId: directive.id,
    intent: 'reopen-completion',
    schema: ReopenCompletionForm,
    defaults: { words: '' },
  })
  return (
    <Folding label={says.reopenCompletion}>
      <form {...sending.formProps} className="grid gap-4">
        <input type="hidden" name="intent" value={sending.intent} />
        <Field label={says.reopenReason} error={sending.problemAt('words')} required>
          {(wiring) => <TextArea {...wiring} {...sending.form.register('words')} />}
        </Field>
        <FormFoot sending={sending} label={says.reopenCompletion} />
      </form>
    </Folding>
  )
}
