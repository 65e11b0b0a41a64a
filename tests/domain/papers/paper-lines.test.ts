import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemNumber, partNumber, pointNumber } from '~/domain/papers/numbering'
import type { PaperBlock } from '~/domain/papers/paper'
import {
  addresseeLines,
  appendixLines,
  baseLines,
  blockLabel,
  closedBody,
  dayInWords,
  issuerLines,
  numberLine,
  placeDateLine,
  recipientLines,
  signatureLines,
  subjectLine,
  typeNameOf,
} from '~/domain/papers/paper-lines'

describe('numbers', () => {
  it('go from I, from 1, and from a by way of đ', () => {
    expect([0, 1, 3, 4, 8, 13, 48].map(partNumber)).toEqual(['I', 'II', 'IV', 'V', 'IX', 'XIV', 'XLIX'])
    expect([0, 11].map(itemNumber)).toEqual(['1', '12'])
    expect(Array.from({ length: 12 }, (_, at) => pointNumber(at)).join('')).toBe('abcdđeghiklm')
    expect([22, 23, 24].map(pointNumber)).toEqual(['y', 'aa', 'bb'])
  })

  it('never come twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 150 }), (a, b) => {
        expect(pointNumber(a) === pointNumber(b)).toBe(a === b)
        expect(partNumber(a) === partNumber(b)).toBe(a === b)
      }),
    )
  })

  it('stand before their words with the sign of their level', () => {
    expect(blockLabel({ kind: 'heading', level: 'part', number: 'II', text: '' })).toBe('II.')
    expect(blockLabel({ kind: 'item', level: 'item', number: '3', text: '' })).toBe('3.')
    expect(blockLabel({ kind: 'item', level: 'point', number: 'đ', text: '' })).toBe('đ)')
    expect(blockLabel({ kind: 'item', level: 'dash', number: null, text: '' })).toBe('-')
    expect(blockLabel({ kind: 'item', level: 'item', number: null, text: '' })).toBe('')
  })
})

describe('the head', () => {
  it('has a zero before numbers under ten, days under ten, January and February', () => {
    expect(numberLine({ number: 7, symbol: 'TB-VP' })).toBe('Số: 07/TB-VP')
    expect(numberLine({ number: 70, symbol: 'TB-UBND' })).toBe('Số: 70/TB-UBND')
    expect(numberLine({ number: null, symbol: null })).toBeNull()
    expect(numberLine({ number: null, symbol: 'TB-VP' })).toMatch(/^Số:\s+\/TB-VP$/)
    expect(dayInWords('2015-02-05')).toBe('ngày 05 tháng 02 năm 2015')
    expect(placeDateLine({ place: 'Bắc Giang', date: '2015-10-21' })).toBe('Bắc Giang, ngày 21 tháng 10 năm 2015')
    expect(dayInWords('2015-03-11')).toBe('ngày 11 tháng 3 năm 2015')
    expect(placeDateLine({ place: '', date: null })).toMatch(/^\s+, ngày\s+tháng\s+năm\s+$/)
  })

  it('parts a long name before the place, before «VÀ», else near its middle', () => {
    expect(issuerLines('Văn phòng')).toEqual(['VĂN PHÒNG'])
    expect(issuerLines('Ủy ban nhân dân tỉnh Bắc Giang')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH BẮC GIANG'])
    expect(issuerLines('Sở Thông tin và Truyền thông')).toEqual(['SỞ THÔNG TIN', 'VÀ TRUYỀN THÔNG'])
    expect(issuerLines('Ban Quản lý các khu công nghiệp')).toEqual(['BAN QUẢN LÝ CÁC', 'KHU CÔNG NGHIỆP'])
  })

  it('says «V/v» in a công văn only, which has no type name', () => {
    expect(subjectLine({ kind: 'letter', subject: 'đôn đốc' })).toBe('V/v đôn đốc')
    expect(subjectLine({ kind: 'report', subject: 'Về dự án' })).toBe('Về dự án')
    expect([typeNameOf('letter'), typeNameOf('submission')]).toEqual([null, 'TỜ TRÌNH'])
  })
})

describe('lists end as the annex says', () => {
  it('bases and recipients with semicolons and a full stop, whatever they brought along', () => {
    expect(baseLines(['Căn cứ A;', 'Căn cứ B'])).toEqual(['Căn cứ A;', 'Căn cứ B.'])
    expect(recipientLines(['Như trên', 'Lưu: VT.'])).toEqual(['- Như trên;', '- Lưu: VT.'])
    expect(addresseeLines(['Sở A'])).toEqual(['Sở A'])
    expect(addresseeLines(['Sở A', 'Sở B'])).toEqual(['- Sở A;', '- Sở B.'])
  })

  it('the body with «./.» behind its last words', () => {
    const text = (words: string): PaperBlock => ({ kind: 'paragraph', text: words })
    const table: PaperBlock = { kind: 'table', table: { unit: null, columns: [], rows: [], foot: null } }
    expect(closedBody([text('A.'), text('B.')])).toEqual([text('A.'), text('B./.')])
    expect(closedBody([text('B./.')])).toEqual([text('B./.')])
    expect(closedBody([text('A.'), table]).at(-1)).toEqual(text('./.'))
    const opinion: PaperBlock = { kind: 'opinion', caption: '', lines: 2 }
    expect(closedBody([opinion])).toEqual([opinion])
    expect(closedBody([])).toEqual([])
  })
})

it('the signature names for whom, then the position, acting or not', () => {
  const signedFor = [
    { authority: 'TM.' as const, of: 'ỦY BAN NHÂN DÂN' },
    { authority: 'KT.' as const, of: 'CHỦ TỊCH' },
  ]
  expect(signatureLines({ signedFor, position: 'PHÓ CHỦ TỊCH', acting: false, name: null })).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
  ])
  expect(signatureLines({ signedFor: [], position: 'CHỦ TỊCH', acting: true, name: null })).toEqual(['Q. CHỦ TỊCH'])
})

it('an appendix alone has no number', () => {
  expect(appendixLines({ number: null, title: 'Danh mục', reference: 'Kèm theo', blocks: [] })).toEqual({
    ...{ label: 'Phụ lục', title: 'DANH MỤC', reference: '(Kèm theo)' },
  })
})
