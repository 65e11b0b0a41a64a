import { describe, expect, test } from 'vitest'
import { addDecision } from '#tests/support/appraisal-rows'
import { twoOptions } from '#tests/support/appraisal-sheets'
import { addLease } from '#tests/support/lease-rows'
import { addProject } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import * as list from '~/routes/appraisals/list/route'
import * as page from '~/routes/appraisals/page/route'

const typed = { question: 'Thuê hay mua?', leaseId: '', startYear: '2015', years: '3' }

async function begun() {
  const { cookie, organisationId } = await signedIn('specialist')
  const projectId = await addProject({ ownerId: organisationId })
  const fields = { ...typed, projectId: String(projectId), 'kinds[]': ['keep-renting', 'buy'] }
  const done = await outcome(list.action(send('/appraisals', fields, { cookie })))
  expect(done).toMatchObject({ status: 302, location: expect.stringMatching(/^\/appraisals\/\d+$/) })
  return { cookie, organisationId, projectId, id: done.location?.split('/').at(-1) ?? '' }
}

const post = (id: string, cookie: string, fields: Record<string, string>) =>
  outcome(page.action(send(`/appraisals/${id}`, fields, { cookie, params: { id } })))

describe('/appraisals', () => {
  test('begins one and lists it with its state; what is missing is said at its field', async () => {
    const { cookie, projectId } = await begun()
    await addLease(projectId)
    expect(await outcome(list.loader(visit('/appraisals?q=thue', { cookie })))).toMatchObject({
      value: { total: 1, counts: { draft: 1 }, mayChange: true, leases: [{ service: 'Thuê thư điện tử' }] },
    })
    const asked = `/appraisals?new=1&project=${projectId}&lease=1`
    expect(await outcome(list.loader(visit(asked, { cookie })))).toMatchObject({
      value: { begin: true, project: { value: String(projectId) } },
    })
    const wrong = { ...typed, projectId: '', question: '', years: '99' }
    const problems = (await outcome(list.action(send('/appraisals', wrong, { cookie })))).value
    expect(problems).toMatchObject({
      problems: [{ field: 'projectId' }, { field: 'question' }, { field: 'years' }],
    })
  })
})

describe('/appraisals/:id', () => {
  test('saves a sheet, hands it in, and is tied to a decision by whoever may take one', async () => {
    const { cookie, id } = await begun()
    const sheet = JSON.stringify(twoOptions())
    expect(await post(id, cookie, { intent: 'save', sheet, version: '1' })).toMatchObject({ value: { ok: true } })
    expect(await post(id, cookie, { intent: 'save', sheet, version: '1' })).toMatchObject({
      ...{ status: 409, value: { current: { version: 2, sheet: { question: 'Thuê hay mua?' } } } },
    })
    expect(await post(id, cookie, { intent: 'submit', version: '2' })).toMatchObject({ value: { ok: true } })
    const decide = { intent: 'decide', decisionId: String(await addDecision()), chosen: '0', outturnProjectId: '' }
    expect(await post(id, cookie, { ...decide, version: '3' })).toMatchObject({ status: 403 })
    const chairman = await signedIn('chairman')
    expect(
      await outcome(page.loader(visit(`/appraisals/${id}`, { cookie: chairman.cookie, params: { id } }))),
    ).toMatchObject({
      value: { mayDecide: true, mayChange: false, decisions: [{ title: 'Tiếp tục thuê' }], draft: expect.any(String) },
    })
    expect(await post(id, chairman.cookie, { intent: 'withdraw', version: '3' })).toMatchObject({ status: 403 })
    expect(await post(id, chairman.cookie, { ...decide, version: '3' })).toMatchObject({ value: { ok: true } })
  })

  test('refuses what is no sheet, and cells with their place in a sentence', async () => {
    const { cookie, id } = await begun()
    for (const sheet of ['{', '{"options":[]}'])
      expect(await post(id, cookie, { intent: 'save', sheet, version: '1' })).toMatchObject({ status: 422 })
    const wrong = twoOptions({ discount: '45' })
    expect(await post(id, cookie, { intent: 'save', sheet: JSON.stringify(wrong), version: '1' })).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'discount', sentence: 'Nhập tỷ lệ từ 0 đến 30 %' }] },
    })
  })

  test('a draft is not there for the inspector, and cannot be changed by who only reads', async () => {
    const { id } = await begun()
    const inspector = await signedIn('inspector')
    const at = { cookie: inspector.cookie, params: { id } }
    expect(await outcome(page.loader(visit(`/appraisals/${id}`, at)))).toMatchObject({ status: 404 })
    expect(await post(id, inspector.cookie, { intent: 'submit', version: '1' })).toMatchObject({ status: 403 })
    expect(await outcome(list.loader(visit('/appraisals', at)))).toMatchObject({ value: { total: 0 } })
  })
})
