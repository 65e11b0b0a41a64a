import { Button } from '~/ui/buttons/button'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'

type Props = {
  systemId: number
  intent: 'remove-unit' | 'remove-interface'
  row: { id: number; version: number }
  /** What is taken away, by its name. */
  name: string
}

/** Takes a wrongly entered line away, after a second look; the story keeps it. */
export function RemoveForm({ systemId, intent, row, name }: Props) {
  const { words } = useWords()
  const { removeUnit, removeLead } = words.systems
  return (
    <FormDialog
      title={`${removeUnit}: ${name}`}
      sentence={removeLead}
      submit={removeUnit}
      action={`/systems/${systemId}`}
      hidden={{ intent, id: row.id, version: row.version }}
      trigger={
        <Button size="small" kind="quiet" aria-label={`${removeUnit}: ${name}`}>
          {removeUnit}
        </Button>
      }
    >
      {() => null}
    </FormDialog>
  )
}
