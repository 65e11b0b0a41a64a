import type { z } from 'zod'
import { type CommandResult, invalid } from '~/domain/command-result'
import { healthForm, paceForm, phaseForm, slowForm } from '~/domain/projects/project.forms'
import { changePhase, declareHealth, restorePace, slowProject } from '~/domain/projects/project-pace.commands.server'
import { notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form-values'
import type { GatedVisit } from '~/http/gate.server'

export type StateIntent = 'phase' | 'slow' | 'restore' | 'health'

/** The small changes of a project's state, by the intent its forms name. */
export async function changeState(
  { request, db, actor: by, now }: GatedVisit,
  projectId: number,
): Promise<{ intent: StateIntent; result: CommandResult }> {
  const values = formValues(await request.formData())
  const given = { projectId, by, now }
  switch (values.intent) {
    case 'phase':
      return { intent: 'phase', result: await checked(phaseForm, (form) => changePhase(db, { ...form, ...given })) }
    case 'slow':
      return { intent: 'slow', result: await checked(slowForm, (form) => slowProject(db, { ...form, ...given })) }
    case 'restore':
      return { intent: 'restore', result: await checked(paceForm, (form) => restorePace(db, { ...form, ...given })) }
    case 'health':
      return { intent: 'health', result: await checked(healthForm, (form) => declareHealth(db, { ...form, ...given })) }
    default:
      throw notFound()
  }

  async function checked<S extends z.ZodType>(
    schema: S,
    act: (form: z.infer<S>) => Promise<CommandResult>,
  ): Promise<CommandResult> {
    const form = schema.safeParse(values)
    return form.success ? act(form.data) : invalid(...issuesOf(form.error))
  }
}
