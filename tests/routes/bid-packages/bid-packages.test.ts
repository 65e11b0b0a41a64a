import { beforeEach, describe, expect, test } from 'vitest'
import { addPackage, addPlan, findPackage } from '#tests/support/package-rows'
import { addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { loader as list, action as onPlans } from '~/routes/bid-packages/list/route'
import { action, loader } from '~/routes/bid-packages/page/route'

let ownerId: number
let projectId: number
let id: number
beforeEach(async () => {
  ownerId = await addUnit('Sở TT&TT')
  projectId = await addProject({ ownerId, totalInvestment: 5_000_000_000n })
  id = await addPackage(projectId, { planId: await addPlan(projectId), state: 'planned' })
})

const path = () => `/bid-packages/${id}`
const params = () => ({ id: String(id) })
const advance = { intent: 'advance', transition: 'prepare-documents', on: '2015-02-05', version: '1' }

describe('the page of a package', () => {
  test('who reads everything sees it; a unit sees its own only (R15)', async () => {
    const chairman = await signedIn('chairman')
    expect(await outcome(loader(visit(path(), { cookie: chairman.cookie, params: params() })))).toMatchObject({
      status: 200,
    })
    const stranger = await signedIn('unit-officer')
    expect(await outcome(loader(visit(path(), { cookie: stranger.cookie, params: params() })))).toMatchObject({
      status: 404,
    })
    const owner = await signedIn('unit-officer', ownerId)
    expect(await outcome(loader(visit(path(), { cookie: owner.cookie, params: params() })))).toMatchObject({
      status: 200,
    })
  })

  test('the specialist advances it; others are refused', async () => {
    const finance = await signedIn('finance')
    expect(await outcome(action(send(path(), advance, { cookie: finance.cookie, params: params() })))).toMatchObject({
      status: 403,
    })
    const { cookie } = await signedIn('specialist')
    expect(await outcome(action(send(path(), advance, { cookie, params: params() })))).toMatchObject({
      status: 200,
    })
    expect((await findPackage(id)).state).toBe('preparing-documents')
  })

  test('a field that is wrong is named (422), a stale version is told (409), an unknown intent is not there (404)', async () => {
    const { cookie } = await signedIn('specialist')
    const post = (values: Record<string, string>) => outcome(action(send(path(), values, { cookie, params: params() })))
    expect(await post({ ...advance, on: 'mai' })).toMatchObject({ status: 422 })
    expect(await post({ ...advance, version: '7' })).toMatchObject({ status: 409 })
    expect(await post({ intent: 'nonsense' })).toMatchObject({ status: 404 })
  })

  test('under a pause every advance is refused with its sentence (409)', async () => {
    await addDirective(await addNotice(), [projectId], { decision: 'pause' })
    const { cookie } = await signedIn('specialist')
    const refused = await outcome(action(send(path(), advance, { cookie, params: params() })))
    expect(refused).toMatchObject({ status: 409 })
    expect(JSON.stringify(refused)).toContain('70/TB-UBND')
  })
})

describe('the list', () => {
  test('shows packages by the view of the URL', async () => {
    const { cookie } = await signedIn('inspector')
    const found = await outcome(list(visit('/bid-packages?state=planned&show=board', { cookie })))
    expect(found).toMatchObject({ status: 200 })
    expect(JSON.stringify(found, (_, value) => (typeof value === 'bigint' ? String(value) : value))).toContain(
      'Bổ sung thiết bị',
    )
  })

  test('plans are made there by the specialist', async () => {
    const { cookie } = await signedIn('specialist')
    const made = { intent: 'make-plan', projectId: String(projectId), name: 'Kế hoạch đợt 2', replacesId: '' }
    expect(await outcome(onPlans(send('/bid-packages', made, { cookie })))).toMatchObject({ status: 200 })
    expect(await outcome(onPlans(send('/bid-packages', { ...made, name: '' }, { cookie })))).toMatchObject({
      status: 422,
    })
  })
})
