import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { rollOutItem, rollOutPhase, rollOutReport, timelineEntry } from '#db/schema.server'
import { actor, addActor, addDirective, addNotice, addUnit } from '#tests/support/project-rows'
import { previewItems } from '~/domain/roll-outs/preview-items.queries.server'
import { findProposedRollOut } from '~/domain/roll-outs/proposed-phases.queries.server'
import type { GivenReport, NewRollOut } from '~/domain/roll-outs/roll-out.forms'
import { boardOf } from '~/domain/roll-outs/roll-out-board'
import { readBoards } from '~/domain/roll-outs/roll-out-board.queries.server'
import { addItems, removeItem, setItem } from '~/domain/roll-outs/roll-out-items.commands.server'
import { removePhase, setPhase } from '~/domain/roll-outs/roll-out-phases.commands.server'
import { nameFirst, reportItem, withdrawReport } from '~/domain/roll-outs/roll-out-reports.commands.server'
import { changeRollOut, closeRollOut, recordRollOut, reopenRollOut } from '~/domain/roll-outs/roll-outs.commands.server'
import { findRollOut, listItemReports, listRollOuts, listRollOutsOf } from '~/domain/roll-outs/roll-outs.queries.server'
import { searchEverything } from '~/domain/search/search.queries.server'

const now = new Date('2016-10-05T02:00:00Z')
const asOf = '2016-10-05'
const by = actor()
let leadId = 0
let [film, heritage] = [0, 0]

beforeEach(async () => {
  await addActor()
  leadId = await addUnit('Trung tâm Công nghệ thông tin')
  film = await addUnit('Cục Điện ảnh')
  heritage = await addUnit('Cục Di sản văn hóa')
})

const phase = { windowWords: null, directiveId: null }
const given = (): NewRollOut => ({
  ...{ name: '18 dịch vụ', kind: 'online-services', leadId, projectId: null, orderedOn: '2016-05-09', asksFirst: true },
  ...{ clauseId: null, words: 'Kế hoạch', budgetNature: 'recurrent', budgetWords: null, planYear: 2017 },
  planUnits: [film],
  phases: [
    { ...phase, kind: 'trial', name: 'Chọn trước', startsOn: '2016-06-01', endsOn: '2016-06-30', firstOnly: true },
    { ...phase, kind: 'trial', name: 'Thử nghiệm', startsOn: '2016-06-01', endsOn: '2016-09-30', firstOnly: false },
    { ...phase, kind: 'official', name: 'Chính thức', startsOn: '2016-10-01', endsOn: null, firstOnly: false },
  ],
})

const LIST = 'Phổ biến phim; Cục Điện ảnh; 3; DA-01\nSản xuất phim; Cục Điện ảnh; 3\nKhai quật; Cục Di sản văn hóa; 3'

async function aRollOut(change: Partial<NewRollOut> = {}) {
  const made = await recordRollOut(database(), { rollOut: { ...given(), ...change }, by, now })
  if (!made.ok) throw new Error(JSON.stringify(made))
  const of = { rollOutId: made.rollOutId, by, now }
  expect(await addItems(database(), { ...of, list: LIST, mailBoxName: 'Hộp thư' })).toEqual({ ok: true })
  const items = await database().select().from(rollOutItem).orderBy(asc(rollOutItem.id))
  const phases = await database().select().from(rollOutPhase).orderBy(asc(rollOutPhase.id))
  const [first = 0, trial = 0, official = 0] = phases.map(({ id }) => id)
  const [phoBien = 0, sanXuat = 0, khaiQuat = 0] = items.map(({ id }) => id)
  return { of, first, trial, official, phoBien, sanXuat, khaiQuat }
}

const board = async (rollOutId: number, day = asOf, scope: 'all' | number[] = 'all') => {
  const facts = (await readBoards(database(), { rollOutIds: [rollOutId], scope, asOf: day })).get(rollOutId)
  return facts ? boardOf(facts, day) : []
}
const standings = async (rollOutId: number, day?: string) =>
  (await board(rollOutId, day)).flatMap(({ rows }) => rows.map(({ name, standing }) => `${name}: ${standing}`))

