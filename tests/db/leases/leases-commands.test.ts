import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { dueDecision, lease, leaseRenewal, supplier, timelineEntry } from '#db/schema.server'
import { addLease } from '#tests/support/lease-rows'
import { actor, addActor, addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import type { NewLease } from '~/domain/leases/lease.forms'
import { closeLease, recordExitStep, takeBackExitStep, waiveExit } from '~/domain/leases/lease-exit.commands.server'
import { EXIT_STEPS, type ExitStep } from '~/domain/leases/lease-terms'
import { changeLease, nameSuccessor, recordLease, renewLease } from '~/domain/leases/leases.commands.server'
import { keepProposals } from '~/domain/pauses/proposals.server'

const now = new Date('2015-04-10T02:00:00Z')
const by = actor()
let ownerId = 0
let projectId = 0

beforeEach(async () => {
  await addActor()
  ownerId = await addUnit('Văn phòng UBND tỉnh')
  projectId = await addProject({ ownerId })
})

const given: NewLease = {
  ...{
    projectId: 0,
    clauseId: null,
    service: 'Thuê thư điện tử công vụ',
    providerId: null,
    providerName: 'VDC Online',
  },
  ...{ providerTaxCode: '0100686223', onMarket: true, upgradesBought: false, rentalPlanDecision: null },
  ...{ rentalPlanDecidedOn: null, contractNumber: '12/HĐ-TDV', signedOn: '2014-12-20', startsOn: '2015-01-01' },
  ...{ endsOn: '2015-12-31', noticeBy: '2015-10-31', feePeriod: 'month' as const, fee: 45_000_000n, vat: 1000 },
  serviceLevel: null,
}
const stored = async (id: number) => (await database().select().from(lease).where(eq(lease.id, id)))[0]
const events = async () =>
  (await database().select().from(timelineEntry).orderBy(timelineEntry.id)).map((row) => row.event)

describe('recording a lease', () => {
  test('keeps its term as first signed, and tells it in the story of the project too', async () => {
    const done = await recordLease(database(), { lease: { ...given, projectId }, by, now })
    if (!done.ok) throw new Error(JSON.stringify(done))
    expect(await stored(done.leaseId)).toMatchObject({
      ...{ firstEndsOn: '2015-12-31', endsOn: '2015-12-31', fee: 45_000_000n, vatBasisPoints: 1000, closedOn: null },
    })
    const [told] = await database().select().from(timelineEntry)
    expect(told).toMatchObject({ subject: 'lease', event: 'lease.recorded', projectId })
  })

  test('the same tax code is the same provider', async () => {
    for (const service of ['A', 'B'])
      expect(await recordLease(database(), { lease: { ...given, projectId, service }, by, now })).toMatchObject({
        ok: true,
      })
    expect(await database().select().from(supplier)).toHaveLength(1)
  })

  test('one that has begun needs its contract', async () => {
    const unsigned = { ...given, projectId, contractNumber: null, signedOn: null }
    expect(await recordLease(database(), { lease: unsigned, by, now })).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'contractNumber', key: 'leases.begun-without-contract' }],
    })
    const later = { ...unsigned, startsOn: '2015-07-01' }
    expect(await recordLease(database(), { lease: later, by, now })).toMatchObject({ ok: true })
  })

  test('nothing is signed while the project stands still; what was signed before may be recorded', async () => {
    const notice = await addNotice('70/TB-UBND', '2015-04-03')
    await addDirective(notice, [projectId], { decision: 'pause' })
    const signed = (signedOn: string) => recordLease(database(), { lease: { ...given, projectId, signedOn }, by, now })
    expect(await signed('2015-04-05')).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'pauses.stands-still', context: { notice: '70/TB-UBND' } }],
    })
    expect(await signed('2014-12-20')).toMatchObject({ ok: true })
  })

  test('a project of another unit is not there', async () => {
    const other = actor([ownerId + 1])
    expect(await recordLease(database(), { lease: { ...given, projectId }, by: other, now })).toMatchObject({
      reason: 'missing',
    })
  })
})

