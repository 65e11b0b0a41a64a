import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { project } from '#db/schema.server'
import { addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { CSV_START } from '~/documents/csv'
import { loader as editPage, action as editProject } from '~/routes/projects/edit/route'
import { loader as exportCsv } from '~/routes/projects/export'
import { loader as newPage, action as newProject } from '~/routes/projects/new/route'
import { loader as portfolio } from '~/routes/projects/portfolio/route'
import { action as changeProjectState, loader as projectPage } from '~/routes/projects/project/route'
import { action as savedViews } from '~/routes/saved-views/route'

type Args = Parameters<typeof portfolio>[0] & Parameters<typeof newProject>[0]
type Endpoint = (args: Args) => Promise<unknown>
const call = (endpoint: unknown, args: unknown) => outcome((endpoint as Endpoint)(args as Args))

let cookie: string
let owner: number
let id: number
beforeEach(async () => {
  cookie = (await signedIn('specialist')).cookie
  owner = await addUnit('Sở Thông tin và Truyền thông')
  id = await addProject({ ownerId: owner, name: 'Thư điện tử', phase: 'preparation', totalInvestment: 5_000_000_000n })
})

const params = () => ({ id: String(id) })
const filled = () => ({ name: 'Cổng TTĐT', kind: 'system', field: 'portal', ownerId: String(owner) })
const problems = (value: unknown) =>
  (value as { problems: { field: string | null; key: string }[] }).problems.map(({ field, key }) => [field, key])

describe('the portfolio', () => {
  test('answers with the view, its rows and its sums', async () => {
    const { status, value } = await call(portfolio, visit('/projects?q=thu dien&by=owner&cols=total,phase', { cookie }))
    expect(status).toBe(200)
    expect(value).toMatchObject({
      view: { q: 'thu dien', by: 'owner', cols: ['name', 'total', 'phase'] },
      rows: [{ name: 'Thư điện tử', owner: 'Sở Thông tin và Truyền thông' }],
      sums: { all: { count: 1, total: 5_000_000_000n }, groups: [{ count: 1 }] },
      mayChange: true,
    })
  })

  test.each(['board', 'timeline'])('is the same projects as %s', async (show) => {
    const { value } = await call(portfolio, visit(`/projects?show=${show}`, { cookie }))
    expect(value).toMatchObject({ rows: [{ id }] })
  })

  test('a unit finds only what concerns it, and may not change', async () => {
    const officer = await signedIn('unit-officer')
    const own = await addProject({ ownerId: officer.organisationId, name: 'Của đơn vị' })
    const { value } = await call(portfolio, visit('/projects', { cookie: officer.cookie }))
    expect(value).toMatchObject({ rows: [{ id: own }], sums: { all: { count: 1 } }, mayChange: false })
  })

  test('nobody is sent to sign in', async () => {
    expect(await call(portfolio, visit('/projects?q=x'))).toMatchObject({
      status: 302,
      location: '/sign-in?next=%2Fprojects%3Fq%3Dx',
    })
  })
})

describe('the export', () => {
  test('holds exactly the rows and columns seen, as plain values no spreadsheet runs', async () => {
    await addProject({ ownerId: owner, name: '=HYPERLINK("x")', totalInvestment: 7n, phase: 'closed' })
    await addProject({ ownerId: owner, name: 'Không thấy' })
    const query = '/projects/export.csv?sort=-total&phase=preparation,closed&cols=total,planned-end'
    const { status, value } = await call(exportCsv, visit(query, { cookie }))
    expect(status).toBe(200)
    const bytes = await (value as Response).arrayBuffer()
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n')
    expect(lines).toEqual([
      `${CSV_START}Mã;Dự án;Tổng mức đầu tư (đồng);Kết thúc KH`,
      expect.stringMatching(/^T-\d+;Thư điện tử;5000000000;$/),
      expect.stringMatching(/^T-\d+;"'=HYPERLINK\(""x""\)";7;$/),
      '',
    ])
  })
})

describe('a new project', () => {
  test('is made and shown', async () => {
    const made = await call(newProject, send('/projects/new', filled(), { cookie }))
    expect(made).toMatchObject({ status: 302, location: `/projects/${id + 1}` })
  })

  test('is refused at its fields, with everything typed', async () => {
    const wrong = {
      ...filled(),
      name: '',
      totalInvestment: '1,200 tỷ',
      decidedOn: '31/02/2015',
      'beneficiaryIds[]': ['3'],
    }
    const { status, value } = await call(newProject, send('/projects/new', wrong, { cookie }))
    expect(status).toBe(422)
    expect(problems(value)).toEqual([
      ['name', 'errors.required'],
      ['decidedOn', 'errors.not-a-day'],
      ['totalInvestment', 'errors.amount-ambiguous'],
    ])
    expect(value).toMatchObject({
      typed: { totalInvestment: '1,200 tỷ', decidedOn: '31/02/2015', beneficiaryIds: ['3'] },
    })
  })

  test.each(['office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'] as const)(
    'is not for %s',
    async (role) => {
      const other = await signedIn(role)
      expect((await call(newPage, visit('/projects/new', { cookie: other.cookie }))).status).toBe(403)
      expect((await call(newProject, send('/projects/new', filled(), { cookie: other.cookie }))).status).toBe(403)
    },
  )
})

describe('an edit', () => {
  const edit = (fields: Record<string, string>) =>
    call(editProject, send(`/projects/${id}/edit`, { ...filled(), ...fields }, { cookie, params: params() }))

  test('starts from what is stored', async () => {
    const { value } = await call(editPage, visit(`/projects/${id}/edit`, { cookie, params: params() }))
    expect(value).toMatchObject({
      version: 1,
      values: { name: 'Thư điện tử', totalInvestment: '5000000000', ownerId: String(owner) },
      unitNames: { [String(owner)]: 'Sở Thông tin và Truyền thông' },
    })
  })

  test('is saved and shown', async () => {
    expect(await edit({ version: '1' })).toMatchObject({ status: 302, location: `/projects/${id}` })
  })

  test('that is stale gets both values, what was typed and what is stored (R16)', async () => {
    await edit({ version: '1', name: 'Của người khác' })
    const { status, value } = await edit({ version: '1', name: 'Của tôi' })
    expect(status).toBe(409)
    expect(value).toMatchObject({
      typed: { name: 'Của tôi' },
      stale: {
        version: 2,
        values: { name: 'Của người khác' },
        unitNames: { [String(owner)]: 'Sở Thông tin và Truyền thông' },
      },
    })
    expect(await edit({ version: '2', name: 'Của tôi' })).toMatchObject({ status: 302 })
    const [stored] = await database().select({ name: project.name }).from(project)
    expect(stored?.name).toBe('Của tôi')
  })

  test('of nothing is not found', async () => {
    for (const wrong of ['9999', 'x', '0', '-1', '1.5']) {
      const at = { cookie, params: { id: wrong } }
      expect((await call(editPage, visit(`/projects/${wrong}/edit`, at))).status).toBe(404)
      expect((await call(editProject, send(`/projects/${wrong}/edit`, { ...filled(), version: '1' }, at))).status).toBe(
        404,
      )
    }
  })
})

describe('the page of a project', () => {
  test('gathers state, orders, directives, notices, gaps and health of the day', async () => {
    const notice = await addNotice()
    await addDirective(notice, [id], { decision: 'pause' }, owner)
    await addDirective(notice, [id], { deadlineType: 'by', originalDueOn: '2015-03-01' }, owner)
    const { status, value } = await call(
      projectPage,
      visit(`/projects/${id}?day=2015-04-10`, { cookie, params: params() }),
    )
    expect(status).toBe(200)
    expect(value).toMatchObject({
      asOf: '2015-04-10',
      halted: true,
      orders: [{ kind: 'pause', notice: '70/TB-UBND', section: '2', since: '2015-04-03' }],
      directives: [{ current: { standing: 'no-deadline' } }, { current: { standing: 'overdue', days: 40 } }],
      notices: [{ numberSymbol: '70/TB-UBND', directives: 2 }],
      computed: { health: 'bad', reasons: [{ key: 'overdue-directives', count: 1, days: 40 }] },
      declared: null,
    })
    expect((value as { lacks: { field: string }[] }).lacks.map((gap) => gap.field)).toContain('plannedEnd')
    const before = await call(projectPage, visit(`/projects/${id}?day=2015-04-02`, { cookie, params: params() }))
    expect(before.value).toMatchObject({ halted: false, orders: [], directives: [] })
  })

  test('does not exist for a unit it does not concern, nor at all', async () => {
    const officer = await signedIn('unit-officer')
    const at = (cookieOf: string, wanted: string) =>
      call(projectPage, visit(`/projects/${wanted}`, { cookie: cookieOf, params: { id: wanted } }))
    expect((await at(officer.cookie, String(id))).status).toBe(404)
    expect((await at(cookie, '9999')).status).toBe(404)
    expect((await at(cookie, 'x')).status).toBe(404)
  })
})

describe('a change of state', () => {
  const change = (fields: Record<string, string>, as = cookie) =>
    call(changeProjectState, send(`/projects/${id}`, { version: '1', ...fields }, { cookie: as, params: params() }))

  test.each([
    [{ intent: 'phase', to: 'proposal', on: '2015-04-01', reason: 'hồ sơ trả lại' }],
    [{ intent: 'slow', reason: 'cần thêm căn cứ' }],
    [{ intent: 'health', health: 'good' }],
  ])('%o is done and shown', async (fields) => {
    expect(await change(fields)).toMatchObject({ status: 302, location: `/projects/${id}` })
  })

  test('says what is wrong in the reader’s words, and which form said it', async () => {
    const { status, value } = await change({ intent: 'phase', to: 'implementation', on: '2015-04-01' })
    expect(status).toBe(422)
    expect(value).toMatchObject({
      intent: 'phase',
      problems: [
        { field: 'decisionNumber', sentence: 'Chưa có số quyết định đầu tư' },
        { field: 'decidedOn', sentence: 'Chưa có ngày quyết định đầu tư' },
      ],
    })
    expect(problems((await change({ intent: 'slow', reason: ' ' })).value)).toEqual([['reason', 'errors.required']])
  })

  test('is halted by a pause, with its clause and day in the sentence (R3)', async () => {
    await database().update(project).set({ decisionNumber: '1/QĐ', decidedOn: '2015-01-01' })
    await addDirective(await addNotice(), [id], { decision: 'pause' })
    const { status, value } = await change({ intent: 'phase', to: 'implementation', on: '2015-04-05' })
    expect(status).toBe(409)
    expect(value).toMatchObject({
      problems: [
        {
          field: null,
          sentence: 'Dự án tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND: không thể chuyển giai đoạn.',
        },
      ],
    })
  })

  test('on a project changed meanwhile is told by whom (R16)', async () => {
    await change({ intent: 'health', health: 'good' })
    const { status, value } = await change({ intent: 'slow', reason: 'x' })
    expect(status).toBe(409)
    expect(value).toMatchObject({ current: { version: 2, changedBy: 'Người thử specialist' } })
  })

  test('needs an intent that exists, and the right', async () => {
    expect((await change({ intent: 'nonsense' })).status).toBe(404)
    expect((await change({ intent: 'slow', reason: 'x' }, (await signedIn('office')).cookie)).status).toBe(403)
  })
})

describe('saved views', () => {
  const act = (fields: Record<string, string>) => call(savedViews, send('/saved-views', fields, { cookie }))
  const save = { intent: 'save', screen: 'portfolio', name: 'Đang chậm', query: 'overdue=1&page=2' }

  test('are kept, shown on the list, renamed and deleted', async () => {
    expect(await act(save)).toMatchObject({ status: 200, value: { ok: true, viewId: 1 } })
    const listed = await call(portfolio, visit('/projects', { cookie }))
    expect(listed.value).toMatchObject({ savedViews: [{ id: 1, name: 'Đang chậm', query: 'overdue=1' }] })
    expect((await act({ intent: 'rename', id: '1', name: 'Chậm' })).status).toBe(200)
    expect((await act({ intent: 'delete', id: '1' })).value).toMatchObject({ ok: true, name: 'Chậm' })
    expect((await act({ intent: 'delete', id: '1' })).status).toBe(404)
  })

  test('without a name are refused', async () => {
    const { status, value } = await act({ ...save, name: ' ' })
    expect(status).toBe(422)
    expect(problems(value)).toEqual([['name', 'errors.required']])
    expect((await act({ intent: 'nonsense' })).status).toBe(422)
  })
})
