import { useState } from 'react'
import { type AmountUnit, parseAmountIn } from '~/domain/dong'
import { FieldError } from '~/ui/forms/field'
import { MoneyInput } from '~/ui/forms/money-input'
import { RadioGroup } from '~/ui/forms/radio-group'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'
import { UnitChoice } from '../../money/unit-choice'
import { AmountOf, DayOf, EvidenceOf, Pair, ReasonField, SourceOf, TextOf, YearOf } from './entry-fields'
import type { MoneyLoaded } from './load-money.server'

type Props = { money: MoneyLoaded; problemAt: ProblemAt }

/** A table of sources with the unit chosen once; the sum grows while it is typed. */
export function AllotFields({ money, problemAt }: Props) {
  const { words, formats } = useWords()
  const says = words.money
  const [unit, setUnit] = useState<AmountUnit>('million')
  const [amounts, setAmounts] = useState<Record<number, bigint | null>>({})
  const [horizon, setHorizon] = useState('annual')
  const sum = Object.values(amounts).reduce<bigint>((all, amount) => all + (amount ?? 0n), 0n)
  return (
    <>
      <RadioGroup
        name="horizon"
        legend={says.labels.horizon}
        inline
        value={horizon}
        onChange={setHorizon}
        options={(['annual', 'medium-term'] as const).map((value) => ({ value, label: says.horizons[value] }))}
      />
      <Pair>
        <YearOf name="firstYear" problemAt={problemAt} needed year={money.year} />
        {horizon === 'medium-term' && <YearOf name="lastYear" problemAt={problemAt} needed year={money.year + 4} />}
      </Pair>
      <UnitChoice unit={unit} onChange={setUnit} hint />
      <div className="divide-y divide-line border-y border-line">
        {money.sources.map((source) => (
          <div key={source.id} className="grid gap-x-4 py-2 sm:grid-cols-[1fr_14rem]">
            <label htmlFor={`source-${source.id}`}>{source.name}</label>
            <span>
              <input type="hidden" name="sourceId[]" value={source.id} />
              <MoneyInput
                id={`source-${source.id}`}
                name="amount[]"
                parse={parseAmountIn[unit]}
                onChange={(amount) => setAmounts((known) => ({ ...known, [source.id]: amount }))}
                aria-invalid={problemAt(`amount-${source.id}`) ? true : undefined}
              />
              {problemAt(`amount-${source.id}`) && <FieldError>{problemAt(`amount-${source.id}`)}</FieldError>}
            </span>
          </div>
        ))}
      </div>
      <p className="figures text-right font-medium">{says.typedSum(formats.dong(sum))}</p>
      {problemAt('cells') && <FieldError>{problemAt('cells')}</FieldError>}
      {horizon === 'annual' && (
        <AmountOf name="declaredTotal" problemAt={problemAt} unit={unit} hint={says.hints.declaredTotal} />
      )}
      <DecisionFields problemAt={problemAt} />
      <EvidenceOf name="decisionFile" problemAt={problemAt} />
    </>
  )
}

function DecisionFields({ problemAt }: { problemAt: ProblemAt }) {
  const { today } = useWords()
  return (
    <Pair>
      <TextOf name="decisionNumber" problemAt={problemAt} needed />
      <DayOf name="decidedOn" problemAt={problemAt} needed day={today} />
    </Pair>
  )
}

/** A year's plan of a source brought to a new amount; what stands there now is said and sent along (R16). */
export function AdjustFields({ money, problemAt, year, sourceId }: Props & { year: number; sourceId: number }) {
  const { words, formats } = useWords()
  const [unit, setUnit] = useState<AmountUnit>('million')
  const cell = money.years.flatMap(({ cells }) => cells).find((one) => one.year === year && one.sourceId === sourceId)
  const now = cell?.allotted ?? 0n
  return (
    <>
      <p>
        {money.sources.find((one) => one.id === sourceId)?.name}. {words.money.labels.now}:{' '}
        <span className="figures font-medium">{formats.dong(now)}</span>
      </p>
      <input type="hidden" name="was" value={now.toString()} />
      <UnitChoice unit={unit} onChange={setUnit} />
      <AmountOf name="to" problemAt={problemAt} needed unit={unit} amount={now} />
      <DecisionFields problemAt={problemAt} />
      <ReasonField problemAt={problemAt} />
      <EvidenceOf name="decisionFile" problemAt={problemAt} />
    </>
  )
}

/** Unspent money of a year into the next one; begins with what lapses next. */
export function CarryFields({ money, problemAt }: Props) {
  const [unit, setUnit] = useState<AmountUnit>('million')
  const from = money.lapses[0]?.year ?? money.year
  const cell = money.years.find(({ year }) => year === from)?.cells.find(({ left, lapsed }) => left + lapsed > 0n)
  return (
    <>
      <Pair>
        <YearOf name="fromYear" problemAt={problemAt} needed year={from} />
        <SourceOf problemAt={problemAt} sources={money.sources} value={cell?.sourceId} />
      </Pair>
      <UnitChoice unit={unit} onChange={setUnit} />
      <AmountOf name="amount" problemAt={problemAt} needed unit={unit} amount={cell ? cell.left + cell.lapsed : null} />
      <DecisionFields problemAt={problemAt} />
      <ReasonField problemAt={problemAt} needed={false} />
    </>
  )
}

export function DeclareFields({ money, problemAt }: Props) {
  const [unit, setUnit] = useState<AmountUnit>('million')
  return (
    <>
      <YearOf name="year" problemAt={problemAt} needed year={money.year} />
      <UnitChoice unit={unit} onChange={setUnit} />
      <AmountOf name="amount" problemAt={problemAt} needed unit={unit} />
      <TextOf name="decisionNumber" problemAt={problemAt} />
    </>
  )
}
