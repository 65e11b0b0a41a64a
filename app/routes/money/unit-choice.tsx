import { useId } from 'react'
import { AMOUNT_UNITS, type AmountUnit } from '~/domain/dong'
import { Select } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'

type Props = { unit: AmountUnit; onChange: (unit: AmountUnit) => void; hint?: boolean }

/** The unit of a table, chosen once. */
export function UnitChoice({ unit, onChange, hint }: Props) {
  const { words } = useWords()
  const says = words.money
  const id = useId()
  return (
    <div className="screen-only">
      <div className="flex items-center gap-2 text-sm">
        <label htmlFor={id} className="text-muted">
          {says.unit}
        </label>
        <Select
          id={id}
          value={unit}
          onChange={({ target }) => {
            const chosen = AMOUNT_UNITS.find((one) => one === target.value)
            if (chosen) onChange(chosen)
          }}
          options={AMOUNT_UNITS.map((value) => ({ value, label: says.units[value] }))}
          className="w-36"
        />
      </div>
      {hint && <p className="mt-1 text-sm text-muted">{says.unitHint}</p>}
    </div>
  )
}
