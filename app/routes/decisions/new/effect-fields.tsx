import { Copy, X } from 'lucide-react'
import { Button } from '~/ui/buttons/button'
import { classNames } from '~/ui/class-names'
import { Field, FieldError } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'
import { type Problems, problemAt } from '../../pauses/pause-fields'
import { ActFieldBox } from './act-field-box'
import { ACT_FIELDS, FORM_ACTS, type FormAct, TARGET_FIELDS } from './act-fields'
import { findOptions } from './find-options'
import { OptionField } from './option-field'
import type { TypedEffect } from './typed-effect'

type Props = {
  effect: TypedEffect
  index: number
  near: readonly number[]
  problems: Problems
  onAct: (act: FormAct) => void
  onChange: (effect: TypedEffect) => void
  onCopy: () => void
  onRemove: () => void
}

/** One thing that is decided: which act, on what of which project, and what it needs. */
export function EffectFields({ effect, index, near, problems, onAct, onChange, onCopy, onRemove }: Props) {
  const { words } = useWords()
  const says = words.decisions
  const { on, fields } = ACT_FIELDS[effect.act]
  const at = (field: string) => `effects.${index}.${field}`
  const own = fields.map(({ name }) => at(name))
  const ofTarget = TARGET_FIELDS.map(at).filter((field) => !own.includes(field))
  const others = problems.filter(
    ({ field }) => field?.startsWith(at('')) && field !== at('act') && ![...own, ...ofTarget].includes(field),
  )
  return (
    <fieldset
      className={classNames(
        'grid gap-(--gap-field) sm:col-span-2 sm:grid-cols-2',
        index > 0 && 'border-t border-line pt-4',
      )}
    >
      <legend className="sr-only">{says.acts[effect.act]}</legend>
      <div className="grid gap-(--gap-field) sm:col-span-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
        <Field id={at('act')} label={says.effectLabel(String(index + 1))} error={problemAt(problems, at('act'))}>
          {(wiring) => (
            <Select
              {...wiring}
              value={effect.act}
              onChange={({ target }) => {
                const act = FORM_ACTS.find((one) => one === target.value)
                if (act) onAct(act)
              }}
              options={FORM_ACTS.map((act) => ({ value: act, label: says.acts[act] }))}
            />
          )}
        </Field>
        <OptionField
          key={on}
          id={at('target')}
          label={says.targets[on]}
          required
          error={ofTarget.map((field) => problemAt(problems, field)).find(Boolean)}
          value={effect.target}
          onSearch={findOptions(on, near)}
          onChange={(target) => onChange({ ...effect, target })}
        />
      </div>
      {fields.map((field) => (
        <ActFieldBox
          key={`${effect.act} ${field.name}`}
          id={at(field.name)}
          {...{ field, effect, onChange }}
          error={problemAt(problems, at(field.name))}
        />
      ))}
      <div className="flex flex-wrap gap-3 sm:col-span-2">
        <Button size="small" kind="quiet" icon={Copy} onClick={onCopy}>
          {says.copyEffect}
        </Button>
        <Button size="small" kind="quiet" icon={X} onClick={onRemove}>
          {says.removeEffect}
        </Button>
      </div>
      {others.map(({ field, sentence }) => (
        <div key={field} className="sm:col-span-2">
          <FieldError>{sentence}</FieldError>
        </div>
      ))}
    </fieldset>
  )
}
