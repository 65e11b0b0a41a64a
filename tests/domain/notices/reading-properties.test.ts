import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNotice } from '~/domain/notices/reading/read-notice'
import type { NoticeReading } from '~/domain/notices/reading/reading'
import { RULES as ALL_RULES } from '~/domain/notices/reading/reading-rules'

const FRAGMENTS = [
  ...[
    'Sở Y tế',
    'UBND các xã, phường',
    'các sở, ban, ngành',
    'Vụ Kế hoạch, Tài chính',
    'Văn phòng Bộ',
    'Bộ trưởng Bộ Công an',
  ],
  ...[
    'giao',
    'Giao',
    'yêu cầu',
    'Đề nghị',
    'chủ trì',
    'phối hợp với',
    'khẩn trương',
    'rà soát',
    'tạm dừng',
    'báo cáo',
    'xây dựng',
  ],
  ...[
    'trước ngày 15/4/2027',
    'trong quý III',
    'hằng tháng',
    'chậm nhất',
    'từ ngày',
    'đến ngày',
    'trong 10 ngày làm việc',
    'năm 2027',
  ],
  ...[
    'Số: 12/TB-UBND',
    'THÔNG BÁO',
    'Kính gửi:',
    'Nơi nhận:',
    'KT. CHỦ TỊCH',
    'V/v',
    'Căn cứ',
    'kết luận như sau:',
    'I. NHIỆM VỤ',
  ],
  ...[
    '1.',
    '1.1.',
    'a)',
    'đ)',
    '(1)',
    '(i)',
    '-',
    '+',
    ';',
    ':',
    '.',
    ',',
    '(',
    ')',
    '“',
    '”',
    '…',
    '[1]',
    '|',
    'STT',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
  ],
  ...[
    'Đơn vị chủ trì:',
    'Thời gian thực hiện:',
    'hoà',
    'hòa',
    'thuỷ lợi',
    'đồng thời',
    'nếu có',
    'thì',
    'và',
    'các',
    'Hà Nội, ngày 3 tháng 4 năm 2027',
  ],
]
const vietnamese = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 120 })
  .map((parts) => parts.join(' ').replaceAll(' \n', '\n'))
const anything = fc.string({ unit: 'binary', maxLength: 400 })
const hostile = fc
  .tuple(
    fc.constantFrom(
      '(',
      '“',
      '-',
      '1.',
      'a) ',
      'giao ',
      'Sở ',
      'các ',
      ', ',
      'trước ngày ',
      '\n',
      'Số: /',
      '|',
      '\u0301',
      '[1]',
      'từ ngày 1 đến ',
    ),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(([piece, times]) => piece.repeat(times))
const texts = fc.oneof(
  { arbitrary: vietnamese, weight: 4 },
  { arbitrary: anything, weight: 2 },
  { arbitrary: hostile, weight: 1 },
)

const RULES = new Set<string>(ALL_RULES)

function expectSound(reading: NoticeReading, source: string): void {
  expect(reading.text).toBe(source.normalize('NFC'))
  let previous = 0
  for (const { start, end, text, clause, lead, coordinating } of reading.directives) {
    expect(reading.text.slice(start, end)).toBe(text)
    expect(end).toBeGreaterThan(start)
    expect(start).toBeGreaterThanOrEqual(previous)
    expect(clause.end).toBeGreaterThan(clause.start)
    for (const unit of [...lead, ...coordinating]) expect(unit.trim()).not.toBe('')
    previous = start
  }
  for (const [n, piece] of reading.found.entries()) {
    expect(RULES).toContain(piece.rule)
    expect(piece.start).toBeGreaterThanOrEqual(reading.found[n - 1]?.start ?? 0)
    expect(piece.end).toBeLessThanOrEqual(reading.text.length)
    if (piece.directive !== undefined) expect(reading.directives[piece.directive]).toBeDefined()
  }
  for (const warning of reading.warnings) {
    for (const at of warning.directives ?? []) expect(reading.directives[at]?.warnings).toContain(warning)
  }
}

describe('readNotice on any text', () => {
  it('never throws; offsets are exact and in order; every piece names a known rule', () => {
    fc.assert(
      fc.property(texts, (text) => expectSound(readNotice(text), text)),
      { numRuns: 300 },
    )
  })

  it('reads composed and decomposed letters the same, and its own text again the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readNotice(text)
        expect(readNotice(text.normalize('NFD'))).toEqual(reading)
        expect(readNotice(reading.text)).toEqual(reading)
      }),
      { numRuns: 150 },
    )
  })
})

const LARGE = 200_000
const SMALL = 50_000
const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Milliseconds of processor time, the best of three: other work on the machine does not count. */
function effort(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage()
    readNotice(text)
    return process.cpuUsage(start).user / 1000
  })
  return Math.min(...times)
}

describe('readNotice on hostile lengths', () => {
  it.each([
    ['one letter', 'a'],
    ['open brackets', '('],
    ['open quotation marks', '“'],
    ['one endless list of units', 'các sở, ban, ngành, Sở Y tế, '],
    ['orders without end', 'giao Sở Y tế chủ trì, phối hợp với '],
    ['dates without end', 'trước ngày 15/4/2027 và từ ngày 1 đến '],
    ['bullets', '- Phối hợp với Sở Y tế rà soát kho.\n'],
    ['headings of tables', 'STT\n\nNội dung\n\nChủ trì\n\n1\n\n'],
    ['numbers', 'Số: /'],
    ['verbs', 'rà soát xây dựng '],
    ['conditions that never end', 'trường hợp không phù hợp '],
    ['units that never come', 'phối hợp với '],
    ['prefixes without names', 'Ủy ban nhân dân các tỉnh: '],
    ['weekdays without days', 'thứ Sáu, ngày '],
    ['points without a colon', '(1) '],
    ['semicolons', ';'],
  ])('%s: time grows with the length, not with its square', (_name, piece) => {
    readNotice(filled(piece, SMALL))
    // Four times the text: ten times the time leaves room for the collector; a square would be sixteen.
    expect(effort(filled(piece, LARGE))).toBeLessThan(10 * Math.max(effort(filled(piece, SMALL)), 30))
  })
})
