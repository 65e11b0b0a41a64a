import { describe, expect, test } from 'vitest'
import { addUnit } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { loader as exported } from '~/routes/roll-outs/board-export'
import { action, loader } from '~/routes/roll-outs/route'
import { loader as search } from '~/routes/search/route'

const typed = (leadId: number) => ({
  ...{ intent: 'start', name: 'Hộp thư của các sở', kind: 'online-services', leadId: String(leadId) },
  ...{ orderedOn: '2016-05-09', words: 'Kế hoạch', asksFirst: 'on', planYear: '' },
  ...{ 'phaseKind[]': ['trial', 'official'], 'phaseName[]': ['Thử', 'Chính thức'], 'phaseFirstOnly[]': ['', ''] },
  ...{ 'phaseStartsOn[]': ['6/2016', '01/10/2016'], 'phaseEndsOn[]': ['9/2016', ''] },
})
const LIST = 'Cấp phép; Sở Xây dựng; 3; =XD\nĐổi phép; Sở Xây dựng; 3\nLý lịch; Sở Tư pháp; 4'

async function aBoard() {
  const { cookie, organisationId } = await signedIn('specialist')
  const units = [await addUnit('Sở Xây dựng'), await addUnit('Sở Tư pháp')]
  const made = await outcome(action(send('/roll-outs', typed(organisationId), { cookie })))
  const id = made.location?.match(/^\/roll-outs\/(\d+)$/)?.[1] ?? ''
  const act = (fields: Record<string, string>, as = cookie) =>
    outcome(action(send(`/roll-outs/${id}`, fields, { cookie: as, params: { id } })))
  expect(await act({ intent: 'list', list: LIST })).toMatchObject({ status: 200, value: { ok: true } })
  const open = async (query = '', as = cookie) =>
    outcome(loader(visit(`/roll-outs/${id}${query}`, { cookie: as, params: { id } })))
  return { cookie, organisationId, units, id, act, open }
}
type Row = { id: number; name: string }
type Shown = { board: { counts: object; units: { name: string; rows: Row[] }[]; phases: { id: number }[] } }
const shown = (answer: { value: unknown }) => (answer.value as Shown).board

describe('/roll-outs', () => {
  test('starts one and opens its board; what is wrong is said at its field and row', async () => {
    const { cookie, organisationId, open } = await aBoard()
    const wrong = { ...typed(organisationId), name: '', words: '', 'phaseStartsOn[]': ['khi nào', ''] }
    const refused = await outcome(action(send('/roll-outs', wrong, { cookie })))
    expect(refused.status).toBe(422)
    const fields = (refused.value as { problems: { field: string; sentence: string }[] }).problems
    expect(fields.map(({ field }) => field)).toEqual(['name', 'phases.0.startsOn', 'phases.1.startsOn'])
    for (const { sentence } of fields) expect(sentence).toMatch(/\S/)
    const listed = await outcome(loader(visit('/roll-outs?new=1&directive=999', { cookie })))
    expect(listed.value).toMatchObject({ list: { starting: true, proposed: null, rows: [{ counts: { all: 3 } }] } })
    expect(shown(await open('?day=2016-07-01')).counts).toMatchObject({ all: 3, 'not-started': 3, firstMissing: 1 })
  })

  test('a pasted list is looked at before it is added, and refused line by line', async () => {
    const { act } = await aBoard()
    const list = 'Cấp phép; Sở Xây dựng; 3\nMới; Sở Không; 3'
    const preview = await act({ intent: 'preview', list })
    expect(preview.value).toMatchObject({ ok: true, lines: [{ problem: 'there' }, { problem: 'unit' }] })
    expect(await act({ intent: 'list', list })).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'list', sentence: expect.stringContaining('1') }, { field: 'list' }] },
    })
  })

  test('a unit reports its own lines, names its first service and takes back what was wrong', async () => {
    const { act, open, units } = await aBoard()
    const officer = await signedIn('unit-officer', units[0])
    const seen = shown(await open('', officer.cookie))
    expect(seen.units.map(({ name }) => name)).toEqual(['Sở Xây dựng'])
    const [row] = seen.units[0]?.rows ?? []
    const item = String(row?.id)
    const first = { intent: 'first', itemId: item, seen: '', on: '2016-05-20', words: 'Công văn' }
    expect(await act(first, officer.cookie)).toMatchObject({ status: 200 })
    const report = { intent: 'report', itemId: item, phaseId: String(seen.phases[0]?.id), kind: 'started', inUse: '' }
    const given = { ...report, on: '2016-06-06', words: 'Biên bản', url: 'https://example.gov.vn' }
    expect(await act({ ...given, url: 'javascript:alert(1)' }, officer.cookie)).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'url' }] },
    })
    expect(await act(given, officer.cookie)).toMatchObject({ status: 200 })
    const opened = await open(`?item=${item}`)
    const { reports } = (opened.value as { board: { reports: { id: number }[] } }).board
    expect(reports).toHaveLength(1)
    const undo = { intent: 'withdraw', reportId: String(reports[0]?.id), reason: 'Ghi nhầm ngày' }
    expect(await act(undo, officer.cookie)).toMatchObject({ status: 200 })
    expect(await act(undo, officer.cookie)).toMatchObject({ status: 409 })
    expect(await act({ intent: 'item', name: 'X' }, officer.cookie)).toMatchObject({ status: 403 })
    expect(await act({ intent: 'nothing' })).toMatchObject({ status: 404 })
    const reader = await signedIn('finance')
    expect(await act(given, reader.cookie)).toMatchObject({ status: 403 })
    expect(await open('', reader.cookie)).toMatchObject({ status: 200 })
  })

  test('exports the board as it is seen, and is found by the name of a service', async () => {
    const { cookie, id } = await aBoard()
    const path = `/roll-outs/board.csv?id=${id}&q=phep&day=2016-10-02`
    const answer = (await exported(visit(path, { cookie }) as never)) as Response
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines).toHaveLength(1 + 2 * 2)
    expect(lines[1]).toBe("Sở Xây dựng;Cấp phép;'=XD;mức độ 3;;;Thử;2016-06-01;2016-09-30;Chậm;;;2")
    expect(lines[2]).toContain('Chính thức;2016-10-01;;Chậm;;;1')
    const none = await outcome(exported(visit('/roll-outs/board.csv?id=x', { cookie })))
    expect(none.status).toBe(404)
    const found = (await search(visit('/search?q=ly lich', { cookie }) as never)) as Response
    expect(JSON.stringify(await found.json())).toMatch(new RegExp(`/roll-outs/${id}\\?item=`))
  })
})
