import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { storedFile } from '#db/schema.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { holdClock } from '#tests/support/clock'
import { addProject, addUnit } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { loader as fileLoader } from '~/routes/files/file'
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
type Fields = Parameters<typeof send>[1]
const post = (fields: Fields, as = cookie) =>
  call(action, send(`/projects/${id}/money`, fields, { cookie: as, params: params() }))
const page = async (as = cookie, query = '') =>
  (await call(loader, visit(`/projects/${id}/money${query}`, { cookie: as, params: params() }))).value
const allot = (amount: string) =>
  post({
    ...{ intent: 'allot', horizon: 'annual', year: '2026', decisionNumber: '2/QĐ', decidedOn: '2026-01-10' },
    ...{ 'sourceId[]': [String(source)], 'amount[]': [amount], declaredTotal: '6 tỷ' },
  })
const pay = (amount: string, values: Fields = {}) =>
  post({
    ...{ intent: 'payment', kind: 'volume', purse: 'project', sourceId: String(source), planYear: '2026' },
    ...{ paidOn: '2026-02-20', amount, ...values },
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
        lapses: [],
        history: [{ event: 'money.paid' }, { event: 'money.allotted' }],
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

describe('the paper that proves an entry', () => {
  const sent = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name)
  const pdf = sent(new TextEncoder().encode('%PDF-1.7 ủy nhiệm chi'), 'UNC 01.pdf')
  const file = async (fileId: number, as: string) =>
    call(fileLoader, visit(`/files/${fileId}`, { cookie: as, params: { id: String(fileId) } }))

  test('is kept with a payment, a plan, its adjustment, a baseline and a settlement, and named on the page', async () => {
    const decided = { decisionNumber: '1/QĐ', decidedOn: '2026-01-05', file: pdf }
    await post({ ...decided, intent: 'estimate', kind: 'total-investment', amount: '10 tỷ', seen: '0' })
    const sources = { 'sourceId[]': [String(source)], 'amount[]': ['5 tỷ'] }
    await post({ ...decided, ...sources, intent: 'allot', horizon: 'annual', year: '2026' })
    const cell = { horizon: 'annual', year: '2026', lastYear: '2026', sourceId: String(source) }
    await post({ ...decided, ...cell, intent: 'adjust', was: '5 tỷ', to: '6 tỷ', reason: 'bổ sung' })
    await pay('2 tỷ', { file: pdf })
    await post({ intent: 'open-settlement', ground: 'stopped', groundOn: '2026-02-01' })
    const given = { submittedOn: '2026-02-20', submittedAmount: '2 tỷ', version: '1', file: pdf }
    expect(await post({ ...given, intent: 'settlement' })).toMatchObject({ status: 200 })
    const paper = { fileName: 'UNC 01.pdf', fileSize: pdf.size, fileId: expect.any(Number) }
    expect(await page()).toMatchObject({
      money: { baselines: [paper], decisions: [paper, paper], payments: [paper], settlement: paper },
    })
  })

  test('is downloaded by who sees the project, and by nobody else', async () => {
    const own = await signedIn('unit-officer')
    id = await addProject({ ownerId: own.organisationId, totalInvestment: 10_000_000_000n })
    await allot('5 tỷ')
    await pay('1 tỷ', { file: pdf })
    const { money } = (await page()) as { money: { payments: { fileId: number }[] } }
    const fileId = money.payments[0]?.fileId ?? 0
    const answer = (await file(fileId, own.cookie)).value as Response
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(await answer.text()).toBe('%PDF-1.7 ủy nhiệm chi')
    expect(await file(fileId, (await signedIn('unit-officer')).cookie)).toMatchObject({ status: 404 })
  })

  test('of a refused entry is not kept; a program is no paper', async () => {
    await allot('5 tỷ')
    expect(await pay('6 tỷ', { file: pdf })).toMatchObject({ status: 422 })
    const { status, value } = await pay('1 tỷ', { file: sent(new Uint8Array([0x4d, 0x5a, 0, 0]), 'unc.pdf') })
    expect(status).toBe(422)
    expect(value).toMatchObject({ problems: [{ field: 'file', key: 'directives.file-kind-refused' }] })
    expect(await database().select({ id: storedFile.id }).from(storedFile)).toEqual([])
  })
})
