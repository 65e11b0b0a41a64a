import { asc } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { organisation } from '#db/schema.server'
import { loadSample } from '#db/seed/load-sample.server'
import { SAMPLE_PEOPLE } from '#db/seed/people'
import { assignDuties } from '~/domain/organisations/assign-duties.commands.server'
import { countOpenDuties } from '~/domain/organisations/duties.server'
import type { NewSuccession } from '~/domain/organisations/organisation.forms'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'
import { findOrganisation } from '~/domain/organisations/organisation-page.queries.server'
import { listOrganisationIdsWithPredecessors, loadRegister } from '~/domain/organisations/organisations.queries.server'
import { currentResponsible } from '~/domain/organisations/register'
import { countRegister, listRegister } from '~/domain/organisations/register-list.queries.server'
import { recordSuccession } from '~/domain/organisations/succession.commands.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { addSuccession, addUnit, NOW, OFFICE, OFFICER } from './register-rows'

const TODAY = '2026-11-21'
const merged: NewSuccession = {
  version: 1,
  kind: 'merged',
  on: '2025-03-01',
  legalBasis: 'Nghị định 45/2025/NĐ-CP',
  scope: null,
  toIds: [2],
  dutiesTo: null,
}
const record = (succession: Partial<NewSuccession>, by = OFFICE, organisationId = 1) =>
  recordSuccession(database(), { organisationId, succession: { ...merged, ...succession }, by, now: NOW })
const twoUnits = async () => {
  await addUnit({ name: 'Sở Thông tin và Truyền thông', short: 'Sở TT&TT', from: '2008-03-01' })
  await addUnit({ name: 'Sở Khoa học và Công nghệ' })
}

describe('recordSuccession', () => {
  test('merging ends the unit and its names the day before; the other takes the duties; both stories tell it', async () => {
    await twoUnits()
    expect(await record({})).toEqual({ ok: true })
    const page = await findOrganisation(database(), 1, TODAY, 'all')
    expect(page).toMatchObject({ validTo: '2025-02-28', version: 2, answering: [{ id: 2 }] })
    expect(page?.names.every((name) => name.validTo === '2025-02-28')).toBe(true)
    expect(page?.successions).toMatchObject([
      { fromName: 'Sở Thông tin và Truyền thông', toName: 'Sở Khoa học và Công nghệ', takesDuties: true },
    ])
    expect(await listOrganisationIdsWithPredecessors(database(), [2])).toEqual([1, 2])
    for (const id of [1, 2])
      expect((await listTimeline(database(), 'organisation', id))[0]?.event).toBe('organisation.succeeded')
    expect(await record({ version: 2 })).toMatchObject({ reason: 'conflict' })
  })

  test('a function that moves leaves both alive and takes no papers along', async () => {
    await twoUnits()
    expect(await record({ kind: 'moved', scope: 'Báo chí, xuất bản' })).toEqual({ ok: true })
    expect(await findOrganisation(database(), 1, TODAY, 'all')).toMatchObject({ validTo: null })
    expect(await listOrganisationIdsWithPredecessors(database(), [2])).toEqual([2])
  })

  test('splitting names the one that takes the duties; abolishing leaves them to nobody', async () => {
    await twoUnits()
    await addUnit({ name: 'Sở Văn hóa' })
    expect(await record({ kind: 'split', toIds: [2, 3] })).toMatchObject({
      issues: [{ field: 'dutiesTo', key: 'organisations.one-takes-duties' }],
    })
    expect(await record({ kind: 'split', toIds: [2, 3], dutiesTo: 3 })).toEqual({ ok: true })
    expect(currentResponsible(1, await loadRegister(database()), TODAY)).toEqual([3])
    expect(await record({ kind: 'abolished', toIds: [] }, OFFICE, 3)).toEqual({ ok: true })
    expect(currentResponsible(1, await loadRegister(database()), TODAY)).toEqual([])
  })

  test('what does not hold is refused, and nothing is changed', async () => {
    await twoUnits()
    await addUnit({ name: 'Sở cũ', to: '2020-12-31' })
    const issues = async (succession: Partial<NewSuccession>) => {
      const result = await record(succession)
      return result.ok || result.reason !== 'invalid' ? result : result.issues.map((issue) => issue.key.split('.')[1])
    }
    expect(await issues({ toIds: [] })).toEqual(['merged-into-one'])
    expect(await issues({ toIds: [3] })).toEqual(['successor-not-living'])
    expect(await issues({ toIds: [99] })).toEqual(['successor-not-living'])
    expect(await issues({ toIds: [1] })).toEqual(['own-successor'])
    expect(await issues({ kind: 'split', toIds: [2, 2], dutiesTo: 2 })).toEqual(['successor-twice'])
    expect(await issues({ kind: 'moved' })).toEqual(['scope-needed'])
    expect(await issues({ kind: 'abolished' })).toEqual(['abolished-has-none'])
    expect(await issues({ on: '2008-03-01' })).toEqual(['ends-before-it-begins'])
    expect(await issues({ dutiesTo: 3 })).toEqual(['one-takes-duties'])
    expect(await record({ version: 4 })).toMatchObject({ reason: 'stale' })
    expect(await record({}, OFFICER)).toMatchObject({ reason: 'forbidden' })
    expect(await record({}, OFFICE, 99)).toMatchObject({ reason: 'missing' })
    expect(await findOrganisation(database(), 1, TODAY, 'all')).toMatchObject({ validTo: null, successions: [] })
  })
})

