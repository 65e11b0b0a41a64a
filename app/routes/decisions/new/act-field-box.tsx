import { isDay } from '~/domain/calendar-day'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { findOptions as findListed } from '../../directives/list/find-options'
import { findOrganisationOptions } from '../../organisations/find-options'
import type { ActField } from './act-fields'
import { OptionField } from './option-field'
import type { TypedEffect } from './typed-effect'

type Props = {
  id: string
  field: ActField
  effect: TypedEffect
  error: string | undefined
  onChange: (effect: TypedEffect) => void
}

/** One thing an act asks besides what it is done on. */
export function ActFieldBox({ id, field, effect, error, onChange }: Props) {
  const { words } = useWords()
  const { kind, name, label = name, needed } = field
  const asked = { id, label: words.decisions.asked[label] ?? label, required: needed, error }
  const value = effect.values[name] ?? ''
  const set = (text: string) => onChange({ ...effect, values: { ...effect.values, [name]: text } })
  if (kind === 'unit' || kind === 'project')
    return (
      <OptionField
        {...asked}
        value={effect.chosen[name] ?? null}
        onSearch={kind === 'unit' ? findOrganisationOptions : findListed('project')}
        onChange={(option) => {
          const { [name]: _, ...rest } = effect.chosen
          onChange({ ...effect, chosen: option ? { ...rest, [name]: option } : rest })
        }}
      />
    )
  return (
    <Field {...asked}>
      {(wiring) =>
        kind === 'day' ? (
          <DateInput {...wiring} value={isDay(value) ? value : null} onChange={(day) => set(day ?? '')} />
        ) : (
          <TextInput {...wiring} maxLength={1000} value={value} onChange={({ target }) => set(target.value)} />
        )
      }
    </Field>
  )
}
