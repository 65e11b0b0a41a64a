import { useState } from 'react'
import { RECORDED_KINDS, type RecordedKind } from '~/domain/organisations/succession'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { Field } from '~/ui/forms/field'
import { MultiCombobox } from '~/ui/forms/multi-combobox'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { findOrganisationOptions } from '../find-options'
import type { OrganisationDialogProps } from './dialog-props'
import { WhenAndWhy } from './when-and-why'

/** How the unit was merged, split or abolished, or handed a function over. */
export function SuccessionDialog({ organisation, ...opening }: OrganisationDialogProps) {
  const { words } = useWords()
  const says = words.organisations
  const { fields, hints } = says
  const [kind, setKind] = useState<RecordedKind>('merged')
  const [successors, setSuccessors] = useState<readonly ComboboxOption[]>([])
  return (
    <FormDialog
      {...opening}
      title={says.recordSuccession}
      sentence={says.successionSentence}
      submit={words.frame.save}
      action={`/organisations/${organisation.id}`}
      hidden={{ intent: 'succession', version: organisation.version }}
    >
      {(problemAt) => (
        <>
          <Field
            label={fields.succession}
            hint={kind === 'abolished' ? hints.abolished : undefined}
            error={problemAt('kind')}
            required
          >
            {(field) => (
              <Select
                {...field}
                name="kind"
                value={kind}
                onChange={(event) => setKind(RECORDED_KINDS.find((one) => one === event.target.value) ?? 'merged')}
                options={RECORDED_KINDS.map((value) => ({ value, label: says.successionKinds[value] }))}
                className="max-w-60"
              />
            )}
          </Field>
          {kind !== 'abolished' && (
            <Field label={fields.toIds} error={problemAt('toIds')} required>
              {(field) => (
                <MultiCombobox
                  {...field}
                  name="toIds[]"
                  value={successors}
                  onChange={setSuccessors}
                  onSearch={findOrganisationOptions}
                />
              )}
            </Field>
          )}
          {kind === 'split' && successors.length > 1 && (
            <Field label={fields.dutiesTo} hint={hints.dutiesTo} error={problemAt('dutiesTo')} required>
              {(field) => (
                <Select
                  {...field}
                  name="dutiesTo"
                  placeholder={says.chooseSuccessor}
                  options={successors.map(({ value, label }) => ({ value, label }))}
                />
              )}
            </Field>
          )}
          <WhenAndWhy problemAt={problemAt} />
          <Field label={fields.scope} error={problemAt('scope')} required={kind === 'moved'}>
            {(field) => <TextInput {...field} name="scope" autoComplete="off" />}
          </Field>
        </>
      )}
    </FormDialog>
  )
}
