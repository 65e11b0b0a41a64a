import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addBuiltInRegimes } from '#db/regimes/load-regimes.server'
import { acceptance, contract, contractVariation, fundingSource, payment } from '#db/schema.server'
import { addContract, addPackage, addPause, findPackage, toldEvents } from '#tests/support/package-rows'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import {
  handOver,
  liquidateContract,
  releaseRetention,
  varyContract,
} from '~/domain/bid-packages/contracts.commands.server'

const now = new Date('2015-06-10T02:00:00Z')
let ownerId: number
let projectId: number
let bidPackageId: number
let contractId: number
beforeEach(async () => {
  await addActor()
  ownerId = await addUnit('Sở TT&TT')
  projectId = await addProject({ ownerId, phase: 'implementation', totalInvestment: 5_000_000_000n, group: 'C' })
  bidPackageId = await addPackage(projectId, { state: 'in-execution' })
  contractId = await addContract({ projectId, bidPackageId })
})

const own = async (by = actor()) => ({
  ...{ bidPackageId, contractId, version: (await findPackage(bidPackageId)).version, by, now },
})
const vary = async (change: object = {}, by = actor()) =>
  varyContract(database(), {
    ...(await own(by)),
    ...{ number: 'PL-01', signedOn: '2015-06-01', newValue: 1_900_000_000n, newEndsOn: null },
    ...{ reason: 'Bổ sung khối lượng', decisionNumber: null, ...change },
  })
const stored = async () => (await database().select().from(contract).where(eq(contract.id, contractId)))[0]
const appendices = () => database().select().from(contractVariation).orderBy(contractVariation.id)

describe('varyContract', () => {
  test('keeps what was signed, writes old and new, and the next appendix starts from there', async () => {
    expect(await vary()).toEqual({ ok: true })
    expect(await vary({ number: 'PL-02', signedOn: '2015-06-05', newEndsOn: '2016-03-31' })).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ value: 1_880_000_000n, endsOn: '2015-12-31', version: 3 })
    expect(await appendices()).toMatchObject([
      { oldValue: 1_880_000_000n, newValue: 1_900_000_000n, oldEndsOn: '2015-12-31', newEndsOn: '2015-12-31' },
      { oldValue: 1_900_000_000n, newValue: 1_900_000_000n, oldEndsOn: '2015-12-31', newEndsOn: '2016-03-31' },
    ])
    expect((await findPackage(bidPackageId)).version).toBe(3)
    expect(await toldEvents()).toEqual(['contract.varied', 'contract.varied'])
  })

  test('a tenth is free, one dong more asks for a decision, up or down', async () => {
    expect(await vary({ newValue: 1_880_000_000n - 188_000_001n })).toMatchObject({
      reason: 'invalid',
      issues: [
        {
          field: 'decisionNumber',
          key: 'procurement.variation-needs-decision',
          context: { from: '1880000000', to: '1691999999' },
        },
      ],
    })
    expect(await vary({ newValue: 1_880_000_000n - 188_000_000n })).toEqual({ ok: true })
  })

  test('above the value of its package asks for a decision with both figures, a small change too (R10)', async () => {
    expect(await vary({ newValue: 2_000_000_001n })).toMatchObject({
      reason: 'invalid',
      issues: [{ key: 'procurement.contract-above-value', context: { given: '2000000001', bound: '2000000000' } }],
    })
    expect(await appendices()).toEqual([])
    expect(await vary({ newValue: 2_000_000_001n, decisionNumber: '99/QĐ' })).toEqual({ ok: true })
  })

  test('never falls below what was accepted', async () => {
    await database()
      .insert(acceptance)
      .values({ bidPackageId, kind: 'interim', acceptedOn: '2015-05-01', amount: 1_800_000_000n, volume: 'Đợt 1' })
    expect(await vary({ newValue: 1_799_999_999n })).toMatchObject({
      issues: [{ field: 'newValue', context: { accepted: '1800000000' } }],
    })
  })

  test('nor below what was paid, advances included (R10)', async () => {
    const [source] = await database()
      .insert(fundingSource)
      .values({ code: 'local', name: 'Ngân sách tỉnh', level: 'provincial', nature: 'development-investment' })
      .returning()
    const advance = {
      projectId,
      bidPackageId,
      contractId,
      planYear: 2015,
      paidOn: '2015-04-10',
      kind: 'advance',
    } as const
    await database()
      .insert(payment)
      .values({ ...advance, sourceId: source?.id ?? 0, amount: 1_750_000_000n })
    expect(await vary({ newValue: 1_749_999_999n })).toMatchObject({
      issues: [{ field: 'newValue', key: 'procurement.variation-below-paid', context: { paid: '1750000000' } }],
    })
    expect(await vary({ newValue: 1_750_000_000n })).toEqual({ ok: true })
  })

  test('refuses a day ahead, before the signing, before the newest appendix; and no change at all', async () => {
    const key = async (change: object) => {
      const result = await vary(change)
      return result.ok || !('issues' in result) ? result : result.issues.map((issue) => issue.key)
    }
    expect(await key({ signedOn: '2015-06-11' })).toEqual(['procurement.day-ahead'])
    expect(await key({ signedOn: '2015-03-26' })).toEqual(['procurement.day-before-signing'])
    expect(await key({ newValue: 1_880_000_000n })).toEqual(['procurement.variation-changes-nothing'])
    await vary()
    expect(await key({ signedOn: '2015-05-31', newValue: 1_890_000_000n })).toEqual([
      'procurement.appendix-before-newest',
    ])
  })

  test('a pause holds it, and nothing changes (R3)', async () => {
    await addPause({ projectId, bidPackageId })
    expect(await vary()).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'pauses.stands-still', context: { act: 'sign-contract', scope: 'package', ordinal: 1 } }],
    })
    expect(await appendices()).toEqual([])
  })

  test('another unit finds nothing, an old version is told, another package has no such contract (R15, R16)', async () => {
    expect(await vary({}, actor([await addUnit('Sở Y tế')]))).toEqual({ ok: false, reason: 'missing' })
    expect(await vary({ version: 7 })).toMatchObject({ reason: 'stale', current: { version: 1 } })
    const other = await addPackage(projectId, { ordinal: 2, state: 'in-execution' })
    expect(await vary({ bidPackageId: other })).toEqual({ ok: false, reason: 'missing' })
    expect(await vary({}, actor([ownerId]))).toEqual({ ok: true })
  })
})

