import { addDays } from '~/domain/calendar-day'
import { ExtensionDecisionForm, ExtensionForm } from '~/domain/directives/directive.forms'
import type { DirectivePage, ExtensionRow } from '~/domain/directives/directive-page.queries.server'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import { Folding } from '../folding'
import { FormFoot } from '../form-foot'
import { useDirectiveForm } from '../use-directive-form'
import { DayField } from './day-field'

/** A leading unit asks for a longer term. */
export function AskExtension({ directive }: { directive: DirectivePage }) {
  const { words, today } = useWords()
  const says = words.directives
  const sending = useDirectiveForm<{ askedDueOn: string; reason: string }>({
    directiveId: directive.id,
    intent: 'ask-extension',
    schema: ExtensionForm,
    defaults: { askedDueOn: '', reason: '' },
  })
  return (
    <Folding label={says.askExtension}>
      <form {...sending.formProps} className="grid gap-4">
        <input type="hidden" name="intent" value={sending.intent} />
        <DayField
          control={sending.form.control}
          name="askedDueOn"
          label={says.askedDueOn}
          error={sending.problemAt('askedDueOn')}
          min={firstLaterDay(directive, today)}
        />
        <Field label={says.reason} error={sending.problemAt('reason')} required>
          {(wiring) => <TextArea {...wiring} {...sending.form.register('reason')} />}
        </Field>
        <FormFoot sending={sending} label={says.sendRequest} />
      </form>
    </Folding>
  )
}

type Decision = { extensionId: string; verdict: string; grantedDueOn: string; words: string }

/** The office grants the term asked for or another, or refuses with words. */
export function DecideExtension({ directive, asked }: { directive: DirectivePage; asked: ExtensionRow }) {
  const { words, today } = useWords()
  const says = words.directives
  const sending = useDirectiveForm<Decision>({
    directiveId: directive.id,
    intent: 'decide-extension',
    schema: ExtensionDecisionForm,
    defaults: { extensionId: String(asked.id), verdict: 'grant', grantedDueOn: asked.askedDueOn, words: '' },
  })
  const { form } = sending
  return (
    <Folding label={says.decideExtension} folded={false}>
      <form {...sending.formProps} className="grid gap-4">
        <input type="hidden" name="intent" value={sending.intent} />
        <input type="hidden" name="extensionId" value={asked.id} />
        <DayField
          control={form.control}
          name="grantedDueOn"
          label={says.grantedDueOn}
          error={sending.problemAt('grantedDueOn')}
          min={firstLaterDay(directive, today)}
        />
        <Field label={says.decisionWords} error={sending.problemAt('words')}>
          {(wiring) => <TextArea {...wiring} rows={2} {...form.register('words')} />}
        </Field>
        <FormFoot sending={sending} label={says.grant} name="verdict" value="grant">
          <Button type="submit" name="verdict" value="refuse">
            {says.refuse}
          </Button>
        </FormFoot>
      </form>
    </Folding>
  )
}

/** A longer term ends after the one in force, and not in the past. */
function firstLaterDay({ extendedDueOn, originalDueOn }: DirectivePage, today: string): string {
  const due = extendedDueOn ?? originalDueOn
  return due !== null && due >= today ? addDays(due, 1) : today
}
