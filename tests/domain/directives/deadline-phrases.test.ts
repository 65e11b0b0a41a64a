import { describe, expect, it } from 'vitest'
import type { Deadline } from '~/domain/directives/deadline'
import { readDeadline, readTimeField } from '~/domain/directives/read-deadline'
import { referenceDate } from '~/domain/directives/reference-date'
import { wordsOf } from '~/domain/vietnamese-words'

/** Read in a notice of Thursday 2 April 2026. */
const DAY = '2026-04-02'
const inferred = { yearInferred: true } as const

describe('phrases of deadlines', () => {
  it.each<[string, Deadline]>([
    // dates as printed
    ['trước ngày 15.4.2026', { type: 'by', end: '2026-04-15', strict: true }],
    ['trước ngày 15-4-2026', { type: 'by', end: '2026-04-15', strict: true }],
    ['xong trước ngày 15 tháng 4', { type: 'by', end: '2026-04-15', strict: true, ...inferred }],
    ['chậm nhất ngày 15/4 năm 2026', { type: 'by', end: '2026-04-15' }],
    ['hoàn thành đến ngày 30/6/2026', { type: 'by', end: '2026-06-30' }],
    ['trước 17 giờ 00, ngày 15/4/2026', { type: 'by', end: '2026-04-15', strict: true, time: '17:00' }],
    ['trước 17 giờ 00', { type: 'by', strict: true, time: '17:00' }],
    ['trước 17h00 chiều thứ Sáu, ngày 10/4/2026', { type: 'by', end: '2026-04-10', strict: true, time: '17:00' }],
    ['chậm nhất 11 giờ ngày 15/4/2026', { type: 'by', end: '2026-04-15', time: '11:00' }],
    ['trong ngày hôm nay', { type: 'by', end: '2026-04-02', ...inferred }],
    ['trước ngày 20 tháng này', { type: 'by', end: '2026-04-20', strict: true, ...inferred }],
    // periods
    ['trong tháng này', { type: 'by', start: '2026-04-01', end: '2026-04-30', ...inferred }],
    ['hoàn thành trong tuần này', { type: 'by', start: '2026-03-30', end: '2026-04-05', ...inferred }],
    ['báo cáo trong tuần tới', { type: 'by', start: '2026-04-06', end: '2026-04-12', ...inferred }],
    ['trong quý này', { type: 'by', start: '2026-04-01', end: '2026-06-30', ...inferred }],
    ['hoàn thành trong năm nay', { type: 'by', start: '2026-01-01', end: '2026-12-31', ...inferred }],
    ['vào cuối tháng 6/2026', { type: 'by', start: '2026-06-01', end: '2026-06-30', part: 'late' }],
    [
      'trước cuối tháng',
      { type: 'by', start: '2026-04-01', end: '2026-04-30', part: 'late', strict: true, ...inferred },
    ],
    ['xong vào đầu quý III/2026', { type: 'by', start: '2026-07-01', end: '2026-09-30', part: 'early' }],
    ['vào giữa tháng 5', { type: 'by', start: '2026-05-01', end: '2026-05-31', part: 'middle', ...inferred }],
    ['hoàn thành trong nửa đầu tháng 5/2026', { type: 'by', start: '2026-05-01', end: '2026-05-15' }],
    ['hoàn thành trong trung tuần tháng 5/2026', { type: 'by', start: '2026-05-11', end: '2026-05-20' }],
    ['hoàn thành trong hạ tuần tháng 02/2027', { type: 'by', start: '2027-02-21', end: '2027-02-28' }],
    ['hoàn thành trong 6 tháng cuối năm 2026', { type: 'by', start: '2026-07-01', end: '2026-12-31' }],
    ['báo cáo trong sáu tháng đầu năm 2026', { type: 'by', start: '2026-01-01', end: '2026-06-30' }],
    ['hoàn thành trong 9 tháng đầu năm', { type: 'by', start: '2026-01-01', end: '2026-09-30', ...inferred }],
    ['hoàn thành trong quý II-III/2026', { type: 'by', start: '2026-04-01', end: '2026-09-30' }],
    ['từ đầu tháng 5 đến cuối tháng 6/2026', { type: 'between', start: '2026-05-01', end: '2026-06-30' }],
    ['trong khoảng từ ngày 05/5/2026 đến ngày 20/5/2026', { type: 'by', start: '2026-05-05', end: '2026-05-20' }],
    // terms
    [
      'chậm nhất sau 05 ngày làm việc kể từ ngày nhận được văn bản này',
      { type: 'by', relative: { n: 5, unit: 'workday', from: 'ngày nhận được văn bản này' } },
    ],
    ['trong vòng 30 ngày', { type: 'by', relative: { n: 30, unit: 'day', from: '' } }],
    ['trong 07 ngày làm việc', { type: 'by', relative: { n: 7, unit: 'workday', from: '' } }],
    ['trong vòng 03 tháng kể từ ngày ký', { type: 'by', relative: { n: 3, unit: 'month', from: 'ngày ký' } }],
    ['trong vòng hai tuần kể từ khi họp', { type: 'by', relative: { n: 2, unit: 'week', from: 'khi họp' } }],
    [
      'trong thời hạn tối đa 10 ngày, kể từ ngày được giao',
      { type: 'by', relative: { n: 10, unit: 'day', from: 'ngày được giao' } },
    ],
    [
      'trong 10 ngày làm việc kể từ ngày 20/4/2026',
      { type: 'between', start: '2026-04-20', relative: { n: 10, unit: 'workday', from: '2026-04-20' } },
    ],
    [
      'trong 05 ngày kể từ ngày ký (ngày 20/4/2026)',
      { type: 'by', relative: { n: 5, unit: 'day', from: 'ngày ký', on: '2026-04-20' } },
    ],
    // what comes again
    ['định kỳ 6 tháng', { type: 'recurring', period: 'half-yearly' }],
    ['định kỳ 06 tháng, hằng năm', { type: 'recurring', period: 'half-yearly' }],
    ['định kỳ tháng, quý, năm', { type: 'recurring', period: 'monthly' }],
    ['định kỳ 2 tháng', { type: 'recurring', period: 'monthly', every: 2 }],
    ['02 tuần một lần', { type: 'recurring', period: 'weekly', every: 2 }],
    ['định kỳ 02 tuần/lần', { type: 'recurring', period: 'weekly', every: 2 }],
    ['báo cáo 02 lần/năm', { type: 'recurring', period: 'half-yearly' }],
    ['tổ chức họp ít nhất 4 lần/năm', { type: 'recurring', period: 'quarterly' }],
    ['giao ban mỗi tháng 02 lần', { type: 'recurring', period: 'monthly', times: 2 }],
    ['họp 1 lần/tháng', { type: 'recurring', period: 'monthly' }],
    ['báo cáo hàng tuần (thứ Sáu)', { type: 'recurring', period: 'weekly', dayOfWeek: 5 }],
    ['trước 16 giờ thứ Năm hằng tuần', { type: 'recurring', period: 'weekly', dayOfWeek: 4, time: '16:00' }],
    ['chiều thứ 6 hàng tuần', { type: 'recurring', period: 'weekly', dayOfWeek: 5 }],
    ['ngày 20 hằng tháng', { type: 'recurring', period: 'monthly', dayOfPeriod: 20 }],
    ['báo cáo hằng tháng (trước ngày 25)', { type: 'recurring', period: 'monthly', dayOfPeriod: 25 }],
    [
      'định kỳ hằng quý (trước ngày 20 của tháng cuối quý)',
      { type: 'recurring', period: 'quarterly', dayOfPeriod: 20, monthOfPeriod: 3 },
    ],
    ['báo cáo hằng tháng, kỳ đầu trước ngày 15/5/2026', { type: 'recurring', period: 'monthly', end: '2026-05-15' }],
    ['định kỳ báo cáo', { type: 'recurring' }],
    ['định kỳ báo cáo UBND tỉnh trước ngày 25 hằng tháng', { type: 'recurring', period: 'monthly', dayOfPeriod: 25 }],
    ['thường xuyên đến hết năm 2026', { type: 'recurring', period: 'continuous', end: '2026-12-31' }],
    ['thực hiện thường xuyên, đến hết tháng 6/2026', { type: 'recurring', period: 'continuous', end: '2026-06-30' }],
    ['duy trì, báo cáo liên tục đến ngày 30/9/2026', { type: 'recurring', period: 'continuous', end: '2026-09-30' }],
  ])('%s', (phrase, expected) => {
    expect(readDeadline(phrase, DAY)).toEqual(expected)
  })

  it.each([
    'kiểm tra định kỳ hay đột xuất các dự án',
    'kiểm toán năng lượng định kỳ',
    'từ đầu năm đến nay',
    'tổ chức hội nghị trong 3 ngày',
    'kết quả công tác 6 tháng đầu năm 2026',
    'phương hướng, nhiệm vụ 6 tháng cuối năm',
    'phục vụ cuối năm học',
    'tập huấn cho 02 lớp, mỗi lớp 02 tháng',
    'thường xuyên phối hợp, liên tục cập nhật',
    'họp lần 2 năm 2026',
    'giai đoạn đầu năm 2026',
  ])('sets nobody a day: %s', (phrase) => {
    expect(readDeadline(phrase, DAY)).toEqual({ type: 'none' })
  })

  it('leaves open what only the document could say', () => {
    for (const phrase of ['trong tuần này', 'trước cuối tháng', 'trước ngày 20 tháng này', 'trong ngày hôm nay'])
      expect(readDeadline(phrase, '2026')).toEqual({ type: 'none' })
    expect(readDeadline('trong quý này', '2026-04')).toMatchObject({ end: '2026-06-30' })
  })
})

