import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type CommandResult, invalid } from '~/domain/command-result'
import { grantRole, resetPassword, setActive, withdrawRole } from '~/domain/people/people.commands.server'
import { ResetForm, RoleForm } from '~/domain/people/people.forms'
import { findPerson, listHeldRoles, listSessions } from '~/domain/people/people.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import { type GatedVisit, gatedAction, gatedLoader } from '~/http/gate.server'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { AccessPanel } from './access-panel'
import { PersonHistory } from './person-history'
import { RolesPanel } from './roles-panel'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.frame.people, to: '/people' },
    { label: (data as { person: { name: string } }).person.name },
  ],
}

export const loader = gatedLoader('person.administer', async ({ db, params }) => {
  const person = await findPerson(db, params.id ?? '')
  if (!person) throw notFound()
  const [roles, sessions, history] = await Promise.all([
    listHeldRoles(db, person.id),
    listSessions(db, person.id),
    listTimeline(db, 'person', person.id),
  ])
  return { person, roles, openSessions: sessions.length, history }
})

export const action = gatedAction('person.administer', async (visit) => {
  const done = await act(visit)
  return done.ok ? redirect(`/people/${visit.params.id}`) : answerRefusal(done, visit.words)
})

async function act({ request, db, params, actor, now }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const input = { personId: params.id ?? '', by: actor, now }
  switch (values.intent) {
    case 'grant': {
      const form = RoleForm.safeParse(values)
      return form.success ? grantRole(db, { ...input, ...form.data }) : invalid(...issuesOf(form.error))
    }
    case 'withdraw':
      return withdrawRole(db, { ...input, heldRoleId: Number(values.heldRoleId) || 0 })
    case 'reset': {
      const form = ResetForm.safeParse(values)
      return form.success ? resetPassword(db, { ...input, ...form.data }) : invalid(...issuesOf(form.error))
    }
    case 'lock':
    case 'unlock':
      return setActive(db, { ...input, active: values.intent === 'unlock' })
    default:
      throw notFound()
  }
}

export default function Person() {
  const { person, roles, openSessions, history } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words } = useWords()
  const general = refused?.problems.find((problem) => problem.field === null)
  return (
    <>
      <PageHead
        over={person.username}
        title={person.name}
        sentence={person.active ? words.people.active : words.people.inactive}
      />
      {general && (
        <Notice kind="danger" live>
          {general.sentence}
        </Notice>
      )}
      <div className="grid max-w-3xl gap-10">
        <RolesPanel roles={roles} problems={refused?.problems ?? []} />
        <AccessPanel active={person.active} openSessions={openSessions} problems={refused?.problems ?? []} />
        <PersonHistory entries={history} />
      </div>
    </>
  )
}
