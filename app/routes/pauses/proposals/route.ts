import { data } from '@remix-run/node'
import type { z } from 'zod'
import { type CommandResult, type Issue, invalid } from '~/domain/command-result'
import { conditionOf, dismissForm, proposalForm, targetOf } from '~/domain/pauses/pause.forms'
import { applyProposals, dismissProposal } from '~/domain/pauses/proposals.commands.server'
import { answerRefusal, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import { gatedAction } from '~/http/gate.server'

/** Carries out what a notice proposes, or settles that it asks nothing: the panel on a notice's and a directive's page. */
export const action = gatedAction('pause.record', async ({ request, db, actor: by, now, words }) => {
  const form = await request.formData()
  const values = formValues(form)
  if (values.intent === 'apply') {
    const read = readProposals(form)
    const result: CommandResult = read.ok
      ? await applyProposals(db, { taken: read.taken, by, now })
      : invalid(...read.issues)
    return result.ok ? data({ ok: true as const, said: words.pauses.applied }) : answerRefusal(result, words)
  }
  if (values.intent === 'dismiss') {
    const read = dismissForm.safeParse(values)
    const result = read.success
      ? await dismissProposal(db, { ...read.data, by, now })
      : invalid(...issuesOf(read.error))
    return result.ok ? data({ ok: true as const, said: words.pauses.dismissed }) : answerRefusal(result, words)
  }
  throw notFound()
})

/** The cards that were ticked, each under its own key `take[]`: `12-7.from` is the day of directive 12 on project 7. */
function readProposals(form: FormData) {
  const taken: z.infer<typeof proposalForm>[] = []
  const issues: Issue[] = []
  for (const key of form.getAll('take[]').map(String)) {
    const own = new FormData()
    for (const [name, value] of form) if (name.startsWith(`${key}.`)) own.append(name.slice(key.length + 1), value)
    const read = proposalForm.safeParse(formValues(own))
    if (read.success) taken.push(read.data)
    else issues.push(...issuesOf(read.error).map((issue) => ({ ...issue, field: `${key}.${issue.field}` })))
  }
  if (issues.length > 0) return { ok: false as const, issues }
  return {
    ok: true as const,
    taken: taken.map((one) => ({
      ...one,
      targets: one.targets.map((target) => targetOf(one.projectId, target)),
      condition: conditionOf(one),
    })),
  }
}
