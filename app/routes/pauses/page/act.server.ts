import { redirect } from '@remix-run/node'
import { type CommandResult, forbidden, type Issue, invalid } from '~/domain/command-result'
import { cancelPaused, resumeWork, undoPause } from '~/domain/pauses/end-pause.commands.server'
import { keepPausing } from '~/domain/pauses/keep-pausing.commands.server'
import * as Forms from '~/domain/pauses/pause.forms'
import type { Permission } from '~/domain/people/permissions'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

export type PauseIntent = 'resume' | 'keep' | 'cancel' | 'undo'

/** Deciding is the chairman's, and the office's on his word; who recorded a pause may take a wrong record back. */
const PERMISSION: Record<PauseIntent, Permission> = {
  ...{ resume: 'decision.take', keep: 'decision.take', cancel: 'decision.take', undo: 'pause.record' },
}

/** What a person does on the page of a pause; the decision may take the others of the same order with it (R5). */
export async function actOnPause(visit: GatedVisit) {
  const { request, params, words, who } = visit
  const pauseId = idParam(params.id)
  const values = formValues(await request.formData())
  const intent = (Object.keys(PERMISSION) as PauseIntent[]).find((name) => name === values.intent)
  if (!intent) throw notFound()
  const result = who.may(PERMISSION[intent]) ? await act(intent, visit, pauseId, values) : forbidden
  if (result.ok) return redirect(`/pauses/${pauseId}`)
  const answer = answerRefusal(result, words)
  return { ...answer, data: { ...answer.data, intent } }
}

async function act(
  intent: PauseIntent,
  { db, actor: by, now }: GatedVisit,
  pauseId: number,
  values: Record<string, unknown>,
): Promise<CommandResult> {
  const wrong = (error: Parameters<typeof issuesOf>[0]): CommandResult => invalid(...(issuesOf(error) as [Issue]))
  if (intent === 'undo') {
    const read = Forms.undoForm.safeParse(values)
    return read.success ? undoPause(db, { pauseId, ...read.data, by, now }) : wrong(read.error)
  }
  if (intent === 'resume') {
    const read = Forms.resumeForm.safeParse(values)
    if (!read.success) return wrong(read.error)
    const { pauseIds, on } = read.data
    return resumeWork(db, { pauseIds, on, cause: Forms.causeOf(read.data), by, now })
  }
  if (intent === 'keep') {
    const read = Forms.keepForm.safeParse(values)
    if (!read.success) return wrong(read.error)
    const { pauseIds, reviewOn } = read.data
    const condition = Forms.conditionOf(read.data)
    return keepPausing(db, { pauseIds, reviewOn, condition, cause: Forms.causeOf(read.data), by, now })
  }
  const read = Forms.cancelForm.safeParse(values)
  if (!read.success) return wrong(read.error)
  const { pauseIds, on, transition, documentNumber, documentOn } = read.data
  const how = { transition, documentNumber, documentOn }
  return cancelPaused(db, { pauseIds, on, how, cause: Forms.causeOf(read.data), by, now })
}
