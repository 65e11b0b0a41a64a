import type { DraftConclusion } from '~/domain/briefings/matter'
import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import { Field } from '~/ui/forms/field'
import { MultiCombobox } from '~/ui/forms/multi-combobox'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'
import { organisationOptionsOn } from '../organisations/find-options'
import { DeadlineField } from './deadline-field'

type Props = {
  one: DraftConclusion
  at: number
  meetingOn: string
  problemAt: ProblemAt
  onChange: (next: Partial<DraftConclusion>) => void
}

/** Who leads, with whom, what is to be done, of which kind, by when, until what. */
export function ClauseFields({ one, at, meetingOn, problemAt, onChange }: Props) {
  const { words } = useWords()
  const says = words.briefings.sheet
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }))
  const search = async (query: string, signal: AbortSignal) =>
    (await organisationOptionsOn(meetingOn)(query, signal)).map(({ label, hint }) => ({ value: label, label, hint }))
  const units = (name: 'leads' | 'coordinating') => (
    <Field label={says[name]} error={problemAt(name)}>
      {(field) => (
        <MultiCombobox
          {...field}
          value={named(one[name])}
          onSearch={search}
          onChange={(chosen) => onChange({ [name]: chosen.map(({ label }) => label) })}
        />
      )}
    </Field>
  )
  return (
    <>
      <div className="grid gap-2 sm:grid-cols-2">
        {units('leads')}
        {units('coordinating')}
      </div>
      <Field label={says.task} hint={at === 0 ? says.taskHint : undefined} error={problemAt('task')} required>
        {(field) => (
          <TextArea {...field} rows={2} value={one.task} onChange={(event) => onChange({ task: event.target.value })} />
        )}
      </Field>
      <div className="grid gap-2 sm:grid-cols-3">
        <Field label={says.kind}>
          {(field) => (
            <Select
              {...field}
              value={one.kind}
              // What changes a state keeps its kind: another kind would be another act.
              disabled={one.effect !== null}
              options={DECISION_KINDS.map((kind) => ({ value: kind, label: words.notices.orders[kind] }))}
              onChange={(event) => {
                const kind = DECISION_KINDS.find((known) => known === event.target.value)
                if (kind) onChange({ kind })
              }}
            />
          )}
        </Field>
        <DeadlineField deadline={one.deadline} meetingOn={meetingOn} onChange={(deadline) => onChange({ deadline })} />
        <Field label={says.condition} error={problemAt('condition')}>
          {(field) => (
            <TextInput
              {...field}
              value={one.condition ?? ''}
              placeholder={says.conditionHint}
              onChange={(event) => onChange({ condition: event.target.value || null })}
            />
          )}
        </Field>
      </div>
    </>
  )
}
