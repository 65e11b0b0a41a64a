import { Trash2 } from 'lucide-react'
import { type LadderStep, mayRepeat, STEP_AUDIENCES, STEP_MOMENTS, STEP_UNITS } from '~/domain/reminders/ladder'
import { IconButton } from '~/ui/buttons/icon-button'
import { Checkbox } from '~/ui/forms/checkbox'
import { Field, FieldError } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'

type Props = {
  place: number
  step: LadderStep
  onChange: (step: LadderStep) => void
  /** Null: it may not be taken out. */
  onRemove: (() => void) | null
  problem?: string
}

/** One step: when it is told, and whom it tells. */
export function StepFields({ place, step, onChange, onRemove, problem }: Props) {
  const { words, formats } = useWords()
  const says = words.reminders
  const n = formats.integer(place)
  const { moment, count, unit, again, audiences } = step
  return (
    <fieldset className="grid gap-3">
      <legend className="float-left mb-2 flex w-full items-center justify-between">
        <span>
          <span className="font-medium">{says.stepName(n)}</span>
          <span className="ml-2 text-muted">{says.step(step)}</span>
        </span>
        {onRemove && <IconButton icon={Trash2} label={says.removeStep(n)} size="small" onClick={onRemove} />}
      </legend>
      <div className="clear-both flex flex-wrap items-end gap-x-4 gap-y-3">
        <Field label={says.moment} className="w-52">
          {(field) => (
            <Select
              {...field}
              value={moment}
              onChange={(event) => {
                const chosen = STEP_MOMENTS.find((one) => one === event.target.value) ?? moment
                onChange({ ...step, moment: chosen, count: chosen === 'on' ? 0 : Math.max(1, count) })
              }}
              options={STEP_MOMENTS.map((one) => ({ value: one, label: says.moments[one] }))}
            />
          )}
        </Field>
        {moment !== 'on' && (
          <>
            <Field label={says.count} className="w-24">
              {(field) => (
                <TextInput
                  {...field}
                  inputMode="numeric"
                  value={Number.isFinite(count) ? String(count) : ''}
                  onChange={(event) => onChange({ ...step, count: Number(event.target.value.replace(/\D/g, '')) })}
                />
              )}
            </Field>
            <Field label={says.unit} className="w-40">
              {(field) => (
                <Select
                  {...field}
                  value={unit}
                  onChange={(event) =>
                    onChange({ ...step, unit: STEP_UNITS.find((one) => one === event.target.value) ?? unit })
                  }
                  options={STEP_UNITS.map((one) => ({ value: one, label: says.units[one] }))}
                />
              )}
            </Field>
          </>
        )}
        {mayRepeat(moment) && (
          <Checkbox
            checked={again}
            onChange={(event) => onChange({ ...step, again: event.target.checked })}
            label={says.againLabel}
          />
        )}
      </div>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="sr-only">{says.audience}</legend>
        {STEP_AUDIENCES.map((audience) => (
          <Checkbox
            key={audience}
            checked={audiences.includes(audience)}
            onChange={(event) =>
              onChange({
                ...step,
                audiences: STEP_AUDIENCES.filter((one) =>
                  one === audience ? event.target.checked : audiences.includes(one),
                ),
              })
            }
            label={says.audiences[audience]}
          />
        ))}
      </fieldset>
      {problem && <FieldError>{problem}</FieldError>}
    </fieldset>
  )
}
