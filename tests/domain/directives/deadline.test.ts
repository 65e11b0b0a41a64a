import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareDeadlines, earliest, latest, precision, sameDays } from '~/domain/directives/deadline'
import { readDeadline } from '~/domain/directives/read-deadline'

const TABLE = new URL('../../../../shared/notices/deadline-phrases.tsv', import.meta.url)

type Row = { phrase: string; date: string; type: string; start: string; end: string; extra: string; note: string }

function rows(): Row[] {
  const [, ...lines] = readFileSync(TABLE, 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [phrase = '', , date = '', type = '', start = '', end = '', extra = '', note = ''] = line.split('\t')
      return { phrase, date, type, start, end, extra, note }
    })
}

/** What the note column says about the sentence a phrase was taken from. */
const isBackground = (note: string): boolean =>
  /preamble|scope|background|already met|quotation|flood|period;/.test(note)
const inSentence = ({ phrase, note }: Row): string =>
  note.startsWith('activity') ? `chạy thử nghiệm ${phrase}` : phrase

describe.skipIf(!existsSync(TABLE))('deadline phrases of the shared table (skipped where the folder is absent)', () => {
  it.each(existsSync(TABLE) ? rows() : [])('$phrase ($date): $type $start $end $extra', (row) => {
    const deadline = readDeadline(inSentence(row), row.date, isBackground(row.note) ? 'background' : 'order')
    expect({ type: deadline.type, start: deadline.start ?? '', end: deadline.end ?? '' }).toEqual({
      type: row.type,
      start: row.start,
      end: row.end,
    })
    for (const part of row.extra.split(';').filter((text) => text !== '')) expectExtra(deadline, part)
  })
})

function expectExtra(deadline: ReturnType<typeof readDeadline>, part: string): void {
  const [name = '', value = ''] = part.split('=')
  if (name === 'strict') expect(deadline.strict).toBe(true)
  else if (name === 'yearInferred') expect(deadline.yearInferred).toBe(true)
  else if (name === 'day') expect(deadline.dayOfPeriod).toBe(Number(value))
  else if (name === 'month') expect(deadline.monthOfPeriod).toBe(Number(value))
  else if (name === 'relative')
    expect(deadline.relative).toMatchObject({ n: Number.parseInt(value, 10), unit: 'workday' })
  else if (value) expect(deadline).toMatchObject({ [name]: value })
  else expect(deadline.period).toBe(name)
}

