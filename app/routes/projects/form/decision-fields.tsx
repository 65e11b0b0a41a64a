import { Link } from '@remix-run/react'
import { Controller } from 'react-hook-form'
import { parseAmount } from '~/domain/dong'
import { PROJECT_GROUPS } from '~/domain/projects/project-terms'
import { Field } from '~/ui/forms/field'
import { FormSection } from '~/ui/forms/form-section'
import { MoneyInput } from '~/ui/forms/money-input'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { LawField } from './law-field'
import { DayField } from './time-fields'
import type { ProjectFormState } from './use-project-form'

/** The decision, its money and the law that follows from its day, which is shown as soon as the day is typed. */
export function DecisionFields({ state, baselineAt }: { state: ProjectFormState; baselineAt?: string }) {
  const { words, formats } = useWords()
  const { form, registered, errorOf } = state
  const { groups } = words.projects
  const { labels, hints, sections, notGiven, totalByBaseline, adjustTotal } = words.projects.form
  return (
    <FormSection title={sections.decision}>
      <Field
        id="decisionNumber"
        label={labels.decisionNumber}
        hint={hints.decisionNumber}
        error={errorOf('decisionNumber')}
      >
        {(wiring) => <TextInput {...wiring} {...registered('decisionNumber')} maxLength={100} />}
      </Field>
      <DayField name="decidedOn" state={state} alignHint />
      <Field
        id="totalInvestment"
        label={labels.totalInvestment}
        hint={baselineAt ? totalByBaseline : hints.totalInvestment}
        error={errorOf('totalInvestment')}
      >
        {(wiring) => (
          <Controller
            name="totalInvestment"
            control={form.control}
            render={({ field }) =>
              baselineAt ? (
                <>
                  <output {...wiring} className="figures">
                    {formats.dong(parseAmount(field.value) ?? 0n)}
                  </output>{' '}
                  <Link to={baselineAt} className="link">
                    {adjustTotal}
                  </Link>
                  <input type="hidden" name="totalInvestment" value={field.value} />
                </>
              ) : (
                <MoneyInput
                  {...wiring}
                  ref={field.ref}
                  name="totalInvestment"
                  parse={parseAmount}
                  value={parseAmount(field.value)}
                  onChange={(amount) => field.onChange(amount === null ? '' : amount.toString())}
                  onBlur={field.onBlur}
                />
              )
            }
          />
        )}
      </Field>
      <LawField state={state} />
      <Field id="group" label={labels.group} error={errorOf('group')}>
        {(wiring) => (
          <Select
            {...wiring}
            {...registered('group')}
            placeholder={notGiven}
            options={PROJECT_GROUPS.map((value) => ({ value, label: groups[value] }))}
          />
        )}
      </Field>
    </FormSection>
  )
}
