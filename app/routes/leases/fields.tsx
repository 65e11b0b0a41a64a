import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import type { ProblemAt } from '../form-dialog'

type Props = {
  /** The field's name, which is also the key of its label. */
  name: keyof Words['leases']['labels']
  value?: string | null
  hint?: string
  problemAt: ProblemAt
  required?: boolean
  className?: string
}

export function WordsField({ name, value, hint, problemAt, required, className }: Props) {
  const { words } = useWords()
  return (
    <Field
      label={words.leases.labels[name]}
      hint={hint}
      error={problemAt(name)}
      required={required}
      className={className}
    >
      {(field) => <TextInput {...field} name={name} defaultValue={value ?? undefined} autoComplete="off" />}
    </Field>
  )
}

export function DayField({ name, value, hint, problemAt, required, className }: Props) {
  const { words } = useWords()
  return (
    <Field
      label={words.leases.labels[name]}
      hint={hint}
      error={problemAt(name)}
      required={required}
      className={className}
    >
      {(field) => <DateInput {...field} name={name} defaultValue={value} />}
    </Field>
  )
}
