import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import {
  acceptance,
  bidPackageStep,
  bidPackageTransition,
  fundingSource,
  payment,
  timelineEntry,
} from '#db/schema.server'
import {
  addContract,
  addPackage,
  addPause,
  addPlan,
  addStep,
  advance,
  findPackage,
  toldEvents,
} from '#tests/support/package-rows'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { recordAcceptance, reverseAcceptance } from '~/domain/bid-packages/acceptances.commands.server'

const now = new Date('2015-06-10T02:00:00Z')
let projectId: number
let bidPackageId: number
let contractId: number
beforeEach(async () => {
  await addActor()
  projectId = await addProject({ ownerId: await addUnit('Sở TT&TT'), totalInvestment: 5_000_000_000n })
  bidPackageId = await addPackage(projectId, {
    ...{ planId: await addPlan(projectId), state: 'in-execution', stateSince: '2015-04-01' },
  })
  contractId = await addContract({ projectId, bidPackageId })
})

const version = async () => (await findPackage(bidPackageId)).version
const accept = async (change: object = {}, by = actor()) =>
  recordAcceptance(database(), {
    ...{ bidPackageId, version: await version(), acceptedOn: '2015-05-20', amount: 700_000_000n, percent: 37 },
    ...{ volume: 'Lắp đặt tại 12 điểm', minuteNumber: '02/BBNT', proposalForRest: 'Thêm tháng 6', by, now, ...change },
  })
const reverse = async (acceptanceId: number, change: object = {}) =>
  reverseAcceptance(database(), {
    ...{ bidPackageId, acceptanceId, version: await version(), reason: 'Ghi nhầm gói', by: actor(), now, ...change },
  })
const rows = () => database().select().from(acceptance).orderBy(asc(acceptance.id))
const acceptFinally = (amount: bigint, on = '2015-06-05') =>
  advance(bidPackageId, 'accept', on, { documentNumber: '05/BB', documentOn: on, amount, volume: 'Toàn bộ' })

describe('recordAcceptance', () => {
  test('keeps volume done to a day and what is proposed for the rest; it does not advance the package', async () => {
    expect(await accept()).toMatchObject({ ok: true, acceptanceId: 1 })
    expect(await rows()).toMatchObject([
      { kind: 'interim', contractId, amount: 700_000_000n, percent: 37, proposalForRest: 'Thêm tháng 6' },
    ])
    expect(await findPackage(bidPackageId)).toMatchObject({ state: 'in-execution', version: 2 })
    expect(await toldEvents()).toEqual(['acceptance.recorded'])
  })

  test('a pause does not keep done volume from being accepted', async () => {
    await addPause({ projectId })
    expect(await accept()).toMatchObject({ ok: true })
  })

  test('not more than the contract, with the three figures (R10); exactly as much may be', async () => {
    await accept()
    expect(await accept({ amount: 1_180_000_001n })).toMatchObject({
      reason: 'invalid',
      issues: [
        {
          ...{ field: 'amount', key: 'procurement.accepted-above-contract' },
          context: { accepted: '700000000', given: '1180000001', bound: '1880000000' },
        },
      ],
    })
    expect(await accept({ amount: 1_180_000_000n })).toMatchObject({ ok: true })
  })

  test('without a recorded contract the value of the package binds', async () => {
    const old = await addPackage(projectId, { ordinal: 2, state: 'in-execution' })
    const of = { bidPackageId: old, version: 1 }
    expect(await accept({ ...of, amount: 2_000_000_001n })).toMatchObject({
      issues: [{ key: 'procurement.accepted-above-package' }],
    })
    expect(await accept({ ...of, amount: 2_000_000_000n })).toMatchObject({ ok: true })
    expect(await rows()).toMatchObject([{ contractId: null }])
  })

  test('refuses a package without a contract, a day ahead or before the signing', async () => {
    const evaluating = await addPackage(projectId, { ordinal: 2, state: 'evaluating' })
    expect(await accept({ bidPackageId: evaluating, version: 1 })).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'procurement.acceptance-state' }],
    })
    expect(await accept({ acceptedOn: '2015-06-11' })).toMatchObject({ issues: [{ key: 'procurement.day-ahead' }] })
    expect(await accept({ acceptedOn: '2015-03-26' })).toMatchObject({
      issues: [{ field: 'acceptedOn', key: 'procurement.day-before-signing' }],
    })
    expect(await rows()).toEqual([])
  })

  test('another unit finds nothing, and of two at once the second is told (R15, R16)', async () => {
    const stranger = actor([await addUnit('Sở Y tế')])
    expect(await accept({}, stranger)).toEqual({ ok: false, reason: 'missing' })
    const both = await Promise.all([accept({ version: 1 }), accept({ version: 1 })])
    expect(both.map((result) => (result.ok ? 'ok' : result.reason)).sort()).toEqual(['ok', 'stale'])
    expect(await rows()).toHaveLength(1)
  })
})

