import { useRef, useState } from 'react'
import { type Resolver, useForm } from 'react-hook-form'
import { newProjectForm, projectForm } from '~/domain/projects/project.forms'
import type { ProjectFormValues } from '~/domain/projects/project-form-values'
import type { RegimeSpan } from '~/domain/regimes/regime'
import { formValues, issuesOf } from '~/http/form-values'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'

export type FormProblem = { field: string | null; sentence: string }
type Values = ProjectFormValues & { phase?: string }

/**
 * The state of a project's form. It is checked in the browser by the schema of the action, against exactly what the form
 * would send; what the server found wrong stands at its field until the field is changed.
 */
export function useProjectForm(start: {
  values: ProjectFormValues
  unitNames: Record<string, string>
  laws: readonly RegimeSpan[]
  isNew: boolean
  problems: readonly FormProblem[]
}) {
  const { words } = useWords()
  const element = useRef<HTMLFormElement>(null)
  const [remembered, setRemembered] = useState<Record<string, string>>({})
  const [epoch, setEpoch] = useState(0)
  const unitNames = { ...start.unitNames, ...remembered }
  const schema = start.isNew ? newProjectForm : projectForm

  const resolver: Resolver<Values> = async () => {
    // The hidden inputs of composed controls are written by the render that follows the event.
    await new Promise((done) => setTimeout(done))
    const sent = element.current ? formValues(new FormData(element.current)) : {}
    const parsed = schema.safeParse(sent)
    if (parsed.success) return { values: start.values, errors: {} }
    const issues = issuesOf(parsed.error).map((issue) => [
      issue.field?.split('.')[0] ?? 'root',
      { type: issue.key, message: issueSentence(words, issue) },
    ])
    return { values: {}, errors: Object.fromEntries(issues) }
  }
  const form = useForm<Values>({ defaultValues: start.values, resolver, mode: 'onTouched' })
  const { errors, dirtyFields } = form.formState

  const errorOf = (field: keyof Values): string | null => {
    const here = errors[field]?.message
    if (here) return here
    const said = start.problems.find((problem) => problem.field === field)?.sentence
    return said && !dirtyFields[field] ? said : null
  }
  const optionOf = (id: string): ComboboxOption => ({ value: id, label: unitNames[id] ?? id })
  const remember = (options: readonly ComboboxOption[]) =>
    setRemembered((known) => ({ ...known, ...Object.fromEntries(options.map(({ value, label }) => [value, label])) }))
  /** Puts a value in from elsewhere than the control; `epoch` tells controls that hold words of their own. */
  const put = (field: keyof ProjectFormValues, value: string | string[]) => {
    form.setValue(field, value, { shouldDirty: true })
    setEpoch((number) => number + 1)
  }

  /** For controls the browser holds itself: with the value in the page, the form stands before and without scripts. */
  const registered = (field: Exclude<keyof Values, 'beneficiaryIds'>) => ({
    ...form.register(field),
    defaultValue: (start.values as Values)[field],
  })

  return { form, registered, element, errorOf, optionOf, remember, put, epoch, unitNames, laws: start.laws }
}

export type ProjectFormState = ReturnType<typeof useProjectForm>
