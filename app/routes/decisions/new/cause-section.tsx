import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { FormSection } from '~/ui/forms/form-section'
import { useWords } from '~/words/use-words'
import { type Problems, problemAt, UntilWords, WordFields } from '../../pauses/pause-fields'
import { targetMeant } from '../target-option'
import { findOptions } from './find-options'
import { OptionField } from './option-field'
import type { TypedWords } from './use-decision-draft'

type Props = {
  chosen: ComboboxOption | null
  onChange: (option: ComboboxOption | null) => void
  near: readonly number[]
  problems: Problems
  given: TypedWords
}

/** R2: a clause of any notice, by its number, day or words; or whose word it is and when it was given. */
export function CauseSection({ chosen, onChange, near, problems, given }: Props) {
  const { words } = useWords()
  return (
    <FormSection title={words.decisions.causeLegend}>
      <div className="grid gap-(--gap-field) sm:col-span-2">
        <input type="hidden" name="clauseId" value={chosen?.value ?? ''} />
        <OptionField
          id="clauseId"
          label={words.pauses.clause}
          hint={words.decisions.clauseHint}
          error={problemAt(problems, 'clauseId')}
          value={chosen}
          onSearch={findOptions('clause', near)}
          onChange={onChange}
        />
        {chosen?.hint && <p className="line-clamp-2 max-w-[75ch] text-sm text-muted">«{chosen.hint}…»</p>}
        <WordFields problems={problems} given={given} />
      </div>
    </FormSection>
  )
}

/** Until when: an open directive of any project, words, a day, or a day to look at it again. */
export function UntilSection({ chosen, onChange, near, problems, given }: Props) {
  const { words } = useWords()
  const says = words.pauses
  return (
    <FormSection title={words.decisions.untilLegend}>
      <div className="grid gap-(--gap-field) sm:col-span-2">
        <input type="hidden" name="conditionDirectiveId" value={chosen ? targetMeant(chosen).fields.directiveId : ''} />
        <OptionField
          id="conditionDirectiveId"
          label={says.conditionDirective}
          error={problemAt(problems, 'conditionDirectiveId')}
          value={chosen}
          onSearch={findOptions('directive', near)}
          onChange={onChange}
        />
        <UntilWords problems={problems} given={given} />
      </div>
    </FormSection>
  )
}
