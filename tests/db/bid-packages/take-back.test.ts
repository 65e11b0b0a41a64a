import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { bidPackageStep, bidPackageTransition, fundingSource, payment, timelineEntry } from '#db/schema.server'
import {
  addPackage,
  addPause,
  addPlan,
  addStep,
  addSupplier,
  advance,
  findPackage,
  toldEvents,
} from '#tests/support/package-rows'
import { actor, addActor, addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import { recordAcceptance } from '~/domain/bid-packages/acceptances.commands.server'
import { factsSoFar } from '~/domain/bid-packages/bid-package-lock.server'
import type { BidPackageState } from '~/domain/bid-packages/bid-package-terms'
import { reTender } from '~/domain/bid-packages/re-tender.commands.server'
import { listStanding } from '~/domain/bid-packages/standing-transitions.server'
import { takeBackTransition } from '~/domain/bid-packages/take-back.commands.server'
import { findTakeBack } from '~/domain/bid-packages/take-back.queries.server'

const now = new Date('2015-06-10T02:00:00Z')
let projectId: number
let planId: number
let id: number
beforeEach(async () => {
  await addActor().onConflictDoNothing()
  const ownerId = await addUnit('Sở TT&TT')
  projectId = await addProject({ ownerId, phase: 'implementation', totalInvestment: 5_000_000_000n })
  planId = await addPlan(projectId)
  id = await addPackage(projectId, { planId, state: 'preparing-documents', createdAt: now })
})

const invitation = (number = 'IB2400211941') => ({
  ...{ documentNumber: '12/QĐ', documentOn: '2015-02-10', closesOn: '2015-03-05' },
  ...{ networkNumber: number, networkVersion: '00' },
})
const ended = { documentNumber: '9/QĐ', documentOn: '2015-03-10', note: 'Không nhà thầu nào đạt' }
const publish = (on = '2015-02-10', facts = invitation()) => advance(id, 'publish', on, facts)

async function takeBack(change: { transitionId?: number; version?: number; by?: ReturnType<typeof actor> } = {}) {
  const [last] = await listStanding(database(), id)
  const { version } = await findPackage(id)
  return takeBackTransition(database(), {
    ...{ bidPackageId: id, transitionId: last?.id ?? 0, version, reason: 'Ghi nhầm gói', by: actor(), now, ...change },
  })
}
const refusal = (key: string, context?: object) => ({
  ...{ ok: false, reason: 'conflict' },
  issues: [{ field: null, key, ...(context ? { context } : {}) }],
})
async function walkTo(state: BidPackageState) {
  const supplierId = await addSupplier()
  await publish()
  await advance(id, 'open', '2015-03-06', { bids: 3 })
  if (state === 'evaluating') return
  const awarded = { documentNumber: '20/QĐ', documentOn: '2015-03-20', supplierId, amount: 1_900_000_000n }
  await advance(id, 'award', '2015-03-20', awarded)
  const signed = { documentNumber: '01/HĐ', amount: 1_880_000_000n, contractType: 'lump-sum' as const }
  await advance(id, 'sign-contract', '2015-03-27', signed)
  if (state === 'in-execution') await advance(id, 'start', '2015-04-01')
}

describe('taking the last transition back', () => {
  test('brings the state and its day back; the row, its reason and the story stay', async () => {
    await publish()
    await advance(id, 'open', '2015-03-06', { bids: 3 })
    expect(await findTakeBack(database(), await findPackage(id))).toMatchObject({
      ...{ to: 'evaluating', back: 'published', since: '2015-02-10' },
    })
    expect(await takeBack()).toEqual({ ok: true, version: 4 })
    expect(await findPackage(id)).toMatchObject({ state: 'published', stateSince: '2015-02-10', version: 4 })
    const rows = await database()
      .select()
      .from(bidPackageTransition)
      .where(eq(bidPackageTransition.bidPackageId, id))
      .orderBy(asc(bidPackageTransition.id))
    expect(rows.map(({ from, to, note, undoesId }) => [from, to, note, undoesId])).toEqual([
      ['preparing-documents', 'published', null, null],
      ['published', 'evaluating', null, null],
      ['evaluating', 'published', 'Ghi nhầm gói', rows[1]?.id],
    ])
    expect(await toldEvents()).toEqual(['bid-package.advanced', 'bid-package.advanced', 'bid-package.taken-back'])
    const [told] = (await database().select().from(timelineEntry).orderBy(asc(timelineEntry.id))).slice(-1)
    expect(told).toMatchObject({ projectId, data: { transition: 'open', to: 'published', reason: 'Ghi nhầm gói' } })
  })

  test('what it had set is as before: the invitation, its facts, the steps it closed; then it is done again', async () => {
    const documents = await addStep(id, { ordinal: 1, name: 'Lập hồ sơ' })
    await addStep(id, { ordinal: 2, code: 'publish', name: 'Đăng', completedBy: 'publish' })
    const doneOn = async () =>
      (await database().select().from(bidPackageStep).orderBy(asc(bidPackageStep.ordinal))).map((step) => step.doneOn)
    await publish()
    expect(await doneOn()).toEqual(['2015-02-10', '2015-02-10'])
    expect(await takeBack()).toMatchObject({ ok: true })
    expect(await findPackage(id)).toMatchObject({ networkNumber: null, networkVersion: null, stateSince: '2015-02-10' })
    expect((await factsSoFar(database(), id)).published).toBe(null)
    expect(await doneOn()).toEqual([null, null])

    await database().update(bidPackageStep).set({ doneOn: '2015-02-08' }).where(eq(bidPackageStep.id, documents))
    expect(await publish('2015-02-12', invitation('IB2400211942'))).toMatchObject({ ok: true })
    await advance(id, 'cancel-notice', '2015-02-20', { ...ended, documentOn: '2015-02-20' })
    await advance(id, 'prepare-documents', '2015-02-21')
    await publish('2015-02-25', invitation('IB2400211943'))
    expect(await takeBack()).toMatchObject({ ok: true })
    expect(await findPackage(id)).toMatchObject({ networkNumber: 'IB2400211942', stateSince: '2015-02-21' })
    expect(await doneOn()).toEqual(['2015-02-08', '2015-02-12'])
  })

  test('only the last that stands, from the version that was seen, in the own unit', async () => {
    await publish()
    const [first] = await listStanding(database(), id)
    await advance(id, 'open', '2015-03-06', { bids: 3 })
    expect(await takeBack({ transitionId: first?.id })).toMatchObject({
      issues: [{ key: 'procurement.not-last-transition' }],
    })
    expect(await takeBack({ version: 1 })).toMatchObject({ reason: 'stale' })
    expect(await takeBack({ by: actor([await addUnit('Sở Y tế')]) })).toEqual({ ok: false, reason: 'missing' })
    expect([await takeBack(), await takeBack()]).toMatchObject([{ ok: true }, { ok: true }])
    expect(await takeBack()).toMatchObject({ issues: [{ key: 'procurement.not-last-transition' }] })
    expect(await findPackage(id)).toMatchObject({ state: 'preparing-documents' })
  })

  test.each(['package', 'plan', 'project'] as const)('not while the %s stands still (R3)', async (scope) => {
    await publish()
    const of = { package: { bidPackageId: id }, plan: { planId }, project: {} }[scope]
    await addPause({ projectId, ...of })
    const context = { scope, wordOf: 'Chủ tịch UBND tỉnh', act: 'take-back' }
    expect(await takeBack()).toMatchObject(refusal('pauses.stands-still', context))
    expect(await findPackage(id)).toMatchObject({ state: 'published', version: 2 })
  })

  test('not against an order of a notice that nobody has recorded yet', async () => {
    await publish()
    await addDirective(await addNotice(), [projectId], { decision: 'pause' })
    expect(await takeBack()).toMatchObject(refusal('pauses.stands-still', { notice: '70/TB-UBND', section: '2' }))
  })
})

describe('what was built on a transition keeps it', () => {
  const kept = async (key: string, context?: object) => {
    expect(await takeBack()).toMatchObject(refusal(`procurement.${key}`, context))
    expect(await findTakeBack(database(), await findPackage(id))).toBe(null)
  }

  test('a contract', async () => {
    await walkTo('contracted')
    await kept('contract-rests-on-it', { number: '01/HĐ' })
  })

  test('volume accepted and money paid since; without them it is in execution no more', async () => {
    await walkTo('in-execution')
    const { version } = await findPackage(id)
    const done = {
      acceptedOn: '2015-05-20',
      amount: 700_000_000n,
      percent: 37,
      volume: '12 điểm',
      minuteNumber: '02/BB',
    }
    const of = { bidPackageId: id, version, proposalForRest: null, by: actor(), now }
    const accepted = await recordAcceptance(database(), { ...of, ...done })
    expect(accepted.ok).toBe(true)
    await kept('volume-rests-on-it', { on: '2015-05-20', amount: '700000000' })
  })

  test('money paid since; an advance of before does not', async () => {
    await walkTo('in-execution')
    const [source] = await database()
      .insert(fundingSource)
      .values({ code: 'NST', name: 'Ngân sách tỉnh', level: 'provincial', nature: 'development-investment' })
      .returning()
    const pay = (paidOn: string) =>
      database()
        .insert(payment)
        .values({
          ...{ projectId, bidPackageId: id, sourceId: source?.id ?? 0, planYear: 2015, paidOn },
          ...{ amount: 100_000_000n, kind: 'advance', documentNumber: '1/UNC' },
        })
    await pay('2015-03-30')
    expect(await findTakeBack(database(), await findPackage(id))).toMatchObject({ back: 'contracted' })
    await pay('2015-04-20')
    await kept('payment-rests-on-it', { on: '2015-04-20', amount: '100000000' })
  })

  test('a final acceptance has its own way back', async () => {
    await walkTo('in-execution')
    const final = { documentNumber: '05/BB', documentOn: '2015-06-01', amount: 1_880_000_000n, volume: 'Toàn bộ' }
    await advance(id, 'accept', '2015-06-01', final)
    await kept('acceptance-rests-on-it')
  })

  test('the package that repeats a failed one; before it, the failure is taken back', async () => {
    await walkTo('evaluating')
    await advance(id, 'declare-no-winner', '2015-03-10', ended)
    expect(await takeBack()).toMatchObject({ ok: true })
    await advance(id, 'declare-no-winner', '2015-03-10', ended)
    const { version } = await findPackage(id)
    await reTender(database(), { bidPackageId: id, on: '2015-03-12', version, by: actor(), now })
    await kept('repeat-rests-on-it', { ordinal: 2 })
  })

  test('the decision on its plan', async () => {
    id = await addPackage(projectId, { planId, ordinal: 2 })
    await advance(id, 'approve-plan', '2015-02-02')
    await kept('plan-rests-on-it', { number: '31/QĐ-UBND' })
  })

  test('a step that a person did after it', async () => {
    await addStep(id, { ordinal: 1, completedBy: 'open' })
    await addStep(id, { ordinal: 2, name: 'Đánh giá', doneOn: '2015-03-15' })
    await walkTo('evaluating')
    await kept('step-rests-on-it', { step: 'Đánh giá', on: '2015-03-15' })
  })
})
