import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.server'
import { organisationName, project } from '#db/schema.server'
import {
  addPeople,
  broughtIn,
  confirmedAs,
  NOTICE,
  NOW,
  openedDraft,
  type People,
} from '#tests/support/brought-in-notice'
import { addActor, addUnit } from '#tests/support/directive-rows'
import { linkPrintedName, setProjects } from '~/domain/notices/draft-edits'
import { nameLessons } from '~/domain/notices/lessons'
import { forgetName, forgetPhrase } from '~/domain/notices/lessons.commands.server'
import { listRememberedNames, listRememberedPhrases } from '~/domain/notices/lessons.queries.server'
import { findDraft, listProjectsForDraft } from '~/domain/notices/notice-draft.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'

/** The notice with a name that the register does not know, under another number. */
const paper = (number: number, unit = 'Phòng Máy tính tỉnh') =>
  NOTICE.replace('Số: 99', `Số: ${number}`).replaceAll('Sở Thông tin và Truyền thông', unit)

let people: People
beforeEach(async () => {
  people = await addPeople()
  await addUnit('Ủy ban nhân dân tỉnh Bắc Giang')
})
const db = () => database()
const names = () => listRememberedNames(db(), { day: '2015-05-01' })

async function taught(number: number, organisationId: number, unit?: string, by = people.office) {
  const id = await broughtIn(by, paper(number, unit))
  const opened = await openedDraft(id, by)
  const printed = unit ?? 'Phòng Máy tính tỉnh'
  const draft = linkPrintedName(opened.draft, printed, { organisationId })
  const confirmed = await confirmedAs(id, by, { draft: { ...draft, lessons: { names: [printed], phrases: [] } } })
  expect(confirmed).toMatchObject({ ok: true })
  return id
}
const leadIn = async (number: number, unit?: string) =>
  (await findDraft(db(), await broughtIn(people.office, paper(number, unit))))?.draft.directives[0]?.lead[0]

describe('a name that a person explained', () => {
  it('is known to the next notice, with who said so and when', async () => {
    expect(await leadIn(98)).toMatchObject({ organisationId: null })
    const noticeId = await taught(99, people.department)
    expect(await leadIn(100)).toEqual({
      printedName: 'Phòng Máy tính tỉnh',
      organisationId: people.department,
      how: 'taught',
      taught: [{ organisationId: people.department, by: 'Văn phòng', on: '2015-04-06' }],
    })
    expect(await names()).toMatchObject([
      { printedName: 'Phòng Máy tính tỉnh', issuer: null, noticeId, by: 'Văn phòng', disputed: false },
    ])
    const [told] = await listTimeline(db(), 'organisation', people.department)
    expect(told).toMatchObject({ event: 'organisation.name-remembered', data: { number: '99/TB-UBND' } })
  })

  it('is not remembered unless the person asked for it, nor twice', async () => {
    const id = await broughtIn(people.office, paper(99))
    const opened = await openedDraft(id, people.office)
    const draft = linkPrintedName(opened.draft, 'Phòng Máy tính tỉnh', { organisationId: people.department })
    await confirmedAs(id, people.office, { draft })
    expect(await names()).toEqual([])
    await taught(100, people.department)
    await taught(101, people.department)
    expect(await names()).toHaveLength(1)
  })

  it('holds while the unit bears the name of that day', async () => {
    await db().insert(organisationName).values({
      organisationId: people.department,
      kind: 'official',
      name: 'Sở Số',
      validFrom: '2014-01-01',
      validTo: '2015-12-31',
    })
    await db().delete(organisationName).where(eq(organisationName.name, 'Sở Thông tin và Truyền thông'))
    await taught(99, people.department)
    expect(await names()).toMatchObject([{ validFrom: '2014-01-01', validTo: '2015-12-31' }])
    const later = paper(7).replace('ngày 03 tháng 4 năm 2015', 'ngày 03 tháng 4 năm 2016')
    const draft = await findDraft(db(), await broughtIn(people.office, later))
    expect(draft?.draft.directives[0]?.lead[0]).toMatchObject({ how: 'other-day' })
  })

  it('where two people say opposite things neither wins: both are offered, with their names', async () => {
    const other = await addUnit('Trung tâm Máy tính')
    const second = await addActor('Chuyên viên', people.officeUnit, 'all')
    await taught(99, people.department)
    await taught(100, other, undefined, second)
    const lead = await leadIn(101)
    expect(lead?.organisationId).toBeNull()
    expect(lead?.candidates?.sort()).toEqual([people.department, other].sort())
    expect(lead?.taught?.map(({ by }) => by).sort()).toEqual(['Chuyên viên', 'Văn phòng'])
    expect((await names()).map(({ disputed }) => disputed)).toEqual([true, true])
  })

  it('an ambiguous one is kept for the papers of its issuer', async () => {
    const other = await addUnit('Sở Thông tin')
    await addUnit('Sở Thông tin')
    const id = await broughtIn(people.office, paper(99, 'Sở Thông tin'))
    const opened = await openedDraft(id, people.office)
    expect(opened.draft.directives[0]?.lead[0]?.candidates).toHaveLength(2)
    const draft = linkPrintedName(opened.draft, 'Sở Thông tin', { organisationId: other })
    expect(nameLessons(draft)).toMatchObject([{ byIssuer: true }])
    await confirmedAs(id, people.office, { draft: { ...draft, lessons: { names: ['Sở Thông tin'], phrases: [] } } })
    expect(await names()).toMatchObject([{ issuer: 'Ủy ban nhân dân tỉnh Bắc Giang' }])
    expect(await leadIn(100, 'Sở Thông tin')).toMatchObject({ organisationId: other, how: 'taught' })
    const elsewhere = paper(5, 'Sở Thông tin')
      .replace('UBND TỈNH BẮC GIANG', 'UBND TỈNH LÀO CAI')
      .replace('Bắc Giang,', 'Lào Cai,')
    const foreign = await findDraft(db(), await broughtIn(people.office, elsewhere))
    expect(foreign?.draft.directives[0]?.lead[0]?.candidates).toHaveLength(2)
  })

  it('is forgotten on a word, once, and only by who sees the whole register', async () => {
    await taught(99, people.department)
    const [row] = await names()
    const given = { id: row?.id ?? 0, by: people.office, now: NOW }
    expect(await forgetName(db(), { ...given, by: people.officer })).toMatchObject({ reason: 'forbidden' })
    expect(await forgetName(db(), given)).toEqual({ ok: true })
    expect(await forgetName(db(), given)).toMatchObject({ reason: 'missing' })
    expect(await leadIn(100)).toMatchObject({ organisationId: null })
    const [told] = await listTimeline(db(), 'organisation', people.department)
    expect(told?.event).toBe('organisation.name-forgotten')
  })
})

