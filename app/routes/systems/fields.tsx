import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select, type SelectOption } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import type { ProblemAt } from '../form-dialog'

type Label = keyof Words['systems']['labels']
type Props = {
  /** The field's name, which is also the key of its label. */
  name: Label
  problemAt: ProblemAt
  value?: string | number | null
  hint?: string
  required?: boolean
  className?: string
}

/** One line of text, or several with `rows`. */
export function TextField({ name, problemAt, value, rows, ...rest }: Props & { rows?: number }) {
  const { words } = useWords()
  const given = { name, defaultValue: value ?? undefined, autoComplete: 'off' }
  return (
    <Field label={words.systems.labels[name]} error={problemAt(name)} {...rest}>
      {(field) => (rows ? <TextArea {...field} {...given} rows={rows} /> : <TextInput {...field} {...given} />)}
    </Field>
  )
}

export function DayField({ name, problemAt, value, ...rest }: Props & { value?: string | null }) {
  const { words } = useWords()
  return (
    <Field label={words.systems.labels[name]} error={problemAt(name)} {...rest}>
      {(field) => <DateInput {...field} name={name} defaultValue={value} />}
    </Field>
  )
}

export function ChoiceField(props: Props & { options: readonly SelectOption[]; placeholder?: string }) {
  const { name, problemAt, value, options, placeholder, ...rest } = props
  const { words } = useWords()
  return (
    <Field label={words.systems.labels[name]} error={problemAt(name)} {...rest}>
      {(field) => (
        <Select
          {...field}
          name={name}
          placeholder={placeholder}
          defaultValue={value === null || value === undefined ? undefined : String(value)}
          options={options}
        />
      )}
    </Field>
  )
}

/** A closed vocabulary with its words, as options. */
export const optionsOf = <T extends string>(values: readonly T[], says: Record<T, string>): SelectOption[] =>
  values.map((value) => ({ value, label: says[value] }))

/** A clause that may order a change, as it is cited. */
export type ClauseChoice = { id: number; section: string; notice: string | null }

type CauseProps = { clauses: readonly ClauseChoice[]; problemAt: ProblemAt; hint?: string; day?: string }

/** Since when and because of what (R2): a clause, or a paper or word in words. */
export function CauseFields({ clauses, problemAt, hint, day }: CauseProps) {
  const { words } = useWords()
  const { noClause, hints } = words.systems
  return (
    <div className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2">
      <DayField name="on" problemAt={problemAt} value={day} hint={hint} />
      {clauses.length > 0 && (
        <ChoiceField
          name="clauseId"
          problemAt={problemAt}
          placeholder={noClause}
          options={clauses.map((one) => ({
            value: String(one.id),
            label: words.projects.citation(one.section, one.notice ?? ''),
          }))}
        />
      )}
      <TextField name="words" problemAt={problemAt} hint={hints.words} rows={2} className="sm:col-span-2" />
    </div>
  )
}
