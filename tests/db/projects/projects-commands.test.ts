import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addBuiltInRegimes } from '#db/regimes/load-regimes.server'
import { project, projectBeneficiary, timelineEntry } from '#db/schema.server'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { type NewProject, newProjectForm } from '~/domain/projects/project.forms'
import { changeProject, createProject } from '~/domain/projects/projects.commands.server'

const now = new Date('2015-04-10T02:00:00Z')
let owner: number
let other: number
beforeEach(async () => {
  await addActor()
  await addBuiltInRegimes(database())
  owner = await addUnit('Sở Thông tin và Truyền thông')
  other = await addUnit('Sở Tài chính')
})

const form = (values: Record<string, unknown> = {}): NewProject =>
  newProjectForm.parse({ name: 'Thư điện tử', kind: 'system', field: 'email', ownerId: owner, ...values })
const create = (values: Record<string, unknown> = {}, by = actor()) =>
  createProject(database(), { project: form(values), by, now })
const stored = async (id: number) => (await database().select().from(project).where(eq(project.id, id)))[0]
const story = () =>
  database()
    .select({ event: timelineEntry.event, data: timelineEntry.data, by: timelineEntry.actorName })
    .from(timelineEntry)
    .orderBy(asc(timelineEntry.id))

describe('createProject', () => {
  test('stores the project with the law of its day, its units and its story', async () => {
    const result = await create({
      decisionNumber: '120/QĐ-UBND',
      decidedOn: '2015-01-20',
      totalInvestment: '12,5 tỷ',
      beneficiaryIds: [other, owner, other],
    })
    expect(result).toEqual({ ok: true, projectId: 1 })
    expect(await stored(1)).toMatchObject({
      code: 'DA-0001',
      regime: 'nd-102-2009',
      totalInvestment: 12_500_000_000n,
      phase: 'proposal',
      createdBy: 'p1',
      version: 1,
    })
    expect(await database().select().from(projectBeneficiary)).toHaveLength(2)
    expect(await story()).toEqual([
      {
        event: 'project.created',
        data: { code: 'DA-0001', name: 'Thư điện tử', phase: 'proposal' },
        by: 'Nguyễn Văn A',
      },
    ])
  })

  test('gives the next code of the row, whatever others are called', async () => {
    await addProject({ ownerId: owner, code: 'DA-0041' })
    await addProject({ ownerId: owner, code: 'CNTT-99' })
    await Promise.all([create(), create()])
    const codes = await database().select({ code: project.code }).from(project).orderBy(project.code)
    expect(codes.map((row) => row.code)).toEqual(['CNTT-99', 'DA-0041', 'DA-0042', 'DA-0043'])
  })

  test('keeps a law that a person chose (transition, Điều 91)', async () => {
    await create({ decidedOn: '2026-07-15', regime: 'nd-45-2026' })
    expect((await stored(1))?.regime).toBe('nd-45-2026')
  })

  test('refuses a law that is not loaded, and one on the selection of contractors, at its field', async () => {
    for (const regime of ['nd-999-2031', 'luat-dau-thau-2023'])
      expect(await create({ regime })).toEqual({
        ...{ ok: false, reason: 'invalid' },
        issues: [{ field: 'regime', key: 'errors.not-a-choice' }],
      })
  })

  test('refuses units that do not exist and a code that is taken, each at its field, and writes nothing', async () => {
    await addProject({ ownerId: owner, code: 'DA-0001', name: 'Cổng' })
    const result = await create({ code: 'DA-0001', ownerId: 999, pmuId: 998, beneficiaryIds: [997] })
    expect(result).toEqual({
      ok: false,
      reason: 'invalid',
      issues: [
        { field: 'ownerId', key: 'errors.not-a-choice' },
        { field: 'pmuId', key: 'errors.not-a-choice' },
        { field: 'beneficiaryIds', key: 'errors.not-a-choice' },
        { field: 'code', key: 'projects.code-taken', context: { name: 'Cổng' } },
      ],
    })
    expect(await database().select().from(project)).toHaveLength(1)
    expect(await story()).toEqual([])
  })

  test('refuses an owner outside the scope', async () => {
    expect(await create({}, actor([other]))).toEqual({ ok: false, reason: 'forbidden' })
    expect(await create({}, actor([owner]))).toMatchObject({ ok: true })
  })
})

describe('changeProject', () => {
  const change = (values: Record<string, unknown>, version = 1, by = actor()) =>
    changeProject(database(), { projectId: 1, project: { ...form(values), version }, by, now })

  beforeEach(async () => {
    await create({ totalInvestment: '5 tỷ', beneficiaryIds: [other] })
  })

  test('changes, raises the version and tells both values of each field, units by name', async () => {
    const result = await change({ name: 'Thư điện tử công vụ', ownerId: other, totalInvestment: '6 tỷ' })
    expect(result).toEqual({ ok: true, version: 2, changed: 4 })
    expect(await stored(1)).toMatchObject({ name: 'Thư điện tử công vụ', version: 2, updatedAt: now })
    expect((await story())[1]).toEqual({
      event: 'project.changed',
      data: {
        changes: [
          { field: 'name', from: 'Thư điện tử', to: 'Thư điện tử công vụ' },
          { field: 'totalInvestment', from: '5000000000', to: '6000000000' },
          { field: 'ownerId', from: 'Sở Thông tin và Truyền thông', to: 'Sở Tài chính' },
          { field: 'beneficiaryIds', from: 'Sở Tài chính', to: null },
        ],
      },
      by: 'Nguyễn Văn A',
    })
  })

  test('the same again is no change and no story', async () => {
    const same = { totalInvestment: '5.000.000.000', beneficiaryIds: [other] }
    expect(await change(same)).toEqual({ ok: true, version: 1, changed: 0 })
    expect(await story()).toHaveLength(1)
  })

  test('a stale version changes nothing and hands back what is stored, by whom and when (R16)', async () => {
    await change({ name: 'Của người khác', beneficiaryIds: [other] })
    const result = await change({ name: 'Của tôi', beneficiaryIds: [other] })
    expect(result).toMatchObject({
      ok: false,
      reason: 'stale',
      current: {
        version: 2,
        changedBy: 'Nguyễn Văn A',
        changedAt: now,
        values: { name: 'Của người khác', totalInvestment: '', beneficiaryIds: [String(other)] },
      },
    })
    expect((await stored(1))?.name).toBe('Của người khác')
  })

  test('two at the same moment: one wins, the other is told', async () => {
    const results = await Promise.all([change({ name: 'A' }), change({ name: 'B' })])
    expect(results.map((result) => (result.ok ? 'ok' : result.reason)).sort()).toEqual(['ok', 'stale'])
    expect((await stored(1))?.version).toBe(2)
  })

  test('does not exist for somebody outside, nor at all', async () => {
    expect(await change({}, 1, actor([]))).toEqual({ ok: false, reason: 'missing' })
    const nowhere = { projectId: 99, project: { ...form(), version: 1 }, by: actor(), now }
    expect(await changeProject(database(), nowhere)).toEqual({ ok: false, reason: 'missing' })
  })

  test('nobody hands a project to a unit outside the own scope', async () => {
    expect(await change({ ownerId: other }, 1, actor([owner]))).toEqual({ ok: false, reason: 'forbidden' })
  })
})
