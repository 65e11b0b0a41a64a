import { FUNDING_NATURES } from '~/domain/money/funding-terms'
import { Checkbox } from '~/ui/forms/checkbox'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { MultiCombobox } from '~/ui/forms/multi-combobox'
import { useWords } from '~/words/use-words'
import { findOptions } from '../directives/list/find-options'
import type { ProblemAt } from '../form-dialog'
import { ChoiceField, TextField } from '../labelled-fields'
import { findOrganisationOptions } from '../organisations/find-options'

type Named = { id: number; name: string }
export type TypedFacts = {
  name: string
  lead: Named | null
  project: Named | null
  asksFirst: boolean
  budgetNature: string | null
  budgetWords: string | null
  planYear: number | null
  planUnits: readonly Named[]
}

const optionOf = ({ id, name }: Named) => ({ value: String(id), label: name })

/** The facts of a roll-out: who keeps it together, what pays for it, whose plan takes it up next year. */
export function FactFields({ given, problemAt }: { given: Partial<TypedFacts>; problemAt: ProblemAt }) {
  const { words } = useWords()
  const { labels, hints, natures, notGiven } = words.rollOuts
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="name"
        label={labels.name}
        value={given.name}
        problemAt={problemAt}
        required
        className="sm:col-span-2"
      />
      <Field label={labels.leadId} error={problemAt('leadId')} required>
        {(field) => (
          <Combobox
            {...field}
            name="leadId"
            defaultValue={given.lead ? optionOf(given.lead) : null}
            onSearch={findOrganisationOptions}
          />
        )}
      </Field>
      <Field label={labels.projectId} error={problemAt('projectId')}>
        {(field) => (
          <Combobox
            {...field}
            name="projectId"
            defaultValue={given.project ? optionOf(given.project) : null}
            onSearch={findOptions('project')}
          />
        )}
      </Field>
      <ChoiceField
        name="budgetNature"
        label={labels.budgetNature}
        value={given.budgetNature}
        problemAt={problemAt}
        placeholder={notGiven}
        options={FUNDING_NATURES.map((value) => ({ value, label: natures[value] }))}
      />
      <TextField
        name="budgetWords"
        label={labels.budgetWords}
        value={given.budgetWords}
        placeholder={hints.budgetWords}
        problemAt={problemAt}
      />
      <TextField name="planYear" label={labels.planYear} value={given.planYear} problemAt={problemAt} />
      <Field label={labels.planUnits} error={problemAt('planUnits')}>
        {(field) => (
          <MultiCombobox
            {...field}
            name="planUnits[]"
            defaultValue={(given.planUnits ?? []).map(optionOf)}
            onSearch={findOrganisationOptions}
          />
        )}
      </Field>
      <Checkbox name="asksFirst" label={labels.asksFirst} defaultChecked={given.asksFirst} className="sm:col-span-2" />
    </div>
  )
}