describe('the time column of a table', () => {
  it.each<[string, Deadline]>([
    ['15/4 - 30/4/2026', { type: 'between', start: '2026-04-15', end: '2026-04-30' }],
    ['15-30/4/2026', { type: 'between', start: '2026-04-15', end: '2026-04-30' }],
    ['15/4/2026 đến 30/4/2026', { type: 'between', start: '2026-04-15', end: '2026-04-30' }],
    ['30/4/2026', { type: 'by', end: '2026-04-30' }],
    ['30.4.2026', { type: 'by', end: '2026-04-30' }],
    ['Cuối tháng 5/2026', { type: 'by', start: '2026-05-01', end: '2026-05-31', part: 'late' }],
    ['Tháng 4-6/2026', { type: 'between', start: '2026-04-01', end: '2026-06-30' }],
    ['Quý II', { type: 'by', start: '2026-04-01', end: '2026-06-30', yearInferred: true }],
    ['Năm 2026', { type: 'by', start: '2026-01-01', end: '2026-12-31' }],
    ['Hằng quý', { type: 'recurring', period: 'quarterly' }],
    ['Thường xuyên', { type: 'recurring', period: 'continuous' }],
    ['Tuần này', { type: 'by', start: '2026-03-30', end: '2026-04-05', yearInferred: true }],
  ])('%s', (cell, expected) => {
    expect(readTimeField(wordsOf(cell), referenceDate(DAY))?.deadline).toEqual(expected)
  })
})
