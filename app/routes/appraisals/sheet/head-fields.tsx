import type { Sheet } from '~/domain/appraisals/appraisal-sheet'
import { inOtherUnit } from '~/domain/appraisals/sheet-of'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'
import { UnitChoice } from '../../money/unit-choice'
import { TextField } from './text-field'

type Props = {
  sheet: Sheet
  change: (to: (sheet: Sheet) => Sheet) => void
  errorAt: (field: string) => string | undefined
}

/** What is asked, over which years, and how later money is weighed. */
export function HeadFields({ sheet, change, errorAt }: Props) {
  const { words } = useWords()
  const { labels, hints, valuedAt } = words.appraisals
  const set = (part: Partial<Sheet>) => change((now) => ({ ...now, ...part }))
  const text = (name: 'question' | 'source' | 'startYear' | 'years' | 'discount' | 'discountGround') => ({
    ...{ label: labels[name], value: sheet[name], error: errorAt(name) },
    onChange: (value: string) => set({ [name]: value }),
  })
  return (
    <div className="grid gap-x-6 gap-y-(--gap-field) sm:grid-cols-2 lg:grid-cols-4">
      <TextField {...text('question')} required className="sm:col-span-2 lg:col-span-3" />
      <Field label={labels.appraisedOn} error={errorAt('appraisedOn')} required>
        {(field) => (
          <DateInput {...field} value={sheet.appraisedOn || null} onChange={(day) => set({ appraisedOn: day ?? '' })} />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <TextField {...text('startYear')} required narrow />
        <TextField {...text('years')} required narrow />
      </div>
      <TextField {...text('discount')} narrow />
      <Field label={labels.valuedAt}>
        {(field) => (
          <Select
            {...field}
            value={sheet.valuedAt}
            onChange={({ target }) => set({ valuedAt: target.value === 'first' ? 'first' : 'before' })}
            options={(['before', 'first'] as const).map((value) => ({ value, label: valuedAt[value] }))}
          />
        )}
      </Field>
      <div className="self-end">
        <UnitChoice unit={sheet.unit} onChange={(unit) => change((now) => inOtherUnit(now, unit))} />
      </div>
      <TextField {...text('source')} hint={hints.source} className="sm:col-span-2" />
      <TextField {...text('discountGround')} hint={hints.discountGround} className="sm:col-span-2" />
    </div>
  )
}
