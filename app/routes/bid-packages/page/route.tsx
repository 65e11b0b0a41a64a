import { useLoaderData } from '@remix-run/react'
import { factsSoFar } from '~/domain/bid-packages/bid-package-lock.server'
import {
  findBidPackage,
  listAcceptances,
  listContracts,
  listPackagePayments,
  listPlans,
  listScheduledSteps,
  listTransitions,
} from '~/domain/bid-packages/bid-package-page.queries.server'
import { isEnded } from '~/domain/bid-packages/bid-package-state'
import { findTakeBack } from '~/domain/bid-packages/take-back.queries.server'
import { decidedFields, findDecided } from '~/domain/decisions/decided.queries.server'
import { listPausesOf } from '~/domain/pauses/pauses.queries.server'
import { warrantyFor } from '~/domain/regimes/regime'
import { listRegimes } from '~/domain/regimes/regimes.queries.server'
import { findSupplier } from '~/domain/suppliers/suppliers.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../../frame/crumbs'
import { act } from './act.server'
import { PackagePage } from './package-page'

export const handle: CrumbHandle = {
  crumb: (words, data) => {
    const { bidPackage } = data as { bidPackage: { ordinal: number; project: { code: string } } }
    const number = words.procurement.number(String(bidPackage.ordinal))
    return [
      { label: words.procurement.title, to: '/bid-packages' },
      { label: `${bidPackage.project.code} · ${number}` },
    ]
  },
}

export const loader = gatedLoader('procurement.read', async ({ db, params, actor, asOf, today, who }) => {
  const id = idParam(params.id)
  const { scope } = actor
  const bidPackage = await findBidPackage(db, { id, scope })
  if (!bidPackage) throw notFound()
  const { projectId, planId, project } = bidPackage
  const mayChange = who.may('procurement.change') && asOf === today
  const [pauses, transitions, contracts, acceptances, payments, told, plans, history, regimes] = await Promise.all([
    listPausesOf(db, { projectId, bidPackage: { id, planId }, day: asOf, scope }),
    listTransitions(db, id),
    listContracts(db, id),
    listAcceptances(db, id),
    listPackagePayments(db, id),
    factsSoFar(db, id),
    mayChange ? listPlans(db, projectId) : [],
    listTimeline(db, 'bid-package', id),
    listRegimes(db),
  ])
  const [decided, contractFields] = await Promise.all([
    findDecided(db, { of: { bidPackageId: id }, day: asOf, scope }),
    Promise.all(contracts.map((one) => decidedFields(db, { of: { contractId: one.id }, day: asOf }))),
  ])
  const paused = !isEnded(bidPackage.state) && pauses.some(({ endedOn }) => endedOn === null)
  const spans = pauses.map(({ since, endedOn }) => ({ from: since, endedOn }))
  const winner = told.awarded?.supplierId ? await findSupplier(db, Number(told.awarded.supplierId)) : null
  return {
    ...{ bidPackage, pauses, transitions, contracts, acceptances, payments, history, winner, mayChange, today },
    ...{ decided, decidedContracts: contractFields },
    mayDecide: who.may('decision.take') && asOf === today,
    ...{ published: told.published, awarded: told.awarded },
    plans: plans
      .filter(({ state }) => state === 'draft' || state === 'submitted')
      .concat(plans.filter(({ id: own, state }) => own === planId && state !== 'draft' && state !== 'submitted')),
    steps: await listScheduledSteps(db, { bidPackageId: id, pauses: spans, day: asOf }),
    accepted: acceptances.reduce((sum, one) => sum + (one.reversedAt === null ? one.amount : 0n), 0n),
    paused,
    takeBack: mayChange && !paused ? await findTakeBack(db, bidPackage) : null,
    mayPause: who.may('pause.record') && asOf === today && !isEnded(bidPackage.state),
    leastWarranty: warrantyFor(regimes.find(({ code }) => code === project.regime) ?? null, project.group),
  }
})

export const action = gatedAction('procurement.change', async (visit) => {
  const done = await act(visit)
  return done.ok ? { ok: true as const } : answerRefusal(done, visit.words)
})

export default function BidPackage() {
  return <PackagePage loaded={useLoaderData<typeof loader>()} />
}