describe('readDeadline', () => {
  it.each([
    ['trước ngày 05/9/2027', { type: 'by', end: '2027-09-05', strict: true }],
    ['trước 16h30 ngày 05/9/2027', { type: 'by', end: '2027-09-05', strict: true, time: '16:30' }],
    ['trước tháng 9/2027', { type: 'by', end: '2027-08-31', strict: true }],
    ['không muộn hơn ngày 05/9/2027', { type: 'by', end: '2027-09-05' }],
    ['muộn nhất là ngày 30 tháng 4 năm 2027', { type: 'by', end: '2027-04-30' }],
    ['hoàn thành trong quý IV/2027', { type: 'by', start: '2027-10-01', end: '2027-12-31' }],
    ['xong trong năm 2027', { type: 'by', start: '2027-01-01', end: '2027-12-31' }],
    ['vào ngày 02/9/2027', { type: 'by', end: '2027-09-02' }],
    ['hoàn thành đến hết tháng 02/2028', { type: 'by', start: '2028-02-01', end: '2028-02-29' }],
    ['triển khai thực hiện trong năm 2027', { type: 'between', start: '2027-01-01', end: '2027-12-31' }],
    ['báo cáo kết quả thực hiện trong tháng 7/2027', { type: 'by', start: '2027-07-01', end: '2027-07-31' }],
    ['từ ngày 10 đến ngày 20/7/2027', { type: 'between', start: '2027-07-10', end: '2027-07-20' }],
    ['từ quý II đến quý III/2027', { type: 'between', start: '2027-04-01', end: '2027-09-30' }],
    ['Quý II-III/2027', { type: 'between', start: '2027-04-01', end: '2027-09-30' }],
    ['Quý II, Quý III năm 2027', { type: 'between', start: '2027-04-01', end: '2027-09-30' }],
    ['Tháng 4-6/2027', { type: 'between', start: '2027-04-01', end: '2027-06-30' }],
    ['các dự án giải ngân dưới 30% tính đến ngày 30/6/2027', { type: 'none' }],
    [
      'giải ngân tính đến hết tháng 6/2027, báo cáo trước ngày 05/7/2027',
      { type: 'by', end: '2027-07-05', strict: true },
    ],
    ['áp dụng từ tháng 8/2027', { type: 'from', start: '2027-08-01' }],
    ['báo cáo định kỳ hàng tuần', { type: 'recurring', period: 'weekly' }],
    ['trước ngày 20 hằng tháng', { type: 'recurring', period: 'monthly', dayOfPeriod: 20 }],
    ['trước ngày 15/6/2027 và hàng tháng', { type: 'recurring', period: 'monthly', end: '2027-06-15' }],
    ['định kỳ 3 tháng', { type: 'recurring', period: 'quarterly' }],
    ['nhiệm vụ thường xuyên', { type: 'recurring', period: 'continuous' }],
  ])('%s', (phrase, expected) => {
    expect(readDeadline(phrase, '2027-05-04')).toEqual(expected)
  })

  it.each([
    'khẩn trương rà soát, sớm trình trong thời gian tới',
    'cân đối ngân sách hằng năm cho chuyển đổi số',
    'quy hoạch giai đoạn 2026-2030',
    'đạt 90% vào năm 2035',
    'thường xuyên kiểm tra hệ thống',
    'khối lượng đã làm đến hết năm 2026',
    'chịu trách nhiệm trước pháp luật',
    '',
  ])('sets nobody a day: %s', (phrase) => {
    expect(readDeadline(phrase, '2027-05-04')).toEqual({ type: 'none' })
  })

  it('takes a missing year from the document, or the next year where the day would be half a year past', () => {
    expect(readDeadline('trước ngày 15/6', '2027-05-04')).toMatchObject({ end: '2027-06-15', yearInferred: true })
    expect(readDeadline('trước ngày 15/01', '2027-11-20')).toMatchObject({ end: '2028-01-15', yearInferred: true })
    expect(readDeadline('trước ngày 15/8', '2027-11-20')).toMatchObject({ end: '2027-08-15', yearInferred: true })
    expect(readDeadline('trước ngày 15/6', null)).toEqual({ type: 'none' })
  })

  it('counts a term from an event that has no date yet', () => {
    expect(readDeadline('trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ', '2027-05-04')).toEqual({
      type: 'by',
      relative: { n: 5, unit: 'workday', from: 'ngày nhận hồ sơ' },
    })
  })

  it('knows the days of the calendar', () => {
    expect(readDeadline('trước ngày 31/4/2027', '2027-01-01')).toEqual({ type: 'none' })
    expect(readDeadline('chậm nhất trong tháng 2/2028', '2027-01-01')).toMatchObject({ end: '2028-02-29' })
  })

  it('reads decomposed letters the same', () => {
    expect(readDeadline('trước ngày 05 tháng 9 năm 2027'.normalize('NFD'), '2027-05-04')).toMatchObject({
      end: '2027-09-05',
    })
  })
})

describe('the algebra of deadlines', () => {
  const month = readDeadline('trong tháng 6/2027', '2027-05-04')
  const day = readDeadline('trước ngày 10/6/2027', '2027-05-04')
  const hour = readDeadline('trước 17 giờ ngày 10/6/2027', '2027-05-04')
  const open = readDeadline('từ ngày 01/6/2027', '2027-05-04')

  it('has a first and a last day where the words give them', () => {
    expect([earliest(month), latest(month)]).toEqual(['2027-06-01', '2027-06-30'])
    expect([earliest(day), latest(day)]).toEqual([null, '2027-06-10'])
    expect([earliest(open), latest(open)]).toEqual(['2027-06-01', null])
  })

  it('is as exact as its words', () => {
    expect([hour, day, month, open].map(precision)).toEqual(['hour', 'day', 'month', 'open'])
    expect(precision(readDeadline('trong quý III/2027', '2027-05-04'))).toBe('quarter')
    expect(precision(readDeadline('hoàn thành trong năm 2027', '2027-05-04'))).toBe('year')
  })

  it('sorts by the last day, then the hour, open ends last', () => {
    expect([open, month, day, hour].sort(compareDeadlines)).toEqual([hour, day, month, open])
  })

  it('holds two wordings of the same days equal', () => {
    expect(sameDays(day, readDeadline('chậm nhất ngày 10/6/2027', '2027-05-04'))).toBe(true)
    expect(sameDays(day, month)).toBe(false)
  })
})
