import { describe, expect, it } from 'vitest'
import {
  CONFIDENCE_REASONS,
  type ConfidenceReasonCode,
  confidenceFor,
  withReason,
} from '~/domain/notices/reading/confidence/confidence'
import { readNotice } from '~/domain/notices/reading/read-notice'

const reason = (code: ConfidenceReasonCode) => ({ code, data: {} })
const HEAD =
  'Số: 12/TB-UBND\nAn Bình, ngày 02 tháng 12 năm 2026\nTHÔNG BÁO\nVề kho dữ liệu\nChủ tịch kết luận như sau:\n'
const confidence = (body: string) => readNotice(HEAD + body).directives.at(-1)?.confidence
const codes = (body: string) => confidence(body)?.reasons.map(({ code }) => code)

describe('how sure the reader is', () => {
  it('a plain order is sure, without a reason', () => {
    expect(confidence('1. Giao Sở Y tế kiểm tra máy chủ.')).toEqual({ level: 'sure', score: 0.97, reasons: [] })
  })

  it.each<[ConfidenceReasonCode, string]>([
    ['lead-from-heading', '1. Sở Y tế:\n- Kiểm tra máy chủ bệnh án.'],
    ['lead-from-previous', '1. Về máy chủ\n- Sở Y tế kiểm tra máy chủ bệnh án.\n- Lập danh mục thiết bị hỏng.'],
    ['deadline-year-inferred', '1. Giao Sở Y tế kiểm tra máy chủ trước ngày 20/12.'],
    ['unit-form-vague', '1. Giao chủ đầu tư kiểm tra máy chủ.'],
    ['not-numbered', 'Giao Sở Y tế kiểm tra máy chủ.'],
    ['clause-unfinished', '1. Giao Sở Y tế kiểm tra máy chủ của'],
    ['order-ambiguous', '1. Giao Sở Y tế báo cáo về việc tạm dừng gói thầu máy chủ.'],
  ])('%s', (code, body) => expect(codes(body)).toContain(code))

  it('the first words of a text without its head', () => {
    const [first, second] = readNotice('1. Sở Y tế kiểm tra máy chủ.\n2. Sở Y tế mua sắm máy chủ.').directives
    expect(first?.confidence.reasons.map(({ code }) => code)).toContain('first-clause-after-lost-header')
    expect(second?.confidence.reasons.map(({ code }) => code)).not.toContain('first-clause-after-lost-header')
  })

  it('each reason takes something away, and the gravest comes first', () => {
    for (const code of CONFIDENCE_REASONS) expect(confidenceFor([reason(code)]).score).toBeLessThan(0.97)
    const both = confidenceFor([reason('lead-from-heading'), reason('nobody-named')])
    expect(both.reasons[0]?.code).toBe('nobody-named')
    expect(both.level).toBe('look')
  })

  it('a reason added by whoever recognised the page counts once', () => {
    const sure = confidenceFor([])
    const doubted = withReason(sure, { code: 'ocr-words', data: { words: 'kho' } })
    expect(doubted.level).toBe('look')
    expect(withReason(doubted, { code: 'ocr-words', data: { words: 'kho, liệu' } }).score).toBe(doubted.score)
  })
})
