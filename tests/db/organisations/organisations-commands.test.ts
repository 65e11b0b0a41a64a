import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { matchOrganisation } from '~/domain/organisations/match-organisation'
import { addAlias, removeAlias, renameOrganisation } from '~/domain/organisations/organisation-names.commands.server'
import { findOrganisation } from '~/domain/organisations/organisation-page.queries.server'
import { addOrganisation, changeOrganisation } from '~/domain/organisations/organisations.commands.server'
import { loadRegister } from '~/domain/organisations/organisations.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { addUnit, NOW, OFFICE, OFFICER } from './register-rows'

const TODAY = '2026-11-21'
const page = (id: number, day = TODAY) => findOrganisation(database(), id, day, 'all')
const given = { kind: 'department' as const, shortName: null, parentId: null, validFrom: null, code: null }
const events = async (id: number) =>
  (await listTimeline(database(), 'organisation', id)).map(({ event, data }) => [event, data.what ?? data.name])

describe('addOrganisation', () => {
  test('enters a unit with its names, and tells it', async () => {
    const added = await addOrganisation(database(), {
      organisation: { ...given, name: 'Sở Dân tộc và Tôn giáo', shortName: 'Sở DT&TG', validFrom: '2025-03-01' },
      by: OFFICE,
      now: NOW,
    })
    if (!added.ok) throw new Error(added.reason)
    expect(await page(added.organisationId)).toMatchObject({ name: 'Sở Dân tộc và Tôn giáo', shortName: 'Sở DT&TG' })
    expect(await events(added.organisationId)).toEqual([['organisation.added', 'Sở Dân tộc và Tôn giáo']])
  })

  test('refuses a name that a living unit bears, whatever its case; one that ended before is no hindrance', async () => {
    await addUnit({ name: 'Sở Du lịch' })
    await addUnit({ name: 'Sở Ngoại vụ', to: '2025-02-28' })
    const add = (name: string, validFrom: string | null) =>
      addOrganisation(database(), { organisation: { ...given, name, validFrom }, by: OFFICE, now: NOW })
    expect(await add('SỞ DU LỊCH', null)).toMatchObject({
      reason: 'invalid',
      issues: [{ key: 'organisations.name-taken' }],
    })
    expect(await add('Sở Ngoại vụ', null)).toMatchObject({ ok: false })
    expect(await add('Sở Ngoại vụ', '2025-03-01')).toMatchObject({ ok: true })
  })

  test('refuses an unknown parent, and somebody bound to an own unit', async () => {
    const organisation = { ...given, name: 'Phòng A', parentId: 999 }
    expect(await addOrganisation(database(), { organisation, by: OFFICE, now: NOW })).toMatchObject({
      issues: [{ field: 'parentId', key: 'errors.not-a-choice' }],
    })
    expect(await addOrganisation(database(), { organisation, by: OFFICER, now: NOW })).toMatchObject({
      reason: 'forbidden',
    })
  })
})

describe('changeOrganisation', () => {
  const change = { version: 1, kind: 'centre' as const, parentId: null, validFrom: null, code: 'H05.2' }

  test('changes what a unit is; the same again changes nothing', async () => {
    const organisationId = await addUnit({ name: 'Trung tâm A' })
    expect(await changeOrganisation(database(), { organisationId, change, by: OFFICE, now: NOW })).toEqual({ ok: true })
    const again = { ...change, version: 2 }
    expect(await changeOrganisation(database(), { organisationId, change: again, by: OFFICE, now: NOW })).toEqual({
      ok: true,
    })
    expect(await page(organisationId)).toMatchObject({ kind: 'centre', code: 'H05.2', version: 2 })
    expect(await events(organisationId)).toEqual([['organisation.changed', 'facts']])
  })

  test('an older version is shown the current values (R16)', async () => {
    const organisationId = await addUnit({ name: 'Trung tâm A' })
    await changeOrganisation(database(), { organisationId, change, by: OFFICE, now: NOW })
    const second = await changeOrganisation(database(), { organisationId, change, by: OFFICE, now: NOW })
    expect(second).toMatchObject({ reason: 'stale', current: { code: 'H05.2', name: 'Trung tâm A', version: 2 } })
  })

  test('a unit does not stand below itself, and does not begin after its end', async () => {
    const top = await addUnit({ name: 'Sở A', to: '2025-06-30' })
    const below = await addUnit({ name: 'Phòng B', parentId: top })
    const put = (organisationId: number, more: object) =>
      changeOrganisation(database(), { organisationId, change: { ...change, ...more }, by: OFFICE, now: NOW })
    expect(await put(top, { parentId: below })).toMatchObject({ issues: [{ key: 'organisations.parent-below' }] })
    expect(await put(top, { parentId: top })).toMatchObject({ issues: [{ key: 'organisations.parent-below' }] })
    expect(await put(top, { validFrom: '2026-01-01' })).toMatchObject({
      issues: [{ key: 'organisations.ends-before-it-begins' }],
    })
    expect(await put(99, {})).toMatchObject({ reason: 'missing' })
  })
})