describe('renewing', () => {
  const renewal = {
    ...{ newEndsOn: '2016-12-31', signedOn: '2015-04-08', noticeBy: '2016-10-31', documentNumber: 'PL-01' },
    ...{ clauseId: null, reason: null },
  }

  test('moves the last day, keeps the first, and names the clause that ordered it', async () => {
    const { id } = await addLease(projectId)
    const { clauseId } = await addNotice()
    const renewed = { ...renewal, version: 1, documentNumber: null, clauseId }
    expect(await renewLease(database(), { leaseId: id, version: 1, renewal: renewed, by, now })).toMatchObject({
      ok: true,
    })
    expect(await stored(id)).toMatchObject({
      firstEndsOn: '2015-12-31',
      endsOn: '2016-12-31',
      noticeBy: '2016-10-31',
      version: 2,
    })
    expect(await database().select().from(leaseRenewal)).toMatchObject([{ oldEndsOn: '2015-12-31', clauseId }])
    const [told] = await database().select().from(timelineEntry)
    expect(told?.data).toMatchObject({ citation: { notice: '70/TB-UBND', section: '2' } })
  })

  test('carries out the order to keep renting: what waited for it on any of its projects waits no more', async () => {
    const elsewhere = await addProject({ ownerId })
    const notice = await addNotice()
    const order = await addDirective(notice, [projectId, elsewhere], { decision: 'continue-rent' })
    await database().transaction((tx) => keepProposals(tx, [order], { by, now }))
    const waiting = async () =>
      (await database().select().from(dueDecision).orderBy(dueDecision.id)).map(({ state }) => state)
    expect(await waiting()).toEqual(['waiting', 'waiting'])
    const { id } = await addLease(projectId)
    const renewed = { ...renewal, version: 1, documentNumber: null, clauseId: notice.clauseId }
    await renewLease(database(), { leaseId: id, version: 1, renewal: renewed, by, now })
    expect(await waiting()).toEqual(['withdrawn', 'withdrawn'])
  })

  test('refuses a term that is no longer, a clause that is none, and an old version', async () => {
    const { id } = await addLease(projectId)
    const renew = (change: object, version = 1) =>
      renewLease(database(), { leaseId: id, version, renewal: { ...renewal, version, ...change }, by, now })
    expect(await renew({ newEndsOn: '2015-12-31' })).toMatchObject({ issues: [{ key: 'leases.renewal-not-longer' }] })
    expect(await renew({ clauseId: 999 })).toMatchObject({ issues: [{ field: 'clauseId' }] })
    expect(await renew({ noticeBy: '2017-01-01' })).toMatchObject({ issues: [{ field: 'noticeBy' }] })
    expect(await renew({}, 7)).toMatchObject({ reason: 'stale' })
  })

  test('afterwards the last day is corrected by no form', async () => {
    const { id, providerId } = await addLease(projectId)
    await renewLease(database(), { leaseId: id, version: 1, renewal: { ...renewal, version: 1 }, by, now })
    const { projectId: _, ...fields } = given
    const form = { ...fields, providerId, version: 2 }
    expect(
      await changeLease(database(), { leaseId: id, version: 2, lease: { ...form, endsOn: '2017-12-31' }, by, now }),
    ).toMatchObject({ issues: [{ field: 'endsOn', key: 'leases.term-is-renewed' }] })
    expect(
      await changeLease(database(), { leaseId: id, version: 2, lease: { ...form, endsOn: '2016-12-31' }, by, now }),
    ).toEqual({ ok: true })
    expect(await stored(id)).toMatchObject({ firstEndsOn: '2015-12-31', endsOn: '2016-12-31', fee: 45_000_000n })
  })
})

