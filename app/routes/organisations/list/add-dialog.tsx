import { Plus } from 'lucide-react'
import { Button } from '~/ui/buttons/button'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { FactFields } from '../fact-fields'
import { NameFields } from '../name-fields'

export function AddDialog() {
  const { words } = useWords()
  const { add } = words.organisations
  return (
    <FormDialog
      title={add}
      action="/organisations"
      trigger={
        <Button kind="primary" icon={Plus}>
          {add}
        </Button>
      }
    >
      {(problemAt) => (
        <>
          <NameFields problemAt={problemAt} />
          <FactFields problemAt={problemAt} />
        </>
      )}
    </FormDialog>
  )
}
