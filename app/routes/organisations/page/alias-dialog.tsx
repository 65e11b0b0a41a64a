import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import type { OrganisationDialogProps } from './dialog-props'

/** Another name that papers print for the unit. */
export function AliasDialog({ organisation, ...opening }: OrganisationDialogProps) {
  const { words } = useWords()
  const { addAlias, fields, hints } = words.organisations
  return (
    <FormDialog
      {...opening}
      title={addAlias}
      action={`/organisations/${organisation.id}`}
      hidden={{ intent: 'add-alias', version: organisation.version }}
    >
      {(problemAt) => (
        <Field label={fields.alias} hint={hints.alias} error={problemAt('name')} required>
          {(field) => <TextInput {...field} name="name" autoComplete="off" />}
        </Field>
      )}
    </FormDialog>
  )
}