describe('a roll-out is set up', () => {
  test('with its cause, its phases and whose plan takes it up; what is wrong is said at its field', async () => {
    const { of } = await aRollOut()
    const seen = await findRollOut(database(), { id: of.rollOutId, scope: 'all', asOf })
    expect(seen).toMatchObject({
      lead: 'Trung tâm Công nghệ thông tin',
      planYear: 2017,
    })
    expect(seen?.planUnits.map(({ name }) => name)).toEqual(['Cục Điện ảnh'])
    const fields = async (change: Partial<NewRollOut>) => {
      const refused = await recordRollOut(database(), { rollOut: { ...given(), ...change }, by, now })
      return 'issues' in refused ? refused.issues.map(({ field, key }) => `${field} ${key}`) : refused
    }
    expect(await fields({ words: null })).toEqual(['words roll-outs.cause-missing'])
    expect(await fields({ leadId: 999_999 })).toEqual(['leadId errors.not-a-choice'])
    expect(await fields({ planYear: null })).toEqual(['planYear roll-outs.plan-year-missing'])
    expect(await fields({ orderedOn: '2016-10-06' })).toEqual(['orderedOn roll-outs.day-ahead'])
    expect(await fields({ clauseId: 999_999 })).toEqual(['clauseId errors.not-a-choice'])
  })

  test('from a directive: its clause, and both ways between them', async () => {
    const notice = await addNotice('161/TB-VP', '2016-05-09')
    const window = { type: 'between', start: '2016-06-01', end: '2016-09-30' } as const
    const directiveId = await addDirective(notice, [], { text: 'thử nghiệm', deadline: window }, leadId)
    const proposed = await findProposedRollOut(database(), { directiveId, scope: 'all' })
    expect(proposed).toMatchObject({ clauseId: notice.clauseId, orderedOn: '2016-05-09', lead: { id: leadId } })
    expect(proposed?.phases).toMatchObject([{ kind: 'trial', startsOn: '2016-06-01', directiveId }])
    expect(await findProposedRollOut(database(), { directiveId, scope: [film] })).toBeNull()
    await aRollOut({ clauseId: notice.clauseId, words: null })
    const of = (what: { directiveId: number } | { noticeId: number }) =>
      listRollOutsOf(database(), what, { scope: 'all', asOf })
    expect(await of({ directiveId })).toMatchObject([{ name: '18 dịch vụ', notice: '161/TB-VP', counts: { all: 3 } }])
    expect(await of({ noticeId: notice.noticeId })).toHaveLength(1)
    expect(await of({ noticeId: notice.noticeId + 1 })).toEqual([])
  })

  test('its facts change, told field by field; closed it takes nothing until it is opened again', async () => {
    const { of, trial, khaiQuat } = await aRollOut()
    const { kind: _k, orderedOn: _o, clauseId: _c, words: _w, phases: _p, ...facts } = given()
    const change = (version: number) =>
      changeRollOut(database(), { ...of, version, rollOut: { ...facts, planUnits: [film, heritage] } })
    expect(await change(9)).toMatchObject({ reason: 'stale', current: { version: 1 } })
    expect(await change(1)).toEqual({ ok: true })
    const [last] = (await database().select().from(timelineEntry).orderBy(asc(timelineEntry.id))).slice(-1)
    expect(last?.data).toMatchObject({ changes: [{ field: 'planUnits', to: 'Cục Di sản văn hóa, Cục Điện ảnh' }] })
    const close = (on: string) => closeRollOut(database(), { ...of, version: 2, on, words: 'Tổng kết' })
    expect(await close('2016-10-06')).toMatchObject({ issues: [{ key: 'roll-outs.day-ahead' }] })
    expect(await close(asOf)).toEqual({ ok: true })
    const report = { ...of, report: reported(khaiQuat, trial), files: [] }
    expect(await reportItem(database(), report)).toMatchObject({ issues: [{ key: 'roll-outs.is-closed' }] })
    expect(await reopenRollOut(database(), { ...of, reason: 'Còn việc' })).toEqual({ ok: true })
    expect(await reportItem(database(), report)).toEqual({ ok: true })
  })
})

const reported = (itemId: number, phaseId: number, change: Partial<GivenReport> = {}): GivenReport => ({
  ...{ itemId, phaseId, kind: 'started', on: '2016-06-06', words: 'Biên bản', url: null, inUse: null, ...change },
})

