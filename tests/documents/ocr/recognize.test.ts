import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { drawPaper } from '#tests/documents/making/draw-paper'
import { scannedPdf, worn } from '#tests/documents/making/make-scan'
import { PAPER_NOTICE } from '#tests/documents/making/paper-notice'
import type { DocumentReading } from '~/documents/document-reading'
import { recognizeDocument } from '~/documents/ocr/recognize-document.server'
import { SCAN_LIMITS } from '~/documents/ocr/scan-limits'
import { readDocument } from '~/documents/read-document.server'
import { readNotice } from '~/domain/notices/reading/read-notice'

const pages = drawPaper(PAPER_NOTICE)
const blank = createCanvas(400, 566)
blank.getContext('2d').fillStyle = '#fff'
blank.getContext('2d').fillRect(0, 0, 400, 566)

const read = (reading: DocumentReading) => {
  if (!reading.ok) throw new Error(JSON.stringify(reading.issue))
  return reading
}

describe('a scan', { timeout: 60_000 }, () => {
  it('tilted and stamped: header and directives are recovered, doubtful words are placed', async () => {
    const scan = scannedPdf([...pages.map((page) => worn(page, { tilt: 1.2, stamp: true })), blank])
    const told: string[] = []
    const { text, uncertain, scannedPages } = read(
      await recognizeDocument('pdf', scan, { onPage: (done, of) => told.push(`${done}/${of}`) }),
    )
    expect(told).toEqual(['0/2', '1/2', '2/2'])
    expect(scannedPages).toEqual([2])
    expect(text).toBe(text.normalize('NFC'))
    const notice = readNotice(text)
    expect(notice).toMatchObject({ number: '99', symbol: 'TB-UBND', date: '2015-04-03' })
    // The stamp covers a third of the name: a sign of a letter may be lost, and is marked then.
    expect(notice.signatory).toMatch(/^Nguy[ễê]n V[ăâ]n An$/)
    expect(notice.issuer).toMatch(/^ỦY BAN NHÂN DÂN T[ỈÍ]NH BẮC GIANG$/)
    expect(notice.directives.map(({ lead, deadline, decision }) => [lead[0], deadline.end, decision])).toEqual([
      ['Sở Thông tin và Truyền thông', '2015-04-15', 'review'],
      ['Văn phòng UBND tỉnh', undefined, 'pause'],
      ['Sở Thông tin và Truyền thông', '2015-05-31', 'evaluate'],
      ['Các sở, ban, ngành', undefined, 'report'],
    ])
    for (const { start, end, confidence } of uncertain ?? []) {
      expect(text.slice(start, end)).toMatch(/^\S+$/)
      expect(confidence).toBeLessThan(80)
    }
  })

  it('a photograph taken upside down, grey in one corner', async () => {
    const [page] = pages
    if (!page) throw new Error('no page')
    const top = createCanvas(page.width, Math.round(page.height * 0.45))
    top.getContext('2d').drawImage(page, 0, 0)
    const photograph = await worn(top, { turn: 180, shadow: true }).encode('jpeg', 75)
    const { text, kind } = read(await recognizeDocument('jpeg', photograph))
    expect(kind).toBe('jpeg')
    expect(text).toContain('Kết luận của Chủ tịch UBND tỉnh tại cuộc họp')
  })
})

describe('a scan that breaks a limit is refused with the limit named', () => {
  const [page] = pages
  const small = scannedPdf([blank])

  it('a picture of too many pixels, by its header alone', async () => {
    const bomb = Buffer.from(await blank.encode('png'))
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    const issue = { code: 'too-many-pixels', width: 60_000, height: 60_000, limit: SCAN_LIMITS.picturePixels }
    expect(await recognizeDocument('png', bomb)).toEqual({ ok: false, issue })
  })

  it('a picture of too many pixels inside a PDF', async () => {
    const bomb = Buffer.from(
      Buffer.from(small)
        .toString('latin1')
        .replace(/\/Width \d+/, '/Width 50000')
        .replace(/\/Height \d+/, '/Height 50000'),
      'latin1',
    )
    expect(await recognizeDocument('pdf', bomb)).toMatchObject({ ok: false, issue: { code: 'too-many-pixels' } })
  })

  it('a page that takes too long, a document that takes too long', async () => {
    const limits = { ...SCAN_LIMITS, pageTime: 1 }
    const slow = await recognizeDocument('pdf', small, {}, limits)
    expect(slow).toEqual({ ok: false, issue: { code: 'page-too-slow', page: 1, limit: 1 } })
    const long = await recognizeDocument('pdf', small, {}, { ...SCAN_LIMITS, time: 1 })
    expect(long).toEqual({ ok: false, issue: { code: 'too-slow', limit: 1 } })
  })

  it('a blank sheet, a broken picture', async () => {
    expect(await recognizeDocument('pdf', small)).toEqual({ ok: false, issue: { code: 'no-words', pages: 1 } })
    const broken = (await blank.encode('png')).subarray(0, 60)
    expect(await recognizeDocument('png', broken)).toEqual({ ok: false, issue: { code: 'broken', kind: 'png' } })
  })

  it('one that nobody wants any more stops at once, and the next is read', async () => {
    if (!page) throw new Error('no page')
    const wanted = new AbortController()
    const stopped = recognizeDocument('pdf', scannedPdf([page, page, page]), {
      signal: wanted.signal,
      onPage: () => wanted.abort(),
    })
    const next = recognizeDocument('pdf', small)
    expect(await stopped).toEqual({ ok: false, issue: { code: 'stopped' } })
    expect(await next).toMatchObject({ issue: { code: 'no-words' } })
  })

  it('is not begun by the reader of documents, which says what it is', async () => {
    expect(await readDocument(small)).toEqual({ ok: false, issue: { code: 'pdf-without-text', pages: 1 } })
  })
})
