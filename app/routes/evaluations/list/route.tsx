import { redirect } from '@remix-run/node'
import { useLoaderData, useNavigate } from '@remix-run/react'
import { ListChecks, Plus } from 'lucide-react'
import { useState } from 'react'
import { invalid } from '~/domain/command-result'
import { listDirectiveOptions } from '~/domain/directives/directive-options.queries.server'
import { NewEvaluationForm } from '~/domain/evaluations/evaluation.forms'
import {
  EVALUATIONS_PER_PAGE,
  type EvaluationFilter,
  evaluationFilterQuery,
  readEvaluationFilter,
} from '~/domain/evaluations/evaluation-filter'
import { EVALUATION_STATES } from '~/domain/evaluations/evaluation-terms'
import { startEvaluation } from '~/domain/evaluations/evaluations.commands.server'
import { countEvaluations, listEvaluations } from '~/domain/evaluations/evaluations.queries.server'
import { findProject } from '~/domain/projects/projects.queries.server'
import { answerRefusal } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { PageHead } from '~/ui/frame/page-head'
import { type CountFilter, CountFilters } from '~/ui/lists/count-filters'
import { FilterBar } from '~/ui/lists/filter-bar'
import { Pager } from '~/ui/lists/pager'
import { useWords } from '~/words/use-words'
import { directiveOption } from '../../directives/directive-option'
import { findOptions } from '../../directives/list/find-options'
import { FormDialog } from '../../form-dialog'
import type { CrumbHandle } from '../../frame/crumbs'
import { evaluationReader } from '../reader.server'
import { EvaluationTable } from './evaluation-table'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.evaluations.title }) }

/** `?new=1&project=12&directive=3`: the form to begin one stands open, of that project and order. */
export const loader = gatedLoader('evaluation.read', async ({ db, url, actor, who, asOf }) => {
  const filter = readEvaluationFilter(url.searchParams)
  const reader = evaluationReader({ actor, who })
  const mayChange = who.may('evaluation.change')
  const [projectId, directiveId] = [Number(url.searchParams.get('project')), Number(url.searchParams.get('directive'))]
  const idOf = (id: number) => (Number.isInteger(id) && id > 0 && id < 2 ** 31 ? id : null)
  const [{ rows, total }, counts, project, [directive]] = await Promise.all([
    listEvaluations(db, filter, reader),
    countEvaluations(db, filter, reader),
    mayChange && idOf(projectId) ? findProject(db, { id: projectId, day: asOf, scope: actor.scope }) : null,
    mayChange && idOf(directiveId)
      ? listDirectiveOptions(db, { q: '', scope: actor.scope, ids: [directiveId] })
      : [undefined],
  ])
  return {
    ...{ filter, rows, total, counts, mayChange, begin: mayChange && url.searchParams.has('new') },
    project: project ? { value: String(project.id), label: project.name, hint: project.code } : null,
    directive: directive ? directiveOption(directive) : null,
  }
})

export const action = gatedAction('evaluation.change', async ({ request, db, actor, now, words }) => {
  const read = await readForm(request, NewEvaluationForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const begun = await startEvaluation(db, { evaluation: read.value, by: actor, now })
  return begun.ok ? redirect(`/evaluations/${begun.evaluationId}`) : answerRefusal(begun, words)
})

export default function Evaluations() {
  const { filter, rows, total, counts, mayChange, begin, project, directive } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const navigate = useNavigate()
  const [own, setOwn] = useState(false)
  const says = words.evaluations
  const dialog = mayChange && (
    <FormDialog
      title={says.begin}
      sentence={says.beginLead}
      action="/evaluations"
      open={own || begin}
      onOpenChange={(open) => {
        setOwn(open)
        if (!open && begin) navigate(`/evaluations${evaluationFilterQuery(filter)}`, { replace: true })
      }}
      trigger={
        <Button kind="primary" icon={Plus}>
          {says.begin}
        </Button>
      }
    >
      {(problemAt) => (
        <>
          <Field label={says.labels.question} error={problemAt('question')} required>
            {(field) => <TextInput {...field} name="question" data-first maxLength={300} />}
          </Field>
          <Field label={says.labels.directiveId} hint={says.hints.directive} error={problemAt('directiveId')}>
            {(field) => (
              <Combobox {...field} name="directiveId" defaultValue={directive} onSearch={findOptions('directive')} />
            )}
          </Field>
          <Field label={says.labels.projectId} error={problemAt('projectId')} required>
            {(field) => (
              <Combobox {...field} name="projectId" defaultValue={project} onSearch={findOptions('project')} />
            )}
          </Field>
        </>
      )}
    </FormDialog>
  )
  const to = (change: Partial<EvaluationFilter>) =>
    `/evaluations${evaluationFilterQuery({ ...filter, state: null, page: 1, ...change })}`
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  const filtered = filter.query !== '' || filter.state !== null
  const items: CountFilter[] = [
    { to: to({}), label: says.all, count: all, current: filter.state === null },
    ...EVALUATION_STATES.filter((state) => counts[state] > 0 || filter.state === state).map((state) => ({
      ...{ to: to({ state }), label: says.states[state], count: counts[state], current: filter.state === state },
      tone: state === 'scoring' ? ('due' as const) : undefined,
    })),
  ]
  const nothing = filtered ? (
    <EmptyState
      icon={ListChecks}
      title={says.nothingFound}
      action={<LinkButton to="/evaluations">{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState icon={ListChecks} title={says.empty} sentence={says.emptyText} />
  )
  return (
    <div data-print="landscape">
      <PageHead title={says.title} sentence={says.lead} action={dialog} />
      {(all > 0 || filtered) && (
        <>
          <CountFilters label={says.columns.state} items={items} />
          <FilterBar
            query={{ name: 'q', value: filter.query, placeholder: says.searchHint }}
            keep={filter.state ? [['state', filter.state]] : []}
            clearHref={filtered ? '/evaluations' : undefined}
          />
        </>
      )}
      <EvaluationTable rows={rows} empty={nothing} />
      <Pager
        page={filter.page}
        pageSize={EVALUATIONS_PER_PAGE}
        total={total}
        hrefFor={(page) => `/evaluations${evaluationFilterQuery({ ...filter, page })}`}
      />
    </div>
  )
}
