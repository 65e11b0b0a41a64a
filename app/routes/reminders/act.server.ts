import type { z } from 'zod'
import { type CommandResult, forbidden, invalid } from '~/domain/command-result'
import { reviveJob } from '~/domain/jobs/jobs.commands.server'
import { sendAgain } from '~/domain/mail/outbox.commands.server'
import type { Permission } from '~/domain/people/permissions'
import { setVarianceBounds } from '~/domain/projects/variance-bounds.commands.server'
import { VarianceBoundsForm } from '~/domain/projects/variance-bounds.forms'
import { readDigests } from '~/domain/reminders/digests.commands.server'
import { nameHead, setLadder } from '~/domain/reminders/ladder.commands.server'
import { DigestForm, HeadForm, JobForm, LadderForm, MailForm } from '~/domain/reminders/ladder.forms'
import { notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

type Intent = { permission: Permission; act: (visit: GatedVisit, values: unknown) => Promise<CommandResult> }

function formed<S extends z.ZodType>(
  schema: S,
  act: (visit: GatedVisit, form: z.infer<S>) => Promise<CommandResult>,
): Intent['act'] {
  return async (visit, values) => {
    const read = schema.safeParse(values)
    return read.success ? act(visit, read.data) : invalid(...issuesOf(read.error))
  }
}

const INTENTS: Record<string, Intent | undefined> = {
  read: {
    permission: 'reminder.own',
    act: formed(DigestForm, async ({ db, actor, now }, { digestId }) => {
      await readDigests(db, { personId: actor.personId, digestId, now })
      return { ok: true }
    }),
  },
  ladder: {
    permission: 'reminder.set',
    act: formed(LadderForm, ({ db, actor, now }, { version, ...ladder }) =>
      setLadder(db, { ladder, version, by: actor, now }),
    ),
  },
  bounds: {
    permission: 'reminder.set',
    act: formed(VarianceBoundsForm, ({ db, actor, now }, { version, ...bounds }) =>
      setVarianceBounds(db, { bounds, version, by: actor, now }),
    ),
  },
  head: {
    permission: 'reminder.set',
    act: formed(HeadForm, ({ db, actor, now }, form) => nameHead(db, { ...form, by: actor, now })),
  },
  'send-again': {
    permission: 'outbox.administer',
    act: formed(MailForm, ({ db, actor, now }, form) => sendAgain(db, { ...form, by: actor, now })),
  },
  revive: {
    permission: 'outbox.administer',
    act: formed(JobForm, ({ db, actor, now }, form) => reviveJob(db, { ...form, by: actor, now })),
  },
}

/** What the page's forms ask for, by their `intent`; each with a permission of its own. */
export async function actOnReminders(visit: GatedVisit): Promise<CommandResult> {
  const values = formValues(await visit.request.formData())
  const intent = INTENTS[String(values.intent)]
  if (!intent) throw notFound()
  return visit.who.may(intent.permission) ? intent.act(visit, values) : forbidden
}
