import { parseAmount } from '~/domain/dong'
import { FEE_PERIODS } from '~/domain/leases/lease-terms'
import { Checkbox } from '~/ui/forms/checkbox'
import { Combobox } from '~/ui/forms/combobox'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { MoneyInput } from '~/ui/forms/money-input'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'
import { findSupplierOptions } from '../suppliers/find-options'
import { DayField, WordsField } from './fields'

/** What a lease's form starts with; nothing for a new one. */
export type LeaseValues = {
  service: string
  providerId: number
  provider: string
  onMarket: boolean
  upgradesBought: boolean
  rentalPlanDecision: string | null
  rentalPlanDecidedOn: string | null
  contractNumber: string | null
  signedOn: string | null
  startsOn: string
  endsOn: string
  noticeBy: string | null
  feePeriod: string
  fee: bigint
  vatBasisPoints: number
  serviceLevel: string | null
}

type Props = { values?: LeaseValues; problemAt: ProblemAt }

export function ServiceFields({ values, problemAt }: Props) {
  const { words } = useWords()
  const { labels, hints } = words.leases
  const provider = values ? { value: String(values.providerId), label: values.provider } : null
  return (
    <>
      <WordsField name="service" value={values?.service} problemAt={problemAt} required className="sm:col-span-2" />
      <Field label={labels.providerId} hint={hints.provider} error={problemAt('providerId')} required>
        {(field) => (
          <Combobox
            {...field}
            name="providerId"
            createName="providerName"
            defaultValue={provider}
            onSearch={findSupplierOptions}
            allowCreate
          />
        )}
      </Field>
      <WordsField name="providerTaxCode" problemAt={problemAt} />
      <Field label={labels.serviceLevel} error={problemAt('serviceLevel')} className="sm:col-span-2">
        {(field) => (
          <TextArea {...field} name="serviceLevel" rows={3} defaultValue={values?.serviceLevel ?? undefined} />
        )}
      </Field>
    </>
  )
}

export function LawFields({ values, problemAt }: Props) {
  const { words } = useWords()
  const { labels } = words.leases
  return (
    <>
      <div className="grid gap-1 sm:col-span-2">
        <Checkbox name="onMarket" label={labels.onMarket} defaultChecked={values?.onMarket ?? true} />
        <Checkbox name="upgradesBought" label={labels.upgradesBought} defaultChecked={values?.upgradesBought} />
      </div>
      <WordsField name="rentalPlanDecision" value={values?.rentalPlanDecision} problemAt={problemAt} />
      <DayField name="rentalPlanDecidedOn" value={values?.rentalPlanDecidedOn} problemAt={problemAt} />
      <WordsField name="contractNumber" value={values?.contractNumber} problemAt={problemAt} />
      <DayField name="signedOn" value={values?.signedOn} problemAt={problemAt} />
    </>
  )
}

export function TermFields({ values, problemAt }: Props) {
  const { words } = useWords()
  const { labels, hints } = words.leases
  return (
    <>
      <DayField name="startsOn" value={values?.startsOn} problemAt={problemAt} required />
      <DayField name="endsOn" value={values?.endsOn} problemAt={problemAt} required />
      <Field label={labels.noticeBy} hint={hints.noticeBy} error={problemAt('noticeBy')}>
        {(field) => <DateInput {...field} name="noticeBy" defaultValue={values?.noticeBy} />}
      </Field>
    </>
  )
}

export function FeeFields({ values, problemAt }: Props) {
  const { words, formats } = useWords()
  const { labels, hints, feePeriods } = words.leases
  const vat = values ? formats.decimal(values.vatBasisPoints / 100) : undefined
  return (
    <>
      <Field label={labels.fee} hint={hints.fee} error={problemAt('fee')} required>
        {(field) => <MoneyInput {...field} name="fee" parse={parseAmount} defaultValue={values?.fee} />}
      </Field>
      <Field label={labels.feePeriod} error={problemAt('feePeriod')} required>
        {(field) => (
          <Select
            {...field}
            name="feePeriod"
            defaultValue={values?.feePeriod ?? 'month'}
            options={FEE_PERIODS.map((value) => ({ value, label: feePeriods[value] }))}
          />
        )}
      </Field>
      <Field label={labels.vat} error={problemAt('vat')}>
        {(field) => <TextInput {...field} name="vat" inputMode="decimal" defaultValue={vat} className="max-w-24" />}
      </Field>
    </>
  )
}
