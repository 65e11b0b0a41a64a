import { FACTS_OF, type FactName, factsAskedBy } from '~/domain/bid-packages/bid-package-facts'
import { RULES, type Transition } from '~/domain/bid-packages/bid-package-state'
import { Button } from '~/ui/buttons/button'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'
import { FormDialog, type ProblemAt } from '../../form-dialog'
import { findSupplierOptions } from '../../suppliers/find-options'
import { AmountField, ChoiceField, DayField, LongField, WordsField } from '../fields'

type Known = { supplier: { id: number; name: string } | null; amount: bigint | null; contractType: string | null }
type Props = {
  id: number
  version: number
  transition: Transition
  primary: boolean
  known: Known
  today: string
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** One step in the life of the package: the form asks exactly what the step must be told. */
export function TransitionDialog(props: Props) {
  const { id, version, transition, primary, known, today, open, onOpenChange } = props
  const { words } = useWords()
  const label = words.procurement.transitions[transition]
  const cancels = RULES[transition].to.endsWith('-cancelled') || transition === 'declare-no-winner'
  return (
    <FormDialog
      title={label}
      action={`/bid-packages/${id}`}
      hidden={{ intent: 'advance', transition, version }}
      trigger={<Button kind={primary ? 'primary' : cancels ? 'quiet' : undefined}>{label}</Button>}
      {...{ open, onOpenChange }}
    >
      {(problemAt) => (
        <>
          <DayField name="on" value={today} problemAt={problemAt} required />
          {factsAskedBy(transition).map((name) => (
            <FactField key={name} name={name} transition={transition} known={known} problemAt={problemAt} />
          ))}
        </>
      )}
    </FormDialog>
  )
}

type FactProps = { name: FactName; transition: Transition; known: Known; problemAt: ProblemAt }

function FactField({ name, transition, known, problemAt }: FactProps) {
  const { words } = useWords()
  const { form, contractTypes } = words.procurement
  const field = { name, problemAt, required: FACTS_OF[transition].needs.includes(name) }
  switch (name) {
    case 'documentOn':
    case 'closesOn':
    case 'startsOn':
    case 'endsOn':
      return <DayField {...field} />
    case 'amount':
      return <AmountField {...field} says={form.amounts[transition]} value={known.amount} />
    case 'contractType':
      return <ChoiceField {...field} choices={contractTypes} value={known.contractType} />
    case 'note':
      return <LongField {...field} says={form.notes[transition]} />
    case 'volume':
      return <LongField {...field} />
    case 'supplierId':
      return <SupplierField {...field} known={known} />
    // Typed in the supplier's own box.
    case 'supplierName':
      return null
    case 'documentNumber':
      return <WordsField {...field} says={form.documents[transition]} />
    case 'networkNumber':
      return <WordsField {...field} required={false} hint={form.hints.networkNumber} />
    case 'networkVersion':
      return <WordsField {...field} required={false} numeric />
    case 'bids':
      return <WordsField {...field} numeric />
    default:
      return <WordsField {...field} />
  }
}

function SupplierField({ known, problemAt, required }: Pick<FactProps, 'known' | 'problemAt'> & { required: boolean }) {
  const { words } = useWords()
  const { labels } = words.procurement.form
  const chosen = known.supplier && { value: String(known.supplier.id), label: known.supplier.name }
  return (
    <Field label={labels.supplierId} error={problemAt('supplierId') ?? problemAt('supplierName')} required={required}>
      {(field) => (
        <Combobox
          {...field}
          name="supplierId"
          createName="supplierName"
          defaultValue={chosen}
          onSearch={findSupplierOptions}
          allowCreate
        />
      )}
    </Field>
  )
}
