import { expect, it } from 'vitest'
import { isFiltered, noticeFilterQuery, readNoticeFilter } from '~/domain/notices/notice-filter'
import { nameOf, numberSymbolOf } from '~/domain/notices/notice-header'
import { HEADER } from './sample-draft'

const read = (query: string) => readNoticeFilter(new URLSearchParams(query))

it('the URL holds the whole view and gives it back', () => {
  const filter = read('q=70%2FTB&kind=thong-bao-ket-luan&issuer=UBND&year=2015&sort=oldest&page=2&warnings=1')
  expect(filter).toEqual({
    query: '70/TB',
    kind: 'thong-bao-ket-luan',
    issuer: 'UBND',
    year: 2015,
    sort: 'oldest',
    page: 2,
    warnings: true,
  })
  expect(read(noticeFilterQuery(filter))).toEqual(filter)
})

it('what is not understood is left out; the usual view has no query', () => {
  const plain = read('kind=letter&year=15&sort=up&page=-3')
  expect(noticeFilterQuery(plain)).toBe('')
  expect(isFiltered(plain)).toBe(false)
  expect(isFiltered(read('year=2015'))).toBe(true)
  expect(noticeFilterQuery(plain, [['day', '2015-04-10']])).toBe('?day=2015-04-10')
})

it('a notice is cited by number and symbol, else by its title', () => {
  expect(numberSymbolOf(HEADER)).toBe('12/TB-UBND')
  expect(numberSymbolOf({ ...HEADER, number: null })).toBeNull()
  expect(nameOf({ numberSymbol: null, title: 'Kết luận' })).toBe('Kết luận')
})
