import { useRef } from 'react'
import type { Criterion, Gate, Product } from '~/domain/evaluations/evaluation'
import { SCORES } from '~/domain/evaluations/evaluation-terms'
import type { OrderingClause } from '~/domain/evaluations/ordering-clause.server'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { FormDialog, type ProblemAt } from '../../form-dialog'

type Of = { id: number; version: number }
const at = ({ id }: Of) => `/evaluations/${id}`
const hiddenOf = (intent: string, of: Of, row?: { id: number }) => ({
  ...{ intent, version: of.version, id: row ? row.id : '' },
})

function useTitles(kind: 'product' | 'gate' | 'criterion', name?: string) {
  const { evaluations } = useWords().words
  const title = name ? evaluations.edit(name) : evaluations.add[kind]
  const trigger = (
    <Button kind="quiet" size="small">
      {title}
    </Button>
  )
  return { title, trigger }
}

function NameField({ value, problemAt }: { value?: string; problemAt: ProblemAt }) {
  const { labels } = useWords().words.evaluations
  return (
    <Field label={labels.name} error={problemAt('name')} required>
      {(field) => <TextInput {...field} name="name" data-first maxLength={300} defaultValue={value} />}
    </Field>
  )
}

export function ProductDialog({ of, product }: { of: Of; product?: Product }) {
  const { labels } = useWords().words.evaluations
  const titles = useTitles('product', product?.name)
  return (
    <FormDialog {...titles} action={at(of)} hidden={hiddenOf('product', of, product)}>
      {(problemAt) => (
        <>
          <NameField value={product?.name} problemAt={problemAt} />
          {(['supplier', 'release', 'usedBy'] as const).map((name) => (
            <Field key={name} label={labels[name]} error={problemAt(name)}>
              {(field) => <TextInput {...field} name={name} defaultValue={product?.[name] ?? ''} />}
            </Field>
          ))}
        </>
      )}
    </FormDialog>
  )
}

/** The words of a must-have are selected in the clause, or typed; the server looks them up there. */
export function GateDialog({ of, gate, clause }: { of: Of; gate?: Gate; clause: OrderingClause | null }) {
  const { labels, hints } = useWords().words.evaluations
  const titles = useTitles('gate', gate?.name)
  const area = useRef<HTMLTextAreaElement>(null)
  const take = () => {
    const picked = window.getSelection()?.toString().trim()
    if (picked && area.current) area.current.value = picked
  }
  return (
    <FormDialog {...titles} action={at(of)} hidden={hiddenOf('gate', of, gate)}>
      {(problemAt) => (
        <>
          <NameField value={gate?.name} problemAt={problemAt} />
          {clause && (
            <>
              <blockquote
                onMouseUp={take}
                className="paper-words border-l-2 border-accent py-1 pl-4 font-paper whitespace-pre-line select-text"
              >
                {clause.text}
              </blockquote>
              <Field label={labels.words} hint={hints.words} error={problemAt('words')}>
                {(field) => <TextArea {...field} ref={area} name="words" rows={2} defaultValue={gate?.words ?? ''} />}
              </Field>
            </>
          )}
        </>
      )}
    </FormDialog>
  )
}

export function CriterionDialog({ of, criterion }: { of: Of; criterion?: Criterion }) {
  const { labels } = useWords().words.evaluations
  const titles = useTitles('criterion', criterion?.name)
  return (
    <FormDialog {...titles} action={at(of)} hidden={hiddenOf('criterion', of, criterion)}>
      {(problemAt) => (
        <>
          <NameField value={criterion?.name} problemAt={problemAt} />
          <Field label={labels.weight} error={problemAt('weight')} required>
            {(field) => (
              <TextInput
                {...field}
                name="weight"
                inputMode="numeric"
                className="max-w-24"
                defaultValue={criterion?.weight}
              />
            )}
          </Field>
          {SCORES.map((score) => (
            <Field key={score} label={labels.scale(String(score))} error={problemAt(`scale${score}`)} required>
              {(field) => <TextInput {...field} name={`scale${score}`} defaultValue={criterion?.scale[score - 1]} />}
            </Field>
          ))}
        </>
      )}
    </FormDialog>
  )
}
