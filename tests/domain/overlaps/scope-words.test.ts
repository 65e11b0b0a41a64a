import { describe, expect, test } from 'vitest'
import { changeSinceVerdict, overlapStanding } from '~/domain/overlaps/overlap-standing'
import { readScope } from '~/domain/overlaps/scope-words'

const terms = (text: string) => readScope(text).terms.map(({ term }) => term)
const units = (text: string) => readScope(text).units.map(({ level, key }) => `${level}: ${key}`)

describe('a name read for what it is about', () => {
  test('abbreviations, accents and other names of one thing are the same', () => {
    expect(terms('Phần mềm QLVB và CSDL đất đai')).toEqual([
      'phan',
      'mem',
      'quan ly van ban',
      'co so du lieu',
      'dat dai',
    ])
    expect(terms('phan mem quan ly van ban, co so du lieu dia chinh')).toEqual(terms('PM QLVB & CSDL đất đai'))
    expect(terms('Hộp thư điện tử')).toEqual(terms('email'))
  })

  test.each([
    ['Sở Tài nguyên và Môi trường tỉnh Bắc Giang', ['department: so tai nguyen va moi truong', 'province: bac giang']],
    ['Phòng họp trực tuyến huyện Phú Lương', ['district: huyen phu luong']],
    ['phong hop truc tuyen huyen phu luong', ['district: huyen phu luong']],
    ['từ tỉnh đến 99 xã, phường', []],
    ['phương tiện vận tải, bổ sung số liệu', []],
    ['cổng của thành phố Huế và hoa huệ', ['province: hue']],
  ])('whose it says it is: %s', (name, named) => {
    expect(units(name)).toEqual(named)
  })

  test('units and provinces are no words of the matter', () => {
    expect(terms('Hệ thống thư điện tử tỉnh Nghệ An')).toEqual(terms('Hệ thống thư điện tử của Sở Y tế'))
  })
})

describe('a verdict and what came after it', () => {
  const judged = {
    firstName: 'Phần mềm một cửa điện tử của 19 sở, ngành',
    secondName: 'Thủ tục hành chính liên thông từ tỉnh đến xã',
    firstField: 'administrative-procedures',
    secondField: 'administrative-procedures',
  }
  test.each([
    ['nothing changed', {}, 'none'],
    ['accents lost', { firstName: 'Phan mem mot cua dien tu cua 19 so, nganh' }, 'renamed'],
    ['parts the other way round', { firstName: 'Một cửa điện tử của 19 sở, ngành: phần mềm' }, 'renamed'],
    ['half of the words and more are still there', { firstName: 'Phần mềm lõi một cửa điện tử' }, 'renamed'],
    ['fewer than half', { firstName: 'Kho dữ liệu dân cư và một cửa' }, 'other-scope'],
    ['another field', { secondField: 'portal' }, 'other-scope'],
  ] as const)('%s', (_, change, becomes) => {
    expect(changeSinceVerdict(judged, { ...judged, ...change })).toBe(becomes)
  })

  test.each([
    [{ verdict: null, asksAgain: false, decided: false }, 'to-judge'],
    [{ verdict: 'noise', asksAgain: false, decided: false }, 'settled'],
    [{ verdict: 'noise', asksAgain: true, decided: false }, 'to-judge'],
    [{ verdict: 'duplicate', asksAgain: false, decided: false }, 'to-decide'],
    [{ verdict: 'duplicate', asksAgain: true, decided: true }, 'decided'],
  ] as const)('stands at %o: %s', (of, standing) => {
    expect(overlapStanding(of)).toBe(standing)
  })
})
