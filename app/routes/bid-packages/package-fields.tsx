import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'
import { AmountField, ChoiceField, DayField, LongField, WordsField } from './fields'

/** What a package's form starts with; nothing for a new one. */
type Values = {
  name: string
  value: bigint
  method: string
  mode: string | null
  field: string
  contractType: string | null
  plannedQuarter: string | null
  plannedDays: number | null
  summary: string | null
  planId: number | null
}

type Props = { values?: Values; plans: readonly { id: number; name: string }[]; problemAt: ProblemAt }

export function PackageFields({ values, plans, problemAt }: Props) {
  const { words } = useWords()
  const says = words.procurement
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <WordsField name="name" value={values?.name} problemAt={problemAt} required className="sm:col-span-2" />
      <AmountField name="value" value={values?.value} problemAt={problemAt} required />
      <ChoiceField name="field" value={values?.field ?? 'goods'} choices={says.fields} problemAt={problemAt} required />
      <ChoiceField
        name="method"
        value={values?.method ?? 'open-bidding'}
        choices={says.methods}
        problemAt={problemAt}
        required
      />
      <ChoiceField name="mode" value={values?.mode} choices={says.modes} problemAt={problemAt} />
      <ChoiceField
        name="contractType"
        value={values?.contractType}
        choices={says.contractTypes}
        problemAt={problemAt}
      />
      <ChoiceField
        name="planId"
        value={values?.planId === null || values === undefined ? null : String(values.planId)}
        choices={Object.fromEntries(plans.map(({ id, name }) => [String(id), name]))}
        placeholder={says.noPlan}
        problemAt={problemAt}
      />
      <DayField
        name="plannedQuarter"
        value={values?.plannedQuarter}
        hint={says.form.hints.plannedQuarter}
        problemAt={problemAt}
      />
      <WordsField
        name="plannedDays"
        value={values?.plannedDays === null || values === undefined ? null : String(values.plannedDays)}
        numeric
        hint={says.form.hints.plannedDays}
        problemAt={problemAt}
      />
      <LongField name="summary" value={values?.summary} problemAt={problemAt} className="sm:col-span-2" />
    </div>
  )
}
