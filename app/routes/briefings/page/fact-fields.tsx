import { Plus, X } from 'lucide-react'
import { FACT_CERTAINTIES, type MatterFact, MOST_FACTS } from '~/domain/briefings/matter'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'

type Props = { facts: readonly MatterFact[]; onChange: (facts: MatterFact[]) => void; problemAt: ProblemAt }

/** The facts of a sheet: each with its figure, day and source (R20). */
export function FactFields({ facts, onChange, problemAt }: Props) {
  const { words, today } = useWords()
  const says = words.briefings.sheet
  const set = (at: number, next: Partial<MatterFact>) =>
    onChange(facts.map((fact, index) => (index === at ? { ...fact, ...next } : fact)))
  const fresh: MatterFact = { words: '', figure: null, on: today, source: '', link: null, certainty: 'actual' }
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{says.facts}</legend>
      {facts.length === 0 && <p className="mb-2 text-muted">{says.noFacts}</p>}
      <ol className="grid gap-3">
        {facts.map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fact has no name of its own while it is typed
          <li key={at} className="grid gap-2 border-l-2 border-line pl-3 sm:grid-cols-[1fr_10rem_2rem]">
            <Field label={says.fact} hideLabel={at > 0} error={problemAt(`facts.${at}.words`)}>
              {(field) => (
                <TextInput {...field} value={fact.words} onChange={(event) => set(at, { words: event.target.value })} />
              )}
            </Field>
            <Field label={says.figure} hideLabel={at > 0} error={problemAt(`facts.${at}.figure`)}>
              {(field) => (
                <TextInput
                  {...field}
                  value={fact.figure ?? ''}
                  onChange={(event) => set(at, { figure: event.target.value })}
                />
              )}
            </Field>
            <IconButton
              icon={X}
              size="small"
              label={says.removeFact(String(at + 1))}
              className="self-end"
              onClick={() => onChange(facts.filter((_, index) => index !== at))}
            />
            <div className="grid gap-2 sm:col-span-2 sm:grid-cols-[1fr_11rem_9rem]">
              <Field label={says.source} hideLabel={at > 0} error={problemAt(`facts.${at}.source`)}>
                {(field) => (
                  <TextInput
                    {...field}
                    value={fact.source}
                    onChange={(event) => set(at, { source: event.target.value })}
                  />
                )}
              </Field>
              <Field label={says.on} hideLabel={at > 0} error={problemAt(`facts.${at}.on`)}>
                {(field) => <DateInput {...field} value={fact.on} onChange={(day) => set(at, { on: day ?? '' })} />}
              </Field>
              <Field label={says.certainty} hideLabel={at > 0}>
                {(field) => (
                  <Select
                    {...field}
                    value={fact.certainty}
                    options={FACT_CERTAINTIES.map((value) => ({ value, label: says.certainties[value] }))}
                    onChange={(event) =>
                      set(at, { certainty: event.target.value === 'estimate' ? 'estimate' : 'actual' })
                    }
                  />
                )}
              </Field>
            </div>
          </li>
        ))}
      </ol>
      {facts.length < MOST_FACTS && (
        <Button kind="quiet" icon={Plus} className="mt-2" onClick={() => onChange([...facts, fresh])}>
          {says.addFact}
        </Button>
      )}
    </fieldset>
  )
}
