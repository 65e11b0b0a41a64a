import { describe, expect, it } from 'vitest'
import { readNotice } from '~/domain/notices/reading/read-notice'
import type { WarningCode } from '~/domain/notices/reading/reading'

const HEAD = 'UBND TỈNH AN BÌNH\nSố: 12/TB-UBND\nAn Bình, ngày 02 tháng 12 năm 2026\nTHÔNG BÁO\nVề kho dữ liệu\n'
const warnings = (body: string, code: WarningCode) =>
  readNotice(HEAD + body).warnings.filter((warning) => warning.code === code)

describe('an old deadline, quoted', () => {
  const ORDER = 'Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Y tế nhập xong dữ liệu trước ngày 20/12/2026.\n'

  it.each([
    ['missed', 'UBND tỉnh đã yêu cầu các đơn vị nhập dữ liệu trước ngày 30/10. Đến nay Sở Y tế vẫn chưa hoàn thành.\n'],
    ['extended', 'UBND tỉnh gia hạn thời gian nhập dữ liệu từ ngày 30/10/2026 đến ngày 20/12/2026.\n'],
  ])('%s: the old day and the new one are told', (_, preamble) => {
    const [warning, ...more] = warnings(preamble + ORDER, 'old-deadline-quoted')
    expect(more).toEqual([])
    expect(warning).toMatchObject({ data: { old: '2026-10-30', now: '2026-12-20', section: '1' }, directives: [0] })
  })

  it.each([
    ['a day that was kept', 'UBND tỉnh ghi nhận Sở Y tế đã nhập xong dữ liệu trước ngày 30/10.\n'],
    ['the day of a document', 'Thực hiện Công văn số 5/UBND ngày 30/10/2026, Sở Y tế chưa hoàn thành nhập dữ liệu.\n'],
    ['days of the weather', 'Từ ngày 28/11/2026 đến ngày 30/11/2026 có mưa to, nhiều nơi chậm tiến độ.\n'],
  ])('%s is none', (_, preamble) => expect(warnings(preamble + ORDER, 'old-deadline-quoted')).toEqual([]))
})

describe('days that cannot be meant', () => {
  it('a period that ends before it begins', () => {
    const [warning] = warnings('1. Sở Y tế tập huấn từ ngày 20/12/2026 đến ngày 10/12/2026.', 'ends-before-start')
    expect(warning?.data).toMatchObject({ section: '1', start: '2026-12-20', end: '2026-12-10' })
    expect(warnings('1. Sở Y tế tập huấn từ ngày 10/12/2026 đến ngày 20/12/2026.', 'ends-before-start')).toEqual([])
  })

  it('a year misprinted', () => {
    const [warning] = warnings('1. Sở Y tế nhập xong dữ liệu trước ngày 20/01/2072.', 'unlikely-year')
    expect(warning?.data).toMatchObject({ section: '1', year: '2072' })
    expect(warnings('1. Sở Y tế nhập xong dữ liệu trước ngày 20/01/2027.', 'unlikely-year')).toEqual([])
  })

  it.each([
    ['before its day', 'Họp vào thứ Sáu, ngày 18/12/2026 tại trụ sở.', []],
    ['after its day', 'Họp vào ngày 18/12/2026 (thứ Sáu) tại trụ sở.', []],
    [
      'wrong before',
      'Họp vào thứ Năm, ngày 18/12/2026 tại trụ sở.',
      [{ day: '2026-12-18', printed: '4', actual: '5' }],
    ],
    ['wrong after', 'Họp ngày 20/12/2026 (thứ 2) tại trụ sở.', [{ day: '2026-12-20', printed: '1', actual: '7' }]],
    ['an ordinal', 'Thứ hai, Sở Y tế nhập dữ liệu trước ngày 20/12/2026.', []],
    ['the fourth quarter', 'Cuộc họp thứ 4 ngày 18/12/2026.', [{ day: '2026-12-18', printed: '3', actual: '5' }]],
  ])('a weekday %s', (_, body, expected) => {
    expect(warnings(`1. ${body}`, 'wrong-weekday').map((warning) => warning.data)).toEqual(expected)
  })
})

describe('when a page was published', () => {
  const page = (stamp: string) =>
    readNotice(`${stamp}\n${HEAD}1. Sở Y tế nhập dữ liệu.`).warnings.map(({ code }) => code)

  it.each(['30/11/2026 09:42', 'Thứ Hai, 30/11/2026', 'Cập nhật: 30/11/2026', '30/11/2026 | 09:42 GMT+7'])(
    '%s',
    (stamp) => {
      expect(page(stamp)).toContain('dated-after-publication')
    },
  )

  it('a date in a sentence is no stamp', () => {
    const body = 'Ngày 30/11/2026, tại Trụ sở\nUBND tỉnh đã họp. Chủ tịch kết luận như sau:\n1. Sở Y tế nhập dữ liệu.'
    expect(readNotice(HEAD + body).warnings).toEqual([])
    expect(readNotice('1. Sở Y tế nhập dữ liệu, xong trước ngày\n10/5/2027.').date).toBeNull()
  })
})

describe('steps of one task in the wrong order', () => {
  it('finish in the third quarter, submit in August', () => {
    const body = '1. Sở Y tế xây dựng đề án, hoàn thành trong quý III/2027, trình UBND tỉnh trong tháng 8/2027.'
    expect(warnings(body, 'contradicting-deadlines')[0]?.data).toMatchObject({
      first: '2027-09-30',
      second: '2027-08-31',
    })
  })

  it('a later step with a later day is right', () => {
    const body = '1. Sở Y tế xây dựng đề án, hoàn thành trong tháng 8/2027, trình UBND tỉnh trong quý IV/2027.'
    expect(warnings(body, 'contradicting-deadlines')).toEqual([])
  })
})
