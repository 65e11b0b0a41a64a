import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { decision } from '#db/schema.server'
import { holdClock } from '#tests/support/clock'
import { addDecidedStory, type DecidedStory, decisionOf } from '#tests/support/decision-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { openLeaseEnds } from '~/domain/decisions/lease-ends.server'
import { takeDecision } from '~/domain/decisions/take-decision.commands.server'
import { renewLease } from '~/domain/leases/leases.commands.server'
import { ROLES } from '~/domain/people/roles'
import { loader as list } from '~/routes/decisions/list/route'
import { loader as form, action as takeAction } from '~/routes/decisions/new/route'
import { loader as options } from '~/routes/decisions/options'
import { loader as page, action as undoAction } from '~/routes/decisions/page/route'

const NOW = '2015-11-10T02:00:00Z'
holdClock(NOW)
let story: DecidedStory
let decisionId = 0
beforeEach(async () => {
  story = await addDecidedStory()
  const effects = [{ act: 'slow-down' as const, projectId: story.projectId, reason: 'cần thêm căn cứ' }]
  const done = await takeDecision(database(), decisionOf(story, { type: 'slow-down', effects }))
  if (!done.ok) throw new Error(JSON.stringify(done))
  decisionId = done.decisionId
})

const params = () => ({ id: String(decisionId) })
const posted = (intent: string) => ({
  ...{ intent, type: 'approve', title: 'Cho gia hạn', takenOn: '2015-11-09', clauseId: String(story.notice.clauseId) },
  effects: JSON.stringify([
    { act: 'renew-lease', leaseId: story.leaseId, newEndsOn: '2016-12-31', signedOn: '2015-11-09' },
  ]),
})

describe('who does what with decisions', () => {
  test('every role reads them; only the chairman and the office take them', async () => {
    for (const role of ROLES.filter((one) => one !== 'unit-officer')) {
      const { cookie } = await signedIn(role)
      const read = await outcome(page(visit(`/decisions/${decisionId}`, { cookie, params: params() })))
      expect({ role, status: read.status }).toEqual({ role, status: 200 })
      const may = role === 'chairman' || role === 'office'
      expect((await outcome(form(visit('/decisions/new', { cookie })))).status).toBe(may ? 200 : 403)
      const sent = await outcome(takeAction(send('/decisions/new', posted('look'), { cookie })))
      expect({ role, status: sent.status }).toEqual({ role, status: may ? 200 : 403 })
    }
  })

  test('an officer of another unit has no such decision, and none in the list (R15)', async () => {
    const { cookie } = await signedIn('unit-officer')
    expect(await outcome(page(visit(`/decisions/${decisionId}`, { cookie, params: params() })))).toMatchObject({
      status: 404,
    })
    const read = await outcome(list(visit('/decisions?show=taken', { cookie })))
    expect(JSON.stringify(read)).not.toContain('Quyết định về thư điện tử')
  })

  test('looking keeps nothing; recording leads to the page of the decision; taking back needs its reason', async () => {
    const { cookie } = await signedIn('chairman')
    await outcome(takeAction(send('/decisions/new', posted('look'), { cookie })))
    expect(await database().select().from(decision)).toHaveLength(1)
    const taken = await outcome(takeAction(send('/decisions/new', posted('take'), { cookie })))
    expect(taken).toMatchObject({ status: 302, location: expect.stringMatching(/^\/decisions\/\d+$/) })
    const undo = (reason: string) =>
      outcome(undoAction(send(`/decisions/${decisionId}`, { reason }, { cookie, params: params() })))
    expect((await undo('')).status).toBe(422)
    expect(await undo('ghi nhầm')).toMatchObject({ status: 200, value: { ok: true } })
    expect((await undo('ghi nhầm')).status).toBe(409)
  })
})

describe('the form of a decision', () => {
  const begun = async (query: string) => {
    const { cookie } = await signedIn('office')
    return outcome(form(visit(`/decisions/new${query}`, { cookie })))
  }

  test('begins with what the address names, and with the one lease or contract a project has', async () => {
    const { projectId, bidPackageId, leaseId, notice } = story
    const given = `?project=${projectId}&package=${bidPackageId}&type=pause&clause=${notice.clauseId}&supersedes=${decisionId}&answers=9`
    expect((await begun(given)).value).toMatchObject({
      ...{ project: { id: projectId }, type: 'pause', answer: 9, clause: { value: String(notice.clauseId) } },
      old: { id: decisionId, projectIds: [projectId] },
      starts: {
        part: { value: expect.stringContaining(`package:${bidPackageId}`) },
        lease: { value: expect.stringContaining(`"leaseId":${leaseId}`) },
        contract: { label: expect.stringContaining('03/HĐ') },
        any: { value: expect.stringContaining('bid-package') },
      },
    })
    expect(await begun('')).toMatchObject({ status: 200, value: { project: null, starts: {}, type: 'approve' } })
    expect((await begun('?project=999999')).status).toBe(404)
  })

  test('finds targets and clauses as the person types, only for who decides', async () => {
    const ask = async (role: 'office' | 'specialist', query: string) => {
      const { cookie } = await signedIn(role)
      const { status, value } = await outcome(options(visit(`/decisions/options?${query}`, { cookie })))
      return { status, found: value instanceof Response && status === 200 ? await value.json() : null }
    }
    expect(await ask('office', 'of=part&q=bo sung thiet bi')).toMatchObject({
      ...{ status: 200, found: [{ label: 'Gói 2: Mua bổ sung thiết bị' }] },
    })
    expect((await ask('office', 'of=clause&q=70')).found).toMatchObject([{ label: 'khoản 2, 70/TB-UBND, 03/4/2015' }])
    expect((await ask('office', `of=budget&near=${story.projectId}`)).found).toHaveLength(1)
    expect((await ask('office', 'of=nothing')).status).toBe(404)
    expect((await ask('specialist', 'of=part')).status).toBe(403)
  })

  test('what an effect lacks is said at the effect', async () => {
    const { cookie } = await signedIn('chairman')
    const lacking = {
      ...posted('take'),
      effects: JSON.stringify([{ act: 'none' }, { act: 'renew-lease', newEndsOn: '' }]),
    }
    const refused = await outcome(takeAction(send('/decisions/new', lacking, { cookie })))
    expect(refused.status).toBe(422)
    const { problems } = refused.value as { problems: { field: string }[] }
    expect(problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['effects.0.id', 'effects.1.leaseId', 'effects.1.newEndsOn']),
    )
  })
})

describe('a lease near its end', () => {
  test('asks for a decision once, since the day it came near, and no more when it is renewed', async () => {
    const now = new Date(NOW)
    expect(await openLeaseEnds(database(), { now })).toEqual({ opened: 1, closed: 0 })
    expect(await openLeaseEnds(database(), { now })).toEqual({ opened: 0, closed: 0 })
    const { cookie } = await signedIn('chairman')
    const waiting = async () =>
      JSON.stringify(await outcome(list(visit('/decisions', { cookie }))), (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      )
    expect(await waiting()).toContain('"kind":"lease-end"')
    expect(await waiting()).toContain('"since":"2015-06-30"')
    const renewal = {
      newEndsOn: '2017-12-31',
      signedOn: '2015-11-09',
      noticeBy: null,
      documentNumber: 'PL1',
      clauseId: null,
      reason: null,
      version: 1,
    }
    const by = decisionOf(story, {}).by
    expect(await renewLease(database(), { leaseId: story.leaseId, version: 1, renewal, by, now })).toMatchObject({
      ok: true,
    })
    expect(await waiting()).not.toContain('"kind":"lease-end"')
  })
})
