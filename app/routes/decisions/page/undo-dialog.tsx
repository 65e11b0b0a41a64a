import { Form, useNavigation } from '@remix-run/react'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { FormErrors } from '~/ui/forms/form-errors'
import { TextArea } from '~/ui/forms/text-area'
import { Dialog } from '~/ui/overlays/dialog'
import { useWords } from '~/words/use-words'
import { generalProblems, type Problems, problemAt } from '../../pauses/pause-fields'

type Props = { open: boolean; onClose: () => void; problems: Problems }

/** Takes a decision back with everything it changed, for a typed reason. */
export function UndoDialog({ open, onClose, problems }: Props) {
  const { words } = useWords()
  const says = words.decisions
  const busy = useNavigation().state === 'submitting'
  return (
    <Dialog title={says.undo} sentence={says.undoSentence} open={open} onOpenChange={(next) => next || onClose()}>
      <Form method="post" className="grid gap-(--gap-field)">
        <FormErrors
          title={says.notDone}
          issues={generalProblems(problems, ['reason']).map(({ sentence: message }) => ({ message }))}
        />
        <Field id="reason" label={says.undoReason} required error={problemAt(problems, 'reason')}>
          {(wiring) => <TextArea {...wiring} name="reason" maxLength={1000} />}
        </Field>
        <div>
          <Button type="submit" kind="danger" busy={busy}>
            {says.undoSend}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
