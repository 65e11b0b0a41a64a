import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'

/** The day and the legal basis of a change: every state names its cause (R2). */
export function WhenAndWhy({ problemAt }: { problemAt: ProblemAt }) {
  const { words } = useWords()
  const { fields, hints } = words.organisations
  return (
    <div className="grid items-start gap-4 sm:grid-cols-[11rem_1fr]">
      <Field label={fields.on} hint={hints.on} error={problemAt('on')} required>
        {(field) => <DateInput {...field} name="on" />}
      </Field>
      <Field label={fields.legalBasis} hint={hints.legalBasis} error={problemAt('legalBasis')} required>
        {(field) => <TextInput {...field} name="legalBasis" autoComplete="off" />}
      </Field>
    </div>
  )
}
