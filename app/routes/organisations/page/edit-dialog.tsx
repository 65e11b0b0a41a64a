import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { FactFields } from '../fact-fields'
import type { OrganisationDialogProps } from './dialog-props'

export function EditDialog({ organisation, ...opening }: OrganisationDialogProps) {
  const { words } = useWords()
  const { id, version, kind, parentId, parentName, validFrom, code } = organisation
  const parent = parentId === null ? null : { value: String(parentId), label: parentName ?? String(parentId) }
  return (
    <FormDialog
      {...opening}
      title={words.organisations.edit}
      submit={words.frame.save}
      action={`/organisations/${id}`}
      hidden={{ intent: 'change', version }}
    >
      {(problemAt) => <FactFields facts={{ kind, parent, validFrom, code }} problemAt={problemAt} />}
    </FormDialog>
  )
}
