import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Bookmark, Landmark } from 'lucide-react'
import { invalid } from '~/domain/command-result'
import { NewOrganisationForm } from '~/domain/organisations/organisation.forms'
import { readRegisterFilter } from '~/domain/organisations/organisation-filter'
import { asTree } from '~/domain/organisations/organisation-tree'
import { addOrganisation } from '~/domain/organisations/organisations.commands.server'
import { countRegister, listRegister } from '~/domain/organisations/register-list.queries.server'
import { answerRefusal } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { AddDialog } from './add-dialog'
import { RegisterFilters } from './register-filters'
import { RegisterTable } from './register-table'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.frame.organisations }) }

export const loader = gatedLoader('organisation.read', async ({ db, url, asOf, actor, who }) => {
  const filter = readRegisterFilter(url.searchParams)
  const [rows, counts] = await Promise.all([
    listRegister(db, filter, asOf, actor.scope),
    countRegister(db, asOf, actor.scope),
  ])
  // What was searched for stands by itself; only a whole register is a tree.
  const tree = filter.q || filter.kind ? rows.map((row) => ({ ...row, depth: 0 })) : asTree(rows, actor.organisationIds)
  return { filter, rows: tree, counts, mayChange: who.may('organisation.change') }
})

export const action = gatedAction('organisation.change', async ({ request, db, actor, now, words }) => {
  const read = await readForm(request, NewOrganisationForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const added = await addOrganisation(db, { organisation: read.value, by: actor, now })
  return added.ok ? redirect(`/organisations/${added.organisationId}`) : answerRefusal(added, words)
})

export default function Organisations() {
  const { filter, rows, counts, mayChange } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.organisations
  return (
    <>
      <PageHead
        title={words.frame.organisations}
        sentence={says.lead}
        action={mayChange ? <AddDialog /> : undefined}
        more={[{ label: words.remembered.title, icon: Bookmark, to: '/remembered' }]}
      />
      {counts.all === 0 ? (
        <EmptyState icon={Landmark} title={says.empty} sentence={says.emptyText} />
      ) : (
        <>
          <RegisterFilters filter={filter} counts={counts} />
          <RegisterTable rows={rows} filter={filter} />
        </>
      )}
    </>
  )
}
