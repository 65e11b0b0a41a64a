import { hasContract } from '~/domain/bid-packages/bid-package-state'
import { Button } from '~/ui/buttons/button'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { AmountField, DayField, LongField, WordsField } from '../fields'
import type { PageLoaded } from './page-loaded'

/** Volume accepted by minutes, and what is proposed for the rest. */
export function AcceptancesPanel({ loaded }: { loaded: PageLoaded }) {
  const { words, formats } = useWords()
  const says = words.procurement
  const { bidPackage, acceptances, mayChange, today } = loaded
  const to = { action: `/bid-packages/${bidPackage.id}` }
  return (
    <Panel title={says.acceptances} id="acceptances">
      {acceptances.length === 0 && <p className="text-muted">{says.noAcceptance}</p>}
      <ul>
        {acceptances.map((one) => (
          <li key={one.id} className="border-t border-line py-2">
            <p className={`figures font-medium ${one.reversedAt ? 'line-through' : ''}`}>
              {formats.day(one.acceptedOn)} · {formats.dong(one.amount)}
              {one.percent !== null && ` · ${formats.percent(one.percent / 100)}`}
            </p>
            <p>{one.volume}</p>
            <p className="text-sm text-muted">
              {[says.acceptanceKinds[one.kind], one.minuteNumber].filter(Boolean).join(' · ')}
            </p>
            {one.proposalForRest && (
              <p className="text-sm">
                <span className="text-muted">{says.rest}: </span>
                {one.proposalForRest}
              </p>
            )}
            {one.reversedReason && <p className="text-sm text-overdue">{says.reversed(one.reversedReason)}</p>}
            {mayChange && !one.reversedAt && bidPackage.state !== 'settled' && (
              <div className="mt-1 print:hidden">
                <FormDialog
                  title={says.reverse}
                  sentence={
                    one.kind === 'final' && bidPackage.state === 'accepted'
                      ? says.reverseLead(says.states['in-execution'])
                      : undefined
                  }
                  {...to}
                  hidden={{ intent: 'reverse-acceptance', acceptanceId: one.id, version: bidPackage.version }}
                  trigger={
                    <Button size="small" kind="quiet">
                      {says.reverse}
                    </Button>
                  }
                >
                  {(problemAt) => <LongField name="reason" problemAt={problemAt} required />}
                </FormDialog>
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayChange && hasContract(bidPackage.state) && bidPackage.state !== 'settled' && (
        <div className="mt-2 print:hidden">
          <FormDialog
            title={says.accept}
            {...to}
            hidden={{ intent: 'accept-volume', version: bidPackage.version }}
            trigger={<Button size="small">{says.accept}</Button>}
          >
            {(problemAt) => (
              <>
                <DayField name="acceptedOn" value={today} problemAt={problemAt} required />
                <AmountField name="amount" problemAt={problemAt} required />
                <WordsField name="percent" numeric problemAt={problemAt} />
                <LongField name="volume" problemAt={problemAt} required />
                <WordsField name="minuteNumber" problemAt={problemAt} required />
                <LongField name="proposalForRest" problemAt={problemAt} />
              </>
            )}
          </FormDialog>
        </div>
      )}
    </Panel>
  )
}
