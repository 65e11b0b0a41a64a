import type { z } from 'zod'
import { DecideForm, SaveForm, StepForm } from '~/domain/appraisals/appraisal.forms'
import {
  decideAppraisal,
  reopenAppraisal,
  saveAppraisal,
  submitAppraisal,
  takeBackAppraisal,
  withdrawAppraisal,
} from '~/domain/appraisals/appraisals.commands.server'
import { type CommandResult, forbidden, invalid } from '~/domain/command-result'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

const STEPS = {
  submit: submitAppraisal,
  'take-back': takeBackAppraisal,
  withdraw: withdrawAppraisal,
  reopen: reopenAppraisal,
}

/** What the page's forms ask for, by their `intent`. To tie a decision to it is for whoever may take decisions. */
export async function act({ request, db, params, actor, now, who }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const input = { appraisalId: idParam(params.id), by: actor, now }
  const checked = async <S extends z.ZodType<{ version: number }>>(
    form: S,
    run: (value: z.infer<S>) => Promise<CommandResult>,
  ) => {
    const parsed = form.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  if (values.intent === 'decide') {
    if (!who.may('decision.take')) return forbidden
    return checked(DecideForm, (deciding) => decideAppraisal(db, { ...input, version: deciding.version, deciding }))
  }
  const step = Object.entries(STEPS).find(([intent]) => intent === values.intent)?.[1]
  if (!step && values.intent !== 'save') throw notFound()
  if (!who.may('appraisal.change')) return forbidden
  if (!step) return checked(SaveForm, (given) => saveAppraisal(db, { ...input, ...given }))
  return checked(StepForm, ({ version }) => step(db, { ...input, version }))
}
