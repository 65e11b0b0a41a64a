import type { ReactNode } from 'react'
import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import { useWords } from '~/words/use-words'
import { FormDialog, type ProblemAt } from '../../form-dialog'
import { ReasonField } from './entry-fields'
import { EstimateFields } from './estimate-fields'
import type { MoneyLoaded } from './load-money.server'
import { PaymentFields } from './payment-fields'
import { AdjustFields, AllotFields, CarryFields, DeclareFields } from './plan-fields'
import { OpenSettlementFields, SettlementFields } from './settlement-fields'

/** What can be entered above the page; some name the row they are about. */
export type MoneyAsked =
  | { intent: 'payment' | 'allot' | 'estimate' | 'carry' | 'declare' | 'open-settlement' | 'settlement' }
  | { intent: 'adjust'; year: number; sourceId: number }
  | { intent: 'reverse-payment' | 'reverse-carry'; id: number }

type Props = { asked: MoneyAsked | null; onClose: () => void; project: ProjectShown; money: MoneyLoaded }
type Face = {
  title: string
  sentence?: string
  hidden?: Record<string, string | number>
  fields: (at: ProblemAt) => ReactNode
}

/** The one form that was asked for; refused, it stays with everything typed. */
export function MoneyDialogs({ asked, onClose, project, money }: Props) {
  const { words } = useWords()
  if (!asked) return null
  const face = faceOf(asked, project, money, words.money)
  return (
    <FormDialog
      title={face.title}
      sentence={face.sentence}
      submit={words.frame.save}
      action={`/projects/${project.id}/money`}
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      hidden={{ intent: asked.intent, ...face.hidden }}
      files
    >
      {face.fields}
    </FormDialog>
  )
}

function faceOf(
  asked: MoneyAsked,
  project: ProjectShown,
  money: MoneyLoaded,
  says: ReturnType<typeof useWords>['words']['money'],
): Face {
  const { enter, hints } = says
  switch (asked.intent) {
    case 'payment':
      return { title: enter.payment, fields: (at) => <PaymentFields money={money} problemAt={at} /> }
    case 'allot':
      return { title: enter.allot, sentence: hints.allot, fields: (at) => <AllotFields money={money} problemAt={at} /> }
    case 'adjust': {
      const { year, sourceId } = asked
      const hidden = { horizon: 'annual', year, lastYear: year, sourceId }
      return {
        title: `${enter.adjust}, ${says.spanYear(year)}`,
        hidden,
        fields: (at) => <AdjustFields money={money} year={year} sourceId={sourceId} problemAt={at} />,
      }
    }
    case 'carry':
      return { title: enter.carry, fields: (at) => <CarryFields money={money} problemAt={at} /> }
    case 'declare':
      return {
        title: enter.declare,
        sentence: hints.declaredTotal,
        fields: (at) => <DeclareFields money={money} problemAt={at} />,
      }
    case 'estimate':
      return {
        title: money.baselines.length > 0 ? enter.adjustEstimate : enter.estimate,
        sentence: says.baselinesKept,
        hidden: { seen: money.baselines.length },
        fields: (at) => <EstimateFields money={money} project={project} problemAt={at} />,
      }
    case 'open-settlement':
      return { title: says.openSettlement, fields: (at) => <OpenSettlementFields project={project} problemAt={at} /> }
    case 'settlement':
      return {
        title: says.recordSettlement,
        hidden: { version: money.settlement?.version ?? 1 },
        fields: (at) => <SettlementFields settlement={money.settlement} problemAt={at} />,
      }
    default:
      return {
        title: asked.intent === 'reverse-payment' ? says.reverse : says.takeBack,
        sentence: hints.reverse,
        hidden: { id: asked.id },
        fields: (at) => <ReasonField problemAt={at} />,
      }
  }
}
