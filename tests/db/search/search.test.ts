import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { informationSystem } from '#db/schema.server'
import { addDirective, addNotice, addProject, addUnit } from '#tests/support/directive-rows'
import { searchEverything, searchWords } from '~/domain/search/search.queries.server'

describe('search words', () => {
  test('fold accents, d for đ and decomposed letters, and close up a number', () => {
    expect(searchWords('Đấu  THẦU')).toEqual(['dau', 'thau'])
    expect(searchWords('thư điện tử'.normalize('NFD'))).toEqual(['thu', 'dien', 'tu'])
    expect(searchWords('70 / TB-UBND')).toEqual(['70/tb-ubnd'])
    expect(searchWords('   ')).toEqual([])
  })
})

describe('search', () => {
  async function ground() {
    const own = await addUnit('Sở Thông tin và Truyền thông')
    const other = await addUnit('Sở Xây dựng')
    const projectId = await addProject('Hệ thống thư điện tử công vụ', own)
    await addProject('Sàn giao dịch bất động sản', other)
    const noticeId = await addNotice({ numberSymbol: '70/TB-UBND', title: 'Kết luận về thư điện tử' })
    await database()
      .insert(informationSystem)
      .values({ name: 'Thư điện tử công vụ', field: 'email', ownerId: own, state: 'running', since: '2015-01-01' })
    await addDirective({ noticeId, lead: [own], projects: [projectId], text: 'Đánh giá hiệu quả hệ thống thư điện tử' })
    return { own, other }
  }

  test('finds projects, notices, directives and units without accents', async () => {
    await ground()
    const found = await searchEverything(database(), 'thu dien tu', 'all')
    expect(found.projects.map((one) => one.name)).toEqual(['Hệ thống thư điện tử công vụ'])
    expect(found.notices.map((one) => one.numberSymbol)).toEqual(['70/TB-UBND'])
    expect(found.directives).toHaveLength(1)
    expect(found.systems).toMatchObject([{ name: 'Thư điện tử công vụ', kind: 'system' }])
    expect((await searchEverything(database(), 'xay dung', 'all')).organisations.map((one) => one.name)).toEqual([
      'Sở Xây dựng',
    ])
  })

  test('finds a notice by its number as people write it', async () => {
    await ground()
    expect((await searchEverything(database(), '70 / tb-ubnd', 'all')).notices).toHaveLength(1)
  })

  test('shows a unit only what is its own', async () => {
    const { own, other } = await ground()
    expect((await searchEverything(database(), 'thu dien tu', [own])).directives).toHaveLength(1)
    const foreign = await searchEverything(database(), 'thu dien tu', [other])
    expect([foreign.projects, foreign.notices, foreign.directives, foreign.systems]).toEqual([[], [], [], []])
  })

  test('takes wild cards as the letters they are', async () => {
    await ground()
    expect((await searchEverything(database(), '100%', 'all')).projects).toEqual([])
    expect((await searchEverything(database(), '_', 'all')).projects).toEqual([])
  })
})
