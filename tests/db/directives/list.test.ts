import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import {
  completion,
  directive,
  directiveUnit,
  directiveWarning,
  extension,
  organisationSuccession,
} from '#db/schema.server'
import { addActor, addDirective, addNotice, addProject, addUnit } from '#tests/support/directive-rows'
import { addDays } from '~/domain/calendar-day'
import { countByStanding, listDirectives } from '~/domain/directives/directives.queries.server'
import { countByUnit } from '~/domain/directives/directives-by-unit.queries.server'
import { exportDirectives } from '~/domain/directives/directives-export.queries.server'
import { ALL_DIRECTIVES, type DirectivesView } from '~/domain/directives/directives-view'
import type { Actor, Scope } from '~/domain/people/actor'

const asOf = '2015-04-20'
let a: number
let b: number
let c: number
let by: Actor

beforeEach(async () => {
  a = await addUnit('Sở Thông tin và Truyền thông', 'Sở TT&TT')
  b = await addUnit('Sở Nội vụ')
  c = await addUnit('An toàn thông tin')
  by = await addActor('Cán bộ', a)
})

const question = (view: Partial<DirectivesView> = {}, scope: Scope = 'all', own: number[] = []) =>
  ({ scope, own, asOf, view: { ...ALL_DIRECTIVES, ...view } }) as const
const idsOf = async (...given: Parameters<typeof question>) =>
  (await listDirectives(database(), question(...given))).rows.map((row) => row.id)

/** One directive of every standing on the day, in the order of the list. */
async function oneOfEach() {
  const none = { originalDueOn: null, deadline: { type: 'none' }, deadlineType: 'none' } as const
  return {
    overdue: await addDirective({ lead: [a], originalDueOn: '2015-04-10' }),
    overdueLess: await addDirective({ lead: [b], coordinating: [a], originalDueOn: '2015-04-19' }),
    soon: await addDirective({ lead: [b], originalDueOn: '2015-04-25' }),
    inTerm: await addDirective({ lead: [c], originalDueOn: '2015-06-30', decision: 'pause' }),
    continuous: await addDirective({ lead: [b], ...none, continuous: true, deadlineType: 'recurring' }),
    none: await addDirective({ lead: [], ...none }),
    late: await addDirective({ lead: [a], completedOn: '2015-04-18', lastReportOn: '2015-04-17' }),
    onTime: await addDirective({ lead: [b], completedOn: '2015-04-15' }),
    early: await addDirective({ lead: [b], completedOn: '2015-04-10' }),
    future: await addDirective({ lead: [a], issuedOn: '2015-04-21' }),
  }
}