describe('renameOrganisation', () => {
  const rename = {
    version: 1,
    name: 'Cục Du lịch Quốc gia Việt Nam',
    shortName: null,
    on: '2023-01-16',
    legalBasis: 'NĐ 01/2023',
  }

  test('the old name stays on its days, and papers of then still find the unit (R17)', async () => {
    const organisationId = await addUnit({ name: 'Tổng cục Du lịch', short: 'TCDL' })
    expect(await renameOrganisation(database(), { organisationId, rename, by: OFFICE, now: NOW })).toEqual({ ok: true })
    expect((await page(organisationId, '2023-01-15'))?.name).toBe('Tổng cục Du lịch')
    expect(await page(organisationId)).toMatchObject({ name: rename.name, shortName: rename.name })
    const register = await loadRegister(database())
    expect(matchOrganisation('Tổng cục Du lịch', register, '2016-05-09')).toMatchObject({
      organisationId,
      how: 'official',
    })
    expect(matchOrganisation('Tổng cục Du lịch', register, '2024-05-09')).toMatchObject({ how: 'other-day' })
  })

  test('refuses a day before the name began, the same name again, a day after the end', async () => {
    const organisationId = await addUnit({ name: 'Sở A', from: '2020-01-01', to: '2025-06-30' })
    const put = (more: object) =>
      renameOrganisation(database(), { organisationId, rename: { ...rename, ...more }, by: OFFICE, now: NOW })
    expect(await put({ on: '2020-01-01' })).toMatchObject({ issues: [{ key: 'organisations.name-begins-later' }] })
    expect(await put({ on: '2026-01-01' })).toMatchObject({ issues: [{ key: 'organisations.not-living-then' }] })
    expect(await put({ name: 'SỞ A' })).toMatchObject({ issues: [{ key: 'organisations.same-name' }] })
    expect(await put({ version: 7 })).toMatchObject({ reason: 'stale' })
    await addUnit({ name: rename.name })
    expect(await put({})).toMatchObject({ issues: [{ key: 'organisations.name-taken' }] })
  })
})

describe('aliases', () => {
  test('an alias is matched from now on; a known name is none; only aliases go', async () => {
    const organisationId = await addUnit({ name: 'Sở Khoa học và Công nghệ' })
    const add = (name: string, version: number) =>
      addAlias(database(), { organisationId, version, name, by: OFFICE, now: NOW })
    expect(await add('Sở KHCN và CĐS', 1)).toEqual({ ok: true })
    expect(await add('sở khoa học và công nghệ', 2)).toMatchObject({ issues: [{ key: 'organisations.alias-known' }] })
    expect(matchOrganisation('Sở KHCN và CĐS', await loadRegister(database()), TODAY)).toMatchObject({ how: 'alias' })
    const names = (await page(organisationId))?.names ?? []
    const nameOf = (kind: string) => names.find((one) => one.kind === kind)?.id ?? 0
    const remove = (nameId: number, version: number) =>
      removeAlias(database(), { organisationId, version, nameId, by: OFFICE, now: NOW })
    expect(await remove(nameOf('official'), 2)).toMatchObject({ reason: 'conflict' })
    expect(await remove(999, 2)).toMatchObject({ reason: 'missing' })
    expect(await remove(nameOf('alias'), 2)).toEqual({ ok: true })
    expect(matchOrganisation('Sở KHCN và CĐS', await loadRegister(database()), TODAY)).toEqual({ found: 'none' })
    expect((await events(organisationId)).map(([, what]) => what)).toEqual(['alias-removed', 'alias-added'])
  })
})
