import { useState } from 'react'
import type { AmountUnit } from '~/domain/dong'
import { ESTIMATE_KINDS } from '~/domain/money/funding-terms'
import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'
import { UnitChoice } from '../../money/unit-choice'
import { AmountOf, DayOf, EvidenceOf, Pair, ReasonField, TextOf } from './entry-fields'
import type { MoneyLoaded } from './load-money.server'

type Props = { money: MoneyLoaded; project: ProjectShown; problemAt: ProblemAt }

/** The first baseline begins with what the project says of itself; a later one asks why. */
export function EstimateFields({ money, project, problemAt }: Props) {
  const { words, formats, today } = useWords()
  const says = words.money
  const [unit, setUnit] = useState<AmountUnit>('million')
  const last = money.baselines.at(-1)
  return (
    <>
      {last && (
        <p>
          {says.labels.now}: <span className="figures font-medium">{formats.dong(last.amount)}</span>,{' '}
          {last.decisionNumber ?? '–'}
        </p>
      )}
      <Field label={says.labels.kind} required error={problemAt('kind')}>
        {(wiring) => (
          <Select
            {...wiring}
            name="kind"
            defaultValue={last?.kind ?? 'total-investment'}
            options={ESTIMATE_KINDS.map((value) => ({ value, label: says.estimateKinds[value] }))}
          />
        )}
      </Field>
      <UnitChoice unit={unit} onChange={setUnit} />
      <AmountOf name="amount" problemAt={problemAt} needed unit={unit} amount={last ? null : project.totalInvestment} />
      <Pair>
        <TextOf name="decisionNumber" problemAt={problemAt} needed />
        <DayOf name="decidedOn" problemAt={problemAt} needed day={last ? today : project.decidedOn} />
        <DayOf name="plannedStart" problemAt={problemAt} day={project.plannedStart} />
        <DayOf name="plannedEnd" problemAt={problemAt} day={project.plannedEnd} />
      </Pair>
      <TextOf name="decidedBy" problemAt={problemAt} />
      <TextOf name="scope" problemAt={problemAt} />
      {last && <ReasonField problemAt={problemAt} />}
      <EvidenceOf name="decisionFile" problemAt={problemAt} />
    </>
  )
}
