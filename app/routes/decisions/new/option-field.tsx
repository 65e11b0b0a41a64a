import { Combobox } from '~/ui/forms/combobox'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { Field } from '~/ui/forms/field'

type Props = {
  id: string
  label: string
  hint?: string
  required?: boolean
  error: string | undefined
  value: ComboboxOption | null
  onSearch: (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>
  onChange: (option: ComboboxOption | null) => void
}

/** One thing looked for on the server. */
export function OptionField({ id, label, hint, required, error, value, onSearch, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={hint} required={required} error={error}>
      {(wiring) => <Combobox {...wiring} value={value} onSearch={onSearch} onChange={onChange} />}
    </Field>
  )
}