describe('what is reported', () => {
  test('moves the standing by itself, stands once, and is taken back with its trace', async () => {
    const { of, trial, official, khaiQuat } = await aRollOut()
    const report = (change: Partial<GivenReport>, phaseId = trial) =>
      reportItem(database(), { ...of, report: reported(khaiQuat, phaseId, change), files: [] })
    expect(await report({})).toEqual({ ok: true })
    expect(await report({})).toMatchObject({ issues: [{ field: 'kind', key: 'roll-outs.reported-already' }] })
    expect(await report({ kind: 'done', on: '2016-06-05' })).toMatchObject({
      issues: [{ key: 'roll-outs.done-before-start' }],
    })
    expect(await report({ kind: 'done', on: '2016-10-06' })).toMatchObject({ issues: [{ key: 'roll-outs.day-ahead' }] })
    expect(await report({ kind: 'done', on: '2016-09-28' })).toEqual({ ok: true })
    expect(await standings(of.rollOutId)).toContain('Khai quật: late')
    expect(await report({ on: '2016-10-03' }, official)).toEqual({ ok: true })
    expect(await standings(of.rollOutId)).toContain('Khai quật: done')
    expect(await standings(of.rollOutId, '2016-09-30')).toContain('Khai quật: ahead')

    const [newest] = await listItemReports(database(), { itemId: khaiQuat, scope: 'all', asOf })
    const withdraw = () => withdrawReport(database(), { ...of, reportId: newest?.id ?? 0, reason: 'Ghi nhầm' })
    expect(await withdraw()).toEqual({ ok: true })
    expect(await withdraw()).toMatchObject({ reason: 'stale' })
    expect(await standings(of.rollOutId)).toContain('Khai quật: late')
    const rows = await listItemReports(database(), { itemId: khaiQuat, scope: 'all', asOf })
    expect(rows.filter(({ withdrawnWords }) => withdrawnWords === 'Ghi nhầm')).toHaveLength(1)
    expect(await report({ on: '2016-10-01' }, official)).toEqual({ ok: true })
  })

  test('with evidence is kept as a file; an item that has reports stays on the board', async () => {
    const { of, trial, khaiQuat } = await aRollOut()
    const files = [{ name: 'bien-ban.pdf', content: new TextEncoder().encode('%PDF-1.4\n%%EOF') }]
    expect(await reportItem(database(), { ...of, report: reported(khaiQuat, trial), files })).toEqual({ ok: true })
    const [kept] = await database().select().from(rollOutReport).where(eq(rollOutReport.itemId, khaiQuat))
    expect(kept?.fileId).toEqual(expect.any(Number))
    const removal = { ...of, id: khaiQuat, version: 1 }
    expect(await removeItem(database(), removal)).toMatchObject({ issues: [{ key: 'roll-outs.item-reported' }] })
    expect(await removePhase(database(), { ...of, id: trial, version: 1 })).toMatchObject({
      issues: [{ key: 'roll-outs.phase-reported' }],
    })
  })
})

describe('two or more: one first', () => {
  test('is a finding until named, is named by its unit, and changes with a reason and no blind overwriting', async () => {
    const { of, first, phoBien, sanXuat, khaiQuat } = await aRollOut()
    const missing = async () => (await board(of.rollOutId)).map(({ firstMissing }) => firstMissing)
    expect(await missing()).toEqual([false, true])
    const name = (itemId: number, seen: number | null, who = by) =>
      nameFirst(database(), { ...of, by: who, first: { itemId, seen, on: '2016-05-20', words: 'Công văn' } })
    const inFirst = { ...of, report: reported(phoBien, first), files: [] }
    expect(await reportItem(database(), inFirst)).toMatchObject({ issues: [{ key: 'roll-outs.phase-not-asked' }] })
    expect(await name(phoBien, null, actor([heritage]))).toMatchObject({ reason: 'missing' })
    expect(await name(phoBien, null, actor([film]))).toEqual({ ok: true })
    expect(await missing()).toEqual([false, false])
    expect(await reportItem(database(), inFirst)).toEqual({ ok: true })
    expect(await name(sanXuat, null)).toMatchObject({ reason: 'stale', current: { itemId: phoBien } })
    const seen = (await board(of.rollOutId))[1]?.first?.id ?? 0
    expect(await name(phoBien, seen)).toMatchObject({ issues: [{ key: 'roll-outs.first-already' }] })
    expect(await name(sanXuat, seen)).toEqual({ ok: true })
    expect((await board(of.rollOutId))[1]?.rows.map(({ isFirst }) => isFirst)).toEqual([false, true])
    expect(await name(khaiQuat, null)).toMatchObject({ issues: [{ key: 'roll-outs.no-first-asked' }] })
    const told = await database().select().from(timelineEntry).where(eq(timelineEntry.event, 'roll-out.first-named'))
    expect(told.map(({ data }) => data.was)).toEqual([null, 'Phổ biến phim'])
  })
})

