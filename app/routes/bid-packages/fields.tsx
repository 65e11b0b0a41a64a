import { parseAmount } from '~/domain/dong'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { MoneyInput } from '~/ui/forms/money-input'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import type { ProblemAt } from '../form-dialog'

export type LabelName = keyof Words['procurement']['form']['labels']

type Props = {
  name: string
  /** Key of the label where it is not the field's name; or the label itself. */
  label?: LabelName
  says?: string
  hint?: string
  problemAt: ProblemAt
  required?: boolean
  className?: string
}

function useLabel({ name, label, says }: Props): string {
  const { words } = useWords()
  return says ?? words.procurement.form.labels[label ?? (name as LabelName)]
}

type Valued<T> = Props & { value?: T | null }

export function WordsField({ value, numeric, ...props }: Valued<string> & { numeric?: boolean }) {
  const { name, hint, problemAt, required, className } = props
  return (
    <Field label={useLabel(props)} hint={hint} error={problemAt(name)} required={required} className={className}>
      {(field) => (
        <TextInput
          {...field}
          name={name}
          inputMode={numeric ? 'numeric' : undefined}
          defaultValue={value ?? undefined}
          autoComplete="off"
        />
      )}
    </Field>
  )
}

export function LongField({ value, ...props }: Valued<string>) {
  const { name, hint, problemAt, required, className } = props
  return (
    <Field label={useLabel(props)} hint={hint} error={problemAt(name)} required={required} className={className}>
      {(field) => <TextArea {...field} name={name} rows={3} defaultValue={value ?? undefined} />}
    </Field>
  )
}

export function DayField({ value, ...props }: Valued<string>) {
  const { name, hint, problemAt, required, className } = props
  return (
    <Field label={useLabel(props)} hint={hint} error={problemAt(name)} required={required} className={className}>
      {(field) => <DateInput {...field} name={name} defaultValue={value} />}
    </Field>
  )
}

export function AmountField({ value, ...props }: Valued<bigint>) {
  const { name, hint, problemAt, required, className } = props
  return (
    <Field label={useLabel(props)} hint={hint} error={problemAt(name)} required={required} className={className}>
      {(field) => <MoneyInput {...field} name={name} parse={parseAmount} defaultValue={value} />}
    </Field>
  )
}

export function ChoiceField({
  value,
  choices,
  placeholder,
  ...props
}: Valued<string> & { choices: Record<string, string>; placeholder?: string }) {
  const { name, hint, problemAt, required, className } = props
  const { words } = useWords()
  const options = Object.entries(choices).map(([one, label]) => ({ value: one, label }))
  return (
    <Field label={useLabel(props)} hint={hint} error={problemAt(name)} required={required} className={className}>
      {(field) => (
        <Select
          {...field}
          name={name}
          options={options}
          placeholder={required ? undefined : (placeholder ?? words.procurement.form.notSaid)}
          defaultValue={value ?? ''}
        />
      )}
    </Field>
  )
}
