import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'

type Props = {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  error?: string
  required?: boolean
  long?: boolean
  narrow?: boolean
  className?: string
}

/** A line of words in the sheet's head, or several. */
export function TextField({ label, hint, value, onChange, error, required, long, narrow, className }: Props) {
  return (
    <Field label={label} hint={hint} error={error} required={required} className={className}>
      {(field) =>
        long ? (
          <TextArea {...field} rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <TextInput
            {...field}
            value={value}
            onChange={({ target }) => onChange(target.value)}
            className={narrow ? 'max-w-28' : undefined}
          />
        )
      }
    </Field>
  )
}
