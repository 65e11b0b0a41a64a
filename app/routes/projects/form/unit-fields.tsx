import { Controller } from 'react-hook-form'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { FormSection } from '~/ui/forms/form-section'
import { MultiCombobox } from '~/ui/forms/multi-combobox'
import { useWords } from '~/words/use-words'
import { findOrganisationOptions } from '../../organisations/find-options'
import type { ProjectFormState } from './use-project-form'

/** Who owns it, who manages it, who uses what it makes. */
export function UnitFields({ state }: { state: ProjectFormState }) {
  const { words } = useWords()
  const { form, errorOf, optionOf, remember, epoch } = state
  const { labels, hints, sections } = words.projects.form
  return (
    <FormSection title={sections.who}>
      {(['ownerId', 'pmuId'] as const).map((name) => (
        <Field key={name} id={name} label={labels[name]} required={name === 'ownerId'} error={errorOf(name)}>
          {(wiring) => (
            <Controller
              name={name}
              control={form.control}
              render={({ field }) => (
                <Combobox
                  {...wiring}
                  // The box remembers its words itself; a value put in from elsewhere needs a new one.
                  key={epoch}
                  ref={field.ref}
                  name={name}
                  value={field.value ? optionOf(field.value) : null}
                  onSearch={findOrganisationOptions}
                  onChange={(option) => {
                    if (option) remember([option])
                    field.onChange(option?.value ?? '')
                  }}
                />
              )}
            />
          )}
        </Field>
      ))}
      <Field
        id="beneficiaryIds"
        label={labels.beneficiaryIds}
        hint={hints.beneficiaryIds}
        error={errorOf('beneficiaryIds')}
        className="sm:col-span-2"
      >
        {(wiring) => (
          <Controller
            name="beneficiaryIds"
            control={form.control}
            render={({ field }) => (
              <MultiCombobox
                {...wiring}
                ref={field.ref}
                name="beneficiaryIds[]"
                value={field.value.map(optionOf)}
                onSearch={findOrganisationOptions}
                onChange={(options) => {
                  remember(options)
                  field.onChange(options.map((option) => option.value))
                }}
              />
            )}
          />
        )}
      </Field>
    </FormSection>
  )
}