describe('reverseAcceptance', () => {
  test('keeps the row with its reason, frees the volume, and is done once', async () => {
    await accept({ amount: 1_880_000_000n })
    expect(await reverse(1)).toEqual({ ok: true })
    expect(await rows()).toMatchObject([{ reversedAt: now, reversedBy: 'p1', reversedReason: 'Ghi nhầm gói' }])
    expect(await accept({ amount: 1_880_000_000n })).toMatchObject({ ok: true })
    expect(await reverse(1)).toMatchObject({ issues: [{ key: 'procurement.already-reversed' }] })
    expect(await toldEvents()).toEqual(['acceptance.recorded', 'acceptance.reversed', 'acceptance.recorded'])
  })

  test('of another package, unit or version is refused', async () => {
    await accept()
    const other = await addPackage(projectId, { ordinal: 2, state: 'in-execution' })
    expect(await reverse(1, { bidPackageId: other, version: 1 })).toEqual({ ok: false, reason: 'missing' })
    expect(await reverse(1, { by: actor([await addUnit('Sở Y tế')]) })).toEqual({ ok: false, reason: 'missing' })
    expect(await reverse(1, { version: 1 })).toMatchObject({ reason: 'stale', current: { version: 2 } })
    expect(await rows()).toMatchObject([{ reversedAt: null }])
  })

  test('not below what was paid on it, with both figures (R10); advances do not rest on it', async () => {
    await accept()
    await accept({ amount: 300_000_000n })
    await database()
      .insert(fundingSource)
      .values({ code: 'local', name: 'Ngân sách tỉnh', level: 'provincial', nature: 'development-investment' })
    const paid = { projectId, bidPackageId, contractId, sourceId: 1, planYear: 2015, paidOn: '2015-06-01' }
    await database()
      .insert(payment)
      .values({ ...paid, kind: 'advance', amount: 500_000_000n })
    await database()
      .insert(payment)
      .values({ ...paid, kind: 'volume', amount: 400_000_000n, advanceRecovered: 100_000_000n })
    expect(await reverse(1)).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'procurement.paid-rests-on-it', context: { paid: '500000000', left: '300000000' } }],
    })
    expect(await reverse(2)).toEqual({ ok: true })
  })

  test('with the final one the package is in execution again, as since its beginning, and may be accepted anew', async () => {
    bidPackageId = await addPackage(projectId, { ordinal: 2, state: 'contracted' })
    contractId = await addContract({ projectId, bidPackageId })
    const stepId = await addStep(bidPackageId, { completedBy: 'accept' })
    await advance(bidPackageId, 'start', '2015-04-01')
    for (const [reversed, amount] of [1_880_000_000n, 1_870_000_000n].entries()) {
      expect(await acceptFinally(amount)).toMatchObject({ ok: true })
      expect((await findPackage(bidPackageId)).state).toBe('accepted')
      expect(await reverse(reversed + 1)).toEqual({ ok: true })
      expect(await findPackage(bidPackageId)).toMatchObject({ state: 'in-execution', stateSince: '2015-04-01' })
    }
    const told = await database()
      .select()
      .from(bidPackageTransition)
      .where(eq(bidPackageTransition.bidPackageId, bidPackageId))
      .orderBy(asc(bidPackageTransition.id))
    const story = await database().select().from(timelineEntry).orderBy(asc(timelineEntry.id))
    expect(story.at(-1)).toMatchObject({ event: 'acceptance.reversed', data: { returned: true } })
    expect(told.at(-1)).toMatchObject({ from: 'accepted', to: 'in-execution', on: '2015-06-10', note: 'Ghi nhầm gói' })
    expect(await database().select().from(bidPackageStep)).toMatchObject([{ id: stepId, doneOn: null }])
  })

  test('the final one stays while a pause holds the package or a settlement rests on it', async () => {
    await acceptFinally(1_880_000_000n)
    await addPause({ projectId, bidPackageId })
    expect(await reverse(1)).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'pauses.stands-still', context: { scope: 'package' } }],
    })
    const settled = await addPackage(projectId, { ordinal: 2, state: 'settled' })
    const [row] = await database()
      .insert(acceptance)
      .values({ bidPackageId: settled, kind: 'final', acceptedOn: '2015-05-01', amount: 1n, volume: 'Toàn bộ' })
      .returning()
    expect(await reverse(row?.id ?? 0, { bidPackageId: settled, version: 1 })).toMatchObject({
      issues: [{ key: 'procurement.settled-rests-on-it' }],
    })
  })
})
