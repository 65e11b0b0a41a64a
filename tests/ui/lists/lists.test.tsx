import { TriangleAlert } from 'lucide-react'
import { describe, expect, it } from 'vitest'
import { CountFilters } from '~/ui/lists/count-filters'
import { FilterChip } from '~/ui/lists/filter-chip'
import { Pager } from '~/ui/lists/pager'
import { Tabs } from '~/ui/lists/tabs'
import { markupOf, wordsOf } from '../render'

describe('counts that filter', () => {
  const markup = markupOf(
    <CountFilters
      label="Tình trạng"
      items={[
        { to: '?standing=overdue', label: 'Quá hạn', count: 4, icon: TriangleAlert, tone: 'overdue', current: true },
        { to: '?standing=stale', label: 'Lâu chưa báo cáo', count: 0, tone: 'due' },
        { to: '?standing=done', label: 'Hoàn thành', count: 1288, tone: 'done' },
      ]}
    />,
  )
  it('are links with their word and number in the reader’s form', () => {
    expect(wordsOf(markup)).toBe('Quá hạn 4 Lâu chưa báo cáo 0 Hoàn thành 1.288')
    expect(markup).toContain('href="/?standing=overdue"')
    expect(markup).toContain('aria-label="Tình trạng"')
  })
  it('mark the current one, once', () => expect(markup.match(/aria-current="true"/g)).toHaveLength(1))
  it('keep a nought quiet: nobody is warned of nothing', () => expect(markup).not.toContain('text-due'))
})

describe('a pager', () => {
  const draw = (page: number, total: number) =>
    markupOf(<Pager page={page} pageSize={50} total={total} hrefFor={(n) => `?page=${n}`} />)
  it('says which rows of how many, and leads both ways', () => {
    expect(wordsOf(draw(2, 1151))).toBe('51–100 trong 1.151 Trang 2/24')
    expect(draw(2, 1151)).toContain('href="/?page=1"')
    expect(draw(2, 1151)).toContain('href="/?page=3"')
  })
  it('does not lead past its ends', () => {
    expect(draw(1, 60)).not.toContain('rel="prev"')
    expect(draw(2, 60)).not.toContain('rel="next"')
    expect(wordsOf(draw(2, 60))).toContain('51–60 trong 60')
  })
  it('only counts when all fits, and is silent when nothing is there', () => {
    expect(wordsOf(draw(1, 50))).toBe('1–50 trong 50')
    expect(draw(1, 0)).toBe('')
  })
})

describe('a chip', () => {
  it('says what following it takes away', () => {
    const markup = markupOf(<FilterChip name="Chủ trì" value="Sở Tài chính" removeHref="?" />)
    expect(markup).toContain('aria-label="Bỏ Chủ trì: Sở Tài chính"')
  })
})

describe('tabs', () => {
  it('are links, the current one by path or as told', () => {
    const tabs = [
      { to: '/projects/1', label: 'Tổng quan', end: true },
      { to: '/projects/1/money', label: 'Tài chính' },
    ]
    expect(markupOf(<Tabs label="Dự án" tabs={tabs} />, { at: '/projects/1/money' })).toMatch(
      /aria-current="page"[^>]*href="\/projects\/1\/money"/,
    )
    const told = [
      { to: '?view=table', label: 'Bảng', current: false },
      { to: '?view=board', label: 'Giai đoạn', current: true },
    ]
    const markup = markupOf(<Tabs label="Cách xem" tabs={told} />)
    expect(markup.match(/aria-current="page"/g)).toHaveLength(1)
    expect(markup).toMatch(/aria-current="page"[^>]*href="\/\?view=board"/)
  })
})
