import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { informationSystem, systemInterface, systemStateChange, systemUnit, timelineEntry } from '#db/schema.server'
import { addLease } from '#tests/support/lease-rows'
import { actor, addActor, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import type { Scope } from '~/domain/people/actor'
import type { GivenInterface, GivenSystemUnit, NewSystem } from '~/domain/systems/system.forms'
import { removeInterface, setInterface } from '~/domain/systems/system-interfaces.commands.server'
import { listSystemInterfaces, listSystemUnits } from '~/domain/systems/system-parts.queries.server'
import { removeSystemUnit, setSystemUnit } from '~/domain/systems/system-units.commands.server'
import { changeSystem, changeSystemState, recordSystem } from '~/domain/systems/systems.commands.server'
import { countSystems, findSystem, listSystems, listSystemsOf } from '~/domain/systems/systems.queries.server'
import { readSystemsView } from '~/domain/systems/systems-view'

const now = new Date('2016-11-10T02:00:00Z')
const asOf = '2016-11-10'
const by = actor()
let ownerId = 0
let unitId = 0

beforeEach(async () => {
  await addActor()
  ownerId = await addUnit('Sở Thông tin và Truyền thông')
  unitId = await addUnit('Sở Xây dựng')
})

const facts = (): NewSystem => ({
  ...{ name: 'Phần mềm lõi một cửa', kind: 'system', field: 'administrative-procedures', ownerId, supplierId: null },
  ...{
    supplierName: 'Kinh Bắc',
    projectId: null,
    leaseId: null,
    clauseId: null,
    contractEndsOn: '2017-12-31',
    yearlyCost: 420_000_000n,
  },
  ...{ hosting: 'data-centre', holds: null, isCore: true, state: 'running', since: '2016-09-30' },
  words: 'Biên bản nghiệm thu ngày 30/9/2016',
})
const line = (given: Partial<GivenSystemUnit> = {}): GivenSystemUnit => ({
  ...{ unitId: null, version: null, organisationId: unitId, standing: 'in-use', users: 40, program: null },
  ...{ interfaceState: null, contractEndsOn: null, yearlyCost: null, nextStep: null, nextStepBy: null },
  ...{ on: '2016-10-01', clauseId: null, words: 'Biên bản bàn giao', ...given },
})

async function aSystem(given: Partial<NewSystem> = {}): Promise<number> {
  const done = await recordSystem(database(), { system: { ...facts(), ...given }, by, now })
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.systemId
}
const of = (systemId: number) => ({ systemId, by, now })
const changes = () => database().select().from(systemStateChange).orderBy(asc(systemStateChange.id))
const lines = (systemId: number) => listSystemUnits(database(), { systemId, scope: 'all', asOf })

describe('the state of a system', () => {
  test('is never without its cause: the first and each later one is a row', async () => {
    const systemId = await aSystem()
    const later = { ...of(systemId), version: 1, state: 'to-be-replaced' as const, on: '2016-11-09', clauseId: null }
    expect(await changeSystemState(database(), { ...later, words: null })).toMatchObject({
      ...{ ok: false, issues: [{ field: 'words', key: 'systems.cause-missing' }] },
    })
    expect(await changeSystemState(database(), { ...later, words: 'Ý kiến Phó Chủ tịch' })).toEqual({ ok: true })
    expect(await changes()).toMatchObject([
      { systemId, was: null, became: 'running', on: '2016-09-30', words: 'Biên bản nghiệm thu ngày 30/9/2016' },
      { systemId, was: 'running', became: 'to-be-replaced', on: '2016-11-09', words: 'Ý kiến Phó Chủ tịch' },
    ])
    const [row] = await database().select().from(informationSystem)
    expect(row).toMatchObject({ state: 'to-be-replaced', since: '2016-11-09', version: 2 })
  })

  test('does not change ahead of its day, before the present state, to itself, or for who saw an older one', async () => {
    const systemId = await aSystem()
    const change = { ...of(systemId), version: 1, clauseId: null, words: 'Công văn 5' }
    const keys = async (given: { state: 'running' | 'retired'; on: string; version?: number }) => {
      const done = await changeSystemState(database(), { ...change, ...given })
      return done.ok
        ? 'done'
        : done.reason === 'stale'
          ? 'stale'
          : 'issues' in done && done.issues.map(({ key }) => key)
    }
    expect(await keys({ state: 'running', on: '2016-11-01' })).toEqual(['systems.same-state'])
    expect(await keys({ state: 'retired', on: '2016-11-11' })).toEqual(['systems.day-ahead'])
    expect(await keys({ state: 'retired', on: '2016-09-01' })).toEqual(['systems.before-state'])
    expect(await keys({ state: 'retired', on: '2016-11-01', version: 9 })).toBe('stale')
    expect(await changes()).toHaveLength(1)
  })

  test('its facts change without it, told field by field; a platform is no core', async () => {
    const systemId = await aSystem()
    const { state: _s, since: _d, words: _w, ...given } = facts()
    const change = (system: Partial<typeof given>, version = 1) =>
      changeSystem(database(), { ...of(systemId), version, system: { ...given, ...system } })
    expect(await change({ kind: 'platform' })).toMatchObject({ issues: [{ key: 'systems.platform-is-no-core' }] })
    expect(await change({ ownerId: 999_999 })).toMatchObject({ issues: [{ field: 'ownerId' }] })
    expect(await change({ yearlyCost: 500_000_000n })).toEqual({ ok: true })
    const told = await database().select().from(timelineEntry).orderBy(asc(timelineEntry.id))
    expect(told.at(-1)).toMatchObject({
      event: 'system.changed',
      data: { changes: [{ field: 'yearlyCost', from: '420000000', to: '500000000' }] },
    })
  })
})

describe('what a system rests on', () => {
  test('a lease, a project and a clause are named, told by their names, and found from the other end', async () => {
    const systemId = await aSystem()
    const projectId = await addProject({ ownerId, code: 'BG-07' })
    const { id: leaseId } = await addLease(projectId)
    const { clauseId } = await addNotice()
    const { state: _s, since: _d, words: _w, ...given } = facts()
    const tied = { ...of(systemId), version: 1, system: { ...given, projectId, leaseId, clauseId } }
    const wrong = { ...tied, system: { ...tied.system, leaseId: 999_999, clauseId: 999_999 } }
    expect(await changeSystem(database(), wrong)).toMatchObject({
      issues: [
        { field: 'leaseId', key: 'errors.not-a-choice' },
        { field: 'clauseId', key: 'errors.not-a-choice' },
      ],
    })
    expect(await changeSystem(database(), tied)).toEqual({ ok: true })
    const told = await database().select().from(timelineEntry).orderBy(asc(timelineEntry.id))
    expect(told.at(-1)?.data).toMatchObject({
      changes: [
        { field: 'projectId', from: null, to: 'BG-07' },
        { field: 'leaseId', from: null, to: 'Thuê thư điện tử' },
        { field: 'clauseId', from: null, to: '2, 70/TB-UBND' },
      ],
    })
    expect(await findSystem(database(), { id: systemId, scope: 'all', asOf })).toMatchObject({
      ...{ projectCode: 'BG-07', leaseService: 'Thuê thư điện tử', clauseNotice: '70/TB-UBND' },
    })
    const found = (tie: { projectId: number } | { leaseId: number }, scope: Scope = 'all') =>
      listSystemsOf(database(), { of: tie, scope, asOf })
    for (const tie of [{ projectId }, { leaseId }]) {
      expect(await found(tie)).toMatchObject([{ id: systemId, units: 0 }])
      expect(await found(tie, [unitId])).toEqual([])
    }
  })
})

describe('a unit at a core', () => {
  test('a clause is cause enough, and the board cites it', async () => {
    const { clauseId } = await addNotice()
    const systemId = await aSystem()
    const unit = line({ standing: 'to-be-replaced', interfaceState: 'none', clauseId, words: null })
    expect(await setSystemUnit(database(), { ...of(systemId), unit })).toEqual({ ok: true })
    expect(await lines(systemId)).toMatchObject([
      { unit: 'Sở Xây dựng', standing: 'to-be-replaced', causeNotice: '70/TB-UBND', changedOn: '2016-10-01' },
    ])
  })

  test('a new standing needs its cause, a next step does not; two people do not overwrite each other', async () => {
    const systemId = await aSystem()
    const set = (unit: GivenSystemUnit) => setSystemUnit(database(), { ...of(systemId), unit })
    expect(await set(line())).toEqual({ ok: true })
    expect(await set(line())).toMatchObject({ issues: [{ key: 'systems.unit-is-there' }] })
    const [first] = await lines(systemId)
    if (!first) throw new Error('no line')
    const again = { unitId: first.id, version: first.version, on: null, words: null }
    expect(await set(line({ ...again, nextStep: 'Tập huấn' }))).toEqual({ ok: true })
    expect(await set(line({ ...again, nextStep: 'Khác' }))).toMatchObject({ reason: 'stale', current: { version: 2 } })
    const moved = { ...again, version: 2, standing: 'own-joined' as const, program: 'Một cửa 2011' }
    expect(await set(line(moved))).toMatchObject({
      issues: [{ key: 'systems.cause-missing' }, { field: 'on', key: 'errors.required' }],
    })
    expect(await set(line({ ...moved, program: null, on: asOf, words: 'Phiếu khảo sát' }))).toMatchObject({
      issues: [{ field: 'program', key: 'systems.program-needed' }],
    })
    expect(await set(line({ ...moved, on: asOf, words: 'Phiếu khảo sát' }))).toEqual({ ok: true })
    expect((await changes()).filter((one) => one.systemUnitId !== null)).toMatchObject([
      { was: null, became: 'in-use' },
      { was: 'in-use', became: 'own-joined', words: 'Phiếu khảo sát' },
    ])
    const removal = { ...of(systemId), id: first.id }
    expect(await removeSystemUnit(database(), { ...removal, version: 1 })).toMatchObject({ reason: 'stale' })
    expect(await removeSystemUnit(database(), { ...removal, version: 3 })).toEqual({ ok: true })
    expect(await database().select().from(systemUnit)).toEqual([])
  })
})

describe('an interface', () => {
  test('is seen from both ends, keeps its state’s cause and goes with its story', async () => {
    const [tthc, lgsp] = [await aSystem(), await aSystem({ name: 'LGSP', kind: 'platform', isCore: false })]
    const given: GivenInterface = {
      ...{ interfaceId: null, version: null, otherId: lgsp, direction: 'gives', exchanged: 'Hồ sơ', means: 'lgsp' },
      ...{ state: 'running', evidence: null, on: '2016-10-05', clauseId: null, words: 'Biên bản kiểm thử' },
    }
    const set = (change: Partial<GivenInterface>) =>
      setInterface(database(), { ...of(tthc), given: { ...given, ...change } })
    expect(await set({ otherId: tthc })).toMatchObject({ issues: [{ key: 'systems.joins-itself' }] })
    expect(await set({})).toEqual({ ok: true })
    const seen = (systemId: number) => listSystemInterfaces(database(), { systemId, scope: 'all', asOf })
    const [row] = await seen(tthc)
    expect(row).toMatchObject({ other: 'LGSP', gives: true, since: '2016-10-05' })
    expect(await seen(lgsp)).toMatchObject([{ other: 'Phần mềm lõi một cửa', gives: false }])
    const broken = { interfaceId: row?.id ?? 0, version: 1, state: 'broken' as const }
    expect(await set({ ...broken, words: null })).toMatchObject({ issues: [{ key: 'systems.cause-missing' }] })
    expect(await set({ ...broken, on: asOf })).toEqual({ ok: true })
    expect(await seen(tthc)).toMatchObject([{ state: 'broken', since: asOf }])
    expect(await removeInterface(database(), { ...of(tthc), id: row?.id ?? 0, version: 2 })).toEqual({ ok: true })
    expect(await database().select().from(systemInterface)).toEqual([])
    const story = await database().select().from(timelineEntry).orderBy(asc(timelineEntry.id))
    expect(story.at(-1)?.event).toBe('system.interface-removed')
  })
})

describe('who sees what (R15)', () => {
  test('a unit sees what it owns or uses and the shared platforms; of a core only its own line', async () => {
    const other = await addUnit('Sở Y tế')
    const core = await aSystem()
    await aSystem({ name: 'Bệnh án', ownerId: other, isCore: false })
    await aSystem({ name: 'LGSP', kind: 'platform', isCore: false })
    await setSystemUnit(database(), { ...of(core), unit: line() })
    await setSystemUnit(database(), { ...of(core), unit: line({ organisationId: other }) })
    const question = { view: readSystemsView(new URLSearchParams()), scope: [unitId], asOf }
    expect((await listSystems(database(), question)).map(({ name }) => name)).toEqual(['LGSP', 'Phần mềm lõi một cửa'])
    expect(await countSystems(database(), question)).toMatchObject({ running: 2 })
    const seen = await listSystemUnits(database(), { systemId: core, scope: [unitId], asOf })
    expect(seen.map(({ unit }) => unit)).toEqual(['Sở Xây dựng'])
    const stranger = { ...actor(), scope: [other] }
    const { state: _s, since: _d, words: _w, ...given } = facts()
    expect(
      await changeSystem(database(), {
        systemId: core,
        by: { ...stranger, scope: [] },
        now,
        version: 1,
        system: given,
      }),
    ).toMatchObject({ reason: 'missing' })
  })
})
