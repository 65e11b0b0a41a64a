import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { holdClock } from '#tests/support/clock'
import { addProject, addUnit } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { action, loader } from '~/routes/projects/money/route'

type Endpoint = (args: unknown) => Promise<unknown>
const call = (endpoint: unknown, args: unknown) => outcome((endpoint as Endpoint)(args))

let cookie: string
let id: number
let source: number
beforeEach(async () => {
  holdClock('2026-03-02T09:00:00+07:00')
  cookie = (await signedIn('finance')).cookie
  const ownerId = await addUnit('Sở Khoa học và Công nghệ')
  id = await addProject({ ownerId, name: 'Thư điện tử', totalInvestment: 10_000_000_000n })
  source = (await fundingSourceIds(database()))('nst-dt')
})

const params = () => ({ id: String(id) })
const post = (fields: Record<string, string | string[]>, as = cookie) =>
  call(action, send(`/projects/${id}/money`, fields, { cookie: as, params: params() }))
const page = async (as = cookie, query = '') =>
  (await call(loader, visit(`/projects/${id}/money${query}`, { cookie: as, params: params() }))).value
const allot = (amount: string) =>
  post({
    ...{ intent: 'allot', horizon: 'annual', year: '2026', decisionNumber: '2/QĐ', decidedOn: '2026-01-10' },
    ...{ 'sourceId[]': [String(source)], 'amount[]': [amount], declaredTotal: '6 tỷ' },
  })
const pay = (amount: string) =>
  post({
    ...{ intent: 'payment', kind: 'volume', purse: 'project', sourceId: String(source), planYear: '2026' },
    ...{ paidOn: '2026-02-20', amount },
  })

describe('the money page of a project', () => {
  test('shows what was entered, its findings and the picture', async () => {
    expect(await allot('5 tỷ')).toMatchObject({ status: 200, value: { ok: true } })
    expect(await pay('2 tỷ')).toMatchObject({ status: 200 })
    expect(await page()).toMatchObject({
      mayChange: true,
      money: {
        years: [{ year: 2026, sum: { allotted: 5_000_000_000n, disbursed: 2_000_000_000n, left: 3_000_000_000n } }],
        findings: [{ key: 'declared-differs', cell: { part: 'year', year: 2026 } }],
        lapses: [{ year: 2026, on: '2027-01-31', amount: 3_000_000_000n }],
        picture: { lines: [{ key: 'plan' }, { key: 'paid', sum: 2_000_000_000n }] },
        payments: [{ amount: 2_000_000_000n, kind: 'volume' }],
      },
    })
  })

  test('on an earlier day it shows less and takes no entry', async () => {
    await allot('5 tỷ')
    expect(await page(cookie, '?day=2026-01-09')).toMatchObject({ mayChange: false, money: { years: [] } })
  })

  test('refuses with the figures at the field (422), and a second filling with what stands there (409)', async () => {
    await allot('5 tỷ')
    const { status, value } = await pay('6 tỷ')
    expect(status).toBe(422)
    expect(value).toMatchObject({ problems: [{ field: 'amount', key: 'money.above-year-plan' }] })
    expect((value as { problems: { sentence: string }[] }).problems[0]?.sentence).toContain('còn 5.000.000.000 đồng')
    expect(await allot('4 tỷ')).toMatchObject({
      status: 409,
      value: { current: { cells: [{ amount: 5_000_000_000n }] } },
    })
    expect(await post({ intent: 'allot', horizon: 'annual', year: 'x' })).toMatchObject({ status: 422 })
    expect(await post({ intent: 'nothing' })).toMatchObject({ status: 404 })
  })

  test.each([
    [
      'baseline',
      {
        intent: 'estimate',
        kind: 'total-investment',
        amount: '10 tỷ',
        decisionNumber: '1/QĐ',
        decidedOn: '2026-01-05',
        seen: '0',
      },
    ],
    ['declared total', { intent: 'declare', year: '2026', amount: '5 tỷ' }],
    ['settlement', { intent: 'open-settlement', ground: 'stopped', groundOn: '2026-02-01' }],
  ])('takes a %s', async (_, fields) => {
    expect(await post(fields)).toMatchObject({ status: 200, value: { ok: true } })
  })

  test('a unit reads its own project and changes nothing; another one has none', async () => {
    const officer = await signedIn('unit-officer')
    expect(
      await call(loader, visit(`/projects/${id}/money`, { cookie: officer.cookie, params: params() })),
    ).toMatchObject({ status: 404 })
    expect(await post({ intent: 'declare', year: '2026', amount: '5 tỷ' }, officer.cookie)).toMatchObject({
      status: 403,
    })
    id = await addProject({ ownerId: officer.organisationId, name: 'Của đơn vị' })
    expect(await page(officer.cookie)).toMatchObject({ project: { id }, mayChange: false })
  })

  test.each(['office', 'chairman', 'inspector', 'administrator'] as const)(
    '%s reads and may not enter',
    async (role) => {
      const as = (await signedIn(role)).cookie
      expect(await page(as)).toMatchObject({ mayChange: false })
      expect(await post({ intent: 'declare', year: '2026', amount: '5 tỷ' }, as)).toMatchObject({ status: 403 })
    },
  )
})
