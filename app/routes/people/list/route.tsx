import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { UserPlus } from 'lucide-react'
import { invalid } from '~/domain/command-result'
import { addPerson } from '~/domain/people/people.commands.server'
import { NewPersonForm } from '~/domain/people/people.forms'
import { listPeople } from '~/domain/people/people.queries.server'
import { answerRefusal } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { Dialog } from '~/ui/overlays/dialog'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { NewPersonFields } from './new-person-fields'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.frame.people }) }

export const loader = gatedLoader('person.administer', async ({ db }) => ({ people: await listPeople(db) }))

export const action = gatedAction('person.administer', async ({ request, db, actor, now, words }) => {
  const read = await readForm(request, NewPersonForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const added = await addPerson(db, { ...read.value, by: actor, now })
  return added.ok ? redirect(`/people/${added.personId}`) : answerRefusal(added, words)
})

export default function People() {
  const { people } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words } = useWords()
  const add = (
    <Dialog
      title={words.people.addPerson}
      width="narrow"
      {...(refused ? { open: true } : {})}
      trigger={
        <Button kind="primary" icon={UserPlus}>
          {words.people.addPerson}
        </Button>
      }
    >
      <Form method="post" className="grid gap-4">
        <NewPersonFields problems={refused?.problems ?? []} />
        <div>
          <Button type="submit" kind="primary">
            {words.people.addPerson}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
  return (
    <>
      <PageHead title={words.frame.people} sentence={words.people.lead} action={add} />
      <DataTable
        caption={words.frame.people}
        rows={people}
        rowKey={(person) => person.id}
        rowLabel={(person) => person.name}
        rowHref={(person) => `/people/${person.id}`}
        rowTone={(person) => (person.active ? undefined : 'muted')}
        empty={<EmptyState title={words.people.noPeople} />}
        columns={[
          { id: 'name', header: words.people.name, width: 'min-w-48', cell: (person) => person.name },
          { id: 'username', header: words.people.username, cell: (person) => person.username },
          {
            id: 'roles',
            header: words.people.role,
            width: 'min-w-64',
            cell: (person) =>
              person.roles.map((held) => `${words.people.roles[held.role]} · ${held.organisationName}`).join('; '),
          },
          {
            id: 'state',
            header: words.people.state,
            cell: (person) => (person.active ? words.people.active : words.people.inactive),
          },
        ]}
      />
    </>
  )
}
