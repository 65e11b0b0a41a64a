import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { timelineEntry } from '#db/schema.server'
import { addLease } from '#tests/support/lease-rows'
import { addDirective, addNotice, addProject } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import * as list from '~/routes/leases/list/route'
import * as create from '~/routes/leases/new/route'
import * as page from '~/routes/leases/page/route'
import { loader as suppliers } from '~/routes/suppliers/options'

const typed = {
  ...{ service: 'Thuê thư điện tử', providerId: '', providerName: 'VDC Online', providerTaxCode: '', onMarket: 'on' },
  ...{ rentalPlanDecision: '', rentalPlanDecidedOn: '', contractNumber: '1/HĐ', signedOn: '2014-12-20' },
  ...{ startsOn: '2015-01-01', endsOn: '2015-12-31', noticeBy: '', feePeriod: 'month', fee: '45 triệu', vat: '8,5' },
  serviceLevel: '',
}

describe('/leases/new', () => {
  test('records what officials type and leads to its page; what is wrong is said at its field', async () => {
    const { cookie, organisationId } = await signedIn('specialist')
    const projectId = String(await addProject({ ownerId: organisationId }))
    const post = (fields: object) => outcome(create.action(send('/leases/new', { ...typed, ...fields }, { cookie })))
    expect(await post({ projectId })).toMatchObject({
      status: 302,
      location: expect.stringMatching(/^\/leases\/\d+$/),
    })
    const wrong = await post({ projectId: '', fee: 'nhiều', vat: '108', endsOn: '2014-01-01', providerName: '' })
    const problems = (wrong.value as { problems: { field: string }[] }).problems.map((problem) => problem.field)
    expect(wrong.status).toBe(422)
    expect(problems).toEqual(expect.arrayContaining(['projectId', 'fee', 'vat']))
    expect(await post({ projectId, endsOn: '2014-01-01', providerName: '' })).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'providerId' }, { field: 'endsOn' }] },
    })
    const reader = await signedIn('finance')
    expect(await outcome(create.loader(visit('/leases/new', { cookie: reader.cookie })))).toMatchObject({ status: 403 })
  })
})

describe('/leases', () => {
  test('lists with counts; a provider is found for the form', async () => {
    const { cookie, organisationId } = await signedIn('chairman')
    await addLease(await addProject({ ownerId: organisationId }))
    expect(await outcome(list.loader(visit('/leases?q=thu', { cookie })))).toMatchObject({
      value: { total: 1, mayChange: false, counts: { open: 1 } },
    })
    const found = (await outcome(suppliers(visit('/suppliers/options?q=vdc', { cookie })))).value as Response
    expect(await found.json()).toMatchObject([{ label: 'VDC Online' }])
  })
})

describe('/leases/:id', () => {
  test('shows it, changes it, and refuses in sentences', async () => {
    const { cookie, organisationId } = await signedIn('specialist')
    const row = await addLease(await addProject({ ownerId: organisationId }))
    const id = String(row.id)
    const at = { cookie, params: { id } }
    expect(await outcome(page.loader(visit(`/leases/${id}`, at)))).toMatchObject({
      value: { lease: { id: row.id }, mayChange: true, rulesKnown: false },
    })
    const post = (fields: Record<string, string>) => outcome(page.action(send(`/leases/${id}`, fields, at)))
    const handover = { intent: 'handover', item: 'Máy chủ', quantity: '', value: '', handedOverOn: '2015-02-01' }
    expect(await post({ ...handover, version: '1' })).toMatchObject({ value: { ok: true } })
    expect(await post({ ...handover, version: '1' })).toMatchObject({ status: 409 })
    expect(await post({ intent: 'close', closedOn: '2015-03-01', version: '2' })).toMatchObject({
      status: 409,
      value: { problems: expect.arrayContaining([expect.objectContaining({ key: 'leases.exit-step-missing' })]) },
    })
    const renew = { intent: 'renew', newEndsOn: '2016-12-31', signedOn: '2015-12-01', noticeBy: '', reason: '' }
    expect(await post({ ...renew, documentNumber: '', clauseId: '', version: '2' })).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'documentNumber' }] },
    })
    expect(await post({ intent: 'nothing' })).toMatchObject({ status: 404 })
  })
})

describe('a clause that orders to keep renting', () => {
  test('comes along to the form: of the page it is chosen, of a new lease it is the cause', async () => {
    const { cookie, organisationId } = await signedIn('specialist')
    const projectId = await addProject({ ownerId: organisationId })
    const notice = await addNotice()
    await addDirective(notice, [projectId], { decision: 'continue-rent' })
    const id = String((await addLease(projectId)).id)
    const at = (clause: number) =>
      outcome(page.loader(visit(`/leases/${id}?clause=${clause}`, { cookie, params: { id } })))
    expect(await at(notice.clauseId)).toMatchObject({ value: { ordered: notice.clauseId } })
    expect(await at(999)).toMatchObject({ value: { ordered: null } })
    const url = `/leases/new?project=${projectId}&clause=${notice.clauseId}`
    expect(await outcome(create.loader(visit(url, { cookie })))).toMatchObject({ value: { clause: { section: '2' } } })
    const post = (clauseId: string) =>
      outcome(create.action(send(url, { ...typed, projectId: String(projectId), clauseId }, { cookie })))
    expect(await post('999')).toMatchObject({ status: 422, value: { problems: [{ field: 'clauseId' }] } })
    expect(await post(String(notice.clauseId))).toMatchObject({ status: 302 })
    const [told] = await database().select().from(timelineEntry).where(eq(timelineEntry.event, 'lease.recorded'))
    expect(told).toMatchObject({ clauseId: notice.clauseId, data: { citation: { notice: '70/TB-UBND' } } })
  })
})
