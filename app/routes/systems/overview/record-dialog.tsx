import { useNavigate } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { SYSTEM_STATES } from '~/domain/systems/system-terms'
import { Button } from '~/ui/buttons/button'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { ChoiceField, DayField, optionsOf, TextField } from '../fields'
import { type GivenSystem, SystemFields } from '../system-fields'

/** Enters a system that runs. `begun`: the URL asks for the form at once, with what it knows of the system. */
export function RecordDialog({ begun }: { begun: GivenSystem | null }) {
  const { words } = useWords()
  const navigate = useNavigate()
  const [own, setOwn] = useState(false)
  const says = words.systems
  return (
    <FormDialog
      title={says.record}
      sentence={says.recordLead}
      action="/systems"
      open={own || begun !== null}
      onOpenChange={(open) => {
        setOwn(open)
        if (!open && begun) navigate('/systems', { replace: true })
      }}
      trigger={
        <Button kind="primary" icon={Plus}>
          {says.record}
        </Button>
      }
    >
      {(problemAt) => (
        <>
          <SystemFields system={begun ?? undefined} problemAt={problemAt} />
          <div className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2">
            <ChoiceField
              name="state"
              value="running"
              problemAt={problemAt}
              options={optionsOf(SYSTEM_STATES, says.states)}
            />
            <DayField name="since" problemAt={problemAt} required />
            <TextField
              name="words"
              problemAt={problemAt}
              hint={says.hints.words}
              rows={2}
              required
              className="sm:col-span-2"
            />
          </div>
        </>
      )}
    </FormDialog>
  )
}
