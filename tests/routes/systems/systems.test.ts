import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { systemUnit } from '#db/schema.server'
import { addLease } from '#tests/support/lease-rows'
import { addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { loader as options } from '~/routes/directives/options'
import { loader as exported } from '~/routes/systems/board-export'
import * as overview from '~/routes/systems/overview/route'
import * as page from '~/routes/systems/page/route'

const typed = (ownerId: number) => ({
  ...{ name: 'Phần mềm lõi', kind: 'system', field: 'administrative-procedures', ownerId: String(ownerId) },
  ...{ supplierId: '', supplierName: 'Kinh Bắc', projectId: '', hosting: '', yearlyCost: '420 triệu', holds: '' },
  ...{ contractEndsOn: '', isCore: 'on', state: 'running', since: '2016-09-30', words: 'Biên bản nghiệm thu' },
})

async function aCore() {
  const { cookie, organisationId } = await signedIn('specialist')
  const made = await outcome(overview.action(send('/systems', typed(organisationId), { cookie })))
  const id = made.location?.match(/^\/systems\/(\d+)$/)?.[1] ?? ''
  return { cookie, organisationId, id, made }
}

describe('/systems', () => {
  test('records what runs and shows its board; what is wrong is said at its field', async () => {
    const { cookie, organisationId, id, made } = await aCore()
    expect(made).toMatchObject({ status: 302 })
    const wrong = { ...typed(organisationId), name: '', since: '', words: '', yearlyCost: 'nhiều' }
    const refused = await outcome(overview.action(send('/systems', wrong, { cookie })))
    expect(refused.status).toBe(422)
    const fields = (refused.value as { problems: { field: string }[] }).problems.map(({ field }) => field)
    expect(fields.sort()).toEqual(['name', 'since', 'words', 'yearlyCost'])

    const unit = String(await addUnit('Sở Xây dựng'))
    const line = { intent: 'unit', organisationId: unit, standing: 'unknown', on: '2016-10-01', words: 'Chưa có phiếu' }
    const done = await outcome(page.action(send(`/systems/${id}`, line, { cookie, params: { id } })))
    expect(done).toMatchObject({ status: 200, value: { ok: true } })
    const board = await outcome(overview.loader(visit('/systems?show=board', { cookie })))
    expect(board.value).toMatchObject({
      board: { core: { name: 'Phần mềm lõi' }, counts: { all: 1, concerned: 1 }, rows: [{ unit: 'Sở Xây dựng' }] },
    })
    const none = await outcome(overview.loader(visit('/systems?show=board&standing=in-use', { cookie })))
    expect(none.value).toMatchObject({ board: { counts: { all: 1 }, rows: [] } })
    const other = await addUnit('Sở Y tế')
    await outcome(
      page.action(send(`/systems/${id}`, { ...line, organisationId: String(other) }, { cookie, params: { id } })),
    )
    const ofUnit = await outcome(overview.loader(visit(`/systems?show=board&unit=${unit}`, { cookie })))
    expect(ofUnit.value).toMatchObject({
      unit: { name: 'Sở Xây dựng' },
      board: { units: 2, counts: { all: 1, standings: { unknown: 1 } }, rows: [{ unit: 'Sở Xây dựng' }] },
    })
    const opened = await outcome(page.loader(visit(`/systems/${id}`, { cookie, params: { id } })))
    expect(opened.value).toMatchObject({ units: [{ standing: 'unknown' }, {}], history: [{}, {}, {}] })
  })

  test('rests on a lease and a clause that are found by words, and is recorded from its project', async () => {
    const { cookie, organisationId, id } = await aCore()
    const projectId = await addProject({ ownerId: organisationId, name: 'Thư điện tử công vụ' })
    const { id: leaseId } = await addLease(projectId)
    const option = async (of: string, q: string) => {
      const asked = visit(`/directives/options?${new URLSearchParams({ of, q })}`, { cookie })
      return (await ((await options(asked as never)) as Response).json()) as { value: string; label: string }[]
    }
    expect(await option('lease', 'thue thu')).toMatchObject([{ value: String(leaseId), label: 'Thuê thư điện tử' }])
    expect(await option('lease', 'máy chủ')).toEqual([])
    const notice = await addNotice()
    await addDirective(notice, [projectId])
    expect(await option('clause', '70/tb')).toMatchObject([{ value: String(notice.clauseId) }])
    expect(await option('clause', '99/TB')).toEqual([])
    const { state: _s, since: _d, words: _w, ...facts } = typed(organisationId)
    const change = { ...facts, intent: 'change', version: '1', projectId: String(projectId), leaseId: String(leaseId) }
    const done = await outcome(page.action(send(`/systems/${id}`, change, { cookie, params: { id } })))
    expect(done).toMatchObject({ status: 200 })
    const opened = await outcome(page.loader(visit(`/systems/${id}`, { cookie, params: { id } })))
    expect(opened.value).toMatchObject({ system: { leaseId, leaseService: 'Thuê thư điện tử', projectId } })
    const begun = await outcome(overview.loader(visit(`/systems?new=1&project=${projectId}`, { cookie })))
    expect(begun.value).toMatchObject({ begun: { projectId, projectName: 'Thư điện tử công vụ' } })
  })

  test('exports the board as it is seen, and does not hand a reader the pen', async () => {
    const { cookie, id } = await aCore()
    const organisationId = await addUnit('Sở Y tế')
    await database()
      .insert(systemUnit)
      .values({
        ...{ systemId: Number(id), organisationId, standing: 'own-joined', program: 'Một cửa; cũ' },
        ...{ interfaceState: 'broken', yearlyCost: 95_000_000n },
      })
    const answer = (await exported(visit('/systems/board.csv?show=board', { cookie }) as never)) as Response
    const text = await answer.text()
    expect(text).toContain('Sở Y tế;"Giữ phần mềm riêng, kết nối"'.replaceAll('"', ''))
    expect(text).toContain('"Một cửa; cũ"')
    expect(text).toContain(';95000000;')
    const reader = await signedIn('finance')
    const asReader = send(`/systems/${id}`, { intent: 'state' }, { cookie: reader.cookie, params: { id } })
    expect(await outcome(page.action(asReader))).toMatchObject({ status: 403 })
    expect(
      await outcome(page.action(send(`/systems/${id}`, { intent: 'x' }, { cookie, params: { id } }))),
    ).toMatchObject({
      status: 404,
    })
  })
})
