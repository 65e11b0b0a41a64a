import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select, type SelectOption } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import type { ProblemAt } from './form-dialog'

type Props = {
  label: string
  name: string
  problemAt: ProblemAt
  /** The name under which a refusal speaks of it, where that is another one: a cell of a list. */
  at?: string
  hint?: string
  required?: boolean
  className?: string
}

/** One line of text, or several with `rows`. */
export function TextField({
  value,
  rows,
  placeholder,
  ...props
}: Props & { value?: string | number | null; rows?: number; placeholder?: string }) {
  const { name, problemAt, at = name, ...field } = props
  const given = { name, placeholder, defaultValue: value ?? undefined, autoComplete: 'off' }
  return (
    <Field error={problemAt(at)} {...field}>
      {(wiring) => (rows ? <TextArea {...wiring} {...given} rows={rows} /> : <TextInput {...wiring} {...given} />)}
    </Field>
  )
}

export function DayField({ value, ...props }: Props & { value?: string | null }) {
  const { name, problemAt, at = name, ...field } = props
  return (
    <Field error={problemAt(at)} {...field}>
      {(wiring) => <DateInput {...wiring} name={name} defaultValue={value} />}
    </Field>
  )
}

type Choice = Props & {
  value?: string | number | null
  options: readonly SelectOption[]
  placeholder?: string
  onPick?: (value: string) => void
}

export function ChoiceField({ value, options, placeholder, onPick, ...props }: Choice) {
  const { name, problemAt, at = name, ...field } = props
  return (
    <Field error={problemAt(at)} {...field}>
      {(wiring) => (
        <Select
          {...wiring}
          {...{ name, placeholder, options }}
          defaultValue={value === null || value === undefined ? undefined : String(value)}
          onChange={(event) => onPick?.(event.target.value)}
        />
      )}
    </Field>
  )
}
