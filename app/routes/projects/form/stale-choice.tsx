import { useEffect, useState } from 'react'
import { differingFields, type ProjectFormValues, type StoredMeanwhile } from '~/domain/projects/project-form-values'
import { Notice } from '~/ui/feedback/notice'
import { RadioGroup } from '~/ui/forms/radio-group'
import { useWords } from '~/words/use-words'
import type { ProjectFormState } from './use-project-form'
import { useValueInWords } from './use-value-in-words'

type Props = { stale: StoredMeanwhile; state: ProjectFormState }

/**
 * Both values of each field that differs, to choose from (R16); the form below follows the choice. A field the person left
 * as it was begins with what is stored, so that saving does not take back the other one's work.
 */
export function StaleChoice({ stale, state }: Props) {
  const { words, formats } = useWords()
  const says = words.projects.form
  const inWords = useValueInWords(state.unitNames, state.laws)
  const { form } = state
  // What was typed when the answer came; a choice of the stored value must not lose it.
  const [yours] = useState<ProjectFormValues>(() => ({ ...form.getValues() }))
  const [seen] = useState<ProjectFormValues>(() => ({ ...yours, ...form.formState.defaultValues }) as ProjectFormValues)
  const fields = differingFields(yours, stale.values)
  const mine = differingFields(yours, seen)
  const startsWith = (field: keyof ProjectFormValues) => (mine.includes(field) ? 'yours' : 'stored')
  const choose = (field: keyof ProjectFormValues, side: string) =>
    state.put(field, side === 'yours' ? yours[field] : stale.values[field])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer comes
  useEffect(() => {
    for (const field of fields) choose(field, startsWith(field))
  }, [])
  return (
    <section className="mb-6">
      <Notice kind="warning" title={says.staleTitle} live>
        <p>{says.staleSentence(stale.changedBy ?? says.staleSomebody, formats.instant(new Date(stale.changedAt)))}</p>
        {fields.length === 0 && <p>{says.staleSame}</p>}
      </Notice>
      <div className="mt-3 divide-y divide-line border-y border-line">
        {fields.map((field) => (
          <div key={field} className="py-3">
            <RadioGroup
              name={`keep-${field}`}
              legend={says.labels[field]}
              inline
              defaultValue={startsWith(field)}
              onChange={(side) => choose(field, side)}
              options={[
                { value: 'yours', label: inWords(field, yours[field]), hint: says.yours },
                { value: 'stored', label: inWords(field, stale.values[field]), hint: says.stored },
              ]}
            />
          </div>
        ))}
      </div>
    </section>
  )
}
