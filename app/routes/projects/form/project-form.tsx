import { Form, useLocation, useNavigation, useSubmit } from '@remix-run/react'
import { type FormEvent, useEffect } from 'react'
import type { ProjectFormValues, StoredMeanwhile } from '~/domain/projects/project-form-values'
import type { RegimeSpan } from '~/domain/regimes/regime'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { FormErrors } from '~/ui/forms/form-errors'
import { useWords } from '~/words/use-words'
import { DecisionFields } from './decision-fields'
import { DraftNotice } from './draft-notice'
import { StaleChoice } from './stale-choice'
import { TimeFields } from './time-fields'
import { UnitFields } from './unit-fields'
import { useFormDraft } from './use-form-draft'
import { type FormProblem, useProjectForm } from './use-project-form'
import { WhatFields } from './what-fields'

type Props = {
  values: ProjectFormValues
  unitNames: Record<string, string>
  /** What may be chosen as the law that applies. */
  laws: readonly RegimeSpan[]
  /** Null for a new project. */
  version: number | null
  problems: readonly FormProblem[]
  stale: StoredMeanwhile | null
  cancelTo: string
  /** Where the total is adjusted once it has a baseline; without one it is typed here. */
  baselineAt?: string
}

/** Create and edit are one form: only a new project says which phase it is in. */
export function ProjectForm({ values, unitNames, laws, version, problems, stale, cancelTo, baselineAt }: Props) {
  const { words } = useWords()
  const submit = useSubmit()
  const busy = useNavigation().state !== 'idle'
  const says = words.projects.form
  const isNew = version === null
  const state = useProjectForm({ values, unitNames: { ...unitNames, ...stale?.unitNames }, laws, isNew, problems })
  const { form, element } = state
  const draft = useFormDraft(element, problems.length > 0 || stale !== null)
  useFocusOnAnchor()

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const target = event.currentTarget
    void form.handleSubmit(() => {
      draft.send()
      submit(target)
    })()
  }
  return (
    <Form ref={element} method="post" noValidate onSubmit={send} className="max-w-5xl">
      {version !== null && <input type="hidden" name="version" value={stale?.version ?? version} />}
      <FormErrors issues={problems.map(({ field, sentence }) => ({ field: field ?? undefined, message: sentence }))} />
      {draft.found && <DraftNotice found={draft.found} state={state} onDiscard={draft.discard} onTaken={draft.taken} />}
      {stale && <StaleChoice key={stale.version} stale={stale} state={state} />}
      <WhatFields state={state} isNew={isNew} />
      <UnitFields state={state} />
      <DecisionFields state={state} baselineAt={baselineAt} />
      <TimeFields state={state} isNew={isNew} />
      <div className="sticky bottom-0 -mx-4 flex gap-2 border-t border-line bg-page px-4 py-3 max-md:bottom-14">
        <Button type="submit" kind="primary" busy={busy}>
          {isNew ? says.create : says.save}
        </Button>
        <LinkButton to={cancelTo} kind="quiet">
          {words.frame.cancel}
        </LinkButton>
      </div>
    </Form>
  )
}

/** A link to what a dossier lacks leads into the very field. */
function useFocusOnAnchor() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash.length < 2) return
    const field = document.getElementById(hash.slice(1))
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  }, [hash])
}
