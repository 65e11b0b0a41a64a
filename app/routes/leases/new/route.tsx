import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { invalid } from '~/domain/command-result'
import { NewLeaseForm } from '~/domain/leases/lease.forms'
import { recordLease } from '~/domain/leases/leases.commands.server'
import { findProject, listProjectClauses } from '~/domain/projects/projects.queries.server'
import { answerRefusal } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { Notice } from '~/ui/feedback/notice'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { FormSection } from '~/ui/forms/form-section'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import { findOptions } from '../../directives/list/find-options'
import type { CrumbHandle } from '../../frame/crumbs'
import { FeeFields, LawFields, ServiceFields, TermFields } from '../lease-fields'

export const handle: CrumbHandle = {
  crumb: (words) => [{ label: words.leases.title, to: '/leases' }, { label: words.leases.record }],
}

/** `?project=12`: the project it is recorded on; `&clause=7`: the clause that orders it. */
export const loader = gatedLoader('lease.change', async ({ db, url, asOf, actor }) => {
  const id = Number(url.searchParams.get('project'))
  const asked = Number.isInteger(id) && id > 0 && id < 2 ** 31
  const project = asked ? await findProject(db, { id, day: asOf, scope: actor.scope }) : null
  const clauses = project ? await listProjectClauses(db, project.id) : []
  const clause = clauses.find((one) => String(one.id) === url.searchParams.get('clause')) ?? null
  return { project: project && { id: project.id, code: project.code, name: project.name }, clause }
})

export const action = gatedAction('lease.change', async ({ request, db, actor, now, words }) => {
  const read = await readForm(request, NewLeaseForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const recorded = await recordLease(db, { lease: read.value, by: actor, now })
  return recorded.ok ? redirect(`/leases/${recorded.leaseId}`) : answerRefusal(recorded, words)
})

export default function NewLease() {
  const { project, clause } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  const { words } = useWords()
  const says = words.leases
  const problemAt = (field: string) => refused?.problems.find((problem) => problem.field === field)?.sentence
  const general = refused?.problems.filter((problem) => problem.field === null) ?? []
  const chosen = project && { value: String(project.id), label: project.name, hint: project.code }
  return (
    <>
      <PageHead title={says.record} sentence={says.recordLead} />
      <Form method="post">
        {refused && (
          <div className="mb-5 grid gap-2">
            {general.map((problem) => (
              <Notice key={problem.key} kind="danger" live>
                {problem.sentence}
              </Notice>
            ))}
            {general.length === 0 && (
              <Notice kind="danger" live>
                {words.errors.summary(refused.problems.length)}
              </Notice>
            )}
          </div>
        )}
        <FormSection title={says.sections.what}>
          <Field label={says.labels.projectId} error={problemAt('projectId')} required className="sm:col-span-2">
            {(field) => (
              <Combobox {...field} name="projectId" defaultValue={chosen} onSearch={findOptions('project')} />
            )}
          </Field>
          <ServiceFields problemAt={problemAt} />
          {clause && (
            <p className="sm:col-span-2">
              <input type="hidden" name="clauseId" value={clause.id} />
              <span className="text-muted">{says.byClause}: </span>
              {words.projects.citation(clause.section, clause.notice ?? '')}
            </p>
          )}
        </FormSection>
        <FormSection title={says.sections.term}>
          <TermFields problemAt={problemAt} />
        </FormSection>
        <FormSection title={says.sections.fee}>
          <FeeFields problemAt={problemAt} />
        </FormSection>
        <FormSection title={says.sections.law}>
          <LawFields problemAt={problemAt} />
        </FormSection>
        <div className="flex gap-2 border-t border-line pt-5">
          <Button type="submit" kind="primary" busy={busy}>
            {says.record}
          </Button>
          <LinkButton to={project ? `/projects/${project.id}` : '/leases'}>{words.frame.cancel}</LinkButton>
        </div>
      </Form>
    </>
  )
}
