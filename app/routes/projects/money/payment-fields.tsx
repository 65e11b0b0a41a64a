import { useState } from 'react'
import type { AmountUnit } from '~/domain/dong'
import { PAYMENT_KINDS } from '~/domain/money/funding-terms'
import { Field } from '~/ui/forms/field'
import { RadioGroup } from '~/ui/forms/radio-group'
import { Select } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'
import { UnitChoice } from '../../money/unit-choice'
import { AmountOf, DayOf, EvidenceOf, Pair, SourceOf, TextOf, YearOf } from './entry-fields'
import type { MoneyLoaded } from './load-money.server'

/** One payment: for what, of which year and source, how much of it is recovered from an advance. */
export function PaymentFields({ money, problemAt }: { money: MoneyLoaded; problemAt: ProblemAt }) {
  const { words, today } = useWords()
  const says = words.money
  const [kind, setKind] = useState<string>('volume')
  const [unit, setUnit] = useState<AmountUnit>('million')
  // One form is one payment, however often it is sent.
  const [submissionKey] = useState(() => crypto.randomUUID())
  const own = money.years.find(({ year }) => year === money.year)?.cells[0]
  const purses = usePurses(money)
  return (
    <>
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <RadioGroup
        name="kind"
        legend={says.labels.kind}
        inline
        value={kind}
        onChange={setKind}
        options={PAYMENT_KINDS.map((value) => ({ value, label: says.paymentKinds[value] })).reverse()}
      />
      <Field label={says.labels.purse} error={problemAt('purse')}>
        {(wiring) => <Select {...wiring} name="purse" options={purses} />}
      </Field>
      <Pair>
        <YearOf name="planYear" problemAt={problemAt} needed year={money.year} />
        <SourceOf problemAt={problemAt} sources={money.sources} value={own?.sourceId} />
        <DayOf name="paidOn" problemAt={problemAt} needed day={today} />
        <TextOf name="documentNumber" problemAt={problemAt} />
      </Pair>
      <UnitChoice unit={unit} onChange={setUnit} hint />
      <Pair>
        <AmountOf name="amount" problemAt={problemAt} needed unit={unit} />
        {kind === 'volume' && (
          <AmountOf name="advanceRecovered" problemAt={problemAt} unit={unit} hint={says.hints.advanceRecovered} />
        )}
      </Pair>
      <TextOf name="note" problemAt={problemAt} />
      <EvidenceOf name="voucher" problemAt={problemAt} />
    </>
  )
}

function usePurses(money: MoneyLoaded) {
  const { words } = useWords()
  const says = words.money
  const signed = new Set(money.contracts.map(({ contract }) => contract.bidPackageId))
  return [
    ...money.contracts.map(({ contract }) => ({
      value: `contract:${contract.id}`,
      label: `${says.contractNumber(contract.number)}, ${contract.supplier}`,
    })),
    ...money.packages
      .filter((bid) => !signed.has(bid.id))
      .map((bid) => ({
        value: `package:${bid.id}`,
        label: `${says.packageOrdinal(String(bid.ordinal))}: ${bid.name}`,
      })),
    ...money.leases.map((lease) => ({ value: `lease:${lease.id}`, label: lease.service })),
    { value: 'project', label: says.ofProject },
  ]
}
