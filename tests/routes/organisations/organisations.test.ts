import { describe, expect, test } from 'vitest'
import { addOrganisationRow, outcome, send, signedIn, visit } from '#tests/support/requests'
import * as list from '~/routes/organisations/list/route'
import { loader as options } from '~/routes/organisations/options'
import * as page from '~/routes/organisations/page/route'

type Loaded = { rows: { name: string }[]; counts: { all: number }; mayChange: boolean }
const facts = { kind: 'department', shortName: '', parentId: '', validFrom: '', code: '' }

describe('/organisations', () => {
  test('lists, filters, and says who may change', async () => {
    const { cookie } = await signedIn('chairman')
    await addOrganisationRow('Sở Khoa học và Công nghệ')
    const seen = await outcome(list.loader(visit('/organisations?q=khoa%20hoc', { cookie })))
    const { rows, counts, mayChange } = seen.value as Loaded
    expect(rows.map((row) => row.name)).toEqual(['Sở Khoa học và Công nghệ'])
    expect(counts.all).toBe(2)
    expect(mayChange).toBe(false)
    expect(await outcome(list.loader(visit('/organisations')))).toMatchObject({ status: 302 })
  })

  test('the office adds a unit and comes to its page; what is missing is said at its field; others may not', async () => {
    const { cookie } = await signedIn('office')
    const add = (fields: object, as = cookie) =>
      outcome(list.action(send('/organisations', { ...facts, ...fields }, { cookie: as })))
    expect(await add({ name: 'Sở Du lịch' })).toMatchObject({
      status: 302,
      location: expect.stringMatching(/^\/organisations\/\d+$/),
    })
    expect(await add({ name: ' ' })).toMatchObject({ status: 422, value: { problems: [{ field: 'name' }] } })
    expect(await add({ name: 'A', kind: 'x', validFrom: '31/2/2020' })).toMatchObject({ status: 422 })
    const unit = await signedIn('unit-officer')
    expect(await add({ name: 'Sở B' }, unit.cookie)).toMatchObject({ status: 403 })
  })
})

describe('/organisations/:id', () => {
  test('shows a unit; a number that is none is not found', async () => {
    const { cookie, organisationId } = await signedIn('specialist')
    const at = (id: string) => outcome(page.loader(visit(`/organisations/${id}`, { cookie, params: { id } })))
    expect(await at(String(organisationId))).toMatchObject({
      status: 200,
      value: { organisation: { id: organisationId } },
    })
    for (const id of ['9999', 'x', '-1']) expect(await at(id)).toMatchObject({ status: 404 })
  })

  test('renames, adds and removes other names, records a merger; refusals come back in sentences', async () => {
    const { cookie, organisationId } = await signedIn('office')
    const other = await addOrganisationRow('Sở Khoa học và Công nghệ')
    const id = String(organisationId)
    const post = (fields: Record<string, string | string[]>) =>
      outcome(page.action(send(`/organisations/${id}`, fields, { cookie, params: { id } })))
    expect(await post({ intent: 'add-alias', version: '1', name: 'Sở TT&TT' })).toMatchObject({ value: { ok: true } })
    expect(await post({ intent: 'add-alias', version: '1', name: 'Sở 4T' })).toMatchObject({ status: 409 })
    const rename = { intent: 'rename', name: 'Sở mới', shortName: '', on: '2024-01-01', legalBasis: 'QĐ 1' }
    expect(await post({ ...rename, version: '2' })).toMatchObject({ value: { ok: true } })
    expect(await post({ ...rename, version: '3', on: '' })).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'on' }] },
    })
    expect(await post({ intent: 'remove-alias', version: '3', nameId: '9999' })).toMatchObject({ status: 404 })
    const merge = { intent: 'succession', kind: 'merged', on: '2025-03-01', legalBasis: 'NĐ 45/2025', scope: '' }
    expect(await post({ ...merge, version: '3' })).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'toIds', sentence: expect.stringContaining('đúng một') }] },
    })
    expect(await post({ ...merge, version: '3', 'toIds[]': [String(other)] })).toMatchObject({ value: { ok: true } })
    expect(await post({ intent: 'change', version: '4', ...facts })).toMatchObject({ value: { ok: true } })
    expect(await post({ intent: 'nonsense' })).toMatchObject({ status: 404 })
    const seen = await outcome(page.loader(visit(`/organisations/${id}`, { cookie, params: { id } })))
    expect(seen.value).toMatchObject({ organisation: { validTo: '2025-02-28', name: 'Sở mới' } })
  })
})

test('/organisations/options answers comboboxes', async () => {
  const { cookie } = await signedIn('unit-officer')
  const id = await addOrganisationRow('Sở Khoa học và Công nghệ')
  const answer = (await options(visit('/organisations/options?q=khoa', { cookie }))) as Response
  expect(await answer.json()).toEqual([{ value: String(id), label: 'Sở Khoa học và Công nghệ' }])
})
