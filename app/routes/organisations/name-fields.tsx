import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'

/** The official name and the short one. */
export function NameFields({ problemAt }: { problemAt: ProblemAt }) {
  const { words } = useWords()
  const { fields, hints } = words.organisations
  return (
    <>
      <Field label={fields.name} hint={hints.name} error={problemAt('name')} required>
        {(field) => <TextInput {...field} name="name" autoComplete="off" />}
      </Field>
      <Field label={fields.shortName} hint={hints.shortName} error={problemAt('shortName')}>
        {(field) => <TextInput {...field} name="shortName" autoComplete="off" className="max-w-60" />}
      </Field>
    </>
  )
}
