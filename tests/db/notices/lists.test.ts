import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.server'
import { addPeople, broughtIn, openedDraft } from '#tests/support/brought-in-notice'
import { addActor, addDirective, addNotice, addProject, addUnit } from '#tests/support/directive-rows'
import { listProjectsForDraft, searchProjectChoices } from '~/domain/notices/notice-draft.queries.server'
import { readNoticeFilter } from '~/domain/notices/notice-filter'
import { findNotice, listDirectivesOfNotice } from '~/domain/notices/notice-page.queries.server'
import { listNoticeFacets, listNotices } from '~/domain/notices/notices.queries.server'
import { listSameNotices } from '~/domain/notices/same-notice.queries.server'

const db = () => database()
const list = async (query: string, scope: 'all' | number[] = 'all') => {
  const { rows, total } = await listNotices(db(), readNoticeFilter(new URLSearchParams(query)), scope)
  expect(total).toBe(rows.length)
  return rows.map((row) => row.numberSymbol)
}

describe('the register of notices', () => {
  let own: number
  beforeEach(async () => {
    own = await addUnit('Sở A')
    const first = await addNotice({
      numberSymbol: '70/TB-UBND',
      issuer: 'Ủy ban nhân dân tỉnh',
      title: 'Kết luận về thư điện tử',
      kind: 'thong-bao-ket-luan',
      issuedOn: '2015-04-03',
    })
    await addNotice({
      numberSymbol: '12/KH-UBND',
      issuer: 'UBND huyện',
      title: 'Kế hoạch 100%',
      kind: 'ke-hoach',
      issuedOn: '2016-02-01',
    })
    await addDirective({ noticeId: first, lead: [own] })
    await addDirective({ noticeId: first, completedOn: '2015-04-10' })
  })

  it.each([
    ['', ['12/KH-UBND', '70/TB-UBND']],
    ['sort=oldest', ['70/TB-UBND', '12/KH-UBND']],
    ['q=thu dien tu', ['70/TB-UBND']],
    ['q=70 /TB-UBND', ['70/TB-UBND']],
    ['q=70%2Ftb', ['70/TB-UBND']],
    ['q=100%25', ['12/KH-UBND']],
    ['q=_', []],
    ['kind=ke-hoach', ['12/KH-UBND']],
    ['year=2015', ['70/TB-UBND']],
    ['issuer=UBND huyện', ['12/KH-UBND']],
    ['q=uy ban&year=2016', []],
  ])('«%s» shows %j', async (query, expected) => {
    expect(await list(query)).toEqual(expected)
  })

  it('counts the directives of each, all and open', async () => {
    const { rows } = await listNotices(db(), readNoticeFilter(new URLSearchParams('year=2015')), 'all')
    expect(rows).toMatchObject([{ directives: 2, open: 1 }])
  })

  it('offers the issuers and years that occur', async () => {
    expect(await listNoticeFacets(db(), 'all')).toEqual({
      issuers: expect.arrayContaining(['UBND huyện']),
      years: [2016, 2015],
    })
    expect(await listNoticeFacets(db(), [own])).toEqual({ issuers: ['Ủy ban nhân dân tỉnh'], years: [2015] })
  })

  it('a unit sees the notices that order something from it, and of those its own directives', async () => {
    expect(await list('', [own])).toEqual(['70/TB-UBND'])
    expect(await list('', [])).toEqual([])
    const { rows } = await listNotices(db(), readNoticeFilter(new URLSearchParams('')), [own])
    const id = rows[0]?.id ?? 0
    expect(await findNotice(db(), id, [own])).toMatchObject({ numberSymbol: '70/TB-UBND' })
    expect(await findNotice(db(), id, [own + 1000])).toBeNull()
    expect(await listDirectivesOfNotice(db(), id, [own])).toHaveLength(1)
    expect(await listDirectivesOfNotice(db(), id, 'all')).toHaveLength(2)
  })
})

describe('the same notice', () => {
  it('is known by number, day and issuer, in full or in short; drafts are named too', async () => {
    const people = await addPeople()
    const draft = await broughtIn(people.office)
    const { header } = await openedDraft(draft, people.office)
    const confirmed = await addNotice({
      numberSymbol: '99 / tb-ubnd',
      issuer: 'Ủy ban nhân dân tỉnh Bắc Giang',
      issuedOn: '2015-04-03',
    })
    await addNotice({ numberSymbol: '99/TB-UBND', issuer: 'UBND tỉnh Nghệ An', issuedOn: '2015-04-03' })
    await addNotice({ numberSymbol: '99/TB-UBND', issuer: 'UBND tỉnh Bắc Giang', issuedOn: '2015-04-04' })
    expect((await listSameNotices(db(), header, draft)).map(({ id }) => id)).toEqual([confirmed])
    expect((await listSameNotices(db(), header, null)).map(({ id }) => id).sort()).toEqual([draft, confirmed].sort())
    expect(await listSameNotices(db(), { ...header, number: null }, null)).toEqual([])
    expect(await listSameNotices(db(), { ...header, issuedOn: null }, null)).toEqual([])
  })
})

describe('projects for a draft', () => {
  it('suggests by words, and finds by what is typed, without accents', async () => {
    const people = await addPeople()
    await addActor('x', people.department)
    const portal = await addProject('Hệ thống thư điện tử công vụ', people.department)
    await addProject('Phần mềm kế toán', people.officeUnit)
    const opened = await openedDraft(await broughtIn(people.office), people.office)
    const found = await listProjectsForDraft(db(), opened.draft, 'x'.repeat(2000), '2015-04-03')
    expect(found.suggestions).toEqual({ d1: [], d2: [], d3: [] })
    expect((await searchProjectChoices(db(), 'thu dien')).map(({ id }) => id)).toEqual([portal])
    expect(await searchProjectChoices(db(), 'khong co')).toEqual([])
  })
})
