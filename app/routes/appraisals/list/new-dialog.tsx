import { Plus } from 'lucide-react'
import { OPTION_KINDS } from '~/domain/appraisals/appraisal-terms'
import { Button } from '~/ui/buttons/button'
import { Checkbox } from '~/ui/forms/checkbox'
import { Combobox } from '~/ui/forms/combobox'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { findOptions } from '../../directives/list/find-options'
import { FormDialog } from '../../form-dialog'

type Props = {
  project: ComboboxOption | null
  leases: readonly { id: number; service: string }[]
  lease: number | null
  year: number
  open: boolean
  onOpenChange: (open: boolean) => void
}

const USUAL: readonly string[] = ['keep-renting', 'take-over', 'buy']
const USUAL_YEARS = 5

/** What is asked, of which project, over which years, between which options; amounts come on the next page. */
export function NewDialog({ project, leases, lease, year, open, onOpenChange }: Props) {
  const { words } = useWords()
  const says = words.appraisals
  const { labels, hints } = says
  return (
    <FormDialog
      title={says.begin}
      sentence={says.beginLead}
      action="/appraisals"
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button kind="primary" icon={Plus}>
          {says.begin}
        </Button>
      }
    >
      {(problemAt) => (
        <>
          <Field label={labels.question} hint={hints.question} error={problemAt('question')} required>
            {(field) => <TextInput {...field} name="question" data-first maxLength={300} />}
          </Field>
          <Field label={labels.projectId} error={problemAt('projectId')} required>
            {(field) => (
              <Combobox {...field} name="projectId" defaultValue={project} onSearch={findOptions('project')} />
            )}
          </Field>
          {leases.length > 0 && (
            <Field label={labels.leaseId} hint={hints.leaseId} error={problemAt('leaseId')}>
              {(field) => (
                <Select
                  {...field}
                  name="leaseId"
                  defaultValue={lease === null ? '' : String(lease)}
                  placeholder={hints.noLease}
                  options={leases.map(({ id, service }) => ({ value: String(id), label: service }))}
                />
              )}
            </Field>
          )}
          <div className="grid grid-cols-2 gap-4">
            <Field label={labels.startYear} error={problemAt('startYear')} required>
              {(field) => (
                <TextInput {...field} name="startYear" inputMode="numeric" defaultValue={year} className="max-w-28" />
              )}
            </Field>
            <Field label={labels.years} error={problemAt('years')} required>
              {(field) => (
                <TextInput
                  {...field}
                  name="years"
                  inputMode="numeric"
                  defaultValue={USUAL_YEARS}
                  className="max-w-28"
                />
              )}
            </Field>
          </div>
          <fieldset>
            <legend className="mb-1 font-medium">{labels.kinds}</legend>
            <div className="grid sm:grid-cols-2">
              {OPTION_KINDS.map((kind) => (
                <Checkbox
                  key={kind}
                  name="kinds[]"
                  value={kind}
                  label={says.kinds[kind]}
                  defaultChecked={USUAL.includes(kind)}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </FormDialog>
  )
}
