import { parseAmount } from '~/domain/dong'
import { PROJECT_FIELDS } from '~/domain/projects/project-terms'
import { HOSTINGS, SYSTEM_KINDS } from '~/domain/systems/system-terms'
import type { SystemPage } from '~/domain/systems/systems.queries.server'
import { Checkbox } from '~/ui/forms/checkbox'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { MoneyInput } from '~/ui/forms/money-input'
import { useWords } from '~/words/use-words'
import { findOptions } from '../directives/list/find-options'
import type { ProblemAt } from '../form-dialog'
import { findOrganisationOptions } from '../organisations/find-options'
import { findSupplierOptions } from '../suppliers/find-options'
import { ChoiceField, DayField, optionsOf, TextField } from './fields'

/** What is known of a system before its form is filled in. */
export type GivenSystem = Partial<SystemPage>

type Props = { system?: GivenSystem; problemAt: ProblemAt }

const picked = (id: number | null | undefined, label: string | null | undefined) =>
  id ? { value: String(id), label: label ?? '' } : null

const findLeases = findOptions('lease')
const findClauses = findOptions('clause')

/** The facts of a system; nothing filled in for a new one. */
export function SystemFields({ system, problemAt }: Props) {
  const { words } = useWords()
  const { labels, kinds, hostings, notGiven } = words.systems
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField name="name" value={system?.name} problemAt={problemAt} required className="sm:col-span-2" />
      <ChoiceField
        name="kind"
        value={system?.kind ?? 'system'}
        problemAt={problemAt}
        options={optionsOf(SYSTEM_KINDS, kinds)}
      />
      <ChoiceField
        name="field"
        value={system?.field ?? 'other'}
        problemAt={problemAt}
        options={optionsOf(PROJECT_FIELDS, words.projects.fields)}
      />
      <Field label={labels.ownerId} error={problemAt('ownerId')} required>
        {(field) => (
          <Combobox
            {...field}
            name="ownerId"
            defaultValue={picked(system?.ownerId, system?.owner)}
            onSearch={findOrganisationOptions}
          />
        )}
      </Field>
      <Field label={labels.supplierId} error={problemAt('supplierId')}>
        {(field) => (
          <Combobox
            {...field}
            name="supplierId"
            createName="supplierName"
            defaultValue={picked(system?.supplierId, system?.supplier)}
            onSearch={findSupplierOptions}
            allowCreate
          />
        )}
      </Field>
      <Field label={labels.projectId} error={problemAt('projectId')}>
        {(field) => (
          <Combobox
            {...field}
            name="projectId"
            defaultValue={picked(system?.projectId, system?.projectName)}
            onSearch={findOptions('project')}
          />
        )}
      </Field>
      <Field label={labels.leaseId} error={problemAt('leaseId')}>
        {(field) => (
          <Combobox
            {...field}
            name="leaseId"
            defaultValue={picked(system?.leaseId, system?.leaseService)}
            onSearch={findLeases}
          />
        )}
      </Field>
      <Field label={labels.clauseId} error={problemAt('clauseId')}>
        {(field) => (
          <Combobox
            {...field}
            name="clauseId"
            defaultValue={picked(
              system?.clauseId,
              system?.clauseSection && words.projects.citation(system.clauseSection, system.clauseNotice ?? ''),
            )}
            onSearch={findClauses}
          />
        )}
      </Field>
      <ChoiceField
        name="hosting"
        value={system?.hosting}
        problemAt={problemAt}
        placeholder={notGiven}
        options={optionsOf(HOSTINGS, hostings)}
      />
      <Field label={labels.yearlyCost} error={problemAt('yearlyCost')}>
        {(field) => (
          <MoneyInput {...field} name="yearlyCost" parse={parseAmount} defaultValue={system?.yearlyCost ?? undefined} />
        )}
      </Field>
      <DayField name="contractEndsOn" value={system?.contractEndsOn} problemAt={problemAt} />
      <TextField name="holds" value={system?.holds} problemAt={problemAt} rows={2} className="sm:col-span-2" />
      <div className="sm:col-span-2">
        <Checkbox name="isCore" label={labels.isCore} defaultChecked={system?.isCore} />
        {problemAt('isCore') && <p className="text-sm text-overdue">{problemAt('isCore')}</p>}
      </div>
    </div>
  )
}
