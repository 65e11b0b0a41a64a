import { useNavigate } from '@remix-run/react'
import { type SystemsView, systemsQuery } from '~/domain/systems/systems-view'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'
import { findOrganisationOptions } from '../../organisations/find-options'

export type AskedUnit = { id: number; name: string } | null

/** Narrows list, board and map to one unit: what it owns or uses. The choice is in the URL at once. */
export function UnitFilter({ view, unit }: { view: SystemsView; unit: AskedUnit }) {
  const { words } = useWords()
  const navigate = useNavigate()
  const says = words.systems
  return (
    <Field label={says.columns.unit} hideLabel className="w-60 max-sm:w-full">
      {(wiring) => (
        <Combobox
          {...wiring}
          key={view.unit}
          name="unit"
          placeholder={says.anyUnit}
          defaultValue={unit && { value: String(unit.id), label: unit.name }}
          onSearch={findOrganisationOptions}
          onChange={(option) =>
            navigate(`/systems${systemsQuery({ ...view, unit: option ? Number(option.value) : null, page: 1 })}`, {
              preventScrollReset: true,
            })
          }
        />
      )}
    </Field>
  )
}