describe('a phrase that means a project', () => {
  const addProject = async (code: string, name: string) => {
    const [row] = await db()
      .insert(project)
      .values({ code, name, kind: 'system', field: 'network', ownerId: people.officeUnit })
      .returning({ id: project.id })
    return row?.id ?? 0
  }
  async function linked(number: number, projectId: number, phrase: string) {
    const id = await broughtIn(people.office, paper(number))
    const opened = await openedDraft(id, people.office)
    const known = linkPrintedName(opened.draft, 'Phòng Máy tính tỉnh', { organisationId: people.department })
    const draft = setProjects(known, 'd1', [projectId])
    return confirmedAs(id, people.office, {
      draft: { ...draft, lessons: { names: [], phrases: [{ projectId, phrase }] } },
    })
  }
  const suggested = async (number: number) => {
    const open = await findDraft(db(), await broughtIn(people.office, paper(number)))
    if (!open) throw new Error('no draft')
    return (await listProjectsForDraft(db(), open.draft, open.text, '2015-04-03')).suggestions.d1 ?? []
  }

  it('is suggested first, with who said so', async () => {
    const gate = await addProject('DA-7', 'Bảy cửa sổ')
    expect(await suggested(98)).toEqual([])
    await linked(99, gate, 'Cổng thông tin điện tử')
    expect(await suggested(100)).toMatchObject([
      { projectId: gate, reason: { taught: { phrase: 'Cổng thông tin điện tử', by: 'Văn phòng', disputed: false } } },
    ])
  })

  it('is not learnt where the paper does not say it, and shows where two mean different projects', async () => {
    const [one, two] = [await addProject('DA-7', 'Bảy cửa sổ'), await addProject('DA-8', 'Tám cửa sổ')]
    await linked(99, one, 'Hệ thống không ai nhắc')
    expect(await listRememberedPhrases(db())).toEqual([])
    await linked(100, one, 'Cổng thông tin điện tử')
    await linked(101, two, 'cổng thông tin ĐIỆN TỬ')
    expect((await suggested(102)).map(({ reason }) => reason.taught?.disputed)).toEqual([true, true])
    const rows = await listRememberedPhrases(db())
    expect(rows.map(({ disputed }) => disputed)).toEqual([true, true])
    const given = { id: rows[0]?.id ?? 0, by: people.office, now: NOW }
    expect(await forgetPhrase(db(), { ...given, by: people.officer })).toMatchObject({ reason: 'forbidden' })
    expect(await forgetPhrase(db(), given)).toEqual({ ok: true })
    expect(await forgetPhrase(db(), given)).toMatchObject({ reason: 'missing' })
    expect((await listRememberedPhrases(db())).map(({ disputed }) => disputed)).toEqual([false])
  })
})
