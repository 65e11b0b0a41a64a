import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { bidPackage, bidPackageTransition, procurementPlan } from '#db/schema.server'
import { addPackage, addPause, addPlan, toldEvents } from '#tests/support/package-rows'
import { actor, addActor, addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import {
  approveProcurementPlan,
  createProcurementPlan,
  submitProcurementPlan,
} from '~/domain/bid-packages/procurement-plans.commands.server'

const now = new Date('2015-03-10T02:00:00Z')
const approval = {
  ...{ decisionNumber: '45/QĐ-UBND', decidedOn: '2015-03-05', decidedBy: 'Chủ tịch UBND tỉnh' },
  ...{ networkNumber: null, networkVersion: null },
}
let projectId: number
beforeEach(async () => {
  await addActor()
  projectId = await addProject({ ownerId: await addUnit('Sở TT&TT'), totalInvestment: 5_000_000_000n })
})

const planOf = async (id: number) =>
  (await database().select().from(procurementPlan).where(eq(procurementPlan.id, id)))[0]
const packages = async () =>
  (await database().select().from(bidPackage).orderBy(asc(bidPackage.ordinal))).map(({ state, planId }) => ({
    ...{ state, planId },
  }))
const create = (change: object = {}) =>
  createProcurementPlan(database(), { projectId, name: 'Kế hoạch', by: actor(), now, ...change })
const submit = (planId: number, change: object = {}) =>
  submitProcurementPlan(database(), { planId, version: 1, submittedOn: '2015-03-02', by: actor(), now, ...change })
const approve = (planId: number, change: object = {}) =>
  approveProcurementPlan(database(), { planId, version: 1, approval, by: actor(), now, ...change })
/** A plan that adjusts another. */
const adjusting = async (replacesId: number): Promise<number> => {
  const made = await create({ name: 'Điều chỉnh', replacesId })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.planId
}

describe('createProcurementPlan', () => {
  test('begins a draft; it adjusts only an approved plan of its own project', async () => {
    expect(await create()).toEqual({ ok: true, planId: 1 })
    expect(await planOf(1)).toMatchObject({ state: 'draft', replacesId: null, createdBy: 'p1' })
    expect(await create({ replacesId: 1 })).toMatchObject({ issues: [{ key: 'procurement.plan-state' }] })
    const elsewhere = await addPlan(await addProject({ ownerId: 1 }))
    expect(await create({ replacesId: elsewhere })).toMatchObject({ issues: [{ key: 'procurement.plan-state' }] })
    expect(await create({ replacesId: await addPlan(projectId) })).toMatchObject({ ok: true })
    expect(await create({ by: actor([await addUnit('Sở Y tế')]) })).toEqual({ ok: false, reason: 'missing' })
  })
})

describe('submitProcurementPlan', () => {
  test('hands in a plan that has packages, once', async () => {
    const planId = await addPlan(projectId, 'draft')
    expect(await submit(planId)).toMatchObject({ reason: 'conflict', issues: [{ key: 'procurement.plan-empty' }] })
    await addPackage(projectId, { planId })
    expect(await submit(planId, { submittedOn: '2015-03-11' })).toMatchObject({
      issues: [{ field: 'submittedOn', key: 'procurement.day-ahead' }],
    })
    expect(await submit(planId)).toEqual({ ok: true, version: 2 })
    expect(await planOf(planId)).toMatchObject({ state: 'submitted', submittedOn: '2015-03-02' })
    expect(await submit(planId)).toMatchObject({ reason: 'stale', current: { version: 2, state: 'submitted' } })
    expect(await submit(planId, { version: 2 })).toMatchObject({ issues: [{ key: 'procurement.plan-state' }] })
    expect(await submit(planId, { by: actor([await addUnit('Sở Y tế')]) })).toEqual({ ok: false, reason: 'missing' })
  })
})

describe('approveProcurementPlan', () => {
  test('moves its packages with it, each by a transition with the decision; those of other plans stay', async () => {
    const planId = await addPlan(projectId, 'draft')
    await addPackage(projectId, { planId })
    await addPackage(projectId, { planId, ordinal: 2 })
    await addPackage(projectId, { ordinal: 3 })
    expect(await approve(planId)).toEqual({ ok: true, version: 2, approved: 2 })
    expect(await planOf(planId)).toMatchObject({ ...approval, state: 'approved' })
    expect(await packages()).toEqual([
      { state: 'planned', planId },
      { state: 'planned', planId },
      { state: 'draft', planId: null },
    ])
    expect(await database().select().from(bidPackageTransition)).toMatchObject(
      [1, 2].map((bidPackageId) => ({
        ...{ bidPackageId, from: 'draft', to: 'planned', on: '2015-03-05', documentNumber: '45/QĐ-UBND' },
      })),
    )
    expect(await toldEvents()).toEqual([
      ...['bid-package.advanced', 'bid-package.advanced', 'procurement-plan.approved'],
    ])
    expect(await approve(planId, { version: 2 })).toMatchObject({ issues: [{ key: 'procurement.plan-state' }] })
  })

  test('an order of a notice on the project holds all of it (R3)', async () => {
    const planId = await addPlan(projectId, 'draft')
    await addPackage(projectId, { planId })
    await addDirective(await addNotice(), [projectId], { decision: 'pause' })
    expect(await approve(planId)).toMatchObject({
      reason: 'conflict',
      issues: [
        {
          key: 'pauses.stands-still',
          context: { act: 'approve-procurement-plan', notice: '70/TB-UBND', section: '2' },
        },
      ],
    })
    expect(await packages()).toEqual([{ state: 'draft', planId }])
  })

  test('one paused package holds the whole plan: all or none', async () => {
    const planId = await addPlan(projectId, 'draft')
    await addPackage(projectId, { planId })
    const bidPackageId = await addPackage(projectId, { planId, ordinal: 2 })
    await addPause({ projectId, bidPackageId })
    expect(await approve(planId)).toMatchObject({
      issues: [{ key: 'pauses.stands-still', context: { scope: 'package', ordinal: 2 } }],
    })
    expect(await packages()).toEqual([
      { state: 'draft', planId },
      { state: 'draft', planId },
    ])
    expect(await planOf(planId)).toMatchObject({ state: 'draft', version: 1 })
  })

  test('refuses an empty plan, a decision ahead, another unit, an old version', async () => {
    const planId = await addPlan(projectId, 'draft')
    expect(await approve(planId)).toMatchObject({ issues: [{ key: 'procurement.plan-empty' }] })
    await addPackage(projectId, { planId })
    expect(await approve(planId, { approval: { ...approval, decidedOn: '2015-03-11' } })).toMatchObject({
      ...{ reason: 'invalid', issues: [{ field: 'decidedOn', key: 'procurement.day-ahead' }] },
    })
    expect(await approve(planId, { by: actor([await addUnit('Sở Y tế')]) })).toEqual({ ok: false, reason: 'missing' })
    expect(await approve(planId, { version: 3 })).toMatchObject({ reason: 'stale', current: { version: 1 } })
  })
})

describe('a plan that adjusts another', () => {
  let old: number
  beforeEach(async () => {
    old = await addPlan(projectId)
    await addPackage(projectId, { planId: old, state: 'preparing-documents' })
  })

  test('takes over its packages in their state, adds its own, and replaces it', async () => {
    const planId = await adjusting(old)
    await addPackage(projectId, { planId, ordinal: 2 })
    expect(await approve(planId)).toMatchObject({ ok: true, approved: 1 })
    expect(await packages()).toEqual([
      { state: 'preparing-documents', planId },
      { state: 'planned', planId },
    ])
    expect(await planOf(old)).toMatchObject({ state: 'replaced' })
  })

  test.each(['plan', 'package'])('takes nothing out from under a pause of the %s, and says why (R3)', async (scope) => {
    await addPause({ projectId, ...(scope === 'plan' ? { planId: old } : { bidPackageId: 1 }) })
    expect(await approve(await adjusting(old))).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'pauses.stands-still', context: { scope } }],
    })
    expect(await packages()).toEqual([{ state: 'preparing-documents', planId: old }])
    expect(await planOf(old)).toMatchObject({ state: 'approved' })
  })

  test('of two that adjust the same plan, the second is refused', async () => {
    const [first, second] = [await adjusting(old), await adjusting(old)]
    expect(await approve(first)).toMatchObject({ ok: true })
    expect(await approve(second)).toMatchObject({ reason: 'conflict', issues: [{ key: 'procurement.plan-replaced' }] })
    expect(await packages()).toEqual([{ state: 'preparing-documents', planId: first }])
  })
})