describe('the follow-up list', () => {
  test('overdue first, then by due day, what has no day, then the done ones; counts follow', async () => {
    const { future: _, ...of } = await oneOfEach()
    const list = await listDirectives(database(), question())
    expect(list.rows.map((row) => row.id)).toEqual(Object.values(of))
    expect(list.total).toBe(9)
    expect(list.counts).toEqual({
      overdue: 2,
      'due-soon': 1,
      'in-term': 1,
      continuous: 1,
      'no-deadline': 1,
      'done-late': 1,
      'done-on-time': 1,
      'done-early': 1,
    })
    expect(list.rows[0]).toMatchObject({
      units: [{ part: 'lead', printedName: `Đơn vị ${a}`, shortName: 'Sở TT&TT' }],
      current: { standing: 'overdue', days: 10 },
      original: null,
      openWarnings: 0,
      extensionOpen: false,
    })
  })

  test('R15: a unit sees what it leads or co-ordinates, in lists and counts', async () => {
    const of = await oneOfEach()
    expect(await idsOf({}, [a])).toEqual([of.overdue, of.overdueLess, of.late])
    expect(await idsOf({}, [])).toEqual([])
    expect(await countByStanding(database(), { scope: [a], asOf })).toMatchObject({
      overdue: 2,
      'done-late': 1,
      'in-term': 0,
    })
  })

  test('narrowed by standing, unit and part, kind, days, own units; counts follow all but the standing', async () => {
    const of = await oneOfEach()
    expect(await idsOf({ standing: ['due-soon', 'done-late'] })).toEqual([of.soon, of.late])
    expect(await idsOf({ unit: [a], part: 'coordinating' })).toEqual([of.overdueLess])
    expect(await idsOf({ unit: [a], part: 'lead' })).toEqual([of.overdue, of.late])
    expect(await idsOf({ kind: ['pause'] })).toEqual([of.inTerm])
    expect(await idsOf({ from: '2015-04-19', to: '2015-04-25' })).toEqual([of.overdueLess, of.soon])
    expect(await idsOf({ mine: true }, 'all', [c])).toEqual([of.inTerm])
    expect(await idsOf({ part: 'coordinating' }, 'all', [a])).toEqual([of.overdueLess])
    const { counts, total } = await listDirectives(database(), question({ unit: [a], standing: ['overdue'] }))
    expect({ total, late: counts['done-late'] }).toEqual({ total: 2, late: 1 })
  })

  test('R17: a unit stands for what it took over', async () => {
    const of = await oneOfEach()
    const heir = await addUnit('Sở Khoa học và Công nghệ')
    await database().insert(organisationSuccession).values({ fromId: a, toId: heir, kind: 'merged', on: '2025-03-01' })
    expect(await idsOf({ unit: [heir] })).toEqual([of.overdue, of.overdueLess, of.late])
  })

  test('R18: found without accents, word by word, and by the number of the notice', async () => {
    const noticeId = await addNotice({ numberSymbol: '70/TB-UBND' })
    const pause = await addDirective({ noticeId, text: 'tạm dừng kế hoạch đấu thầu mua sắm thiết bị' })
    const other = await addDirective({ text: 'Đánh giá 100% hiệu quả' })
    expect(await idsOf({ q: 'dau thau tam dung' })).toEqual([pause])
    expect(await idsOf({ q: 'ĐÁNH GIÁ'.normalize('NFD') })).toEqual([other])
    expect(await idsOf({ q: '70/tb-ubnd' })).toEqual([pause])
    expect(await idsOf({ q: '100%' })).toEqual([other])
    expect(await idsOf({ q: "o'x_%" })).toEqual([])
  })

  test('narrowed to a notice, a project, and to what waits for somebody', async () => {
    const db = database()
    const projectId = await addProject('Thư điện tử', a)
    const noticeId = await addNotice()
    const id = await addDirective({ noticeId, projects: [projectId], lead: [a] })
    const other = await addDirective({ lead: [a], awaitingConfirmation: true })
    const silent = await addDirective({ originalDueOn: null, deadlineType: 'none', issuedOn: '2014-01-01' })
    await db.insert(directiveWarning).values({ directiveId: id, code: 'nobody-leads' })
    const asked = { askedBy: by.personId, organisationId: a, askedAt: new Date('2015-04-16T02:00:00Z') }
    await db.insert(extension).values({ ...asked, directiveId: id, reason: 'x', askedDueOn: '2015-05-01' })
    await db.insert(completion).values({
      directiveId: other,
      reportedBy: by.personId,
      organisationId: a,
      reportedAt: new Date('2015-04-16T02:00:00Z'),
      completedOn: '2015-04-15',
      text: 'xong',
    })
    expect(await idsOf({ notice: noticeId })).toEqual([id])
    expect(await idsOf({ project: projectId })).toEqual([id])
    expect(await idsOf({ warnings: true })).toEqual([id])
    expect(await idsOf({ extension: true })).toEqual([id])
    expect(await idsOf({ awaiting: true })).toEqual([other])
    expect(await idsOf({ stale: true })).toEqual([silent])
    const { rows } = await listDirectives(db, question({ project: projectId }))
    expect(rows[0]).toMatchObject({
      extensionOpen: true,
      openWarnings: 1,
      projects: [{ id: projectId, name: 'Thư điện tử' }],
    })
  })

  test('sorted by notice, last report and leading unit, both ways', async () => {
    const of = await oneOfEach()
    const newer = await addDirective({ lead: [a], issuedOn: '2015-04-12' })
    expect((await idsOf({ sort: { by: 'issued', down: true } }))[0]).toBe(newer)
    expect((await idsOf({ sort: { by: 'report', down: true } }))[0]).toBe(of.late)
    expect((await idsOf({ sort: { by: 'unit', down: false } }))[0]).toBe(of.inTerm)
    expect((await idsOf({ sort: { by: 'unit', down: false } })).at(-1)).toBe(of.none)
    expect((await idsOf({ sort: { by: 'due', down: true } }))[0]).toBe(of.inTerm)
  })
})

describe('pages and the export', () => {
  beforeEach(async () => {
    const noticeId = await addNotice()
    const db = database()
    const first = await addDirective({ noticeId, lead: [a], text: '=HYPERLINK("x")' })
    const [{ clauseId }] = (await db.select({ clauseId: directive.clauseId }).from(directive)) as [{ clauseId: number }]
    const more = Array.from({ length: 119 }, (_, n) => ({
      noticeId,
      clauseId,
      ordinal: 1000 + n,
      section: '1',
      text: `Việc ${n}`,
      start: 0,
      end: 5,
      decision: 'assign' as const,
      deadline: { type: 'by' as const },
      deadlineType: 'by' as const,
      originalDueOn: addDays('2015-04-16', n % 30),
      completedOn: n % 3 === 0 ? '2015-04-12' : null,
      issuedOn: '2015-04-03',
    }))
    await db.insert(directive).values(more)
    await db.insert(directiveUnit).values({ directiveId: first, part: 'lead', printedName: 'Các đơn vị liên quan' })
  })

  test('pages cut across open and done without loss or repeat, and the export is the same rows in the same order', async () => {
    const pages: number[] = []
    for (const page of [1, 2, 3, 4]) pages.push(...(await idsOf({ page })))
    expect(new Set(pages).size).toBe(120)
    expect(pages).toHaveLength(120)
    const exported: number[] = []
    for await (const rows of exportDirectives(database(), question())) exported.push(...rows.map((row) => row.id))
    expect(exported).toEqual(pages)
  })

  test('an export of ticked rows keeps the list order and leaves out what is not in the view', async () => {
    const [first = 0, second = 0] = await idsOf()
    const exported: number[] = []
    for await (const rows of exportDirectives(database(), question(), [second, first, 999_999]))
      exported.push(...rows.map((row) => row.id))
    expect(exported).toEqual([first, second])
  })

  test('counts by unit: leads, groups that are no unit, and nobody', async () => {
    const units = await countByUnit(database(), question())
    expect(units.map((unit) => unit.name)).toEqual(['Sở Thông tin và Truyền thông', null])
    expect(units[0]?.counts.overdue).toBe(1)
    const sum = (unit: (typeof units)[number] | undefined) =>
      Object.values(unit?.counts ?? {}).reduce((x, y) => x + y, 0)
    expect(sum(units[1])).toBe(120)
  })
})
