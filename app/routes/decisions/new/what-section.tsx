import { isDay } from '~/domain/calendar-day'
import { DECISION_TYPES, type DecisionType } from '~/domain/decisions/decision-terms'
import { Checkbox } from '~/ui/forms/checkbox'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { FormSection } from '~/ui/forms/form-section'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { type Problems, problemAt } from '../../pauses/pause-fields'
import type { TypedWords } from './use-decision-draft'

type Props = {
  type: DecisionType
  onType: (type: DecisionType) => void
  /** It takes the place of another. */
  replaces: boolean
  problems: Problems
  given: TypedWords
}

/** What was decided in a word and a sentence, and when. */
export function WhatSection({ type, onType, replaces, problems, given }: Props) {
  const { words } = useWords()
  const says = words.decisions
  const takenOn = given.takenOn ?? ''
  return (
    <FormSection title={says.what}>
      <Field id="type" label={says.type} required error={problemAt(problems, 'type')}>
        {(wiring) => (
          <Select
            {...wiring}
            name="type"
            value={type}
            onChange={({ target }) => {
              const next = DECISION_TYPES.find((one) => one === target.value)
              if (next) onType(next)
            }}
            options={DECISION_TYPES.map((value) => ({ value, label: says.types[value] }))}
          />
        )}
      </Field>
      <Field id="takenOn" label={says.takenOn} required error={problemAt(problems, 'takenOn')}>
        {(wiring) => <DateInput {...wiring} name="takenOn" defaultValue={isDay(takenOn) ? takenOn : null} />}
      </Field>
      <div className="sm:col-span-2">
        <Field id="title" label={says.sentenceField} required error={problemAt(problems, 'title')}>
          {(wiring) => <TextInput {...wiring} name="title" maxLength={500} defaultValue={given.title} />}
        </Field>
      </div>
      {replaces && (
        <div className="sm:col-span-2">
          <Checkbox
            name="endsSuperseded"
            value="on"
            label={says.endsOld}
            defaultChecked={given.endsSuperseded === 'on'}
          />
        </div>
      )}
    </FormSection>
  )
}
