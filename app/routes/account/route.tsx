import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid } from '~/domain/command-result'
import { changeOwnPassword, endSession } from '~/domain/people/people.commands.server'
import { PasswordForm } from '~/domain/people/people.forms'
import { listSessions } from '~/domain/people/people.queries.server'
import { answerRefusal, notFound } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../frame/crumbs'
import { PasswordPanel } from './password-panel'
import { SessionsPanel } from './sessions-panel'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.frame.account }) }

export const loader = gatedLoader('account.own', async ({ db, who, url }) => ({
  name: who.name,
  username: who.username,
  roles: who.roles,
  sessions: (await listSessions(db, who.personId)).map((one) => ({ ...one, here: one.id === who.sessionId })),
  done: url.searchParams.get('done'),
}))

export const action = gatedAction('account.own', async ({ request, db, who, actor, now, words }) => {
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

export default function Account() {
  const { name, username, roles, sessions, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words } = useWords()
  const held = roles.map((one) => `${words.people.roles[one.role]} · ${one.organisationName}`).join('; ')
  return (
    <>
      <PageHead over={username} title={name} sentence={held || words.people.noRoles} />
      <div className="grid max-w-3xl gap-10">
        <PasswordPanel refused={refused} changed={done === 'password'} />
        <SessionsPanel sessions={sessions} ended={done === 'session'} />
      </div>
    </>
  )
}
