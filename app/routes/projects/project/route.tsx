import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listAppraisalsOf } from '~/domain/appraisals/appraisals.queries.server'
import { listPlans } from '~/domain/bid-packages/bid-package-page.queries.server'
import { listProjectPackages } from '~/domain/bid-packages/bid-packages.queries.server'
import { approvedAmountOf } from '~/domain/bid-packages/package-bounds.server'
import { findDecided } from '~/domain/decisions/decided.queries.server'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { listEvaluationsOf } from '~/domain/evaluations/evaluations.queries.server'
import { listProjectLeases } from '~/domain/leases/leases.queries.server'
import { listOverlapsOf } from '~/domain/overlaps/overlaps.queries.server'
import { listPausesOf } from '~/domain/pauses/pauses.queries.server'
import { healthFacts } from '~/domain/projects/health-facts'
import { findMoneyOfYear } from '~/domain/projects/portfolio-money.server'
import { findPlanFacts } from '~/domain/projects/portfolio-plans.server'
import { gaps } from '~/domain/projects/project-gaps'
import { computedHealth, declaredHealth } from '~/domain/projects/project-health'
import { onDay } from '~/domain/projects/project-on-day'
import { haltingOrder } from '~/domain/projects/project-order'
import { isUnfinished } from '~/domain/projects/project-phase'
import { variancesOf } from '~/domain/projects/project-variance'
import {
  findProject,
  listOrdersInForce,
  listProjectClauses,
  listProjectDirectives,
  listProjectNotices,
} from '~/domain/projects/projects.queries.server'
import { DEFAULT_BOUNDS } from '~/domain/projects/variance-bounds'
import { listLawsWithFigures } from '~/domain/regimes/regimes.queries.server'
import { listSystemsOf } from '~/domain/systems/systems.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { readerOf } from '../../appraisals/reader.server'
import { evaluationReader } from '../../evaluations/reader.server'
import type { CrumbHandle } from '../../frame/crumbs'
import { changeState } from './change-state.server'
import { ProjectPage } from './project-page'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.frame.portfolio, to: '/projects' },
    { label: (data as { project: { code: string } }).project.code },
  ],
}

export const loader = gatedLoader('project.read', async ({ db, params, actor, asOf, who }) => {
  const id = idParam(params.id)
  const { scope } = actor
  const [stored, on] = await Promise.all([findProject(db, { id, day: asOf, scope }), directivesOnDay(db, asOf)])
  if (!stored) throw notFound()
  const project = onDay(stored, asOf)
  const mayChange = who.may('project.change')
  const [
    orders,
    pauses,
    directives,
    notices,
    clauses,
    history,
    leases,
    packages,
    plans,
    approved,
    money,
    laws,
    appraisals,
    systems,
    decided,
    overlaps,
    evaluations,
  ] = await Promise.all([
    listOrdersInForce(db, id, on),
    listPausesOf(db, { projectId: id, day: asOf, scope }),
    listProjectDirectives(db, { projectId: id, on, scope }),
    listProjectNotices(db, id, on),
    mayChange ? listProjectClauses(db, id) : [],
    listTimeline(db, 'project', id),
    listProjectLeases(db, id),
    listProjectPackages(db, id, asOf),
    listPlans(db, id),
    approvedAmountOf(db, id),
    findMoneyOfYear(db, id, asOf),
    listLawsWithFigures(db),
    listAppraisalsOf(db, { projectId: id }, readerOf({ actor, who })),
    listSystemsOf(db, { of: { projectId: id }, scope, asOf }),
    findDecided(db, { of: { projectId: id }, day: asOf, scope }),
    who.may('overlap.read') ? listOverlapsOf(db, id, scope) : [],
    who.may('evaluation.read') ? listEvaluationsOf(db, { projectId: id }, evaluationReader({ actor, who })) : [],
  ])
  const halted = haltingOrder(orders) !== null || pauses.some((one) => one.scope === 'project' && one.endedOn === null)
  const beneficiaryIds = project.beneficiaries.map((unit) => unit.id)
  const planned = { ...project, ...(await findPlanFacts(db, id, asOf)) }
  const variances = variancesOf(planned, asOf)
  return {
    project,
    orders,
    pauses,
    directives,
    notices,
    clauses,
    history,
    leases,
    packages,
    plans,
    approved,
    money,
    mayProcure: who.may('procurement.change'),
    mayLease: who.may('lease.change'),
    appraisals,
    systems,
    mayRecordSystem: who.may('system.change'),
    decided,
    mayDecide: who.may('decision.take'),
    mayAppraise: who.may('appraisal.change'),
    overlaps,
    evaluations,
    mayEvaluate: who.may('evaluation.change'),
    halted,
    asOf,
    mayChange,
    mayPause: who.may('pause.record') && isUnfinished(project.phase),
    lacks: gaps({ ...project, beneficiaryIds }, laws),
    computed: computedHealth({ ...planned, halted, ...healthFacts(directives) }, asOf),
    declared: declaredHealth(project, asOf),
    // What stands still or is slowed on purpose is not late by its plan (R3).
    schedule: halted || project.pace === 'slowed' ? null : variances.schedule,
    cost: variances.cost,
    bounds: planned.bounds ?? DEFAULT_BOUNDS,
    mayOpenBounds: who.may('reminder.read'),
  }
})

export const action = gatedAction('project.change', async (visit) => {
  const projectId = idParam(visit.params.id)
  const { result, intent } = await changeState(visit, projectId)
  if (result.ok) return redirect(`/projects/${projectId}`)
  const answer = answerRefusal(result, visit.words)
  return { ...answer, data: { ...answer.data, intent } }
})

export default function Project() {
  return <ProjectPage loaded={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
