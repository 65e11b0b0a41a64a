import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { NameFields } from '../name-fields'
import type { OrganisationDialogProps } from './dialog-props'
import { WhenAndWhy } from './when-and-why'

/** The same unit under a new name. */
export function RenameDialog({ organisation, ...opening }: OrganisationDialogProps) {
  const { words } = useWords()
  const { rename, renameSentence } = words.organisations
  return (
    <FormDialog
      {...opening}
      title={rename}
      sentence={renameSentence}
      action={`/organisations/${organisation.id}`}
      hidden={{ intent: 'rename', version: organisation.version }}
    >
      {(problemAt) => (
        <>
          <NameFields problemAt={problemAt} />
          <WhenAndWhy problemAt={problemAt} />
        </>
      )}
    </FormDialog>
  )
}
