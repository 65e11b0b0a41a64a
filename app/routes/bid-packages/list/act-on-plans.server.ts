import type { z } from 'zod'
import { newPlanForm, planApprovalForm, planSubmissionForm } from '~/domain/bid-packages/bid-package.forms'
import {
  approveProcurementPlan,
  createProcurementPlan,
  submitProcurementPlan,
} from '~/domain/bid-packages/procurement-plans.commands.server'
import { type CommandResult, invalid } from '~/domain/command-result'
import { notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

/** What is done to a plan of selecting contractors, by the form's `intent`. */
export async function actOnPlans({ request, db, actor: by, now }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const checked = async <S extends z.ZodType>(form: S, run: (value: z.infer<S>) => Promise<CommandResult>) => {
    const read = form.safeParse(values)
    return read.success ? run(read.data) : invalid(...issuesOf(read.error))
  }
  switch (values.intent) {
    case 'make-plan':
      return checked(newPlanForm, (plan) => createProcurementPlan(db, { ...plan, by, now }))
    case 'submit-plan':
      return checked(planSubmissionForm, (given) => submitProcurementPlan(db, { ...given, by, now }))
    case 'approve-plan':
      return checked(planApprovalForm, ({ planId, version, ...approval }) =>
        approveProcurementPlan(db, { planId, version, approval, by, now }),
      )
    default:
      throw notFound()
  }
}
