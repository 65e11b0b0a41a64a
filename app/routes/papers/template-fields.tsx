import { SIGNING_AUTHORITIES } from '~/domain/papers/paper'
import { Checkbox } from '~/ui/forms/checkbox'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { FormSection } from '~/ui/forms/form-section'
import { Select } from '~/ui/forms/select'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'
import type { TypedTemplate } from './typed-template'

type Props = { typed: TypedTemplate; numbered: boolean; validFrom: string; problemAt: ProblemAt }

/** Who issues, who signs, who gets it. */
export function TemplateFields({ typed, numbered, validFrom, problemAt }: Props) {
  const says = useWords().words.papers
  const text = (name: 'parentBody' | 'issuer' | 'place' | 'position' | 'name', hint?: string, required = false) => (
    <Field label={says[name]} hint={hint} error={problemAt(name)} required={required}>
      {(field) => <TextInput {...field} name={name} defaultValue={typed[name]} autoComplete="off" />}
    </Field>
  )
  return (
    <>
      <FormSection title={says.heading}>
        {text('parentBody', says.parentBodyHint)}
        {text('issuer', undefined, true)}
        {numbered && (
          <Field label={says.symbol} hint={says.symbolHint} error={problemAt('symbol')} required>
            {(field) => <TextInput {...field} name="symbol" defaultValue={typed.symbol} autoComplete="off" />}
          </Field>
        )}
        {text('place', undefined, true)}
      </FormSection>
      <FormSection title={says.signing}>
        <SigningLine line="1" typed={typed} problemAt={problemAt} />
        <SigningLine line="2" typed={typed} problemAt={problemAt} />
        {text('position', undefined, true)}
        {text('name', says.nameHint)}
        <Checkbox name="acting" value="true" defaultChecked={typed.acting === 'true'} label={says.acting} />
      </FormSection>
      <FormSection title={says.receiving}>
        <Field
          label={says.recipients}
          hint={says.recipientsHint}
          error={problemAt('recipients')}
          className="sm:col-span-2"
        >
          {(field) => <TextArea {...field} name="recipients" rows={5} defaultValue={typed.recipients} />}
        </Field>
        <Field label={says.validFrom} hint={says.validFromHint} error={problemAt('validFrom')} required>
          {(field) => <DateInput {...field} name="validFrom" defaultValue={typed.validFrom ?? validFrom} />}
        </Field>
      </FormSection>
    </>
  )
}

/** «TL. CHỦ TỊCH»; a second one for «KT. CHÁNH VĂN PHÒNG» below it. */
function SigningLine({ line, typed, problemAt }: { line: '1' | '2' } & Pick<Props, 'typed' | 'problemAt'>) {
  const says = useWords().words.papers
  const [authority, of] = [`authority${line}`, `of${line}`]
  return (
    <>
      <Field label={line === '1' ? says.authority : says.authority2} error={problemAt(authority)}>
        {(field) => (
          <Select
            {...field}
            name={authority}
            defaultValue={typed[authority]}
            placeholder={says.noAuthority}
            options={SIGNING_AUTHORITIES.map((value) => ({ value, label: says.authorities[value] }))}
          />
        )}
      </Field>
      <Field label={line === '1' ? says.of : says.of2} error={problemAt(of)}>
        {(field) => <TextInput {...field} name={of} defaultValue={typed[of]} autoComplete="off" />}
      </Field>
    </>
  )
}
