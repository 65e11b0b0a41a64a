import { redirect } from '@remix-run/node'
import { invalid } from '~/domain/command-result'
import { decisionForm } from '~/domain/decisions/decision.forms'
import { idOfTarget } from '~/domain/decisions/effect-target'
import { previewDecision, takeDecision } from '~/domain/decisions/take-decision.commands.server'
import { answerRefusal } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

/** Looks at what a decision would change, or takes it. */
export async function decide({ request, db, actor: by, now, words }: GatedVisit) {
  const values = formValues(await request.formData())
  const read = decisionForm.safeParse(values)
  if (!read.success) return answerRefusal(invalid(...issuesOf(read.error)), words)
  const asked = { ...read.data, by, now }
  if (values.intent !== 'look') {
    const taken = await takeDecision(db, asked)
    return taken.ok ? redirect(`/decisions/${taken.decisionId}`) : answerRefusal(taken, words)
  }
  const looked = await previewDecision(db, { ...asked, seen: null })
  if (!looked.ok) return answerRefusal(looked, words)
  return {
    effects: looked.effects.map((effect, at) => ({
      ...{ key: String(at), subject: effect.subject, id: idOfTarget(effect), act: effect.act },
      ...{ name: effect.name, project: effect.project, changes: effect.changes, href: null },
    })),
  }
}
