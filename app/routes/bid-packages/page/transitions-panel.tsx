import { transitionInto } from '~/domain/bid-packages/bid-package-state'
import { Button } from '~/ui/buttons/button'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { LongField } from '../fields'
import type { PageLoaded } from './page-loaded'

/** Every change of state with its document and facts, newest first; what was taken back is struck out and stays. */
export function TransitionsPanel({ loaded }: { loaded: PageLoaded }) {
  const { words, formats } = useWords()
  const says = words.procurement
  return (
    <Panel title={says.transitionsTitle} id="transitions">
      {loaded.transitions.length === 0 && <p className="text-muted">{says.noTransitions}</p>}
      <ol>
        {loaded.transitions.map((one) => (
          <li key={one.id} className="border-t border-line py-2">
            <p className="figures">
              <span className={one.undone ? 'text-muted line-through' : 'font-medium'}>
                {one.undoesId ? says.backTo(says.states[one.to]) : says.states[one.to]}
              </span>{' '}
              · {formats.day(one.on)}
              {one.undone && <span className="text-sm text-muted"> · {says.undone}</span>}
            </p>
            <p className="figures text-sm text-muted">
              {[one.documentNumber, one.documentOn && formats.day(one.documentOn), one.by].filter(Boolean).join(' · ')}
            </p>
            {one.facts.closesOn && <p className="figures text-sm">{says.closing(formats.day(one.facts.closesOn))}</p>}
            {one.facts.amount && <p className="figures text-sm">{formats.dong(BigInt(one.facts.amount))}</p>}
            {one.note && <p className="text-sm">{one.note}</p>}
            {loaded.takeBack?.id === one.id && <TakeBack loaded={loaded} takeBack={loaded.takeBack} />}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

type Props = { loaded: PageLoaded; takeBack: NonNullable<PageLoaded['takeBack']> }

function TakeBack({ loaded: { bidPackage }, takeBack }: Props) {
  const { words, formats } = useWords()
  const says = words.procurement
  const transition = transitionInto(takeBack.to)
  const title = transition ? says.takeBackOf(says.transitions[transition]) : says.takeBack
  return (
    <div className="mt-1 print:hidden">
      <FormDialog
        title={title}
        sentence={says.takeBackLead(says.states[takeBack.back], formats.day(takeBack.since))}
        submit={says.takeBack}
        action={`/bid-packages/${bidPackage.id}`}
        hidden={{ intent: 'take-back', transitionId: takeBack.id, version: bidPackage.version }}
        trigger={
          <Button size="small" kind="quiet">
            {says.takeBack}
          </Button>
        }
      >
        {(problemAt) => <LongField name="reason" problemAt={problemAt} required />}
      </FormDialog>
    </div>
  )
}
