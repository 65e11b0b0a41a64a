import { z } from 'zod'
import { NewLeaseForm, RenewForm } from '~/domain/leases/lease.forms'
import { feedLeases } from '~/domain/leases/lease-feed.queries.server'
import { findLease } from '~/domain/leases/lease-page.queries.server'
import { recordLease, renewLease } from '~/domain/leases/leases.commands.server'
import { changing, type Endpoint, reading } from '../endpoint'
import { day, dong, id, idFilter, listQuery, version } from '../fields'

const words = z.string().nullable()
const answer = z.object({
  ...{ id, projectId: id, service: z.string(), provider: z.string(), onMarket: z.boolean(), contractNumber: words },
  ...{ signedOn: day.nullable(), startsOn: day, endsOn: day, noticeBy: day.nullable(), feePeriod: z.string() },
  ...{ fee: dong, vatBasisPoints: z.int(), successorLeaseId: id.nullable(), successorProjectId: id.nullable() },
  ...{ successorWords: words, closedOn: day.nullable(), version },
})

export const leaseEndpoints: Endpoint[] = [
  reading({
    ...{ path: '/leases', id: 'listLeases', permission: 'lease.read', answer, list: true },
    query: listQuery({ projectId: idFilter }),
    run: ({ db, actor, query: { cursor: after, ...rest } }) => feedLeases(db, { after, ...rest }, actor.scope),
  }),
  reading({
    ...{ path: '/leases/{id}', id: 'getLease', permission: 'lease.read', answer },
    run: async ({ db, actor, ids: [lease = 0] }) => {
      const item = await findLease(db, lease, actor.scope)
      return item ? { item } : 'missing'
    },
  }),
  changing({
    ...{ method: 'POST', path: '/leases', id: 'recordLease', permission: 'lease.change', creates: true },
    body: NewLeaseForm,
    run: async ({ db, actor: by, now, body: lease }) => {
      const done = await recordLease(db, { lease, by, now })
      return done.ok ? { ok: true, answer: { id: done.leaseId }, location: `/leases/${done.leaseId}` } : done
    },
  }),
  changing({
    ...{ method: 'POST', path: '/leases/{id}/renewals', id: 'renewLease', permission: 'lease.change', ifMatch: true },
    body: RenewForm,
    run: async ({ db, actor: by, now, ids: [leaseId = 0], body: renewal }) => {
      const { version: seen } = renewal
      const done = await renewLease(db, { leaseId, version: seen, renewal, by, now })
      return done.ok ? { ok: true, answer: { id: leaseId }, version: seen + 1 } : done
    },
  }),
]
