import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { DayField, LongField, WordsField } from '../fields'
import type { StepAsked } from './steps-panel'

type Props = { asked: StepAsked | null; onClose: () => void; id: number; version: number; today: string }

/** The one small form for a step that was asked for. */
export function StepDialog({ asked, onClose, id, version, today }: Props) {
  const { words } = useWords()
  const says = words.procurement
  if (!asked) return null
  const { step, act } = asked
  const titles = { complete: says.completeStep, skip: says.skipStep, 'take-up': says.takeUpStep, days: says.planDays }
  return (
    <FormDialog
      title={titles[act]}
      sentence={step.name}
      action={`/bid-packages/${id}`}
      hidden={{ intent: `step-${act}`, stepId: step.id, version }}
      open
      onOpenChange={(open) => !open && onClose()}
    >
      {(problemAt) => (
        <>
          {act === 'complete' && <DayField name="on" value={today} problemAt={problemAt} required />}
          {act === 'skip' && (
            <>
              <LongField name="reason" problemAt={problemAt} required />
              <WordsField name="source" hint={says.form.hints.source} problemAt={problemAt} required />
            </>
          )}
          {act === 'days' && (
            <WordsField name="days" value={String(step.days)} numeric problemAt={problemAt} required />
          )}
        </>
      )}
    </FormDialog>
  )
}
