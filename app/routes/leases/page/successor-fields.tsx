import type { LeasePage } from '~/domain/leases/lease-page.queries.server'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import { findOptions } from '../../directives/list/find-options'
import type { ProblemAt } from '../../form-dialog'

export type LeaseChoice = { id: number; service: string; endsOn: string }
type Props = { lease: LeasePage; others: readonly LeaseChoice[]; problemAt: ProblemAt }

/** What follows: another lease, a project, or another way in words. */
export function SuccessorFields({ lease, others, problemAt }: Props) {
  const { words, formats } = useWords()
  const { labels, hints, noSuccessorLease } = words.leases
  const project =
    lease.successorProjectId === null
      ? null
      : { value: String(lease.successorProjectId), label: lease.successorName ?? '', hint: lease.successorCode ?? '' }
  return (
    <>
      <Field label={labels.successorProjectId} error={problemAt('successorProjectId')}>
        {(field) => (
          <Combobox {...field} name="successorProjectId" defaultValue={project} onSearch={findOptions('project')} />
        )}
      </Field>
      <Field label={labels.successorLeaseId} error={problemAt('successorLeaseId')}>
        {(field) => (
          <Select
            {...field}
            name="successorLeaseId"
            defaultValue={lease.successorLeaseId === null ? '' : String(lease.successorLeaseId)}
            placeholder={noSuccessorLease}
            options={others.map((one) => ({
              value: String(one.id),
              label: `${one.service} (${formats.day(one.endsOn)})`,
            }))}
          />
        )}
      </Field>
      <Field label={labels.successorWords} hint={hints.successorWords} error={problemAt('successorWords')}>
        {(field) => (
          <TextArea {...field} name="successorWords" rows={2} defaultValue={lease.successorWords ?? undefined} />
        )}
      </Field>
    </>
  )
}
