import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addDecidedStory, type DecidedStory, decisionOf } from '#tests/support/decision-rows'
import { addLease } from '#tests/support/lease-rows'
import { addProject, addUnit } from '#tests/support/project-rows'
import { findCauseClause, findCauseClauses } from '~/domain/decisions/cause-clauses.queries.server'
import { decisionForm } from '~/domain/decisions/decision.forms'
import { fieldsOfTarget, type TargetKind } from '~/domain/decisions/decision-target'
import {
  findDecisionTarget,
  findDecisionTargets,
  findOnlyTarget,
} from '~/domain/decisions/decision-targets.queries.server'
import { previewDecision, takeDecision } from '~/domain/decisions/take-decision.commands.server'

let story: DecidedStory
let otherId = 0
beforeEach(async () => {
  story = await addDecidedStory()
  otherId = await addProject({ ownerId: story.unitId, code: 'TTHC-01', name: 'Liên thông thủ tục hành chính' })
})

const find = (kind: TargetKind, q = '', near: number[] = []) =>
  findDecisionTargets(database(), { kind, q, near, scope: 'all' })
const ids = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).map(({ subject, id }) => `${subject} ${id}`)

describe('what a decision can be taken on', () => {
  test('is found by its own words or its project, without accents and with d for đ, over all projects (R18)', async () => {
    const { bidPackageId, leaseId, contractId, projectId } = story
    expect(await ids('part', 'bo sung thiet bi')).toEqual([`bid-package ${bidPackageId}`])
    expect(await ids('project', 'lien thong')).toEqual([`project ${otherId}`])
    expect(await ids('lease')).toEqual([`lease ${leaseId}`])
    expect(await ids('contract', '03/hd')).toEqual([`contract ${contractId}`])
    expect(await ids('budget', 'ngan sach 2015')).toEqual([expect.stringMatching(/^budget /)])
    expect(await ids('any', 'lien thong')).toEqual([`project ${otherId}`])
    expect(await ids('pause')).toEqual([])
    expect(await ids('directive', 'danh gia')).toContain(`directive ${story.evaluation}`)
    expect(await find('lease', '100%')).toEqual([])
    expect((await find('project')).map(({ id }) => id).sort()).toEqual([projectId, otherId].sort())
  })

  test('nothing typed: what belongs to the projects in question; where they have none, anything', async () => {
    expect(await ids('project', '', [otherId])).toEqual([`project ${otherId}`])
    expect(await ids('lease', '', [otherId])).toEqual([`lease ${story.leaseId}`])
    await addLease(otherId, { service: 'Thuê đường truyền' })
    const found = await find('lease', '', [otherId])
    expect(found.map(({ project }) => project?.id)).toEqual([otherId])
    expect((await find('lease', 'thue', [otherId]))[0]?.project?.id).toBe(otherId)
  })

  test('the one thing a project has is offered; of several none is', async () => {
    const only = () => findOnlyTarget(database(), { kind: 'lease', projectId: story.projectId, scope: 'all' })
    expect(await only()).toMatchObject({ id: story.leaseId, subject: 'lease' })
    await addLease(story.projectId, { service: 'Thuê chống thư rác' })
    expect(await only()).toBeUndefined()
  })

  test('of other units nothing is there (R15), and nothing can be decided on what is over', async () => {
    const scope = [await addUnit('Sở Khác')]
    for (const kind of ['project', 'part', 'lease', 'contract', 'budget', 'directive', 'any'] as const)
      expect(await findDecisionTargets(database(), { kind, q: '', near: [story.projectId], scope })).toEqual([])
    expect(await findDecisionTarget(database(), { subject: 'lease', id: story.leaseId, scope })).toBeUndefined()
    expect(await findCauseClauses(database(), { q: '70', near: [], scope })).toEqual([])
    await takeDecision(database(), {
      ...decisionOf(story, { effects: [{ act: 'end-contract', contractId: story.contractId, on: '2015-04-09' }] }),
    })
    expect(await ids('contract')).toEqual([])
  })

  test('names itself as the form reads it, so that one decision changes things of two projects or none (R5)', async () => {
    const lease = await addLease(otherId, { service: 'Thuê đường truyền' })
    const [ofFirst] = await find('part', 'bo sung')
    const [ofOther] = await find('lease', 'duong truyen')
    if (!ofFirst || !ofOther) throw new Error('not found')
    const asked = (on: string) => [
      { act: 'pause', ...fieldsOfTarget('part', ofFirst), from: '2015-04-03', scope: '' },
      { act: 'renew-lease', ...fieldsOfTarget('lease', ofOther), newEndsOn: on, signedOn: '2015-04-09' },
      { act: 'none', ...fieldsOfTarget('any', { ...ofOther, id: lease.id }) },
    ]
    const read = (on: string) => {
      const form = {
        type: 'approve',
        title: 'Một quyết định',
        takenOn: '2015-04-10',
        effects: JSON.stringify(asked(on)),
      }
      return decisionForm.parse({ ...form, clauseId: String(story.notice.clauseId) }).effects
    }
    const refused = await takeDecision(database(), decisionOf(story, { effects: read('2010-01-01') }))
    expect(refused).toMatchObject({ ok: false, issues: [{ field: 'effects.1.newEndsOn' }] })
    expect(await ids('pause')).toEqual([])
    const looked = await previewDecision(database(), decisionOf(story, { effects: read('2018-12-31') }))
    expect(looked).toMatchObject({
      effects: [{ project: expect.stringContaining('hư') }, { project: 'Liên thông thủ tục hành chính' }, {}],
    })
    expect(await takeDecision(database(), decisionOf(story, { effects: read('2018-12-31') }))).toMatchObject({
      ok: true,
    })
    expect(await ids('pause', 'bo sung')).toHaveLength(1)
  })
})

describe('the clause that is the cause', () => {
  const cited = async (q: string, near: number[] = []) =>
    (await findCauseClauses(database(), { q, near, scope: 'all' })).map(({ id }) => id)

  test('is found in all notices by number, day, words, or a number and words together', async () => {
    const { clauseId } = story.notice
    for (const q of [
      '70/TB',
      '70 / tb-ubnd',
      '3/4/2015',
      '03/04/2015',
      '4/2015',
      '2015',
      'danh gia hieu qua',
      '70 thu dien tu',
    ])
      expect({ q, found: await cited(q) }).toEqual({ q, found: expect.arrayContaining([clauseId]) })
    for (const q of ['71/TB', '4/4/2015', '2014', 'duong truyen', '70 duong truyen'])
      expect({ q, found: await cited(q) }).toEqual({ q, found: [] })
    expect(await findCauseClause(database(), { id: clauseId, scope: 'all' })).toMatchObject({ id: clauseId })
  })

  test('nothing typed: those of the projects in question, else the newest', async () => {
    expect(await cited('', [story.projectId])).toContain(story.notice.clauseId)
    expect((await cited('', [otherId])).length).toBeGreaterThan(0)
  })
})
