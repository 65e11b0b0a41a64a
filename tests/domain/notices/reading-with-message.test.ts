import { describe, expect, test } from 'vitest'
import { headerOf } from '~/domain/notices/draft-of-reading'
import { messageHeader } from '~/domain/notices/message-header'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { headerWithMessage, withMessage } from '~/domain/notices/reading-with-message'

const PAPER = `VĂN PHÒNG UBND TỈNH A
Số: 70/TB-UBND
A, ngày 19 tháng 6 năm 2026
THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh
1. Giao Sở Tài chính rà soát, báo cáo trước ngày 15/7/2026.`
const reading = readNotice(PAPER)
const said = (known: Parameters<typeof messageHeader>[1]) =>
  withMessage(reading, messageHeader('edxml', known)).warnings

describe('the message and the paper', () => {
  test('that say the same are silent, however it is written', () => {
    expect(said({ number: '070', symbol: 'tb – ubnd', issuedOn: '2026-06-19' })).toEqual(reading.warnings)
    expect(said({})).toEqual(reading.warnings)
    expect(said({ number: '70' })).toEqual(reading.warnings)
    expect(withMessage(reading, null)).toBe(reading)
  })

  test('that say otherwise are a warning with both values; the paper stays', () => {
    const read = withMessage(
      reading,
      messageHeader('edxml', { number: '71', symbol: 'TB-UBND', issuedOn: '2026-06-20' }),
    )
    expect(read.warnings).toContainEqual({
      code: 'message-disagrees',
      data: { number: '71/TB-UBND', printedNumber: '70/TB-UBND', date: '2026-06-20', printedDate: '2026-06-19' },
    })
    expect(read).toMatchObject({ number: '70', date: '2026-06-19' })
  })
})

describe('what the paper leaves empty', () => {
  const bare = headerOf(readNotice('1. Giao Sở Tài chính rà soát, báo cáo trước ngày 15/7/2026.'))

  test('is taken from the message, and said to be', () => {
    const message = messageHeader('edxml', {
      number: '70',
      symbol: 'TB-UBND',
      issuedOn: '2026-06-19',
      from: 'UBND tỉnh A',
    })
    const { header, message: kept } = headerWithMessage(bare, message)
    expect(header).toMatchObject({ number: '70', symbol: 'TB-UBND', issuedOn: '2026-06-19', issuer: 'UBND tỉnh A' })
    expect(kept?.filled).toEqual(['number', 'symbol', 'issuedOn', 'issuer'])
  })

  test('is not taken from a mail, and a printed value is never written over', () => {
    const mail = messageHeader('mail', { from: 'Văn phòng <a@b.example>', subject: 'Gửi văn bản' })
    expect(headerWithMessage(bare, mail)).toEqual({ header: bare, message: mail })
    const printed = headerOf(reading)
    const { header } = headerWithMessage(printed, messageHeader('edxml', { number: '9', symbol: 'X', subject: 'khác' }))
    expect(header).toMatchObject({ number: '70', symbol: 'TB-UBND', title: printed.title })
  })
})
