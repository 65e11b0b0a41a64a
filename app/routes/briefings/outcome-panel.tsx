import { Link, useFetcher } from '@remix-run/react'
import { CircleCheck, Gavel } from 'lucide-react'
import { useState } from 'react'
import type { ShownSheet } from '~/domain/briefings/briefing-page.queries.server'
import { pointNumber } from '~/domain/papers/numbering'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { useShortcut } from '~/ui/keys/use-shortcut'
import { useWords } from '~/words/use-words'
import { CarryOutDialog } from './carry-out-dialog'
import { ClauseWords } from './clause-words'
import { OutcomeDialog } from './outcome-dialog'

type Props = {
  briefingId: number
  sheet: ShownSheet
  chair: string
  meetingOn: string
  today: string
  mayRecord: boolean
  mayCarryOut: boolean
  /** In the meeting «k» opens the form. */
  withKey?: boolean
}

/** What the meeting concluded on a matter; each conclusion that changes a state is carried out by a press of its own. */
export function OutcomePanel(props: Props) {
  const { briefingId, sheet, mayRecord, mayCarryOut, withKey = false } = props
  const { outcome, content } = sheet
  const { words, formats } = useWords()
  const says = words.briefings.outcome
  const [open, setOpen] = useState(false)
  const fetcher = useFetcher<RefusedForm | { ok: true }>()
  useShortcut({ key: 'k' }, () => withKey && mayRecord && setOpen(true))
  const refused = fetcher.state === 'idle' && fetcher.data && !fetcher.data.ok ? fetcher.data : null
  if (sheet.kind === 'changes' && !outcome) return null
  const at = content.options.findIndex(({ key }) => key === outcome?.optionKey)
  const carried = outcome?.conclusions.some(
    ({ decisionId, directiveId }) => decisionId !== null || directiveId !== null,
  )
  return (
    <section aria-label={says.title} className="mt-5 rounded border border-line p-4 print:mt-3 print:p-2">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="flex-1 text-base font-semibold">{says.title}</h3>
        {mayRecord && !carried && (
          <span className="flex gap-2 print:hidden">
            {outcome && (
              <Button
                kind="quiet"
                busy={fetcher.state !== 'idle'}
                onClick={() =>
                  fetcher.submit(
                    { intent: 'withdraw', matterId: sheet.matterId, version: outcome.version },
                    { method: 'post', action: `/briefings/${briefingId}` },
                  )
                }
              >
                {says.withdraw}
              </Button>
            )}
            <Button kind={outcome ? 'secondary' : 'primary'} icon={Gavel} onClick={() => setOpen(true)}>
              {outcome ? says.change : says.record}
            </Button>
          </span>
        )}
      </div>
      {refused && (
        <Notice kind="danger" live>
          {refused.problems.map(({ sentence }) => sentence).join(' ')}
        </Notice>
      )}
      {outcome ? (
        <div className="mt-2 grid gap-2">
          <p>
            <span className="font-medium">
              {at >= 0 ? says.chosen(pointNumber(at), content.options[at]?.title ?? '') : says.otherWords}
            </span>{' '}
            <span className="text-muted">({says.said(outcome.saidBy, formats.day(outcome.saidOn))})</span>
          </p>
          {outcome.words && <p className="whitespace-pre-line">{outcome.words}</p>}
          <ol className="divide-y divide-line">
            {outcome.conclusions.map((one) => (
              <li key={one.id} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-2 print:py-0.5">
                <div className="min-w-0 flex-1 basis-72">
                  <ClauseWords conclusion={one.conclusion} />
                </div>
                <Standing one={one} briefingId={briefingId} sheet={sheet} mayCarryOut={mayCarryOut} />
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <p className="mt-1 text-muted">{says.none}</p>
      )}
      {open && <OutcomeDialog {...props} onClose={() => setOpen(false)} />}
    </section>
  )
}

type Recorded = NonNullable<ShownSheet['outcome']>['conclusions'][number]

/** Only work, to be carried out, or carried out. */
function Standing({
  one,
  briefingId,
  sheet,
  mayCarryOut,
}: Pick<Props, 'briefingId' | 'sheet' | 'mayCarryOut'> & { one: Recorded }) {
  const { words } = useWords()
  const says = words.briefings.outcome
  const [open, setOpen] = useState(false)
  const { effect } = one.conclusion
  const done = one.decisionId !== null
  return (
    <div className="grid justify-items-end gap-1 text-sm">
      {effect === null && <span className="text-muted">{says.asWork}</span>}
      {done && (
        <Link to={`/decisions/${one.decisionId}`} className="inline-flex items-center gap-1.5 text-done">
          <CircleCheck aria-hidden className="size-4" />
          {says.carriedOut}
        </Link>
      )}
      {one.directiveId !== null && (
        <Link to={`/directives/${one.directiveId}`} className="link">
          {words.briefings.outcome.directive}
        </Link>
      )}
      {effect !== null && !done && mayCarryOut && (
        <Button size="small" className="print:hidden" onClick={() => setOpen(true)}>
          {says.carryOut}: {says.acts[effect.act]}
        </Button>
      )}
      {open && sheet.outcome && (
        <CarryOutDialog briefingId={briefingId} one={one} outcome={sheet.outcome} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}
