import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { overlapCase } from '#db/schema.server'
import { holdClock } from '#tests/support/clock'
import { addProject, addUnit } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { makeTrades } from '~/jobs/trades.server'
import { doDueJobs } from '~/jobs/worker.server'
import { action as listAction, loader as listLoader } from '~/routes/overlaps/list/route'
import { action as pageAction, loader as pageLoader } from '~/routes/overlaps/page/route'

beforeEach(async () => {
  holdClock('2026-05-20T02:00:00Z')
  const own = { ownerId: await addUnit('Sở Y tế'), phase: 'implementation', totalInvestment: 5_000_000_000n } as const
  await addProject({ ...own, name: 'Cơ sở dữ liệu đất đai tỉnh' })
  await addProject({ ...own, name: 'CSDL đất đai huyện Đại Từ' })
})

test('looked through, judged and decided, each by who may; the page says what was decided', async () => {
  const specialist = await signedIn('specialist')
  const chairman = await signedIn('chairman')
  const officer = await signedIn('unit-officer')
  const as = ({ cookie }: { cookie: string }, id?: number): { cookie: string; params: Record<string, string> } => ({
    ...{ cookie, params: id ? { id: String(id) } : {} },
  })
  expect((await outcome(listAction(send('/overlaps', {}, as(chairman))))).status).toBe(403)
  expect((await outcome(listLoader(visit('/overlaps', as(officer))))).status).toBe(403)
  const ask = async () => (await outcome(listAction(send('/overlaps', {}, as(specialist))))).value
  expect([await ask(), await ask()]).toEqual([
    { ok: true, joined: false },
    { ok: true, joined: true },
  ])
  const looked = async () => (await outcome(listLoader(visit('/overlaps', as(chairman))))).value
  expect(await looked()).toMatchObject({ reckoning: { state: 'waiting' }, rows: [] })
  await doDueJobs(database(), makeTrades(database(), null), () => new Date('2026-05-20T02:00:00Z'))
  expect(await looked()).toMatchObject({ reckoning: { state: 'done', outcome: { added: 1 } }, rows: [{}] })
  const [row] = await database().select().from(overlapCase)
  const id = row?.id ?? 0
  const path = `/overlaps/${id}`
  const post = (who: { cookie: string }, fields: Record<string, string>) =>
    outcome(pageAction(send(path, fields, as(who, id))))

  const judging = { intent: 'judge', version: '1', verdict: 'duplicate' }
  expect((await post(chairman, { ...judging, ground: 'Cùng một dữ liệu' })).status).toBe(403)
  expect(await post(specialist, judging)).toMatchObject({
    ...{ status: 422, value: { problems: [{ field: 'ground', key: 'errors.required' }] } },
  })
  expect((await post(specialist, { ...judging, ground: 'Cùng một dữ liệu' })).value).toEqual({ ok: true })
  expect((await post(specialist, { ...judging, ground: 'Muộn' })).status).toBe(409)

  const deciding = { intent: 'decide', version: '2', outcome: 'stop', title: 'Dừng', takenOn: '2026-05-20' }
  const word = { wordOf: 'Chủ tịch UBND tỉnh', wordOn: '2026-05-20' }
  expect((await post(specialist, { ...deciding, ...word })).status).toBe(403)
  expect(await post(chairman, { ...deciding, ...word })).toMatchObject({
    ...{ status: 422, value: { problems: [{ field: 'stoppedId' }] } },
  })
  const given = { ...deciding, ...word, stoppedId: String(row?.secondId) }
  const money = { avoidedCost: '4,5 tỷ', avoidedCostBasis: 'Phần chưa ký' }
  expect((await post(chairman, { ...given, ...money })).value).toEqual({ ok: true })
  const { value } = await outcome(pageLoader(visit(path, as(specialist, id))))
  expect(value).toMatchObject({
    page: { standing: 'decided', second: { phase: 'stopped' }, decision: { avoidedCost: 4_500_000_000n } },
    ...{ mayJudge: false, mayDecide: false },
  })
  const listed = await outcome(listLoader(visit('/overlaps?show=decided', as(chairman))))
  expect(listed.value).toMatchObject({ rows: [{ id }], counts: { decided: 1, 'to-judge': 0 } })
  expect((await outcome(pageLoader(visit('/overlaps/999', as(specialist, 999))))).status).toBe(404)
})
