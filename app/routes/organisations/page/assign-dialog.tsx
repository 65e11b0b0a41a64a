import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { findOrganisationOptions } from '../find-options'
import type { OrganisationDialogProps } from './dialog-props'

/** Open work of an ended unit, which nobody took over, goes to a living one. */
export function AssignDialog({ organisation, ...opening }: OrganisationDialogProps) {
  const { words } = useWords()
  const { assignDuties, assignSentence, fields, hints } = words.organisations
  return (
    <FormDialog
      {...opening}
      title={assignDuties}
      sentence={assignSentence}
      action={`/organisations/${organisation.id}`}
      hidden={{ intent: 'assign-duties', version: organisation.version }}
    >
      {(problemAt) => (
        <>
          <Field label={fields.dutiesTo} error={problemAt('toId')} required>
            {(field) => <Combobox {...field} name="toId" onSearch={findOrganisationOptions} />}
          </Field>
          <Field label={fields.legalBasis} hint={hints.legalBasis} error={problemAt('legalBasis')} required>
            {(field) => <TextInput {...field} name="legalBasis" autoComplete="off" />}
          </Field>
        </>
      )}
    </FormDialog>
  )
}
