import { useFetcher } from '@remix-run/react'
import { CircleCheck, CircleDashed, Undo2 } from 'lucide-react'
import { countDifference } from '~/domain/leases/lease-exit'
import type { LeasePage } from '~/domain/leases/lease-page.queries.server'
import { EXIT_STEPS, type ExitStep } from '~/domain/leases/lease-terms'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { Notice } from '~/ui/feedback/notice'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Props = { lease: LeasePage; onStep: ((step: ExitStep) => void) | null }

/** The five things without which a lease is not closed: each with its result, or still missing. */
export function ExitPanel({ lease, onStep }: Props) {
  const { words, formats } = useWords()
  const says = words.leases
  const { exitSteps, waiverReason, waiverSignedBy } = lease
  const difference = countDifference(exitSteps)
  return (
    <Panel
      title={says.exitKit}
      id="exit"
      aside={
        <span className="figures text-sm text-muted">
          {says.exitDone(formats.integer(exitSteps.length), formats.integer(EXIT_STEPS.length))}
        </span>
      }
    >
      <p className="mb-2 text-sm text-muted">{says.exitLead}</p>
      <ol className="border-t border-line">
        {EXIT_STEPS.map((step) => (
          <StepLine key={step} step={step} lease={lease} onStep={onStep} />
        ))}
      </ol>
      {difference !== null && (
        <p className="mt-2">{difference === 0 ? says.noDifference : says.difference(formats.integer(difference))}</p>
      )}
      {waiverReason && (
        <p className="mt-2 border-l-2 border-line-firm pl-3">
          <span className="text-muted">{says.waived(waiverSignedBy ?? '')}</span> {waiverReason}
        </p>
      )}
    </Panel>
  )
}

function StepLine({ step, lease, onStep }: Props & { step: ExitStep }) {
  const { words, formats } = useWords()
  const fetcher = useFetcher<RefusedForm | { ok: true }>()
  const says = words.leases
  const done = lease.exitSteps.find((one) => one.step === step)
  const refused = fetcher.data && !fetcher.data.ok ? fetcher.data.problems[0]?.sentence : null
  const Icon = done ? CircleCheck : CircleDashed
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-line py-(--cell-y)">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${done ? 'text-done' : 'text-muted'}`} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{says.exitSteps[step]}</p>
        {done ? (
          <p className="text-sm text-muted">
            {[
              says.stepDone(formats.day(done.doneOn)),
              done.counted === null ? null : says.counted(formats.integer(done.counted)),
              done.documentNumber,
              done.by,
            ]
              .filter(Boolean)
              .join(' · ')}
            <span className="block text-ink">{done.words}</span>
          </p>
        ) : (
          <p className="text-sm text-muted">{says.stepOpen}</p>
        )}
        {refused && (
          <Notice kind="danger" live>
            {refused}
          </Notice>
        )}
      </div>
      {onStep &&
        (done ? (
          <fetcher.Form method="post" className="print:hidden">
            <input type="hidden" name="intent" value="take-back-step" />
            <input type="hidden" name="step" value={step} />
            <input type="hidden" name="version" value={lease.version} />
            <IconButton type="submit" size="small" icon={Undo2} label={says.takeBackStep(says.exitSteps[step])} />
          </fetcher.Form>
        ) : (
          <Button className="print:hidden" onClick={() => onStep(step)}>
            {says.recordStep}
          </Button>
        ))}
    </li>
  )
}
