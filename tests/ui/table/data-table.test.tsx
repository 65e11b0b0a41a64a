import { describe, expect, it } from 'vitest'
import type { Column } from '~/ui/table/columns'
import { inGroups } from '~/ui/table/columns'
import { DataTable, type DataTableProps } from '~/ui/table/data-table'
import { markupOf, wordsOf } from '../render'

type Project = { id: string; name: string; unit: string; total: number; paused?: boolean }
const rows: Project[] = [
  { id: 'portal', name: 'Cổng TTĐT', unit: 'Sở TT&TT', total: 4800 },
  { id: 'mail', name: 'Thư điện tử', unit: 'Sở TT&TT', total: 6250, paused: true },
  { id: 'dms', name: 'QLVB', unit: 'Văn phòng', total: 12400 },
]
const sum = (of: readonly Project[]) => of.reduce((all, { total }) => all + total, 0)
const columns: Column<Project>[] = [
  { id: 'name', header: 'Dự án', sortable: true, sticky: true, cell: (row) => row.name },
  { id: 'unit', header: 'Chủ đầu tư', cell: (row) => row.unit },
  {
    id: 'total',
    header: 'Tổng mức',
    unit: 'triệu đồng',
    align: 'end',
    sortable: true,
    descFirst: true,
    cell: (row) => row.total,
    footer: (of) => sum(of),
  },
]
const draw = (more: Partial<DataTableProps<Project>> = {}) =>
  markupOf(<DataTable caption="Danh mục" columns={columns} rows={rows} rowKey={(row) => row.id} {...more} />)
const tableOf = (markup: string) => /<table.*<\/table>/s.exec(markup)?.[0] ?? ''
const count = (markup: string, what: RegExp) => markup.match(what)?.length ?? 0

describe('a table', () => {
  it('has a caption that names its scrolling box, heads of columns and of rows', () => {
    const markup = draw()
    const id = /<caption id="([^"]+)"/.exec(markup)?.[1]
    expect(markup).toContain(`aria-labelledby="${id}"`)
    expect(count(markup, /scope="col"/g)).toBe(3)
    expect(count(tableOf(markup), /<tbody><tr.*?<th scope="row"/g)).toBe(1)
    expect(wordsOf(markup)).toContain('Tổng mức triệu đồng')
  })

  it('says how it is sorted, and the link turns it round; a fresh column starts as it says', () => {
    const markup = draw({ sort: { id: 'name', desc: false }, sortHref: (id, desc) => `?sort=${id}.${desc}` })
    expect(count(markup, /aria-sort=/g)).toBe(1)
    expect(markup).toMatch(/aria-sort="ascending".*?href="\/\?sort=name\.true"/)
    expect(markup).toContain('href="/?sort=total.true"')
    expect(draw({ sort: { id: 'total', desc: true }, sortHref: (id, desc) => `?s=${id}.${desc}` })).toMatch(
      /aria-sort="descending".*?href="\/\?s=total\.false"/,
    )
  })

  it('offers no link on a column that does not sort', () => {
    expect(draw({ sortHref: (id) => `?sort=${id}` })).not.toContain('sort=unit')
  })

  it('sums at the foot what is shown', () => {
    expect(wordsOf(/<tfoot.*<\/tfoot>/s.exec(draw())?.[0] ?? '')).toBe('Tổng 23450')
    expect(wordsOf(/<tfoot.*<\/tfoot>/s.exec(draw({ rows: rows.slice(0, 1) }))?.[0] ?? '')).toBe('Tổng 4800')
    expect(draw({ columns: columns.slice(0, 2) })).not.toContain('<tfoot')
  })

  it('takes the person’s columns in their order', () => {
    const head = wordsOf(/<thead.*<\/thead>/s.exec(draw({ order: ['unit', 'name'], hidden: ['total'] }))?.[0] ?? '')
    expect(head).toBe('Chủ đầu tư Dự án')
  })

  it('opens a row by its first cell', () => {
    const markup = draw({ rowHref: (row) => `/projects/${row.id}` })
    expect(markup).toMatch(/<th scope="row"[^>]*><a data-row-link="true"[^>]* href="\/projects\/mail">Thư điện tử<\/a>/)
  })

  it('marks tones, the open row and the ticked ones', () => {
    const markup = draw({
      rowTone: (row) => (row.paused ? 'paused' : undefined),
      openRow: 'dms',
      rowLabel: (row) => row.name,
      selection: { selected: new Set(['mail']), onChange: () => {} },
    })
    expect(count(markup, /data-tone="paused"/g)).toBe(1)
    expect(count(markup, /data-open="true"/g)).toBe(1)
    expect(count(markup, /data-selected="true"/g)).toBe(1)
    expect(markup).toContain('aria-label="Chọn Thư điện tử"')
    expect(markup).toContain('aria-label="Chọn tất cả các dòng"')
    expect(markup).toContain('data-stick="second"')
  })

  it('groups: a body each, its count, and sums under their columns', () => {
    const markup = draw({
      groupBy: {
        of: (row) => row.unit,
        label: (unit) => unit,
        sum: (id, of) => (id === 'total' ? sum(of) : null),
      },
    })
    expect(count(markup, /<tbody>/g)).toBe(2)
    expect(markup).toMatch(
      /<th scope="rowgroup" colSpan="2">Sở TT&amp;TT<span[^>]*> \(2\)<\/span><\/th><td[^>]*>11050<\/td>/,
    )
  })

  it('shows what would stand there when nothing does', () => {
    expect(draw({ rows: [], empty: <p>Chưa có dự án</p> })).toBe('<p>Chưa có dự án</p>')
  })

  it('has cards for a phone, hidden from print and from wide screens', () => {
    const markup = draw({ cards: (row) => <b>{row.name}</b> })
    expect(markup).toMatch(/<ul class="data-cards[^"]*md:hidden[^"]*print:hidden"/)
    expect(markup).toMatch(/class="table-scroll max-md:hidden print:block"/)
    expect(count(markup, /<li[^>]*data-row/g)).toBe(3)
  })
})

describe('groups', () => {
  it('stand in the order in which they first appear, and keep the order of their rows', () => {
    expect(inGroups(['b1', 'a1', 'b2'], (row) => row.charAt(0))).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ])
  })
})
