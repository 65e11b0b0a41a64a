import { parseAmount } from '~/domain/dong'
import type { SystemUnitRow } from '~/domain/systems/system-parts.queries.server'
import { INTERFACE_STATES, UNIT_STANDINGS } from '~/domain/systems/system-terms'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { MoneyInput } from '~/ui/forms/money-input'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../form-dialog'
import { findOrganisationOptions } from '../organisations/find-options'
import { CauseFields, ChoiceField, type ClauseChoice, DayField, optionsOf, TextField } from './fields'

type Props = {
  system: { id: number; isCore: boolean }
  /** The line that is changed; null for a new one. */
  line: SystemUnitRow | null
  clauses: readonly ClauseChoice[]
  onClose: () => void
}

/** How a unit works with the system: changed where the board shows it, with day and cause where a state changes. */
export function UnitDialog({ system, line, clauses, onClose }: Props) {
  const { words } = useWords()
  const { labels, hints, ...says } = words.systems
  const hidden: Record<string, string | number> = line
    ? { unitId: line.id, version: line.version, organisationId: line.organisationId }
    : {}
  return (
    <FormDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={line ? says.updateUnitOf(line.unit) : says.addUnit}
      submit={line ? words.frame.save : says.addUnit}
      action={`/systems/${system.id}`}
      hidden={{ intent: 'unit', ...hidden, ...(system.isCore ? {} : { standing: 'in-use' }) }}
    >
      {(problemAt) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            {!line && (
              <Field
                label={labels.organisationId}
                error={problemAt('organisationId')}
                required
                className="sm:col-span-2"
              >
                {(field) => <Combobox {...field} name="organisationId" onSearch={findOrganisationOptions} />}
              </Field>
            )}
            {system.isCore && (
              <>
                <ChoiceField
                  name="standing"
                  value={line?.standing ?? 'unknown'}
                  problemAt={problemAt}
                  options={optionsOf(UNIT_STANDINGS, says.standings)}
                />
                <ChoiceField
                  name="interfaceState"
                  value={line?.interfaceState}
                  problemAt={problemAt}
                  placeholder={says.noInterface}
                  options={optionsOf(INTERFACE_STATES, says.interfaceStates)}
                />
                <TextField name="program" value={line?.program} problemAt={problemAt} />
              </>
            )}
            <TextField name="users" value={line?.users} problemAt={problemAt} />
            {system.isCore && (
              <>
                <DayField name="contractEndsOn" value={line?.contractEndsOn} problemAt={problemAt} />
                <Field label={labels.yearlyCost} error={problemAt('yearlyCost')}>
                  {(field) => (
                    <MoneyInput
                      {...field}
                      name="yearlyCost"
                      parse={parseAmount}
                      defaultValue={line?.yearlyCost ?? undefined}
                    />
                  )}
                </Field>
                <TextField name="nextStep" value={line?.nextStep} problemAt={problemAt} hint={hints.nextStep} />
                <DayField name="nextStepBy" value={line?.nextStepBy} problemAt={problemAt} />
              </>
            )}
          </div>
          <CauseFields clauses={clauses} problemAt={problemAt} hint={line ? hints.cause : undefined} />
        </>
      )}
    </FormDialog>
  )
}
