import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { newBidPackageForm } from '~/domain/bid-packages/bid-package.forms'
import { listPlans } from '~/domain/bid-packages/bid-package-page.queries.server'
import { createBidPackage } from '~/domain/bid-packages/bid-packages.commands.server'
import { invalid } from '~/domain/command-result'
import { findProject } from '~/domain/projects/projects.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { PackageFields } from '../package-fields'

export const handle: CrumbHandle = {
  crumb: (words) => [{ label: words.procurement.title, to: '/bid-packages' }, { label: words.procurement.add }],
}

/** `?project=12`: the project it belongs to. */
export const loader = gatedLoader('procurement.change', async ({ db, url, asOf, actor }) => {
  const id = idParam(url.searchParams.get('project') ?? undefined)
  const project = await findProject(db, { id, day: asOf, scope: actor.scope })
  if (!project) throw notFound()
  const plans = (await listPlans(db, id)).filter(({ state }) => state === 'draft' || state === 'submitted')
  return { project: { id, code: project.code, name: project.name }, plans }
})

export const action = gatedAction('procurement.change', async ({ request, url, db, actor, now, words }) => {
  const projectId = idParam(url.searchParams.get('project') ?? undefined)
  const read = await readForm(request, newBidPackageForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const made = await createBidPackage(db, { projectId, bidPackage: read.value, by: actor, now })
  return made.ok ? redirect(`/bid-packages/${made.bidPackageId}`) : answerRefusal(made, words)
})

export default function NewBidPackage() {
  const { project, plans } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  const { words } = useWords()
  const says = words.procurement
  return (
    <>
      <PageHead over={`${project.code} · ${project.name}`} title={says.add} sentence={says.addLead} />
      <Form method="post" className="grid max-w-3xl gap-5">
        {refused && (
          <Notice kind="danger" live>
            {words.errors.summary(refused.problems.length)}
          </Notice>
        )}
        <PackageFields
          plans={plans}
          problemAt={(field) => refused?.problems.find((problem) => problem.field === field)?.sentence}
        />
        <div className="flex gap-2 border-t border-line pt-5">
          <Button type="submit" kind="primary" busy={busy}>
            {says.add}
          </Button>
          <LinkButton to={`/projects/${project.id}`}>{words.frame.cancel}</LinkButton>
        </div>
      </Form>
    </>
  )
}
