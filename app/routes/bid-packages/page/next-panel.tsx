import { Link } from '@remix-run/react'
import { useState } from 'react'
import {
  isEnded,
  mayBeRetendered,
  nextTransitions,
  RULES,
  type Transition,
} from '~/domain/bid-packages/bid-package-state'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { DayField } from '../fields'
import type { PageLoaded } from './page-loaded'
import { TransitionDialog } from './transition-dialog'

/** What may be done next, as buttons; while the package stands still only what ends it. */
export function NextPanel({ loaded }: { loaded: PageLoaded }) {
  const { words, formats } = useWords()
  const { bidPackage, paused, mayChange, today, awarded } = loaded
  const { id, version, state, method, retenderedAs } = bidPackage
  const says = words.procurement
  const next = nextTransitions(state, method).filter((transition) => !paused || !RULES[transition].advances)
  const [first] = next
  const [open, setOpen] = useState<Transition | null>(null)
  // The form that is being filled in stays, even where the page learns of a pause meanwhile: it says the refusal itself.
  const shown = open === null || next.includes(open) ? next : [...next, open]
  const award = awarded?.amount ? BigInt(awarded.amount) : null
  const amount = state === 'awarded' ? award : state === 'in-execution' ? restOf(loaded) : null
  const known = { supplier: loaded.winner, amount, contractType: bidPackage.contractType }
  return (
    <Panel title={says.next} id="next">
      <div className="grid gap-3">
        {paused && <Notice kind="warning">{says.nextPaused}</Notice>}
        {isEnded(state) && <p className="text-muted">{says.ended}</p>}
        {mayChange && (
          <div className="flex flex-wrap gap-2 print:hidden">
            {shown.map((transition) => (
              <TransitionDialog
                key={transition}
                {...{ id, version, transition, known, today }}
                primary={transition === first && RULES[transition].advances}
                open={transition === open}
                onOpenChange={(on) => setOpen(on ? transition : null)}
              />
            ))}
            {mayBeRetendered(state) && !retenderedAs && (
              <FormDialog
                title={says.reTender}
                sentence={says.reTenderLead}
                action={`/bid-packages/${id}`}
                hidden={{ intent: 're-tender', version }}
                trigger={<Button kind="primary">{says.reTender}</Button>}
              >
                {(problemAt) => <DayField name="on" value={today} problemAt={problemAt} required />}
              </FormDialog>
            )}
          </div>
        )}
        {retenderedAs && (
          <p>
            <Link to={`/bid-packages/${retenderedAs.id}`} className="link">
              {says.repeatedAs(formats.integer(retenderedAs.ordinal))}
            </Link>
          </p>
        )}
      </div>
    </Panel>
  )
}

/** What of the contracts was not accepted yet, in dong. */
function restOf({ contracts, accepted }: PageLoaded): bigint | null {
  if (contracts.length === 0) return null
  const rest = contracts.reduce((sum, { valueNow }) => sum + valueNow, 0n) - accepted
  return rest > 0n ? rest : null
}
