import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { FormDialog } from './form-dialog'

type Props = {
  says: { undo: string; undoSentence: string; undoReason: string; undoSend: string }
  action: string
  hidden?: Record<string, string>
  open: boolean
  onClose: () => void
}

/** Takes what was recorded back with everything it changed, for a typed reason. */
export function UndoDialog({ says, action, hidden, open, onClose }: Props) {
  return (
    <FormDialog
      {...{ action, hidden, open, title: says.undo, sentence: says.undoSentence, submit: says.undoSend }}
      onOpenChange={(next) => next || onClose()}
      danger
    >
      {(problemAt) => (
        <Field id="undo-reason" label={says.undoReason} required error={problemAt('reason')}>
          {(wiring) => <TextArea {...wiring} name="reason" maxLength={1000} />}
        </Field>
      )}
    </FormDialog>
  )
}
