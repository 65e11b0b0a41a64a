import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { invalid } from '~/domain/command-result'
import { causeOf, conditionOf, pauseForm, targetOf } from '~/domain/pauses/pause.forms'
import { pauseWork } from '~/domain/pauses/pause-work.commands.server'
import { listParts, listWaitablesOfProject } from '~/domain/pauses/proposals.queries.server'
import { findProject, listProjectClauses } from '~/domain/projects/projects.queries.server'
import { answerRefusal, notFound } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { FormErrors } from '~/ui/forms/form-errors'
import { FormSection } from '~/ui/forms/form-section'
import { TextInput } from '~/ui/forms/text-input'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { CauseFields, generalProblems, problemAt, UntilFields } from '../pause-fields'
import { TargetsField } from '../targets-field'

export const handle: CrumbHandle = {
  crumb: (words) => [{ label: words.pauses.title, to: '/pauses' }, { label: words.pauses.newTitle }],
}

/** `?project=12&package=7`: what is to be paused; `&clause=3` its cause. */
export const loader = gatedLoader('pause.record', async ({ db, url, asOf, actor }) => {
  const given = (name: string) => {
    const id = Number(url.searchParams.get(name))
    return Number.isInteger(id) && id > 0 && id < 2 ** 31 ? id : null
  }
  const id = given('project')
  const project = id === null ? null : await findProject(db, { id, day: asOf, scope: actor.scope })
  if (!project) throw notFound()
  const [parts, clauses, waitables] = await Promise.all([
    listParts(db, [project.id]),
    listProjectClauses(db, project.id),
    listWaitablesOfProject(db, project.id),
  ])
  const bidPackageId = given('package')
  const planId = given('plan')
  return {
    project: { id: project.id, name: project.name, code: project.code },
    ...{ parts, clauses, waitables, clauseId: given('clause') },
    chosen: bidPackageId || planId ? [{ planId, bidPackageId }] : [],
  }
})

export const action = gatedAction('pause.record', async ({ request, db, actor: by, now, words }) => {
  const read = await readForm(request, pauseForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const { projectId, targets, from, scope, reviewOn } = read.value
  const paused = await pauseWork(db, {
    targets: targets.map((key) => targetOf(projectId, key)),
    ...{ from, scope, reviewOn, cause: causeOf(read.value), condition: conditionOf(read.value), by, now },
  })
  return paused.ok ? redirect(`/pauses/${paused.pauseIds[0]}`) : answerRefusal(paused, words)
})

const FIELDS = ['targets', 'from', 'clauseId', 'wordOf', 'wordOn', 'words', 'conditionDirectiveId', 'conditionWords']
const SHOWN = [...FIELDS, 'conditionDay', 'reviewOn', 'scope']

export default function NewPause() {
  const { project, parts, clauses, waitables, chosen, clauseId } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems ?? []
  const busy = useNavigation().state === 'submitting'
  const { words, today } = useWords()
  const says = words.pauses
  return (
    <>
      <PageHead over={project.code} title={`${says.newTitle}: ${project.name}`} sentence={says.newSentence} />
      <Form method="post" className="max-w-4xl">
        <input type="hidden" name="projectId" value={project.id} />
        <FormErrors
          title={says.notDone}
          issues={generalProblems(problems, SHOWN).map(({ sentence: message }) => ({ message }))}
        />
        <FormSection title={says.targets}>
          <div className="sm:col-span-2">
            <TargetsField
              hideLegend
              parts={parts}
              chosen={chosen}
              name="targets[]"
              error={problemAt(problems, 'targets')}
            />
          </div>
          <Field id="from" label={says.from} hint={says.fromHint} required error={problemAt(problems, 'from')}>
            {(wiring) => <DateInput {...wiring} name="from" defaultValue={today} />}
          </Field>
          <Field id="scope" label={says.scopeWords} hint={says.scopeHint} error={problemAt(problems, 'scope')}>
            {(wiring) => <TextInput {...wiring} name="scope" maxLength={500} />}
          </Field>
        </FormSection>
        <FormSection title={says.causeLegend}>
          <div className="grid gap-(--gap-field) sm:col-span-2">
            <CauseFields clauses={clauses} problems={problems} clauseId={clauseId} />
          </div>
        </FormSection>
        <FormSection title={says.untilLegend}>
          <div className="grid gap-(--gap-field) sm:col-span-2">
            <UntilFields waitables={waitables} problems={problems} />
          </div>
        </FormSection>
        <div className="mt-6 flex gap-3">
          <Button type="submit" kind="primary" busy={busy}>
            {says.save}
          </Button>
          <LinkButton to={`/projects/${project.id}`}>{words.frame.cancel}</LinkButton>
        </div>
      </Form>
    </>
  )
}
