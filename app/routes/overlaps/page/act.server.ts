import type { z } from 'zod'
import { type CommandResult, forbidden, invalid } from '~/domain/command-result'
import { DecideOverlapForm, VerdictForm, WithdrawForm } from '~/domain/overlaps/overlap.forms'
import { decideOverlap, judgeOverlap, withdrawVerdict } from '~/domain/overlaps/overlaps.commands.server'
import { idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

/** What the page's forms ask for, by their `intent`; a decision is of whoever may take decisions. */
export async function act({ request, db, params, actor, now, who }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const input = { overlapId: idParam(params.id), by: actor, now }
  const checked = async <S extends z.ZodType>(form: S, run: (value: z.infer<S>) => Promise<CommandResult>) => {
    const parsed = form.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  if (values.intent === 'decide') {
    if (!who.may('decision.take')) return forbidden
    return checked(DecideOverlapForm, (given) => decideOverlap(db, { ...input, ...given }))
  }
  if (values.intent !== 'judge' && values.intent !== 'withdraw') throw notFound()
  if (!who.may('overlap.change')) return forbidden
  if (values.intent === 'judge') return checked(VerdictForm, (given) => judgeOverlap(db, { ...input, ...given }))
  return checked(WithdrawForm, ({ version }) => withdrawVerdict(db, { ...input, version }))
}
