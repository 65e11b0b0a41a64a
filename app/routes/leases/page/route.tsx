import { useLoaderData } from '@remix-run/react'
import { listAppraisalsOf } from '~/domain/appraisals/appraisals.queries.server'
import { findDecided } from '~/domain/decisions/decided.queries.server'
import { leaseGuards } from '~/domain/leases/lease-guards'
import { findLease, listOtherLeases } from '~/domain/leases/lease-page.queries.server'
import { findLeaseRules } from '~/domain/leases/lease-rules.queries.server'
import { listProjectClauses } from '~/domain/projects/projects.queries.server'
import { listSystemsOf } from '~/domain/systems/systems.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { readerOf } from '../../appraisals/reader.server'
import type { CrumbHandle } from '../../frame/crumbs'
import { act } from './act.server'
import { LeaseView } from './lease-view'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.leases.title, to: '/leases' },
    { label: (data as { lease: { service: string } }).lease.service },
  ],
}

/** `?clause=7`: a clause orders to keep renting; the form to renew stands open with it. */
export const loader = gatedLoader('lease.read', async ({ db, url, params, actor, asOf, who }) => {
  const id = idParam(params.id)
  const lease = await findLease(db, id, actor.scope)
  if (!lease) throw notFound()
  const mayChange = who.may('lease.change') && lease.closedOn === null
  const [rules, history, appraisals, systems, decided, clauses, others] = await Promise.all([
    findLeaseRules(db, lease.regime),
    listTimeline(db, 'lease', id),
    listAppraisalsOf(db, { leaseId: id }, readerOf({ actor, who })),
    listSystemsOf(db, { of: { leaseId: id }, scope: actor.scope, asOf }),
    findDecided(db, { of: { leaseId: id }, day: asOf, scope: actor.scope }),
    mayChange ? listProjectClauses(db, lease.projectId) : [],
    mayChange ? listOtherLeases(db, id, actor.scope) : [],
  ])
  const ordered = clauses.find((one) => String(one.id) === url.searchParams.get('clause'))?.id ?? null
  return {
    lease,
    ordered,
    guards: leaseGuards(lease, rules),
    rulesKnown: rules !== null,
    history,
    appraisals,
    systems,
    decided,
    mayDecide: who.may('decision.take') && lease.closedOn === null,
    mayAppraise: who.may('appraisal.change') && lease.closedOn === null,
    clauses,
    others,
    asOf,
    mayChange,
  }
})

export const action = gatedAction('lease.change', async (visit) => {
  const done = await act(visit)
  return done.ok ? { ok: true as const } : answerRefusal(done, visit.words)
})

export default function Lease() {
  return <LeaseView loaded={useLoaderData<typeof loader>()} />
}
