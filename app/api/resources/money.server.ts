import { z } from 'zod'
import { paymentForm } from '~/domain/money/money.forms'
import { sheetOn } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { recordPayment } from '~/domain/money/payments.commands.server'
import { planCells } from '~/domain/money/year-plan'
import { findProject } from '~/domain/projects/projects.queries.server'
import { changing, type Endpoint, reading } from '../endpoint'
import { day, dong, id } from '../fields'

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
})

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
      return { item: { projectId, asOf: today, baselines, years } }
    },
  }),
  changing({
    ...{ method: 'POST', path: '/projects/{id}/payments', id: 'recordPayment', creates: true },
    permission: 'money.change',
    body: paymentForm,
    run: async ({ db, actor: by, now, ids: [projectId = 0], body: payment }) => {
      const done = await recordPayment(db, { projectId, payment, by, now })
      return done.ok ? { ok: true, answer: { id: done.paymentId }, location: `/projects/${projectId}/money` } : done
    },
  }),
]
