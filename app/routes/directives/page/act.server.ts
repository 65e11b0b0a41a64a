import { redirect } from '@remix-run/node'
import type { z } from 'zod'
import { type CommandResult, forbidden, invalid } from '~/domain/command-result'
import { decideCompletion, reopenCompletion, reportCompletion } from '~/domain/directives/completions.commands.server'
import { correctDirective } from '~/domain/directives/corrections.commands.server'
import * as Forms from '~/domain/directives/directive.forms'
import { setEventDay } from '~/domain/directives/event-day.commands.server'
import { askExtension, decideExtension } from '~/domain/directives/extensions.commands.server'
import { reportProgress } from '~/domain/directives/progress-reports.commands.server'
import { reopenWarning, settleWarning } from '~/domain/directives/warnings.commands.server'
import type { Permission } from '~/domain/people/permissions'
import { scopeOf } from '~/domain/people/who'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'
import { sentFiles } from '~/http/sent-files.server'
import type { Words } from '~/words/words'

type Sent = { values: Record<string, unknown>; form: FormData }
type Said = (says: Words['directives'], words: Words) => string

/**
 * What a person does on a directive's page. Each intent has a permission of its own, and acts in the scope which that
 * permission gives: who sees everything may still report for the own unit only.
 */
export async function actOnDirective(visit: GatedVisit) {
  const { request, url, params, words } = visit
  const directiveId = idParam(params.id)
  const form = await request.formData()
  const intent = INTENTS[String(form.get('intent'))]
  if (!intent) throw notFound()
  const done = visit.who.may(intent.permission)
    ? await intent.act(
        { ...visit, directiveId, by: actorFor(visit, intent.permission) },
        { values: formValues(form), form },
      )
    : forbidden
  if (!done.ok) return answerRefusal(done, words)
  if (url.searchParams.has('stay')) return { ok: true as const, said: intent.said(words.directives, words) }
  return redirect(`/directives/${directiveId}`)
}

const actorFor = ({ actor, who }: GatedVisit, permission: Permission) => ({ ...actor, scope: scopeOf(who, permission) })

type Acting = GatedVisit & { directiveId: number; by: GatedVisit['actor'] }
type Intent = { permission: Permission; said: Said; act: (visit: Acting, sent: Sent) => Promise<CommandResult> }

/** Reads the form with its schema, then does what it asks. */
function formed<S extends z.ZodType>(
  schema: S,
  act: (visit: Acting, form: z.infer<S>, sent: FormData) => Promise<CommandResult>,
): Intent['act'] {
  return async (visit, { values, form }) => {
    const read = schema.safeParse(values)
    return read.success ? act(visit, read.data, form) : invalid(...issuesOf(read.error))
  }
}

const INTENTS: Record<string, Intent | undefined> = {
  report: {
    permission: 'directive.report',
    said: (says) => says.reportSent,
    act: formed(Forms.ReportForm, async ({ db, directiveId, by, now }, form, sent) =>
      reportProgress(db, { ...form, files: await sentFiles(sent, 'files'), directiveId, by, now }),
    ),
  },
  'ask-extension': {
    permission: 'directive.ask-extension',
    said: (says) => says.extensionSent,
    act: formed(Forms.ExtensionForm, ({ db, directiveId, by, now }, form) =>
      askExtension(db, { ...form, directiveId, by, now }),
    ),
  },
  'decide-extension': {
    permission: 'directive.decide-extension',
    said: (says) => says.extensionDecided,
    act: formed(Forms.ExtensionDecisionForm, ({ db, directiveId, by, now }, form) =>
      decideExtension(db, { ...form, directiveId, by, now }),
    ),
  },
  'report-completion': {
    permission: 'directive.report-completion',
    said: (says) => says.completionSent,
    act: formed(Forms.CompletionForm, async ({ db, directiveId, by, now }, form, sent) => {
      const [file = null] = await sentFiles(sent, 'file')
      return reportCompletion(db, { ...form, file, directiveId, by, now })
    }),
  },
  'decide-completion': {
    permission: 'directive.confirm-completion',
    said: (says) => says.completionDecided,
    act: formed(Forms.CompletionDecisionForm, ({ db, directiveId, by, now }, form) =>
      decideCompletion(db, { ...form, directiveId, by, now }),
    ),
  },
  'reopen-completion': {
    permission: 'directive.confirm-completion',
    said: (says) => says.completionReopened,
    act: formed(Forms.ReopenCompletionForm, ({ db, directiveId, by, now }, form) =>
      reopenCompletion(db, { ...form, directiveId, by, now }),
    ),
  },
  correct: {
    permission: 'directive.change',
    said: (says) => says.corrected,
    act: formed(Forms.CorrectionForm, ({ db, directiveId, by, now }, form) =>
      correctDirective(db, { ...form, directiveId, by, now }),
    ),
  },
  'event-day': {
    permission: 'directive.change',
    said: (_, words) => words.deadlines.event.done,
    act: formed(Forms.EventDayForm, ({ db, directiveId, by, now }, form) =>
      setEventDay(db, { ...form, directiveId, by, now }),
    ),
  },
  'settle-warning': {
    permission: 'directive.change',
    said: (says) => says.warningSettled,
    act: formed(Forms.WarningForm, ({ db, directiveId, by, now }, form) =>
      settleWarning(db, { ...form, directiveId, by, now }),
    ),
  },
  'reopen-warning': {
    permission: 'directive.change',
    said: (says) => says.warningReopened,
    act: formed(Forms.ReopenWarningForm, ({ db, directiveId, by, now }, { warningId }) =>
      reopenWarning(db, { warningId, directiveId, by, now }),
    ),
  },
}
