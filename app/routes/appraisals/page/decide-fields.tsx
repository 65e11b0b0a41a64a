import type { AppraisalPage } from '~/domain/appraisals/appraisal-page.queries.server'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'
import { findOptions } from '../../directives/list/find-options'
import type { ProblemAt } from '../../form-dialog'

export type DecisionChoice = { id: number; title: string; takenOn: string }
type Props = { page: AppraisalPage; decisions: readonly DecisionChoice[]; problemAt: ProblemAt }

/** Which decision was taken, for which option, and where the money then goes. */
export function DecideFields({ page, decisions, problemAt }: Props) {
  const { words, formats } = useWords()
  const { labels, hints, noDecisions } = words.appraisals
  return (
    <>
      <Field
        label={labels.decisionId}
        hint={decisions.length === 0 ? noDecisions : undefined}
        error={problemAt('decisionId')}
        required
      >
        {(field) => (
          <Select
            {...field}
            name="decisionId"
            defaultValue={decisions[0]?.id ?? ''}
            options={decisions.map(({ id, title, takenOn }) => ({
              value: String(id),
              label: `${formats.day(takenOn)} · ${title}`,
            }))}
          />
        )}
      </Field>
      <Field label={labels.chosen} error={problemAt('chosen')} required>
        {(field) => (
          <Select
            {...field}
            name="chosen"
            defaultValue={page.content.recommended ?? 0}
            options={page.content.options.map(({ name }, place) => ({ value: String(place), label: name }))}
          />
        )}
      </Field>
      <Field label={labels.outturnProjectId} hint={hints.outturnProjectId} error={problemAt('outturnProjectId')}>
        {(field) => <Combobox {...field} name="outturnProjectId" onSearch={findOptions('project')} />}
      </Field>
    </>
  )
}
