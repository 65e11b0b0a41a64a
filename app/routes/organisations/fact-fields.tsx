import { ORGANISATION_KINDS, type OrganisationKind } from '~/domain/organisations/organisation-kind'
import { Combobox } from '~/ui/forms/combobox'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'
import { findOrganisationOptions } from './find-options'

type Facts = {
  kind: OrganisationKind
  parent: ComboboxOption | null
  validFrom: string | null
  code: string | null
}

/** What a unit is, apart from its names. */
export function FactFields({ facts, problemAt }: { facts?: Facts; problemAt: ProblemAt }) {
  const { words } = useWords()
  const { fields, hints, kinds } = words.organisations
  return (
    <>
      <Field label={fields.parentId} error={problemAt('parentId')}>
        {(field) => (
          <Combobox
            {...field}
            name="parentId"
            defaultValue={facts?.parent ?? null}
            onSearch={findOrganisationOptions}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={fields.kind} error={problemAt('kind')} required>
          {(field) => (
            <Select
              {...field}
              name="kind"
              defaultValue={facts?.kind ?? 'department'}
              options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
            />
          )}
        </Field>
        <Field label={fields.validFrom} hint={hints.validFrom} error={problemAt('validFrom')}>
          {(field) => <DateInput {...field} name="validFrom" defaultValue={facts?.validFrom} />}
        </Field>
      </div>
      <Field label={fields.code} hint={hints.code} error={problemAt('code')}>
        {(field) => <TextInput {...field} name="code" defaultValue={facts?.code ?? ''} className="max-w-60" />}
      </Field>
    </>
  )
}
