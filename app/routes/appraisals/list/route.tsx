import { redirect } from '@remix-run/node'
import { useLoaderData, useNavigate } from '@remix-run/react'
import { Scale } from 'lucide-react'
import { useState } from 'react'
import { NewAppraisalForm } from '~/domain/appraisals/appraisal.forms'
import {
  APPRAISALS_PER_PAGE,
  type AppraisalFilter,
  appraisalFilterQuery,
  isFiltered,
  readAppraisalFilter,
} from '~/domain/appraisals/appraisal-filter'
import { APPRAISAL_STATES } from '~/domain/appraisals/appraisal-terms'
import { startAppraisal } from '~/domain/appraisals/appraisals.commands.server'
import { countAppraisals, listAppraisals } from '~/domain/appraisals/appraisals.queries.server'
import { invalid } from '~/domain/command-result'
import { listOpenLeases } from '~/domain/leases/lease-page.queries.server'
import { findProject } from '~/domain/projects/projects.queries.server'
import { answerRefusal } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { type CountFilter, CountFilters } from '~/ui/lists/count-filters'
import { FilterBar } from '~/ui/lists/filter-bar'
import { Pager } from '~/ui/lists/pager'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { readerOf } from '../reader.server'
import { AppraisalTable } from './appraisal-table'
import { NewDialog } from './new-dialog'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.appraisals.title }) }

/** `?new=1&project=12&lease=3`: the form to begin one stands open, of that project and lease. */
export const loader = gatedLoader('appraisal.read', async ({ db, url, actor, who, asOf, today }) => {
  const filter = readAppraisalFilter(url.searchParams)
  const reader = readerOf({ actor, who })
  const mayChange = who.may('appraisal.change')
  const asked = mayChange && filter.projectId ? { id: filter.projectId, day: asOf, scope: actor.scope } : null
  const [{ rows, total }, counts, leases, project] = await Promise.all([
    listAppraisals(db, filter, reader),
    countAppraisals(db, filter, reader),
    mayChange ? listOpenLeases(db, actor.scope) : [],
    asked ? findProject(db, asked) : null,
  ])
  const lease = leases.find(({ id }) => String(id) === url.searchParams.get('lease'))?.id ?? null
  return {
    ...{ filter, rows, total, counts, mayChange, leases, lease, year: Number(today.slice(0, 4)) + 1 },
    project: project ? { value: String(project.id), label: project.name, hint: project.code } : null,
    begin: mayChange && url.searchParams.has('new'),
  }
})

export const action = gatedAction('appraisal.change', async ({ request, db, actor, now, words }) => {
  const read = await readForm(request, NewAppraisalForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const options = read.value.kinds.map((kind) => ({ kind, name: words.appraisals.kinds[kind] }))
  const begun = await startAppraisal(db, { appraisal: read.value, options, by: actor, now })
  return begun.ok ? redirect(`/appraisals/${begun.appraisalId}`) : answerRefusal(begun, words)
})

export default function Appraisals() {
  const { filter, rows, total, counts, mayChange, ...begun } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const navigate = useNavigate()
  const [own, setOwn] = useState(false)
  const says = words.appraisals
  const dialog = mayChange && (
    <NewDialog
      {...begun}
      open={own || begun.begin}
      onOpenChange={(open) => {
        setOwn(open)
        if (!open && begun.begin) navigate(`/appraisals${appraisalFilterQuery(filter)}`, { replace: true })
      }}
    />
  )
  const to = (change: Partial<AppraisalFilter>) =>
    `/appraisals${appraisalFilterQuery({ ...filter, state: null, page: 1, ...change })}`
  const states = APPRAISAL_STATES.filter((state) => counts[state] > 0 || filter.state === state)
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  const items: CountFilter[] = [
    { to: to({}), label: says.all, count: all, current: filter.state === null },
    ...states.map((state) => ({
      to: to({ state }),
      label: says.states[state],
      count: counts[state],
      tone: state === 'submitted' ? ('due' as const) : undefined,
      current: filter.state === state,
    })),
  ]
  const keep: [string, string][] = [
    ...(filter.state ? [['state', filter.state] as [string, string]] : []),
    ...(filter.projectId ? [['project', String(filter.projectId)] as [string, string]] : []),
  ]
  const nothing = isFiltered(filter) ? (
    <EmptyState
      icon={Scale}
      title={says.nothingFound}
      action={<LinkButton to="/appraisals">{words.frame.clearFilters}</LinkButton>}
    />
  ) : (
    <EmptyState icon={Scale} title={says.empty} sentence={says.emptyText} />
  )
  return (
    <div data-print="landscape">
      <PageHead title={says.title} sentence={says.lead} action={dialog} />
      {(all > 0 || isFiltered(filter)) && (
        <>
          <CountFilters label={says.columns.state} items={items} />
          <FilterBar
            query={{ name: 'q', value: filter.query, placeholder: says.searchHint }}
            keep={keep}
            clearHref={isFiltered(filter) ? '/appraisals' : undefined}
          />
        </>
      )}
      <AppraisalTable rows={rows} empty={nothing} />
      <Pager
        page={filter.page}
        pageSize={APPRAISALS_PER_PAGE}
        total={total}
        hrefFor={(page) => `/appraisals${appraisalFilterQuery({ ...filter, page })}`}
      />
    </div>
  )
}
