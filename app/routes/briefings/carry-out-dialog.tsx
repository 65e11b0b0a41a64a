import type { ShownSheet } from '~/domain/briefings/briefing-page.queries.server'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../form-dialog'
import { ClauseWords } from './clause-words'

type Outcome = NonNullable<ShownSheet['outcome']>
type Props = {
  briefingId: number
  one: Outcome['conclusions'][number]
  outcome: Outcome
  onClose: () => void
}

/** The explicit press that carries a conclusion out, with what the act needs beyond the meeting's words. */
export function CarryOutDialog({ briefingId, one, outcome, onClose }: Props) {
  const { words, formats } = useWords()
  const says = words.briefings.outcome
  const act = one.conclusion.effect?.act
  return (
    <FormDialog
      title={says.carryOutTitle}
      sentence={says.carryOutLead(outcome.saidBy, formats.day(outcome.saidOn))}
      submit={act ? says.acts[act] : says.carryOut}
      action={`/briefings/${briefingId}`}
      hidden={{ intent: 'carry-out', conclusionId: one.id }}
      open
      onOpenChange={(on) => !on && onClose()}
    >
      {(problemAt) => {
        // A refusal of the act itself stands at its place in what was asked: `effects.0.…`.
        const refused = (field: string) => problemAt(field) ?? problemAt(`effects.0.${field}`)
        const day = (name: 'newEndsOn' | 'signedOn' | 'noticeBy' | 'reviewOn', hint?: string) => (
          <Field label={says[name]} hint={hint} error={refused(name)}>
            {(field) => <DateInput {...field} name={name} />}
          </Field>
        )
        return (
          <>
            <p className="border-l-2 border-accent pl-3">
              <ClauseWords conclusion={one.conclusion} />
            </p>
            {refused('act') && <p className="text-overdue">{refused('act')}</p>}
            {act === 'continue-lease' && (
              <div className="grid gap-4 sm:grid-cols-2">
                {day('newEndsOn', says.newEndsOnHint)}
                <Field label={says.documentNumber} error={refused('documentNumber')} className="self-end">
                  {(field) => <TextInput {...field} name="documentNumber" autoComplete="off" />}
                </Field>
                {day('signedOn')}
                {day('noticeBy')}
              </div>
            )}
            {(act === 'pause' || act === 'keep-pausing') && day('reviewOn')}
          </>
        )
      }}
    </FormDialog>
  )
}
