import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { bidPackageStep } from '#db/schema.server'
import { addPackage, addPause, addStep, advance, findPackage, toldEvents } from '#tests/support/package-rows'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { skipStepForm } from '~/domain/bid-packages/contract.forms'
import { completeStep, planStepDays, skipStep, takeUpStep } from '~/domain/bid-packages/package-steps.commands.server'

const now = new Date('2015-03-10T02:00:00Z')
const LAW = { reason: 'Gói thầu chỉ định thầu rút gọn', source: 'Luật 43/2013/QH13, Điều 22' }
let projectId: number
let bidPackageId: number
let stepId: number
beforeEach(async () => {
  await addActor()
  projectId = await addProject({ ownerId: await addUnit('Sở TT&TT') })
  bidPackageId = await addPackage(projectId, { state: 'preparing-documents' })
  stepId = await addStep(bidPackageId, { originalDueOn: '2015-02-09' })
})

const own = async (change: object = {}) => ({
  ...{ bidPackageId, stepId, version: (await findPackage(bidPackageId)).version, by: actor(), now, ...change },
})
const complete = async (on: string, change: object = {}) => completeStep(database(), { ...(await own(change)), on })
const skip = async (change: object = {}) => skipStep(database(), { ...(await own(change)), ...LAW })
const takeUp = async (change: object = {}) => takeUpStep(database(), await own(change))
const plan = async (days: number, change: object = {}) => planStepDays(database(), { ...(await own(change)), days })
const steps = () => database().select().from(bidPackageStep).orderBy(asc(bidPackageStep.id))

describe('completeStep', () => {
  test('says the day, moves the version, is told', async () => {
    expect(await complete('2015-03-09')).toEqual({ ok: true })
    expect(await steps()).toMatchObject([{ doneOn: '2015-03-09', originalDueOn: '2015-02-09' }])
    expect((await findPackage(bidPackageId)).version).toBe(2)
    expect(await toldEvents()).toEqual(['bid-package.step-done'])
  })

  test('not ahead, nor one that a transition completes', async () => {
    expect(await complete('2015-03-11')).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'on', key: 'procurement.day-ahead' }],
    })
    const published = await addStep(bidPackageId, { ordinal: 2, completedBy: 'publish' })
    expect(await complete('2015-03-09', { stepId: published })).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'procurement.step-by-transition' }],
    })
  })

  test('not before the first day of the package, which the refusal names', async () => {
    await database().update(bidPackageStep).set({ startedOn: '2015-02-02' })
    expect(await complete('2015-02-01')).toEqual({
      ...{ ok: false, reason: 'invalid' },
      issues: [{ field: 'on', key: 'procurement.step-before-start', context: { first: '2015-02-02' } }],
    })
    expect(await complete('2015-02-02')).toEqual({ ok: true })
  })

  test('a package that went on before its planned quarter began on that day', async () => {
    await database().update(bidPackageStep).set({ startedOn: '2015-04-01' })
    const early = await addPackage(projectId, { ordinal: 2, state: 'planned' })
    const step = await addStep(early, { startedOn: '2015-04-01' })
    await advance(early, 'prepare-documents', '2015-03-02')
    const of = { bidPackageId: early, stepId: step, version: 2 }
    expect(await complete('2015-03-01', of)).toMatchObject({ issues: [{ context: { first: '2015-03-02' } }] })
    expect(await complete('2015-03-02', of)).toEqual({ ok: true })
  })

  test('a pause holds it back; planning and leaving out go on meanwhile (R3)', async () => {
    await addPause({ projectId })
    expect(await complete('2015-03-09')).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'pauses.stands-still', context: { wordOf: 'Chủ tịch UBND tỉnh', act: 'prepare-documents' } }],
    })
    expect(await plan(8)).toEqual({ ok: true })
    expect(await skip()).toEqual({ ok: true })
    expect(await steps()).toMatchObject([{ doneOn: null, days: 8 }])
  })

  test('of another unit, package or version is refused (R15, R16)', async () => {
    expect(await complete('2015-03-09', { by: actor([await addUnit('Sở Y tế')]) })).toEqual({
      ...{ ok: false, reason: 'missing' },
    })
    const other = await addPackage(projectId, { ordinal: 2 })
    expect(await complete('2015-03-09', { bidPackageId: other, version: 1 })).toEqual({ ok: false, reason: 'missing' })
    expect(await complete('2015-03-09', { version: 5 })).toMatchObject({ reason: 'stale', current: { version: 1 } })
    expect(await steps()).toMatchObject([{ doneOn: null }])
  })
})

describe('skipStep', () => {
  test('needs its reason and its law, in the form and in the database', async () => {
    const form = { stepId: '1', version: '1' }
    const read = skipStepForm.safeParse({ ...form, reason: ' ', source: '' })
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual(['reason', 'source'])
    await expect(database().update(bidPackageStep).set({ skippedReason: 'Không cần' })).rejects.toMatchObject({
      cause: { constraint_name: 'bid_package_step_skipped_by_law' },
    })
  })

  test('keeps both, and is taken up again once', async () => {
    expect(await skip()).toEqual({ ok: true })
    expect(await steps()).toMatchObject([{ skippedReason: LAW.reason, skippedSource: LAW.source, doneOn: null }])
    expect(await takeUp()).toEqual({ ok: true })
    expect(await steps()).toMatchObject([{ skippedReason: null, skippedSource: null }])
    expect(await takeUp()).toMatchObject({ reason: 'conflict', issues: [{ key: 'procurement.step-not-skipped' }] })
    expect(await toldEvents()).toEqual(['bid-package.step-skipped', 'bid-package.step-taken-up'])
  })

  test('not one that is done; one left out may be done after all', async () => {
    const done = await addStep(bidPackageId, { ordinal: 2, doneOn: '2015-03-01' })
    expect(await skip({ stepId: done })).toMatchObject({ issues: [{ key: 'procurement.step-done' }] })
    await skip()
    expect(await complete('2015-03-09')).toEqual({ ok: true })
    expect((await steps())[0]).toMatchObject({ doneOn: '2015-03-09', skippedReason: null, skippedSource: null })
  })
})

describe('planStepDays', () => {
  test('changes days the office planned; the original last day stays', async () => {
    expect(await plan(12)).toEqual({ ok: true })
    expect(await steps()).toMatchObject([{ days: 12, originalDueOn: '2015-02-09' }])
    expect(await toldEvents()).toEqual(['bid-package.step-planned'])
  })

  test('not days an article sets: the refusal names it', async () => {
    const legalSource = 'NĐ 63/2014/NĐ-CP, Điều 12'
    const byLaw = await addStep(bidPackageId, { ordinal: 2, legalSource })
    expect(await plan(3, { stepId: byLaw })).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'days', key: 'procurement.days-by-law', context: { source: legalSource } }],
    })
    expect((await steps())[1]).toMatchObject({ days: 5 })
  })
})
