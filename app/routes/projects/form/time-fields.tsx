import { Controller } from 'react-hook-form'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { FormSection } from '~/ui/forms/form-section'
import { useWords } from '~/words/use-words'
import type { ProjectFormState } from './use-project-form'

type DayName = 'decidedOn' | 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'

/** When it was to be, and when it was. The days of a running project follow its changes of phase. */
export function TimeFields({ state }: { state: ProjectFormState; isNew: boolean }) {
  const { words } = useWords()
  return (
    <FormSection title={words.projects.form.sections.time}>
      {(['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] as const).map((name) => (
        <DayField key={name} name={name} state={state} />
      ))}
    </FormSection>
  )
}

export function DayField({ name, state, alignHint }: { name: DayName; state: ProjectFormState; alignHint?: boolean }) {
  const { words } = useWords()
  const { form, errorOf } = state
  return (
    <Field
      id={name}
      label={words.projects.form.labels[name]}
      hint={alignHint ? words.projects.form.hints.decidedOn : undefined}
      error={errorOf(name)}
    >
      {(wiring) => (
        <Controller
          name={name}
          control={form.control}
          render={({ field }) => (
            <DateInput
              {...wiring}
              ref={field.ref}
              name={name}
              value={field.value || null}
              onChange={(day) => field.onChange(day ?? '')}
              onBlur={field.onBlur}
            />
          )}
        />
      )}
    </Field>
  )
}
