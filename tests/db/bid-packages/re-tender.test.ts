import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addBuiltInRegimes } from '#db/regimes/load-regimes.server'
import { bidPackage, bidPackageStep } from '#db/schema.server'
import { addPackage, addPause, addPlan, toldEvents } from '#tests/support/package-rows'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { reTender } from '~/domain/bid-packages/re-tender.commands.server'

const now = new Date('2015-04-20T02:00:00Z')
let projectId: number
let planId: number
let failed: number
beforeEach(async () => {
  await addActor()
  projectId = await addProject({ ownerId: await addUnit('Sở TT&TT'), totalInvestment: 5_000_000_000n })
  planId = await addPlan(projectId)
  failed = await addPackage(projectId, { planId, state: 'no-winner', stateSince: '2015-04-10' })
})

const again = (change: object = {}) =>
  reTender(database(), { bidPackageId: failed, on: '2015-04-15', version: 1, by: actor(), now, ...change })
const packages = () => database().select().from(bidPackage).orderBy(asc(bidPackage.id))

describe('reTender', () => {
  test('makes a linked package under the same plan and decision; the old one keeps its end', async () => {
    await addBuiltInRegimes(database())
    expect(await again()).toEqual({ ok: true, bidPackageId: failed + 1 })
    expect(await packages()).toMatchObject([
      { state: 'no-winner', stateSince: '2015-04-10' },
      { state: 'planned', planId, ordinal: 2, value: 2_000_000_000n, retenderOfId: failed, stateSince: '2015-04-15' },
    ])
    const steps = await database().select().from(bidPackageStep)
    expect(steps.length).toBeGreaterThan(3)
    expect(new Set(steps.map((step) => step.bidPackageId))).toEqual(new Set([failed + 1]))
    expect(await toldEvents()).toEqual(['bid-package.re-tendered', 'bid-package.advanced'])
  })

  test('once; its own failure may be tendered again', async () => {
    await again()
    expect(await again()).toMatchObject({ reason: 'conflict', issues: [{ key: 'procurement.already-retendered' }] })
    await database().update(bidPackage).set({ state: 'tender-cancelled' })
    expect(await again({ bidPackageId: failed + 1, version: 2 })).toMatchObject({ ok: true })
    expect((await packages()).map(({ retenderOfId }) => retenderOfId)).toEqual([null, failed, failed + 1])
  })

  test('not a package that did not fail, nor while the project or its plan stands still (R3)', async () => {
    const running = await addPackage(projectId, { planId, ordinal: 2, state: 'evaluating' })
    expect(await again({ bidPackageId: running })).toMatchObject({
      issues: [{ key: 'procurement.not-failed', context: { state: 'evaluating' } }],
    })
    await addPause({ projectId, planId })
    expect(await again()).toMatchObject({
      issues: [{ key: 'pauses.stands-still', context: { scope: 'plan', act: 'prepare-documents' } }],
    })
    expect(await packages()).toHaveLength(2)
  })

  test('refuses a day ahead or before the failure, another unit, an old version', async () => {
    expect(await again({ on: '2015-04-21' })).toMatchObject({ issues: [{ key: 'procurement.day-ahead' }] })
    expect(await again({ on: '2015-04-09' })).toMatchObject({
      issues: [{ field: 'on', key: 'procurement.day-before-state', context: { since: '2015-04-10' } }],
    })
    expect(await again({ by: actor([await addUnit('Sở Y tế')]) })).toEqual({ ok: false, reason: 'missing' })
    expect(await again({ version: 4 })).toMatchObject({ reason: 'stale', current: { version: 1 } })
    expect(await packages()).toHaveLength(1)
  })
})
