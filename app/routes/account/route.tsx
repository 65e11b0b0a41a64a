import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findOwnFeed } from '~/domain/calendar-feed/calendar-events.queries.server'
import { makeCalendarFeed, revokeCalendarFeed } from '~/domain/calendar-feed/calendar-feed.commands.server'
import { invalid } from '~/domain/command-result'
import { MailForm } from '~/domain/people/mail.forms'
import { setOwnMail } from '~/domain/people/mail-settings.commands.server'
import { findMailSettings } from '~/domain/people/mail-settings.queries.server'
import { changeOwnPassword, endSession } from '~/domain/people/people.commands.server'
import { PasswordForm } from '~/domain/people/people.forms'
import { listSessions } from '~/domain/people/people.queries.server'
import { answerRefusal, notFound } from '~/http/answers.server'
import { formValues, issuesOf, readForm } from '~/http/form.server'
import { type GatedVisit, gatedAction, gatedLoader } from '~/http/gate.server'
import { mailIsOn } from '~/http/mail-is-on.server'
import { addressOf } from '~/http/own-address.server'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../frame/crumbs'
import { CalendarPanel } from './calendar-panel'
import { MailPanel } from './mail-panel'
import { PasswordPanel } from './password-panel'
import { SessionsPanel } from './sessions-panel'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.frame.account }) }

export const loader = gatedLoader('account.own', async ({ db, who, url }) => ({
  name: who.name,
  username: who.username,
  roles: who.roles,
  sessions: (await listSessions(db, who.personId)).map((one) => ({ ...one, here: one.id === who.sessionId })),
  mail: await findMailSettings(db, who.personId),
  mailOn: mailIsOn(),
  feed: await findOwnFeed(db, who.personId),
  done: url.searchParams.get('done'),
}))

export const action = gatedAction('account.own', async (visit) => {
  const { request, db, who, actor, now, words } = visit
  const read = await readForm(request, PasswordForm)
  const intent = read.form.get('intent')
  if (intent === 'end-session') {
    const ended = await endSession(db, { personId: who.personId, sessionId: String(read.form.get('sessionId')) })
    return ended.ok ? redirect('/account?done=session') : answerRefusal(ended, words)
  }
  if (intent === 'end-others') {
    for (const one of await listSessions(db, who.personId)) {
      if (one.id !== who.sessionId) await endSession(db, { personId: who.personId, sessionId: one.id })
    }
    return redirect('/account?done=session')
  }
  const told = await actOnReminders(visit, String(intent), read.form)
  if (told) return told
  if (intent !== 'password') throw notFound()
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const changed = await changeOwnPassword(db, {
    ...read.value,
    personId: who.personId,
    sessionId: who.sessionId,
    by: actor,
    now,
  })
  return changed.ok ? redirect('/account?done=password') : answerRefusal(changed, words)
})

/** The address for mail and the one of the calendar; null for an intent that is neither. */
async function actOnReminders({ request, db, actor, now, words }: GatedVisit, intent: string, form: FormData) {
  if (intent === 'mail') {
    const mail = MailForm.safeParse(formValues(form))
    if (!mail.success) return answerRefusal(invalid(...issuesOf(mail.error)), words)
    const set = await setOwnMail(db, { mail: mail.data, by: actor, now })
    return set.ok ? { ok: true as const } : answerRefusal(set, words)
  }
  if (intent === 'make-calendar') {
    const made = await makeCalendarFeed(db, { by: actor, now })
    if (!made.ok) return answerRefusal(made, words)
    return { ok: true as const, address: `${addressOf(request)}/calendar/${made.token}.ics` }
  }
  if (intent === 'revoke-calendar') {
    const revoked = await revokeCalendarFeed(db, { by: actor, now })
    return revoked.ok ? { ok: true as const } : answerRefusal(revoked, words)
  }
  return null
}

export default function Account() {
  const { name, username, roles, sessions, mail, mailOn, feed, done } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const refused = answered && !answered.ok ? answered : undefined
  const { words } = useWords()
  const held = roles.map((one) => `${words.people.roles[one.role]} · ${one.organisationName}`).join('; ')
  return (
    <>
      <PageHead over={username} title={name} sentence={held || words.people.noRoles} />
      <div className="grid max-w-3xl gap-10">
        {mail && <MailPanel settings={mail} mailOn={mailOn} />}
        <CalendarPanel feed={feed} />
        <PasswordPanel refused={refused} changed={done === 'password'} />
        <SessionsPanel sessions={sessions} ended={done === 'session'} />
      </div>
    </>
  )
}
