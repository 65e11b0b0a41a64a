import { MailQuestion } from 'lucide-react'
import type { UrgingRow } from '~/domain/reminders/urgings.queries.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../form-dialog'

type Props = { log: readonly UrgingRow[]; today: string; mayUrge: boolean }

/** Every urging with its letters: to whom, by whom, when, which round, and whether they are out. */
export function UrgingLog({ log, today, mayUrge }: Props) {
  const { words, formats } = useWords()
  const says = words.reminders
  if (log.length === 0)
    return (
      <EmptyState
        icon={MailQuestion}
        title={says.logEmpty}
        sentence={says.logEmptySentence}
        action={<LinkButton to="/directives?standing=overdue">{words.frame.directives}</LinkButton>}
      />
    )
  return (
    <ol aria-label={says.logCaption} className="divide-y divide-line border-y border-line">
      {log.map((urging) => (
        <li key={urging.id} className="py-3">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <p className="figures font-medium">{says.logMade(urging.madeBy, formats.instant(urging.madeAt))}</p>
            {urging.withdrawnAt && (
              <span className="text-muted">{says.logWithdrawn(formats.instant(urging.withdrawnAt))}</span>
            )}
            {mayUrge && urging.mayWithdraw && <Withdraw urgingId={urging.id} />}
          </div>
          <ul className={urging.withdrawnAt ? 'mt-2 grid gap-2 text-muted line-through' : 'mt-2 grid gap-2'}>
            {urging.letters.map((letter) => (
              <li key={letter.id} className="flex flex-wrap items-start gap-x-4 gap-y-1">
                <div className="min-w-0 flex-1 basis-72">
                  <p>{says.letterTo(letter.units.join(', '))}</p>
                  <p className="figures text-sm text-muted">
                    {[
                      says.letterCount(formats.integer(letter.directives), formats.integer(letter.round)),
                      letter.sentOn && letter.numberSymbol
                        ? says.letterSent(letter.numberSymbol, formats.day(letter.sentOn))
                        : says.letterDraft,
                      letter.told && says.letterTold,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
                {!urging.withdrawnAt && (
                  <div className="flex flex-wrap gap-2 print:hidden">
                    <LinkButton size="small" reloadDocument to={`/reminders/letters?letter=${letter.id}&format=docx`}>
                      {says.download('DOCX')}
                    </LinkButton>
                    <LinkButton size="small" reloadDocument to={`/reminders/letters?letter=${letter.id}&format=pdf`}>
                      {says.download('PDF')}
                    </LinkButton>
                    {mayUrge && letter.sentOn === null && <RecordSent letterId={letter.id} today={today} />}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function RecordSent({ letterId, today }: { letterId: number; today: string }) {
  const { words } = useWords()
  const says = words.reminders
  return (
    <FormDialog
      title={says.recordSent}
      action="/reminders/letters"
      hidden={{ intent: 'sent', letterId }}
      trigger={<Button size="small">{says.recordSent}</Button>}
    >
      {(problemAt) => (
        <>
          <Field label={says.numberSymbol} required error={problemAt('numberSymbol')}>
            {(field) => <TextInput {...field} name="numberSymbol" placeholder="125/VP-TH" maxLength={60} />}
          </Field>
          <Field label={says.sentOn} required error={problemAt('sentOn')}>
            {(field) => <DateInput {...field} name="sentOn" defaultValue={today} />}
          </Field>
        </>
      )}
    </FormDialog>
  )
}

function Withdraw({ urgingId }: { urgingId: number }) {
  const { words } = useWords()
  const says = words.reminders
  return (
    <FormDialog
      title={says.withdrawSure}
      sentence={says.withdrawSentence}
      submit={says.withdraw}
      action="/reminders/letters"
      hidden={{ intent: 'withdraw', urgingId }}
      trigger={
        <Button size="small" kind="quiet">
          {says.withdraw}
        </Button>
      }
    >
      {() => null}
    </FormDialog>
  )
}
