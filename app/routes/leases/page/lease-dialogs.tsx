import type { ReactNode } from 'react'
import type { LeasePage } from '~/domain/leases/lease-page.queries.server'
import type { ExitStep } from '~/domain/leases/lease-terms'
import { useWords } from '~/words/use-words'
import { FormDialog, type ProblemAt } from '../../form-dialog'
import { FeeFields, LawFields, ServiceFields, TermFields } from '../lease-fields'
import { CloseFields, HandoverFields, OverrideFields, StepFields, WaiverFields } from './ending-fields'
import { type ClauseChoice, RenewFields } from './renew-fields'
import { type LeaseChoice, SuccessorFields } from './successor-fields'

/** What can be done to a lease above its page; `exit-step` names which step. */
export type LeaseIntent =
  | { intent: 'change' | 'renew' | 'successor' | 'override' | 'handover' | 'waive' | 'close' }
  | { intent: 'exit-step'; step: ExitStep }

type Props = {
  asked: LeaseIntent | null
  onClose: () => void
  lease: LeasePage
  clauses: readonly ClauseChoice[]
  ordered: number | null
  others: readonly LeaseChoice[]
}

/** The one small form that was asked for. */
export function LeaseDialogs({ asked, onClose, lease, clauses, ordered, others }: Props) {
  const { words } = useWords()
  const says = words.leases
  if (!asked) return null
  const values = { ...lease, provider: lease.provider }
  const forms: Record<
    LeaseIntent['intent'],
    { title: string; sentence?: string; fields: (at: ProblemAt) => ReactNode }
  > = {
    change: {
      title: says.change,
      fields: (problemAt) => (
        <div className="grid gap-4 sm:grid-cols-2">
          <ServiceFields values={values} problemAt={problemAt} />
          <TermFields values={values} problemAt={problemAt} />
          <FeeFields values={values} problemAt={problemAt} />
          <LawFields values={values} problemAt={problemAt} />
        </div>
      ),
    },
    renew: {
      title: says.renew,
      sentence: says.hints.renewal,
      fields: (problemAt) => <RenewFields clauses={clauses} ordered={ordered} problemAt={problemAt} />,
    },
    successor: {
      title: says.nameSuccessor,
      fields: (problemAt) => <SuccessorFields lease={lease} others={others} problemAt={problemAt} />,
    },
    override: { title: says.overrideGuard, fields: (problemAt) => <OverrideFields problemAt={problemAt} /> },
    handover: { title: says.recordHandover, fields: (problemAt) => <HandoverFields problemAt={problemAt} /> },
    waive: {
      title: says.waive,
      sentence: says.exitLead,
      fields: (problemAt) => <WaiverFields problemAt={problemAt} />,
    },
    close: { title: says.close, sentence: says.exitLead, fields: (problemAt) => <CloseFields problemAt={problemAt} /> },
    'exit-step': {
      title: asked.intent === 'exit-step' ? says.exitSteps[asked.step] : '',
      fields: (problemAt) => asked.intent === 'exit-step' && <StepFields step={asked.step} problemAt={problemAt} />,
    },
  }
  const { title, sentence, fields } = forms[asked.intent]
  const step: Record<string, string> = asked.intent === 'exit-step' ? { step: asked.step } : {}
  return (
    <FormDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      sentence={sentence}
      submit={asked.intent === 'exit-step' ? says.recordStep : asked.intent === 'change' ? words.frame.save : title}
      action={`/leases/${lease.id}`}
      hidden={{ intent: asked.intent, version: lease.version, ...step }}
    >
      {fields}
    </FormDialog>
  )
}