describe('what follows', () => {
  test('is named and taken back; a lease does not follow itself', async () => {
    const { id } = await addLease(projectId)
    const name = (version: number, change: object) =>
      nameSuccessor(database(), {
        ...{ leaseId: id, version, successorLeaseId: null, successorProjectId: null, successorWords: null, by, now },
        ...change,
      })
    expect(await name(1, { successorLeaseId: id })).toMatchObject({ issues: [{ key: 'leases.follows-itself' }] })
    expect(await name(1, { successorProjectId: 999 })).toMatchObject({ issues: [{ field: 'successorProjectId' }] })
    expect(await name(1, { successorWords: 'Tự vận hành' })).toEqual({ ok: true })
    expect(await name(2, {})).toEqual({ ok: true })
    expect(await events()).toEqual(['lease.successor-named', 'lease.successor-withdrawn'])
  })
})

describe('the end of a lease', () => {
  const step = (leaseId: number, version: number, which: ExitStep, counted: number | null = null) =>
    recordExitStep(database(), {
      ...{ leaseId, version, by, now },
      entry: { step: which, counted, doneOn: '2015-04-09', words: 'Đã thực hiện', documentNumber: null, version },
    })
  const close = (leaseId: number, version: number, closedOn = '2015-04-10') =>
    closeLease(database(), { leaseId, version, closedOn, by, now })

  test('is refused for each missing part, and done with all of them', async () => {
    const { id } = await addLease(projectId)
    expect(await close(id, 1)).toMatchObject({
      reason: 'conflict',
      issues: EXIT_STEPS.map((name) => ({ context: { step: name } })),
    })
    let version = 1
    for (const [name, counted] of [
      ['data-returned', null],
      ['counted-before', 1250],
      ['counted-after', 1250],
      ['reconciled', null],
      ['deletion-minute', null],
    ] as const) {
      expect(await step(id, version, name, counted)).toEqual({ ok: true })
      version += 1
    }
    expect(await close(id, version)).toEqual({ ok: true })
    expect(await stored(id)).toMatchObject({ closedOn: '2015-04-10' })
    expect(await step(id, version + 1, 'reconciled')).toMatchObject({ issues: [{ key: 'leases.already-closed' }] })
  })

  test('a step out of order, twice, or of a day to come is refused', async () => {
    const { id } = await addLease(projectId)
    expect(await step(id, 1, 'reconciled')).toMatchObject({ reason: 'invalid' })
    expect(await step(id, 1, 'counted-before')).toMatchObject({ issues: [{ field: 'counted' }] })
    await step(id, 1, 'data-returned')
    expect(await step(id, 2, 'data-returned')).toMatchObject({ issues: [{ key: 'leases.exit-step-done' }] })
    const entry = {
      step: 'counted-before',
      counted: 3,
      doneOn: '2015-04-11',
      words: 'x',
      documentNumber: null,
    } as const
    expect(
      await recordExitStep(database(), { leaseId: id, version: 2, by, now, entry: { ...entry, version: 2 } }),
    ).toMatchObject({ issues: [{ field: 'doneOn', key: 'leases.in-the-future' }] })
  })

  test('a step is taken back only when nothing rests on it', async () => {
    const { id } = await addLease(projectId)
    await step(id, 1, 'counted-before', 10)
    await step(id, 2, 'counted-after', 9)
    await step(id, 3, 'reconciled')
    const takeBack = (which: ExitStep, version: number) =>
      takeBackExitStep(database(), { leaseId: id, version, step: which, by, now })
    expect(await takeBack('counted-before', 4)).toMatchObject({ issues: [{ context: { step: 'reconciled' } }] })
    expect(await takeBack('reconciled', 4)).toEqual({ ok: true })
    expect(await takeBack('reconciled', 5)).toMatchObject({ issues: [{ key: 'leases.exit-step-not-done' }] })
  })

  test('a signed waiver stands for the kit', async () => {
    const { id } = await addLease(projectId)
    const waiver = { waiverReason: 'Dịch vụ không lưu dữ liệu', waiverSignedBy: 'Giám đốc Sở' }
    expect(await waiveExit(database(), { leaseId: id, version: 1, ...waiver, by, now })).toEqual({ ok: true })
    expect(await close(id, 2, '2014-12-31')).toMatchObject({ issues: [{ key: 'leases.closed-before-start' }] })
    expect(await close(id, 2)).toEqual({ ok: true })
    expect(await events()).toEqual(['lease.exit-waived', 'lease.closed'])
  })
})
