import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'

type Props<Values extends FieldValues> = {
  control: Control<Values, unknown, FieldValues>
  name: Path<Values>
  label: string
  error: string | null
  min?: string
  max?: string
}

/** A day of a form, as the form's state and the sent field at once. */
export function DayField<Values extends FieldValues>({ control, name, label, error, min, max }: Props<Values>) {
  return (
    <Field label={label} error={error} required>
      {(wiring) => (
        <Controller
          control={control}
          name={name}
          render={({ field }) => (
            <DateInput
              {...wiring}
              name={name}
              value={field.value || null}
              onChange={(iso) => field.onChange(iso ?? '')}
              onBlur={field.onBlur}
              min={min}
              max={max}
            />
          )}
        />
      )}
    </Field>
  )
}
