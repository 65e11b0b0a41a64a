import { PROJECT_FIELDS, PROJECT_KINDS, PROJECT_PHASES } from '~/domain/projects/project-terms'
import { Field } from '~/ui/forms/field'
import { FormSection } from '~/ui/forms/form-section'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProjectFormState } from './use-project-form'

/** What the project is. */
export function WhatFields({ state, isNew }: { state: ProjectFormState; isNew: boolean }) {
  const { words } = useWords()
  const { registered, errorOf } = state
  const { fields, kinds, phaseNames } = words.projects
  const { labels, hints, sections, choose } = words.projects.form
  return (
    <FormSection title={sections.what}>
      <Field id="name" label={labels.name} required error={errorOf('name')} className="sm:col-span-2">
        {(wiring) => <TextInput {...wiring} {...registered('name')} maxLength={300} />}
      </Field>
      <Field id="kind" label={labels.kind} required error={errorOf('kind')}>
        {(wiring) => (
          <Select
            {...wiring}
            {...registered('kind')}
            placeholder={choose}
            options={PROJECT_KINDS.map((value) => ({ value, label: kinds[value] }))}
          />
        )}
      </Field>
      <Field id="field" label={labels.field} required error={errorOf('field')}>
        {(wiring) => (
          <Select
            {...wiring}
            {...registered('field')}
            placeholder={choose}
            options={PROJECT_FIELDS.map((value) => ({ value, label: fields[value] }))}
          />
        )}
      </Field>
      <Field
        id="summary"
        label={labels.summary}
        hint={hints.summary}
        error={errorOf('summary')}
        className="sm:col-span-2"
      >
        {(wiring) => <TextArea {...wiring} {...registered('summary')} maxLength={4000} />}
      </Field>
      <Field id="code" label={labels.code} hint={isNew ? hints.code : undefined} error={errorOf('code')}>
        {(wiring) => <TextInput {...wiring} {...registered('code')} maxLength={30} className="figures max-w-48" />}
      </Field>
      {isNew && (
        <Field id="phase" label={labels.phase} hint={hints.phase}>
          {(wiring) => (
            <Select
              {...wiring}
              {...registered('phase')}
              options={PROJECT_PHASES.map((value) => ({ value, label: phaseNames[value] }))}
            />
          )}
        </Field>
      )}
    </FormSection>
  )
}
