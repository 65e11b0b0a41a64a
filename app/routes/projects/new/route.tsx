import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid } from '~/domain/command-result'
import { newProjectForm } from '~/domain/projects/project.forms'
import { createProject } from '~/domain/projects/projects.commands.server'
import { listProjectLaws } from '~/domain/regimes/regimes.queries.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { ProjectForm } from '../form/project-form'
import { refusedForm } from '../form/refused-form.server'
import { EMPTY_PROJECT } from '../form/typed-values'

export const handle: CrumbHandle = {
  crumb: (words) => [{ label: words.frame.portfolio, to: '/projects' }, { label: words.projects.form.newTitle }],
}

export const loader = gatedLoader('project.change', async ({ db }) => ({ laws: await listProjectLaws(db) }))

export const action = gatedAction('project.change', async ({ request, db, actor, now, words }) => {
  const read = await readForm(request, newProjectForm)
  if (!read.ok) return refusedForm(invalid(...read.issues), read.form, words)
  const created = await createProject(db, { project: read.value, by: actor, now })
  return created.ok ? redirect(`/projects/${created.projectId}`) : refusedForm(created, read.form, words)
})

export default function NewProject() {
  const { laws } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words } = useWords()
  const { newTitle, newSentence } = words.projects.form
  return (
    <>
      <PageHead title={newTitle} sentence={newSentence} />
      <ProjectForm
        values={refused?.typed ?? EMPTY_PROJECT}
        unitNames={{}}
        laws={laws}
        version={null}
        problems={refused?.problems ?? []}
        stale={null}
        cancelTo="/projects"
      />
    </>
  )
}
