import { type ReactNode, useState } from 'react'
import { type AmountUnit, parseAmountIn } from '~/domain/dong'
import { dongInWords } from '~/domain/dong-in-words'
import { EVIDENCE_ACCEPT, EVIDENCE_LIMITS } from '~/domain/files/evidence'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { FileDrop } from '~/ui/forms/file-drop'
import { MoneyInput } from '~/ui/forms/money-input'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'

type Labels = ReturnType<typeof useWords>['words']['money']['labels']
type Named = { name: keyof Labels; problemAt: ProblemAt; needed?: boolean; hint?: string }

/** Two fields beside each other where there is room. */
export const Pair = ({ children }: { children: ReactNode }) => (
  <div className="grid content-start gap-4 sm:grid-cols-2">{children}</div>
)

export function TextOf({ name, problemAt, needed, hint }: Named) {
  const { words } = useWords()
  return (
    <Field label={words.money.labels[name]} hint={hint} required={needed} error={problemAt(name)}>
      {(wiring) => <TextInput {...wiring} name={name} autoComplete="off" maxLength={200} />}
    </Field>
  )
}

export function YearOf({ name, problemAt, needed, year }: Named & { year: number | null }) {
  const { words } = useWords()
  return (
    <Field label={words.money.labels[name]} required={needed} error={problemAt(name === 'firstYear' ? 'year' : name)}>
      {(wiring) => (
        <TextInput
          {...wiring}
          name={name === 'firstYear' ? 'year' : name}
          inputMode="numeric"
          defaultValue={year ?? ''}
          className="figures max-w-28"
          maxLength={4}
        />
      )}
    </Field>
  )
}

export function DayOf({ name, problemAt, needed, day }: Named & { day?: string | null }) {
  const { words } = useWords()
  return (
    <Field label={words.money.labels[name]} required={needed} error={problemAt(name)}>
      {(wiring) => <DateInput {...wiring} name={name} defaultValue={day} />}
    </Field>
  )
}

/** An amount in the unit of the form; what was understood stands below in figures and in words. */
export function AmountOf(given: Named & { unit: AmountUnit; amount?: bigint | null; field?: string }) {
  const { name, problemAt, needed, hint, unit, amount = null, field = name } = given
  const { words, formats, locale } = useWords()
  const [typed, setTyped] = useState<bigint | null>(amount)
  return (
    <Field label={words.money.labels[name]} hint={hint} required={needed} error={problemAt(field)}>
      {(wiring) => (
        <>
          <MoneyInput
            {...wiring}
            name={field}
            parse={parseAmountIn[unit]}
            write={(value) => formats.inUnit(value, unit)}
            defaultValue={amount}
            onChange={setTyped}
          />
          {typed !== null && typed > 0n && (
            <span className="text-sm text-muted">{words.money.inWords(dongInWords(typed, locale))}</span>
          )}
        </>
      )}
    </Field>
  )
}

export type SourceChoice = { id: number; name: string; retired?: boolean }

export function SourceOf({
  problemAt,
  sources,
  value,
}: {
  problemAt: ProblemAt
  sources: readonly SourceChoice[]
  value?: number
}) {
  const { words } = useWords()
  return (
    <Field label={words.money.labels.source} required error={problemAt('sourceId')}>
      {(wiring) => (
        <Select
          {...wiring}
          name="sourceId"
          defaultValue={value}
          options={sources.map((source) => ({ value: String(source.id), label: source.name }))}
        />
      )}
    </Field>
  )
}

export function ReasonField({ problemAt, needed = true }: { problemAt: ProblemAt; needed?: boolean }) {
  const { words } = useWords()
  return (
    <Field label={words.money.labels.reason} required={needed} error={problemAt('reason')}>
      {(wiring) => <TextArea {...wiring} name="reason" maxLength={1000} />}
    </Field>
  )
}

/** The paper that proves the entry; it may be left out. */
export function EvidenceOf({ name, problemAt }: { name: 'decisionFile' | 'voucher' | 'minute'; problemAt: ProblemAt }) {
  const { words } = useWords()
  return (
    <Field label={words.money.labels[name]} error={problemAt('file')}>
      {(wiring) => (
        <FileDrop
          {...wiring}
          name="file"
          accept={EVIDENCE_ACCEPT}
          maxBytes={EVIDENCE_LIMITS.fileSize}
          note={words.directives.oneFileNote}
        />
      )}
    </Field>
  )
}
