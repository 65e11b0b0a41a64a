import { parseAmount } from '~/domain/dong'
import { Field } from '~/ui/forms/field'
import { MoneyInput } from '~/ui/forms/money-input'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { type Problems, problemAt } from '../../pauses/pause-fields'
import type { TypedWords } from './use-decision-draft'

/** Money that will not be spent because of the decision, and how it was counted. */
export function AvoidedFields({ problems, given }: { problems: Problems; given: TypedWords }) {
  const says = useWords().words.decisions
  return (
    <>
      <Field id="avoidedCost" label={says.avoidedAmount} error={problemAt(problems, 'avoidedCost')}>
        {(wiring) => (
          <MoneyInput
            {...wiring}
            name="avoidedCost"
            parse={parseAmount}
            defaultValue={given.avoidedCost ? parseAmount(given.avoidedCost) : null}
          />
        )}
      </Field>
      <Field id="avoidedCostBasis" label={says.avoidedBasis} error={problemAt(problems, 'avoidedCostBasis')}>
        {(wiring) => (
          <TextInput {...wiring} name="avoidedCostBasis" maxLength={1000} defaultValue={given.avoidedCostBasis} />
        )}
      </Field>
    </>
  )
}
