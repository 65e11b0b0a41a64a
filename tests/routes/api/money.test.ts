import { afterEach, beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { acceptance, allocation, bidPackage, payment } from '#db/schema.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { addContract, addPackage } from '#tests/support/package-rows'
import { ask, program } from '#tests/support/programs'
import { addProject } from '#tests/support/project-rows'
import type { Permission } from '~/domain/people/permissions'

const SCOPES: Permission[] = ['money.read', 'money.change', 'procurement.read', 'procurement.change']
let token: string
let projectId: number
let source: number
beforeEach(async () => {
  const made = await program('specialist', SCOPES)
  token = made.token
  projectId = await addProject({ ownerId: made.organisationId, totalInvestment: 10_000_000_000n })
  source = (await fundingSourceIds(database()))('nst-dt')
})
afterEach(() => {
  delete process.env.PUBLIC_URL
})

const money = () => ask('GET', `/projects/${projectId}/money`, { token })
const send = (path: string, body: unknown, headers?: Record<string, string>) =>
  ask('POST', path, { token, body, headers })
const plan = (amount: string | number, values = {}) => ({
  ...{ horizon: 'annual', year: 2015, decisionNumber: '2/QĐ', decidedOn: '2015-01-10' },
  ...{ cells: [{ sourceId: source, amount }], ...values },
})
const allot = (body: unknown, headers?: Record<string, string>) =>
  send(`/projects/${projectId}/allocations`, body, headers)

test('a plan is given once, whatever the key is sent again, and read with its version', async () => {
  expect(await money()).toMatchObject({ etag: '"1"', body: { years: [], version: 1 } })
  const headers = { 'idempotency-key': 'plan-2015' }
  const first = await allot(plan('5 tỷ'), headers)
  expect(first).toMatchObject({ status: 201, body: { total: '5000000000' } })
  expect(await allot(plan('5 tỷ'), headers)).toMatchObject({ status: 201, replayed: 'true' })
  expect(await database().select().from(allocation)).toHaveLength(1)
  expect(await money()).toMatchObject({
    etag: '"2"',
    body: { years: [{ year: 2015, sourceId: source, allotted: '5000000000' }], sources: expect.any(Array) },
  })
  const above = await allot(plan(6_000_000_000, { year: 2016 }))
  expect(above).toMatchObject({ status: 422, body: { errors: [{ key: 'money.years-above-approved' }] } })
})

test('an adjustment names the version it saw', async () => {
  await allot(plan('5 tỷ'))
  const body = {
    ...{ horizon: 'annual', year: 2015, lastYear: 2015, sourceId: source, was: '5 tỷ', to: '6 tỷ' },
    ...{ decisionNumber: '3/QĐ', decidedOn: '2015-02-10', reason: 'bổ sung' },
  }
  const adjust = (headers?: Record<string, string>) =>
    send(`/projects/${projectId}/allocation-adjustments`, body, headers)
  expect(await adjust()).toMatchObject({ status: 428 })
  expect(await adjust({ 'if-match': '"1"' })).toMatchObject({ status: 412 })
  expect(await adjust({ 'if-match': '"2"' })).toMatchObject({ status: 200, etag: '"3"', body: { delta: '1000000000' } })
})

test('volume is accepted, then paid, listed and taken back', async () => {
  await allot(plan('5 tỷ'))
  const bidPackageId = await addPackage(projectId, { state: 'in-execution' })
  const contractId = await addContract({ projectId, bidPackageId })
  const pay = (amount: string) =>
    send(`/projects/${projectId}/payments`, {
      ...{ kind: 'volume', purse: `contract:${contractId}`, sourceId: source, planYear: 2015 },
      ...{ paidOn: '2015-06-20', amount },
    })
  expect(await pay('1 tỷ')).toMatchObject({ status: 422, body: { errors: [{ key: 'money.above-accepted' }] } })
  const accepted = { acceptedOn: '2015-06-01', amount: '1 tỷ', percent: 53, volume: 'Máy chủ', minuteNumber: '01/BB' }
  const accept = (version: number) =>
    send(`/bid-packages/${bidPackageId}/acceptances`, accepted, { 'if-match': `"${version}"` })
  expect(await accept(9)).toMatchObject({ status: 412 })
  expect(await accept(1)).toMatchObject({ status: 201, etag: '"2"' })
  expect(await database().select().from(acceptance)).toMatchObject([{ amount: 1_000_000_000n, contractId }])
  expect(await database().select().from(bidPackage)).toMatchObject([{ version: 2 }])

  const paid = await pay('1 tỷ')
  expect(paid).toMatchObject({ status: 201 })
  const contracts = [{ id: contractId, accepted: '1000000000', paid: '1000000000', advances: '0' }]
  const read = await money()
  expect(read).toMatchObject({ body: { contracts } })
  const listed = await ask('GET', `/payments?projectId=${projectId}&planYear=2015`, { token })
  expect(listed).toMatchObject({ body: { items: [{ id: paid.body.id, contractId, reversed: false }], next: null } })
  const back = await send(
    `/projects/${projectId}/payment-reversals`,
    { id: paid.body.id, reason: 'ghi nhầm' },
    { 'if-match': read.etag ?? '' },
  )
  expect(back).toMatchObject({ status: 200 })
  expect(await database().select().from(payment)).toMatchObject([{ reversedReason: 'ghi nhầm' }])
})

test('scopes hold: who may only read is refused by name, who does not see the project finds none', async () => {
  const reader = await program('specialist', ['money.read'])
  const refused = await ask('POST', `/projects/${projectId}/allocations`, { token: reader.token, body: plan('1 tỷ') })
  expect(refused).toMatchObject({ status: 403, body: { detail: expect.stringContaining('money.change') } })
  const other = await program('unit-officer', ['money.read'])
  expect(await ask('GET', `/projects/${projectId}/money`, other)).toMatchObject({ status: 404 })
  expect(await ask('GET', '/payments', other)).toMatchObject({ body: { items: [] } })
})

test('the document names the address that is set, else the one that was asked', async () => {
  const servers = async () => (await ask('GET', '/openapi.json')).body.servers
  expect(await servers()).toEqual([{ url: 'http://localhost' }])
  process.env.PUBLIC_URL = 'https://so-du-an.example.gov.vn'
  expect(await servers()).toEqual([{ url: 'https://so-du-an.example.gov.vn' }])
})
