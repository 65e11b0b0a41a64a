import { parseAmount } from '~/domain/dong'
import { COUNTING_STEPS } from '~/domain/leases/lease-exit'
import type { ExitStep } from '~/domain/leases/lease-terms'
import { Field } from '~/ui/forms/field'
import { MoneyInput } from '~/ui/forms/money-input'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import type { ProblemAt } from '../../form-dialog'
import { DayField, WordsField } from '../fields'

type Props = { problemAt: ProblemAt }

function LongField({ name, problemAt }: Props & { name: keyof Words['leases']['labels'] }) {
  const { words } = useWords()
  return (
    <Field label={words.leases.labels[name]} error={problemAt(name)} required>
      {(field) => <TextArea {...field} name={name} rows={3} />}
    </Field>
  )
}

function CountField({ name, problemAt, required }: Props & { name: 'counted' | 'quantity'; required?: boolean }) {
  const { words } = useWords()
  return (
    <Field label={words.leases.labels[name]} error={problemAt(name)} required={required}>
      {(field) => <TextInput {...field} name={name} inputMode="numeric" autoComplete="off" className="max-w-40" />}
    </Field>
  )
}

/** The result of one step of the exit kit. */
export function StepFields({ step, problemAt }: Props & { step: ExitStep }) {
  return (
    <>
      {COUNTING_STEPS.includes(step) && <CountField name="counted" problemAt={problemAt} required />}
      <LongField name="words" problemAt={problemAt} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField name="doneOn" problemAt={problemAt} required />
        <WordsField name="documentNumber" problemAt={problemAt} />
      </div>
    </>
  )
}

export function HandoverFields({ problemAt }: Props) {
  const { words } = useWords()
  return (
    <>
      <WordsField name="item" problemAt={problemAt} required />
      <div className="grid gap-4 sm:grid-cols-2">
        <CountField name="quantity" problemAt={problemAt} />
        <Field label={words.leases.labels.value} error={problemAt('value')}>
          {(field) => <MoneyInput {...field} name="value" parse={parseAmount} />}
        </Field>
        <DayField name="handedOverOn" problemAt={problemAt} required />
        <WordsField name="minuteNumber" problemAt={problemAt} />
      </div>
    </>
  )
}

export function OverrideFields({ problemAt }: Props) {
  return (
    <>
      <LongField name="guardOverride" problemAt={problemAt} />
      <WordsField name="guardOverrideBy" problemAt={problemAt} required />
    </>
  )
}

export function WaiverFields({ problemAt }: Props) {
  return (
    <>
      <LongField name="waiverReason" problemAt={problemAt} />
      <WordsField name="waiverSignedBy" problemAt={problemAt} required />
    </>
  )
}

export function CloseFields({ problemAt }: Props) {
  return <DayField name="closedOn" problemAt={problemAt} required />
}
