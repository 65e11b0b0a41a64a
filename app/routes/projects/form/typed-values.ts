import type { ProjectFormValues } from '~/domain/projects/project-form-values'
import { formValues } from '~/http/form-values'

export const EMPTY_PROJECT: ProjectFormValues = {
  code: '',
  name: '',
  kind: '',
  field: '',
  summary: '',
  ownerId: '',
  pmuId: '',
  beneficiaryIds: [],
  group: '',
  decisionNumber: '',
  decidedOn: '',
  regime: '',
  totalInvestment: '',
  plannedStart: '',
  plannedEnd: '',
  actualStart: '',
  actualEnd: '',
}

/** What a person sent, for the form to stand again as it was, whatever was wrong with it. */
export function typedValues(form: FormData): ProjectFormValues {
  const sent = formValues(form)
  const typed: ProjectFormValues = { ...EMPTY_PROJECT, beneficiaryIds: form.getAll('beneficiaryIds[]').map(String) }
  for (const field of Object.keys(EMPTY_PROJECT) as (keyof ProjectFormValues)[])
    if (field !== 'beneficiaryIds' && typeof sent[field] === 'string') typed[field] = sent[field]
  return typed
}
