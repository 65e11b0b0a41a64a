import { describe, expect, it } from 'vitest'
import { roleMay } from '~/domain/people/permissions'
import { ROLES, type Role } from '~/domain/people/roles'
import { listsMeant } from '~/routes/frame/ask-search'
import { navigationFor } from '~/routes/frame/navigation'
import { AreaBar } from '~/ui/frame/area-bar'
import { BottomBar } from '~/ui/frame/bottom-bar'
import { currentOf, isHere } from '~/ui/frame/navigation'
import { en } from '~/words/en'
import { vi } from '~/words/vi'
import { markupOf, wordsOf } from '../render'

const of = (role: Role, words = vi) => navigationFor(words, (permission) => roleMay(role, permission))
const decisions = of('chairman').find(({ to }) => to === '/decisions')

describe('the areas of the rail', () => {
  it('are ten at most for every role, in both languages, and no list stands in two', () => {
    for (const role of ROLES)
      for (const words of [vi, en]) {
        const areas = of(role, words)
        expect(areas.length).toBeLessThanOrEqual(10)
        const lists = listsMeant(areas, '').map(({ to }) => to)
        expect(new Set(lists).size).toBe(lists.length)
      }
  })

  it('hold what a role may read and nothing else', () => {
    const lists = (role: Role) => listsMeant(of(role), '').map(({ to }) => to)
    expect(lists('chairman')).toContain('/overlaps')
    expect(lists('unit-officer')).not.toContain('/overlaps')
    expect(lists('office')).toContain('/papers')
    expect(lists('specialist')).not.toContain('/papers')
    expect(lists('administrator')).toEqual(expect.arrayContaining(['/people', '/regimes', '/holidays', '/papers']))
    expect(lists('finance')).not.toContain('/people')
  })

  it('are lit on the pages of their neighbours, and only there', () => {
    if (!decisions) throw new Error('no area of decisions')
    for (const path of ['/decisions', '/decisions/7', '/appraisals/3', '/pauses', '/overlaps'])
      expect(isHere(decisions, path)).toBe(true)
    for (const path of ['/', '/decisionsx', '/projects']) expect(isHere(decisions, path)).toBe(false)
    expect(currentOf(decisions, '/decisions/7')).toBe('page')
    expect(currentOf(decisions, '/appraisals')).toBe('true')
    expect(
      of('chairman')
        .filter((area) => isHere(area, '/leases/1'))
        .map(({ to }) => to),
    ).toEqual(['/bid-packages'])
  })

  it('are found by name without accents, with the area they are in', () => {
    expect(listsMeant(of('chairman'), 'trung lap')).toMatchObject([{ to: '/overlaps', hint: 'Quyết định' }])
    expect(listsMeant(of('chairman'), 'mua sam').map(({ to }) => to)).toEqual(['/bid-packages', '/leases'])
    expect(listsMeant(of('chairman'), 'khong co gi')).toEqual([])
  })
})

describe('the lists of an area', () => {
  const bar = (at: string) => markupOf(<AreaBar items={of('chairman')} />, { at })
  it('stand side by side on each of them, and not on the page of one thing', () => {
    expect(wordsOf(bar('/pauses'))).toBe('Quyết định Tạm dừng So sánh phương án Đánh giá phần mềm Trùng lặp')
    expect(bar('/pauses')).toMatch(/aria-current="page"[^>]*href="\/pauses"/)
    for (const path of ['/pauses/3', '/projects', '/']) expect(bar(path)).toBe('')
  })

  it('of a phone, the entry behind which the person is lights «Thêm»', () => {
    expect(markupOf(<BottomBar items={of('chairman')} />, { at: '/appraisals' })).toMatch(
      /text-accent[^>]*>[\s\S]*Thêm/,
    )
  })
})