describe('handOver', () => {
  const hand = async (change: object = {}) =>
    handOver(database(), {
      ...(await own()),
      ...{ handedOverOn: '2015-06-05', warrantyMonths: 12, retentionBasisPoints: 500, ...change },
    })

  test('begins the warranty; work done may be handed over while the project stands still', async () => {
    await addPause({ projectId })
    expect(await hand()).toEqual({ ok: true })
    expect(await stored()).toMatchObject({
      handedOverOn: '2015-06-05',
      warrantyMonths: 12,
      retentionBasisPoints: 500,
    })
    expect(await toldEvents()).toEqual(['contract.handed-over'])
  })

  test('is held to the warranty of the law of its project, with article and figures', async () => {
    await addBuiltInRegimes(database())
    const under224 = await addProject({ ownerId, regime: 'nd-224-2026', group: 'C', totalInvestment: 5_000_000_000n })
    const bid = await addPackage(under224, { state: 'in-execution' })
    const signed = await addContract({ projectId: under224, bidPackageId: bid })
    const of = { bidPackageId: bid, contractId: signed, version: 1 }
    expect(await hand({ ...of, warrantyMonths: 11, retentionBasisPoints: 499 })).toMatchObject({
      reason: 'invalid',
      issues: [
        { field: 'warrantyMonths', context: { months: 12, source: 'Nghị định 224/2026/NĐ-CP, Điều 59' } },
        { field: 'retentionPercent', context: { percent: 5 } },
      ],
    })
    expect(await hand(of)).toEqual({ ok: true })
  })

  test('not before the signing, nor ahead', async () => {
    expect(await hand({ handedOverOn: '2015-03-26' })).toMatchObject({
      issues: [{ field: 'handedOverOn', key: 'procurement.day-before-signing', context: { signed: '2015-03-27' } }],
    })
    expect(await hand({ handedOverOn: '2015-06-11' })).toMatchObject({ issues: [{ key: 'procurement.day-ahead' }] })
  })
})

describe('the end of a contract', () => {
  const release = async (on: string) => releaseRetention(database(), { ...(await own()), on })
  const liquidate = async (on: string) => liquidateContract(database(), { ...(await own()), on })

  test('the retention is kept until the warranty is over, and given back once', async () => {
    expect(await release('2015-06-05')).toMatchObject({ issues: [{ key: 'procurement.warranty-not-over' }] })
    const warranty = { handedOverOn: '2015-04-30', warrantyMonths: 1, retentionBasisPoints: 500 }
    await database().update(contract).set(warranty)
    expect(await release('2015-05-29')).toMatchObject({
      issues: [{ field: 'on', key: 'procurement.warranty-not-over', context: { ends: '2015-05-30' } }],
    })
    expect(await release('2015-05-30')).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ retentionReleasedOn: '2015-05-30' })
    expect(await release('2015-06-01')).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'procurement.already-released' }],
    })
  })

  test('is liquidated once; nothing is added to it afterwards', async () => {
    expect(await liquidate('2015-03-26')).toMatchObject({ issues: [{ key: 'procurement.day-before-signing' }] })
    expect(await liquidate('2015-06-09')).toEqual({ ok: true })
    expect(await liquidate('2015-06-10')).toMatchObject({ issues: [{ key: 'procurement.already-liquidated' }] })
    expect(await vary()).toMatchObject({ issues: [{ key: 'procurement.already-liquidated' }] })
    expect(await stored()).toMatchObject({ liquidatedOn: '2015-06-09' })
    expect(await toldEvents()).toEqual(['contract.liquidated'])
  })
})
