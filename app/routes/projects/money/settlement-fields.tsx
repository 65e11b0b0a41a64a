import { useState } from 'react'
import type { AmountUnit } from '~/domain/dong'
import { SETTLEMENT_GROUNDS } from '~/domain/money/funding-terms'
import type { SettlementShown } from '~/domain/money/money-page.queries.server'
import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import { RadioGroup } from '~/ui/forms/radio-group'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'
import { UnitChoice } from '../../money/unit-choice'
import { AmountOf, DayOf, EvidenceOf, Pair, TextOf } from './entry-fields'

/** What starts the clock: the handover, or the stop. */
export function OpenSettlementFields({ project, problemAt }: { project: ProjectShown; problemAt: ProblemAt }) {
  const { words } = useWords()
  const says = words.money
  return (
    <>
      <RadioGroup
        name="ground"
        legend={says.labels.ground}
        inline
        defaultValue={project.phase === 'stopped' ? 'stopped' : 'handover'}
        error={problemAt('ground')}
        options={SETTLEMENT_GROUNDS.map((value) => ({ value, label: says.grounds[value] }))}
      />
      <DayOf name="groundOn" problemAt={problemAt} needed day={project.actualEnd} />
    </>
  )
}

export function SettlementFields({
  settlement,
  problemAt,
}: {
  settlement: SettlementShown | null
  problemAt: ProblemAt
}) {
  const [unit, setUnit] = useState<AmountUnit>('million')
  return (
    <>
      <UnitChoice unit={unit} onChange={setUnit} />
      <Pair>
        <DayOf name="submittedOn" problemAt={problemAt} day={settlement?.submittedOn} />
        <AmountOf name="submittedAmount" problemAt={problemAt} unit={unit} amount={settlement?.submittedAmount} />
        <DayOf name="approvedOn" problemAt={problemAt} day={settlement?.approvedOn} />
        <AmountOf name="approvedAmount" problemAt={problemAt} unit={unit} amount={settlement?.approvedAmount} />
      </Pair>
      <TextOf name="decisionNumber" problemAt={problemAt} />
      <EvidenceOf name="minute" problemAt={problemAt} />
    </>
  )
}
