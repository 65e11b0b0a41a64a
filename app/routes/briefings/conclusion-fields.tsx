import { Plus, X } from 'lucide-react'
import { type DraftConclusion, MOST_CONCLUSIONS } from '~/domain/briefings/matter'
import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { Field } from '~/ui/forms/field'
import { MultiCombobox } from '~/ui/forms/multi-combobox'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'
import { organisationOptionsOn } from '../organisations/find-options'
import { ClauseWords } from './clause-words'
import { DeadlineField } from './deadline-field'

type Props = {
  conclusions: readonly DraftConclusion[]
  /** ISO day: deadlines without a year are of that time, units are those that live then. */
  meetingOn: string
  /** Where its problems stand: `options.0.conclusions`. */
  place: string
  problemAt: ProblemAt
  onChange: (conclusions: DraftConclusion[]) => void
}

const FRESH: DraftConclusion = {
  ...{ kind: 'assign', leads: [], coordinating: [], task: '', condition: null, effect: null },
  deadline: { type: 'none' },
}

/** Draft clauses: who leads, what is to be done, by when, until what; each shown as the notice will say it. */
export function ConclusionFields({ conclusions, meetingOn, place, problemAt, onChange }: Props) {
  const { words } = useWords()
  const says = words.briefings.sheet
  const set = (at: number, next: Partial<DraftConclusion>) =>
    onChange(conclusions.map((one, index) => (index === at ? { ...one, ...next } : one)))
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }))
  const search = async (query: string, signal: AbortSignal) =>
    (await organisationOptionsOn(meetingOn)(query, signal)).map(({ label, hint }) => ({ value: label, label, hint }))
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{says.clause}</legend>
      <ol className="grid gap-4">
        {conclusions.map((one, at) => {
          const problem = (field: string) => problemAt(`${place}.${at}.${field}`)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a conclusion has no name of its own while it is typed
            <li key={at} className="grid gap-2 rounded border border-line p-3">
              <div className="grid gap-2 sm:grid-cols-2">
                <Field label={says.leads} error={problem('leads')}>
                  {(field) => (
                    <MultiCombobox
                      {...field}
                      value={named(one.leads)}
                      onSearch={search}
                      onChange={(chosen) => set(at, { leads: chosen.map(({ label }) => label) })}
                    />
                  )}
                </Field>
                <Field label={says.coordinating} error={problem('coordinating')}>
                  {(field) => (
                    <MultiCombobox
                      {...field}
                      value={named(one.coordinating)}
                      onSearch={search}
                      onChange={(chosen) => set(at, { coordinating: chosen.map(({ label }) => label) })}
                    />
                  )}
                </Field>
              </div>
              <Field label={says.task} hint={at === 0 ? says.taskHint : undefined} error={problem('task')} required>
                {(field) => (
                  <TextArea
                    {...field}
                    rows={2}
                    value={one.task}
                    onChange={(event) => set(at, { task: event.target.value })}
                  />
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
                        if (kind) set(at, { kind })
                      }}
                    />
                  )}
                </Field>
                <DeadlineField
                  deadline={one.deadline}
                  meetingOn={meetingOn}
                  onChange={(deadline) => set(at, { deadline })}
                />
                <Field label={says.condition} hint={undefined} error={problem('condition')}>
                  {(field) => (
                    <TextInput
                      {...field}
                      value={one.condition ?? ''}
                      placeholder={says.conditionHint}
                      onChange={(event) => set(at, { condition: event.target.value || null })}
                    />
                  )}
                </Field>
              </div>
              <div className="flex items-start gap-2">
                <p className="min-w-0 flex-1 text-sm">
                  <span className="text-muted">{says.reads}: </span>
                  {one.task ? <ClauseWords conclusion={one} /> : '…'}
                  {one.effect && (
                    <span className="block text-paused">
                      {says.changes}: {words.briefings.outcome.acts[one.effect.act]}
                    </span>
                  )}
                </p>
                <IconButton
                  icon={X}
                  size="small"
                  label={says.removeClause(String(at + 1))}
                  onClick={() => onChange(conclusions.filter((_, index) => index !== at))}
                />
              </div>
            </li>
          )
        })}
      </ol>
      {conclusions.length === 0 && <p className="text-sm text-muted">{says.noClause}</p>}
      {conclusions.length < MOST_CONCLUSIONS && (
        <Button kind="quiet" icon={Plus} className="mt-1" onClick={() => onChange([...conclusions, FRESH])}>
          {says.addClause}
        </Button>
      )}
    </fieldset>
  )
}
