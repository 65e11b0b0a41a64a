import { X } from 'lucide-react'
import { Button } from '~/ui/buttons/button'
import { Combobox } from '~/ui/forms/combobox'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { findOrganisationOptions } from '../../organisations/find-options'
import { type Problems, problemAt } from '../../pauses/pause-fields'
import { ACT_FIELDS, type ActField, type FieldKind, FORM_ACTS, type FormAct, type TypedEffect } from './act-fields'

export type Choices = Record<Exclude<FieldKind, 'day' | 'text' | 'money' | 'unit'>, { value: string; label: string }[]>

type Props = {
  effect: TypedEffect
  index: number
  choices: Choices
  problems: Problems
  onChange: (effect: TypedEffect) => void
  onRemove: () => void
}

/** One thing that is decided: which act, on what, and what it needs. */
export function EffectFields({ effect, index, choices, problems, onChange, onRemove }: Props) {
  const { words } = useWords()
  const says = words.decisions
  const at = `effects.${index}`
  return (
    <fieldset className="grid gap-(--gap-field) border-t border-line pt-4 sm:col-span-2 sm:grid-cols-2">
      <legend className="sr-only">{says.acts[effect.act]}</legend>
      <div className="flex items-end gap-3 sm:col-span-2">
        <div className="min-w-0 flex-1">
          <Field id={`${at}.act`} label={says.effectsLegend} error={problemAt(problems, `${at}.act`)}>
            {(wiring) => (
              <Select
                {...wiring}
                value={effect.act}
                onChange={(event) => {
                  const act = FORM_ACTS.find((one) => one === event.target.value)
                  if (act) onChange({ ...effect, act })
                }}
                options={FORM_ACTS.map((act: FormAct) => ({ value: act, label: says.acts[act] }))}
              />
            )}
          </Field>
        </div>
        <Button icon={X} onClick={onRemove}>
          {says.removeEffect}
        </Button>
      </div>
      {ACT_FIELDS[effect.act].map((field) => (
        <OneField
          key={`${effect.act} ${field.name}`}
          id={`${at}.${field.name}`}
          field={field}
          value={effect.values[field.name] ?? ''}
          choices={choices}
          error={problemAt(problems, `${at}.${field.kind === 'budget' ? 'sourceId' : field.name}`)}
          onChange={(value) => onChange({ ...effect, values: { ...effect.values, [field.name]: value } })}
        />
      ))}
    </fieldset>
  )
}

type OneProps = {
  id: string
  field: ActField
  value: string
  choices: Choices
  error: string | undefined
  onChange: (value: string) => void
}

function OneField({ id, field, value, choices, error, onChange }: OneProps) {
  const { words } = useWords()
  const says = words.decisions
  const { kind, name, label = name, needed } = field
  return (
    <Field id={id} label={says.asked[label] ?? label} required={needed} error={error}>
      {(wiring) => {
        if (kind === 'day')
          return <DateInput {...wiring} name={id} value={value || null} onChange={(day) => onChange(day ?? '')} />
        if (kind === 'text' || kind === 'money')
          return (
            <TextInput {...wiring} maxLength={1000} value={value} onChange={(event) => onChange(event.target.value)} />
          )
        if (kind === 'unit')
          return (
            <Combobox
              {...wiring}
              onSearch={findOrganisationOptions}
              onChange={(option) => onChange(option?.value ?? '')}
            />
          )
        return (
          <Select
            {...wiring}
            value={value}
            placeholder={choices[kind].length === 0 ? says.noChoice : says.choose}
            onChange={(event) => onChange(event.target.value)}
            options={choices[kind]}
          />
        )
      }}
    </Field>
  )
}
