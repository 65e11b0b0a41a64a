import { z } from 'zod'
import { versionField } from '~/domain/fields.forms'
import { adjustAllocation, allotYear } from '~/domain/money/allocations.commands.server'
import { acceptedOf, contractMoney } from '~/domain/money/disbursement'
import { PAYMENT_KINDS } from '~/domain/money/funding-terms'
import { adjustForm, allotForm, paymentForm, reverseForm } from '~/domain/money/money.forms'
import { sheetOn } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { moneyVersion } from '~/domain/money/money-version.server'
import { feedPayments } from '~/domain/money/payment-feed.queries.server'
import { recordPayment, reversePayment } from '~/domain/money/payments.commands.server'
import { planCells } from '~/domain/money/year-plan'
import { findProject } from '~/domain/projects/projects.queries.server'
import { changing, type Endpoint, reading } from '../endpoint'
import { day, dong, id, idFilter, listQuery, version } from '../fields'

const answer = z.object({
  projectId: id,
  asOf: day,
  baselines: z.array(z.object({ ordinal: z.int(), kind: z.string(), amount: dong, decidedOn: day })),
  /** One for each fiscal year and source; allotted + carriedIn = carriedOut + disbursed + left + lapsed. */
  years: z.array(
    z.object({
      ...{ year: z.int(), sourceId: id, source: z.string().nullable() },
      ...{ allotted: dong, carriedIn: dong, carriedOut: dong, disbursed: dong, left: dong, lapsed: dong },
    }),
  ),
  contracts: z.array(
    z.object({ id, bidPackageId: id, number: z.string(), value: dong, accepted: dong, paid: dong, advances: dong }),
  ),
  sources: z.array(z.object({ id, name: z.string(), level: z.string(), nature: z.string() })),
  version,
})

const payment = z.object({
  ...{ id, projectId: id, bidPackageId: id.nullable(), contractId: id.nullable(), leaseId: id.nullable() },
  ...{ sourceId: id, planYear: z.int(), paidOn: day, kind: z.enum(PAYMENT_KINDS), amount: dong },
  ...{ advanceRecovered: dong, documentNumber: z.string().nullable(), imported: z.boolean(), reversed: z.boolean() },
})

/** A plan as a list of cells; the form of the page has a row of fields instead. */
const allotBody = z
  .object({
    ...{
      horizon: z.string(),
      year: z.string(),
      lastYear: z.string().default(''),
      declaredTotal: z.string().default(''),
    },
    ...{ decisionNumber: z.string(), decidedOn: z.string() },
    cells: z.array(z.object({ sourceId: z.string(), amount: z.string() })).max(100),
  })
  .transform(
    ({ cells, ...plan }): z.input<typeof allotForm> => ({
      ...plan,
      ...{ sourceId: cells.map(({ sourceId }) => sourceId), amount: cells.map(({ amount }) => amount) },
    }),
  )
  .pipe(allotForm)

export const moneyEndpoints: Endpoint[] = [
  reading({
    ...{ path: '/projects/{id}/money', id: 'getProjectMoney', permission: 'money.read', answer },
    run: async ({ db, actor, today, ids: [projectId = 0] }) => {
      if (!(await findProject(db, { id: projectId, day: today, scope: actor.scope }))) return 'missing'
      const sheet = sheetOn(await readMoneySheet(db, projectId), today)
      const nameOf = (sourceId: number) => sheet.sources.find((source) => source.id === sourceId)?.name ?? null
      const baselines = sheet.estimates.map(({ ordinal, kind, amount, decidedOn }) => ({
        ...{ ordinal, kind, amount, decidedOn },
      }))
      const years = planCells(sheet, today).map((cell) => ({ ...cell, source: nameOf(cell.sourceId) }))
      const contracts = sheet.contracts.map((contract) => {
        const { id: contractId, bidPackageId, number, value } = contract
        const { disbursed, outstanding } = contractMoney(sheet, contract)
        const figures = { accepted: acceptedOf(sheet, contract), paid: disbursed, advances: outstanding }
        return { id: contractId, bidPackageId, number, value, ...figures }
      })
      const sources = sheet.sources.map(({ id: sourceId, name, level, nature }) => ({
        ...{ id: sourceId, name, level, nature },
      }))
      const told = { baselines, years, contracts, sources, version: await moneyVersion(db, projectId) }
      return { item: { projectId, asOf: today, ...told } }
    },
  }),
  reading({
    ...{ path: '/payments', id: 'listPayments', permission: 'money.read', answer: payment, list: true },
    query: listQuery({ projectId: idFilter, planYear: idFilter }),
    run: ({ db, actor, query: { cursor: after, ...rest } }) => feedPayments(db, { after, ...rest }, actor.scope),
  }),
  changing({
    ...{ method: 'POST', path: '/projects/{id}/payments', id: 'recordPayment', creates: true },
    permission: 'money.change',
    body: paymentForm,
    run: async ({ db, actor: by, now, ids: [projectId = 0], body }) => {
      const done = await recordPayment(db, { projectId, payment: body, by, now })
      return done.ok ? { ok: true, answer: { id: done.paymentId }, location: `/projects/${projectId}/money` } : done
    },
  }),
  changing({
    ...{ method: 'POST', path: '/projects/{id}/payment-reversals', id: 'reversePayment', ifMatch: true },
    permission: 'money.change',
    body: reverseForm.extend({ version: versionField }),
    run: async ({ db, actor: by, now, ids: [projectId = 0], body: { id: paymentId, reason, version: seen } }) => {
      const done = await reversePayment(db, { projectId, paymentId, reason, by, now, seen })
      return done.ok ? { ok: true, answer: { id: paymentId }, version: seen + 1 } : done
    },
  }),
  changing({
    ...{ method: 'POST', path: '/projects/{id}/allocations', id: 'allotYear', creates: true },
    permission: 'money.change',
    body: allotBody,
    run: async ({ db, actor: by, now, ids: [projectId = 0], body: allotment }) => {
      const done = await allotYear(db, { projectId, allotment, by, now })
      const location = `/projects/${projectId}/money`
      return done.ok ? { ok: true, answer: { total: done.total }, location } : done
    },
  }),
  changing({
    ...{ method: 'POST', path: '/projects/{id}/allocation-adjustments', id: 'adjustAllocation', ifMatch: true },
    permission: 'money.change',
    body: adjustForm.extend({ version: versionField }),
    run: async ({ db, actor: by, now, ids: [projectId = 0], body: { version: seen, ...adjustment } }) => {
      const done = await adjustAllocation(db, { projectId, adjustment, by, now, seen })
      return done.ok ? { ok: true, answer: { delta: done.delta }, version: seen + 1 } : done
    },
  }),
]
