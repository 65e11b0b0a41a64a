import { FileText, House, LayoutList, ListChecks, Server, ShoppingCart } from 'lucide-react'
import { describe, expect, it } from 'vitest'
import { Breadcrumb } from '~/ui/frame/breadcrumb'
import { Frame } from '~/ui/frame/frame'
import { initialsOf } from '~/ui/frame/person-menu'
import { TimelineList } from '~/ui/text/timeline-list'
import { markupOf, wordsOf } from '../render'

const navigation = [
  { to: '/', label: 'Bàn làm việc', icon: House, end: true },
  { to: '/projects', label: 'Danh mục', icon: LayoutList },
  { to: '/notices', label: 'Văn bản', icon: FileText },
  { to: '/directives', label: 'Nhiệm vụ', icon: ListChecks, count: 11 },
  { to: '/procurement', label: 'Mua sắm', icon: ShoppingCart },
  { to: '/systems', label: 'Hệ thống', icon: Server },
]

describe('the frame', () => {
  const markup = markupOf(<Frame navigation={navigation}>Nội dung</Frame>, { at: '/directives/7' })
  it('leads to the content first, past everything else', () => {
    expect(markup.indexOf('href="#content"')).toBeLessThan(markup.indexOf('<nav'))
    expect(markup).toContain('<main id="content"')
  })
  it('marks where the person is, in the rail and in the bar of a phone', () => {
    expect(markup.match(/aria-current="page"[^>]*href="\/directives"/g)).toHaveLength(2)
    expect(markup).not.toMatch(/aria-current="page"[^>]*href="\/"/)
  })
  it('keeps the words of folded icons for who cannot see them', () => {
    expect(
      markupOf(
        <Frame navigation={navigation} railFolded>
          Nội dung
        </Frame>,
      ),
    ).toContain('data-folded="true"')
    expect(wordsOf(markup)).toContain('Danh mục')
  })
  it('has no inline style, so that a policy may forbid it', () => expect(markup).not.toContain('style='))
})

describe('the breadcrumb', () => {
  it('links every step but the last, which is here', () => {
    const markup = markupOf(<Breadcrumb crumbs={[{ label: 'Danh mục', to: '/projects' }, { label: 'Thư điện tử' }]} />)
    expect(markup).toContain('href="/projects"')
    expect(markup).toContain('<span aria-current="page">Thư điện tử</span>')
  })
})

describe('the initials of a name', () => {
  it.each([
    ['Nguyễn Thị Ánh Đào', 'ÁĐ'],
    ['Hà', 'H'],
    ['  Trần   Văn  Ơn ', 'VƠ'],
    ['Nguyễn Thị Ánh Đào'.normalize('NFD'), 'ÁĐ'],
  ])('%s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
})

describe('a timeline', () => {
  it('tells hours of Vietnam, and repeats a day only where it changes', () => {
    const markup = markupOf(
      <TimelineList
        entries={[
          { id: '1', at: '2015-04-03T02:15:00Z', who: 'Nguyễn Văn Linh', sentence: 'tạm dừng Gói 2.' },
          { id: '2', at: '2015-04-02T18:02:00Z', sentence: 'Đưa vào thông báo.' },
          { id: '3', at: '2015-04-02T16:59:00Z', sentence: 'Ghi giải ngân.' },
        ]}
      />,
    )
    expect(wordsOf(markup)).toBe(
      '03/4/2015 09:15 Nguyễn Văn Linh tạm dừng Gói 2. 03/4/2015 01:02 Đưa vào thông báo. 02/4/2015 23:59 Ghi giải ngân.',
    )
    expect(markup.match(/sm:invisible/g)).toHaveLength(1)
  })
})
