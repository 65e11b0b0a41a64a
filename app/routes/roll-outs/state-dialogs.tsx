import type { RollOutPage } from '~/domain/roll-outs/roll-outs.queries.server'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../form-dialog'
import { DayField, TextField } from '../labelled-fields'
import { FactFields } from './fact-fields'

type Props = { rollOut: RollOutPage; onClose: () => void }

/** The facts of a roll-out, corrected. */
export function ChangeDialog({ rollOut, onClose }: Props) {
  const { words } = useWords()
  const { leadId, lead, projectId, projectName, ...facts } = rollOut
  return (
    <FormDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={words.rollOuts.change}
      submit={words.frame.save}
      action={`/roll-outs/${rollOut.id}`}
      hidden={{ intent: 'change', version: rollOut.version }}
    >
      {(problemAt) => (
        <FactFields
          given={{
            ...facts,
            lead: { id: leadId, name: lead },
            project: projectId === null ? null : { id: projectId, name: projectName ?? '' },
          }}
          problemAt={problemAt}
        />
      )}
    </FormDialog>
  )
}

/** Nothing is followed any more, or it is again. */
export function CloseDialog({ rollOut, onClose }: Props) {
  const { words, today } = useWords()
  const { labels, hints, ...says } = words.rollOuts
  const closed = rollOut.closedOn !== null
  return (
    <FormDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={closed ? says.reopen : says.close}
      sentence={closed ? undefined : says.closeLead}
      action={`/roll-outs/${rollOut.id}`}
      hidden={closed ? { intent: 'reopen' } : { intent: 'close', version: rollOut.version }}
    >
      {(problemAt) =>
        closed ? (
          <TextField name="reason" label={labels.reason} rows={2} problemAt={problemAt} required />
        ) : (
          <>
            <DayField name="on" label={labels.on} value={today} problemAt={problemAt} required />
            <TextField name="words" label={labels.words} hint={hints.words} rows={2} problemAt={problemAt} required />
          </>
        )
      }
    </FormDialog>
  )
}
