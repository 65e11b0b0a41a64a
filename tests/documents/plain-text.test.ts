import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'

const NOTICE = 'UBND TỈNH A\r\n  Số: 70/TB-UBND\r\n\r\n\r\nNgày 19 tháng 6, các sở báo cáo kết quả thực hiện.\t\n'

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('a text file', () => {
  it('is its own text, blanks and line breaks untouched', async () => {
    expect(await readDocument(Buffer.from(NOTICE))).toEqual({ ok: true, kind: 'txt', text: NOTICE })
  })

  it('is given in NFC', async () => {
    expect(await readDocument(Buffer.from(NOTICE.normalize('NFD')))).toEqual({ ok: true, kind: 'txt', text: NOTICE })
  })

  it('is read whatever its encoding, without the byte order mark', async () => {
    for (const bytes of [Buffer.from(`\ufeff${NOTICE}`), utf16(NOTICE), utf16(NOTICE, true)])
      expect(await readDocument(bytes)).toEqual({ ok: true, kind: 'txt', text: NOTICE })
  })

  it('is read as windows-1258 where the words prove it', async () => {
    // «Ủy ban nhân dân tỉnh báo cáo kết quả ngày 10, các đơn vị thực hiện»: letters and combining tones, one byte each.
    const word = [
      ...[0x55, 0xd2, ...ascii('y ban nhân dân ti'), 0xd2, ...ascii('nh báo cáo kê'), 0xec, ...ascii('t qua'), 0xd2],
      ...[
        ...ascii(' nga'),
        0xcc,
        ...ascii('y 10, ca'),
        0xec,
        ...ascii('c ðõn vi'),
        0xf2,
        ...ascii(' thý'),
        0xf2,
        ...ascii('c hiê'),
        0xf2,
        0x6e,
      ],
    ]
    expect(await readDocument(Uint8Array.from(word))).toEqual({
      ok: true,
      kind: 'txt',
      text: 'Ủy ban nhân dân tỉnh báo cáo kết quả ngày 10, các đơn vị thực hiện',
    })
  })

  it('is refused where no encoding is certain', async () => {
    const reading = await readDocument(Uint8Array.from([...ascii('Caf\u00e9 fr\u00e8re '), 0xe9, 0xe8]))
    expect(reading).toEqual({ ok: false, issue: { code: 'unknown-encoding' } })
  })

  it('keeps a stray control character that Word leaves behind when copied', async () => {
    const text = `${NOTICE}\u001e${NOTICE}`
    expect(await readDocument(Buffer.from(text))).toMatchObject({ ok: true, text })
  })
})

const ascii = (text: string) => [...Buffer.from(text, 'latin1')]
