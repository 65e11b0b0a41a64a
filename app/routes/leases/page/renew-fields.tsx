import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'
import { DayField, WordsField } from '../fields'

/** A clause that may order to keep renting, as it is cited. */
export type ClauseChoice = { value: string; label: string }

type Props = { clauses: readonly ClauseChoice[]; ordered: number | null; problemAt: ProblemAt }

export function RenewFields({ clauses, ordered, problemAt }: Props) {
  const { words } = useWords()
  const { labels, noClause } = words.leases
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField name="newEndsOn" problemAt={problemAt} required />
        <DayField name="signedOn" problemAt={problemAt} required />
        <WordsField name="documentNumber" problemAt={problemAt} />
        <DayField name="noticeBy" problemAt={problemAt} />
      </div>
      <Field label={labels.clauseId} error={problemAt('clauseId')}>
        {(field) => (
          <Select
            {...field}
            name="clauseId"
            defaultValue={ordered === null ? '' : String(ordered)}
            placeholder={noClause}
            options={clauses}
          />
        )}
      </Field>
      <Field label={labels.reason} error={problemAt('reason')}>
        {(field) => <TextArea {...field} name="reason" rows={2} />}
      </Field>
    </>
  )
}