describe('assignDuties', () => {
  const assign = (organisationId: number, toId: number, version = 1, by = OFFICE) =>
    assignDuties(database(), { organisationId, version, toId, legalBasis: 'QĐ 12/QĐ-UBND', by, now: NOW })

  test('the work of a unit that ended without a successor gets a living owner, papers included', async () => {
    await addUnit({ name: 'Huyện A', to: '2025-06-30' })
    await addUnit({ name: 'Xã B', from: '2025-07-01' })
    await addUnit({ name: 'Xã C', from: '2025-07-01' })
    await addSuccession(1, null, '2025-07-01')
    expect(await assign(1, 99)).toMatchObject({ issues: [{ field: 'toId' }] })
    expect(await assign(1, 2)).toEqual({ ok: true })
    expect(currentResponsible(1, await loadRegister(database()), TODAY)).toEqual([2])
    expect(await listOrganisationIdsWithPredecessors(database(), [2])).toEqual([1, 2])
    expect(await assign(1, 3, 2)).toMatchObject({ issues: [{ key: 'organisations.duties-answered' }] })
    expect(await assign(2, 3)).toMatchObject({ issues: [{ key: 'organisations.still-living' }] })
    expect(await assign(1, 3, 1)).toMatchObject({ reason: 'stale' })
    expect(await assign(1, 3, 2, OFFICER)).toMatchObject({ reason: 'forbidden' })
  })
})

describe('who may see what', () => {
  test('predecessors of predecessors count, circles end, nothing given gives nothing', async () => {
    for (const name of ['A', 'B', 'C', 'D']) await addUnit({ name })
    await addSuccession(1, 2, '2020-01-01')
    await addSuccession(2, 3, '2021-01-01')
    await addSuccession(3, 1, '2022-01-01')
    await addSuccession(4, 3, '2022-01-01', { takesDuties: false })
    const line = (ids: number[]) => listOrganisationIdsWithPredecessors(database(), ids)
    expect(await line([3])).toEqual([1, 2, 3])
    expect(await line([4])).toEqual([4])
    expect(await line([])).toEqual([])
    expect(await line([99])).toEqual([99])
  })

  test("a name asked for in a list is the row's own, not another's", async () => {
    for (const name of ['A', 'B', 'C']) await addUnit({ name, short: `${name}.` })
    const rows = await database()
      .select({ id: organisation.id, name: officialNameOn(organisation.id, TODAY) })
      .from(organisation)
      .orderBy(asc(organisation.id))
    expect(rows.map((row) => row.name)).toEqual(['A', 'B', 'C'])
  })
})

describe('the register with its duties, on the sample', () => {
  test('open duties stand with their unit; those nobody answers for are listed, and within the scope only', async () => {
    await loadSample(database(), { today: TODAY })
    const all = await countOpenDuties(database(), TODAY, 'all')
    const orphaned = await listRegister(database(), { q: '', state: 'orphaned', kind: null }, TODAY, 'all')
    expect(orphaned.map((row) => row.name)).toEqual(['Ủy ban nhân dân huyện Sơn Động'])
    expect(orphaned[0]).toMatchObject({ orphanedDuties: 1, openDuties: 1, validTo: '2025-06-30' })
    const [own] = (await listRegister(database(), { q: 'so khcn', state: 'living', kind: null }, TODAY, 'all')) ?? []
    expect(own).toMatchObject({ shortName: 'Sở KH&CN', parentName: 'UBND tỉnh', people: 2 })
    expect(own?.openDuties).toBe(all.get(own?.id ?? 0)?.open)
    const other = await countOpenDuties(database(), TODAY, [own?.id ?? 0])
    expect([...other.keys()]).toEqual([own?.id])
    expect(await countRegister(database(), TODAY, 'all')).toMatchObject({ orphaned: 1 })
    expect(await countRegister(database(), TODAY, [])).toMatchObject({ orphaned: 0 })
    const then = await countRegister(database(), '2015-04-03', 'all')
    expect(then.ended).toBe(0)
  })

  test("a unit's page follows the line: what Sở TT&TT was ordered in 2015 is work of Sở KH&CN today", async () => {
    await loadSample(database(), { today: TODAY })
    const officer = SAMPLE_PEOPLE.find((one) => one.role === 'unit-officer')
    const [own] = await listRegister(database(), { q: 'so khcn', state: 'living', kind: 'department' }, TODAY, 'all')
    const page = await findOrganisation(database(), own?.id ?? 0, TODAY, 'all')
    expect(
      page?.duties.some((duty) => duty.notice === '70/TB-UBND' && duty.printedName.startsWith('Sở Thông tin')),
    ).toBe(true)
    expect(page?.people.map((one) => one.personId)).toContain(officer?.id)
    expect(page?.successions.map((one) => one.fromName)).toContain('Sở Khoa học và Công nghệ tỉnh Bắc Giang')
    expect((await findOrganisation(database(), own?.id ?? 0, TODAY, []))?.duties).toEqual([])
    expect(await findOrganisation(database(), 9999, TODAY, 'all')).toBeNull()
  })
})