describe('phases and items', () => {
  test('a window that moves says why; the last phase stays', async () => {
    const { of, trial, first, official } = await aRollOut()
    const moved = { ...phase, kind: 'trial' as const, name: 'Thử nghiệm', firstOnly: false, startsOn: '2016-06-01' }
    const set = (words: string | null, version = 1) =>
      setPhase(database(), { ...of, phase: { ...moved, endsOn: '2016-10-15', phaseId: trial, version, words } })
    expect(await set(null)).toMatchObject({ issues: [{ field: 'words', key: 'roll-outs.move-unexplained' }] })
    expect(await set('Công văn lùi hạn')).toEqual({ ok: true })
    expect(await set('Lần nữa')).toMatchObject({ reason: 'stale', current: { version: 2 } })
    for (const id of [first, official])
      expect(await removePhase(database(), { ...of, id, version: 1 })).toEqual({ ok: true })
    expect(await removePhase(database(), { ...of, id: trial, version: 2 })).toMatchObject({
      issues: [{ key: 'roll-outs.phases-missing' }],
    })
  })

  test('a list is taken whole or not at all, and looks in the preview as it is taken', async () => {
    const { of } = await aRollOut()
    const list =
      'Sản xuất phim; Cục Điện ảnh; 3\nA; Sở Lạ; 3\nB; Cục Điện ảnh; toàn trình\nC; Cục Điện ảnh\nc; Cục Điện ảnh'
    const asked = { ...of, list, mailBoxName: 'Hộp thư' }
    const problems = ['there', 'unit', 'level-of-law', null, 'twice']
    const seen = await previewItems(database(), { ...asked, asOf })
    expect(seen.ok && seen.lines.map(({ problem }) => problem)).toEqual(problems)
    expect(await addItems(database(), asked)).toMatchObject({
      issues: problems.flatMap((problem, at) =>
        problem ? [{ field: 'list', key: `roll-outs.line-${problem}`, context: { line: at + 1 } }] : [],
      ),
    })
    expect(await database().select().from(rollOutItem)).toHaveLength(3)
    expect(await addItems(database(), { ...asked, list: ' \n' })).toMatchObject({
      issues: [{ key: 'roll-outs.list-empty' }],
    })
  })

  test('an item is corrected under its version, and its level under the law of the order', async () => {
    const { of, phoBien } = await aRollOut()
    const item = { itemId: phoBien, version: 1, organisationId: film, name: 'Phổ biến phim', code: 'DA-09' }
    const set = (change: object) =>
      setItem(database(), { ...of, item: { ...item, area: null, level: 'level-4', ordered: null, ...change } })
    expect(await set({ level: 'full' })).toMatchObject({ issues: [{ key: 'roll-outs.level-of-other-law' }] })
    expect(await set({ name: 'Sản xuất phim' })).toMatchObject({ issues: [{ key: 'roll-outs.item-is-there' }] })
    expect(await set({ organisationId: heritage })).toMatchObject({ issues: [{ key: 'roll-outs.unit-stays' }] })
    expect(await set({})).toEqual({ ok: true })
    expect(await set({})).toMatchObject({ reason: 'stale' })
    expect((await searchEverything(database(), 'da-09 pho bien', 'all')).services).toMatchObject([{ id: phoBien }])
    expect((await searchEverything(database(), 'pho bien', [heritage])).services).toEqual([])
  })
})

test('a unit sees the roll-outs it takes part in and its own lines; who keeps it together sees all (R15)', async () => {
  const { of, khaiQuat, trial } = await aRollOut()
  const seen = async (scope: number[]) => (await board(of.rollOutId, asOf, scope)).map(({ name }) => name)
  expect(await seen([film])).toEqual(['Cục Điện ảnh'])
  expect(await seen([leadId])).toHaveLength(2)
  const stranger = await addUnit('Vụ Pháp chế')
  expect(await listRollOuts(database(), { scope: [stranger], asOf })).toEqual([])
  expect(await findRollOut(database(), { id: of.rollOutId, scope: [stranger], asOf })).toBeNull()
  const report = { ...of, report: reported(khaiQuat, trial), files: [] }
  expect(await reportItem(database(), { ...report, by: actor([film]) })).toMatchObject({ reason: 'missing' })
  expect(await reportItem(database(), { ...report, by: actor([heritage]) })).toEqual({ ok: true })
  expect(await listItemReports(database(), { itemId: khaiQuat, scope: [film], asOf })).toEqual([])
})
