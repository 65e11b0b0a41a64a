import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invalid } from '~/domain/command-result'
import { projectForm } from '~/domain/projects/project.forms'
import { projectFormValues } from '~/domain/projects/project-form-values'
import { changeProject } from '~/domain/projects/projects.commands.server'
import { findProject } from '~/domain/projects/projects.queries.server'
import { listProjectLaws } from '~/domain/regimes/regimes.queries.server'
import { idParam, notFound } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { ProjectForm } from '../form/project-form'
import { refusedForm } from '../form/refused-form.server'

export const handle: CrumbHandle = {
  crumb: (words, data) => {
    const { id, name } = data as { id: number; name: string }
    return [
      { label: words.frame.portfolio, to: '/projects' },
      { label: name, to: `/projects/${id}` },
      { label: words.projects.edit },
    ]
  },
}

export const loader = gatedLoader('project.change', async ({ db, params, actor, today }) => {
  const [project, laws] = await Promise.all([
    findProject(db, { id: idParam(params.id), day: today, scope: actor.scope }),
    listProjectLaws(db),
  ])
  if (!project) throw notFound()
  const { id, name, version, ownerId, owner, pmuId, pmu, beneficiaries } = project
  const units: [number | null, string | null][] = [
    [ownerId, owner],
    [pmuId, pmu],
    ...beneficiaries.map((unit): [number, string] => [unit.id, unit.name]),
  ]
  const unitNames = Object.fromEntries(
    units.flatMap(([unit, called]) => (unit && called ? [[String(unit), called]] : [])),
  )
  const values = projectFormValues({ ...project, beneficiaryIds: beneficiaries.map((unit) => unit.id) }, laws)
  return { id, name, version, values, unitNames, laws, hasBaseline: project.baselines > 0 }
})

export const action = gatedAction('project.change', async ({ request, db, params, actor, now, words }) => {
  const projectId = idParam(params.id)
  const read = await readForm(request, projectForm)
  if (!read.ok) return refusedForm(invalid(...read.issues), read.form, words)
  const changed = await changeProject(db, { projectId, project: read.value, by: actor, now })
  return changed.ok ? redirect(`/projects/${projectId}`) : refusedForm(changed, read.form, words)
})

export default function EditProject() {
  const { id, name, version, values, unitNames, laws, hasBaseline } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words } = useWords()
  return (
    <>
      <PageHead title={words.projects.form.editTitle(name)} />
      <ProjectForm
        key={id}
        values={refused?.typed ?? values}
        unitNames={unitNames}
        laws={laws}
        version={version}
        baselineAt={hasBaseline ? `/projects/${id}/money?enter=estimate` : undefined}
        problems={refused?.problems ?? []}
        stale={refused?.stale ?? null}
        cancelTo={`/projects/${id}`}
      />
    </>
  )
}
