import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { acceptance, bidPackageTransition, contract, timelineEntry } from '#db/schema.server'
import { addPackage, addPlan, addSupplier, advance, findPackage, takeBackLast } from '#tests/support/package-rows'
import { actor, addActor, addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import type { TransitionFacts } from '~/domain/bid-packages/bid-package-facts'
import { mayFollow, RULES, TRANSITIONS } from '~/domain/bid-packages/bid-package-state'

let ownerId: number
let projectId: number
let supplierId: number
beforeEach(async () => {
  await addActor().onConflictDoNothing()
  ownerId = await addUnit('Sở TT&TT')
  projectId = await addProject({ ownerId, phase: 'implementation', totalInvestment: 5_000_000_000n })
  supplierId = await addSupplier()
})

const facts = (): Record<string, Partial<TransitionFacts>> => ({
  publish: { documentNumber: '12/QĐ', documentOn: '2015-02-10', closesOn: '2015-03-05' },
  open: { bids: 3 },
  award: { documentNumber: '20/QĐ', documentOn: '2015-03-20', supplierId, amount: 1_900_000_000n },
  'sign-contract': { documentNumber: '01/HĐ', amount: 1_880_000_000n, contractType: 'lump-sum', endsOn: '2015-12-31' },
  accept: { documentNumber: '05/BB', documentOn: '2015-06-01', amount: 1_880_000_000n, volume: 'Toàn bộ' },
  settle: { documentNumber: '30/QĐ', documentOn: '2015-07-01' },
})

const WAY = [
  ['approve-plan', '2015-02-02'],
  ['prepare-documents', '2015-02-05'],
  ['publish', '2015-02-10'],
  ['open', '2015-03-05'],
  ['award', '2015-03-20'],
  ['sign-contract', '2015-03-27'],
  ['start', '2015-04-01'],
  ['accept', '2015-06-01'],
  ['settle', '2015-07-01'],
] as const

describe('advanceBidPackage', () => {
  test('walks the whole way; each step is a row with its document, contract and acceptance are written', async () => {
    const id = await addPackage(projectId, { planId: await addPlan(projectId) })
    for (const [transition, on] of WAY)
      expect(await advance(id, transition, on, facts()[transition])).toMatchObject({ ok: true })
    expect(await findPackage(id)).toMatchObject({ state: 'settled', stateSince: '2015-07-01', version: 10 })
    const rows = await database()
      .select()
      .from(bidPackageTransition)
      .where(eq(bidPackageTransition.bidPackageId, id))
      .orderBy(asc(bidPackageTransition.id))
    expect(rows.map(({ to }) => to)).toEqual(WAY.map(([transition]) => RULES[transition].to))
    expect(rows[2]).toMatchObject({ documentNumber: '12/QĐ', facts: { closesOn: '2015-03-05' }, by: 'p1' })
    const [signed] = await database().select().from(contract).where(eq(contract.bidPackageId, id))
    expect(signed).toMatchObject({ supplierId, value: 1_880_000_000n, signedOn: '2015-03-27', endsOn: '2015-12-31' })
    const accepted = await database().select().from(acceptance).where(eq(acceptance.bidPackageId, id))
    expect(accepted).toMatchObject([{ kind: 'final', contractId: signed?.id, minuteNumber: '05/BB' }])
    const story = await database().select().from(timelineEntry).where(eq(timelineEntry.projectId, projectId))
    expect(story).toHaveLength(WAY.length)
  })

  test('refuses what is missing at its field, and changes nothing', async () => {
    const id = await addPackage(projectId, { planId: await addPlan(projectId), state: 'preparing-documents' })
    expect(await advance(id, 'publish', '2015-02-10')).toMatchObject({
      ...{ ok: false, reason: 'invalid' },
      issues: [{ field: 'documentNumber' }, { field: 'documentOn' }, { field: 'closesOn' }],
    })
    const unknown = { ...facts().award, supplierId: 999_999 }
    const evaluating = await addPackage(projectId, {
      ordinal: 2,
      planId: await addPlan(projectId),
      state: 'evaluating',
    })
    expect(await advance(evaluating, 'award', '2015-03-20', unknown)).toMatchObject({
      issues: [{ field: 'supplierId', key: 'errors.not-a-choice' }],
    })
    expect(await findPackage(id)).toMatchObject({ state: 'preparing-documents', version: 1 })
  })

  test('an order to pause on the project holds it; the refusal names notice and clause; cancelling may be (R3)', async () => {
    const id = await addPackage(projectId, { planId: await addPlan(projectId), state: 'published' })
    await addDirective(await addNotice(), [projectId], { decision: 'pause' })
    expect(await advance(id, 'open', '2015-04-10', { bids: 3 })).toMatchObject({
      ...{ ok: false, reason: 'conflict' },
      issues: [{ key: 'pauses.stands-still', context: { notice: '70/TB-UBND', section: '2', act: 'open' } }],
    })
    const cancelled = { documentNumber: '44/QĐ', documentOn: '2015-04-10', note: 'Chờ đánh giá' }
    expect(await advance(id, 'cancel-notice', '2015-04-10', cancelled)).toMatchObject({ ok: true })
  })

  test('somebody was quicker: the second is told', async () => {
    const id = await addPackage(projectId, { planId: await addPlan(projectId), state: 'planned' })
    const both = await Promise.all([1, 2].map(() => advance(id, 'prepare-documents', '2015-02-05', {}, actor(), 1)))
    expect(both.map((result) => (result.ok ? 'ok' : result.reason)).sort()).toEqual(['ok', 'stale'])
  })

  test('a package of another unit is not there (R15)', async () => {
    const id = await addPackage(projectId, { planId: await addPlan(projectId), state: 'planned' })
    const stranger = actor([await addUnit('Sở Y tế')])
    expect(await advance(id, 'prepare-documents', '2015-02-05', {}, stranger)).toEqual({ ok: false, reason: 'missing' })
    expect(await advance(id, 'prepare-documents', '2015-02-05', {}, actor([ownerId]))).toMatchObject({ ok: true })
  })

  test('random commands reach no state but by its transitions, or by taking back the last one', async () => {
    const tries = fc.array(fc.constantFrom(...TRANSITIONS, 'take-back' as const), { maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(tries, async (tried) => {
        const project = await addProject({ ownerId, totalInvestment: 5_000_000_000n })
        const id = await addPackage(project, { planId: await addPlan(project) })
        let { state } = await findPackage(id)
        let way = [state]
        for (const transition of tried) {
          if (transition === 'take-back') {
            const done = await takeBackLast(id)
            state = (await findPackage(id)).state
            if (done) way = way.slice(0, -1)
            expect(state).toBe(way.at(-1))
            continue
          }
          const why = { documentNumber: '1/QĐ', documentOn: '2015-03-20', note: 'Lý do' }
          const result = await advance(id, transition, '2015-08-01', { ...why, ...facts()[transition], closesOn: null })
          const after = (await findPackage(id)).state
          expect(after).toBe(result.ok ? RULES[transition].to : state)
          if (result.ok) expect(mayFollow(state, transition, 'open-bidding')).toBe(true)
          if (result.ok) way.push(after)
          state = after
        }
        const rows = await database()
          .select()
          .from(bidPackageTransition)
          .where(eq(bidPackageTransition.bidPackageId, id))
          .orderBy(asc(bidPackageTransition.id))
        const walked = rows.reduce(
          (at, { from, to }) => (from === at ? to : ('broken' as typeof at)),
          'draft' as typeof state,
        )
        expect(walked).toBe(state)
      }),
      { numRuns: 12 },
    )
  })
})
