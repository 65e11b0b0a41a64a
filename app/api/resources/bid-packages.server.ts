import { z } from 'zod'
import { recordAcceptance } from '~/domain/bid-packages/acceptances.commands.server'
import { advanceBidPackage } from '~/domain/bid-packages/advance-bid-package.commands.server'
import { newBidPackageForm } from '~/domain/bid-packages/bid-package.forms'
import { feedBidPackages } from '~/domain/bid-packages/bid-package-feed.queries.server'
import { findBidPackage } from '~/domain/bid-packages/bid-package-page.queries.server'
import { BID_PACKAGE_STATES } from '~/domain/bid-packages/bid-package-terms'
import { createBidPackage } from '~/domain/bid-packages/bid-packages.commands.server'
import { acceptanceForm } from '~/domain/bid-packages/contract.forms'
import { transitionForm } from '~/domain/bid-packages/transition.forms'
import { changing, type Endpoint, reading } from '../endpoint'
import { day, dong, id, idFilter, listQuery, version } from '../fields'

const facts = {
  ...{ id, planId: id.nullable(), ordinal: z.int(), name: z.string(), value: dong, method: z.string() },
  ...{ mode: z.string().nullable(), field: z.string(), contractType: z.string().nullable() },
  ...{ plannedQuarter: day.nullable(), state: z.enum(BID_PACKAGE_STATES), stateSince: day },
  ...{ networkNumber: z.string().nullable(), networkVersion: z.string().nullable(), retenderOfId: id.nullable() },
  ...{ updatedAt: z.iso.datetime(), version },
}
const answer = z.object({ ...facts, projectId: id })

export const bidPackageEndpoints: Endpoint[] = [
  reading({
    ...{ path: '/bid-packages', id: 'listBidPackages', permission: 'procurement.read', answer, list: true },
    query: listQuery({ projectId: idFilter, state: z.enum(BID_PACKAGE_STATES).optional() }),
    run: ({ db, actor, query: { cursor: after, ...rest } }) => feedBidPackages(db, { after, ...rest }, actor.scope),
  }),
  reading({
    ...{ path: '/bid-packages/{id}', id: 'getBidPackage', permission: 'procurement.read', answer },
    run: async ({ db, actor, ids: [bidPackage = 0] }) => {
      const item = await findBidPackage(db, { id: bidPackage, scope: actor.scope })
      return item ? { item } : 'missing'
    },
  }),
  changing({
    ...{ method: 'POST', path: '/projects/{id}/bid-packages', id: 'createBidPackage', creates: true },
    permission: 'procurement.change',
    body: newBidPackageForm,
    run: async ({ db, actor: by, now, ids: [projectId = 0], body: bidPackage }) => {
      const done = await createBidPackage(db, { projectId, bidPackage, by, now })
      if (!done.ok) return done
      return { ok: true, answer: { id: done.bidPackageId }, location: `/bid-packages/${done.bidPackageId}` }
    },
  }),
  changing({
    ...{ method: 'POST', path: '/bid-packages/{id}/transitions', id: 'advanceBidPackage', ifMatch: true },
    permission: 'procurement.change',
    body: transitionForm,
    run: async ({ db, actor: by, now, ids: [bidPackageId = 0], body }) => {
      const done = await advanceBidPackage(db, { bidPackageId, ...body, by, now })
      return done.ok ? { ok: true, answer: { id: bidPackageId }, version: done.version } : done
    },
  }),
  changing({
    ...{ method: 'POST', path: '/bid-packages/{id}/acceptances', id: 'recordAcceptance', creates: true, ifMatch: true },
    permission: 'procurement.change',
    body: acceptanceForm,
    run: async ({ db, actor: by, now, ids: [bidPackageId = 0], body }) => {
      const done = await recordAcceptance(db, { bidPackageId, ...body, by, now })
      if (!done.ok) return done
      const location = `/bid-packages/${bidPackageId}`
      return { ok: true, answer: { id: done.acceptanceId }, location, version: body.version + 1 }
    },
  }),
]
