import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'
import { readWithEnclosed } from '~/documents/read-with-enclosed.server'
import { makeDocx } from './making/make-docx'
import { makeEdxml } from './making/make-edxml'
import { attachment, makeMail, multipart, part } from './making/make-mail'
import { makeZip } from './making/make-zip'

const open = (file: string | Uint8Array) => readWithEnclosed(Buffer.from(file), readDocument)
const ORDER = 'Giao Sở A chủ trì rà soát hạ tầng, báo cáo trước ngày 15/7/2026.'

describe('an edXML message', () => {
  it('gives what its header says, the document, and the other attachments', async () => {
    const docx = await makeDocx([ORDER])
    const { reading, enclosed } = await open(
      makeEdxml([
        { name: 'Phụ lục.txt', content: 'Danh sách đơn vị' },
        { name: '70_TB-UBND.docx', content: docx },
      ]),
    )
    expect(reading).toEqual({ ok: true, kind: 'docx', text: ORDER })
    expect(enclosed?.files.map(({ name }) => name)).toEqual(['Phụ lục.txt', '70_TB-UBND.docx'])
    expect(enclosed?.read).toBe(1)
    expect(Buffer.compare(Buffer.from(enclosed?.files[1]?.bytes ?? []), Buffer.from(docx))).toBe(0)
    expect(enclosed?.message).toEqual({
      kind: 'edxml',
      from: 'Văn phòng UBND tỉnh A',
      fromCode: '000.02.15.H02',
      to: ['Sở Khoa học và Công nghệ'],
      subject: 'Kết luận của Chủ tịch UBND tỉnh tại phiên họp về công nghệ thông tin',
      number: '70',
      symbol: 'TB-UBND',
      place: 'A',
      issuedOn: '2026-06-19',
      documentType: 'Thông báo',
      signatory: 'Lê Văn B',
      signatoryTitle: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
      documentId: '000.02.15.H02,2026/06/19,70/TB-UBND',
      sentOn: null,
      filled: [],
      leftOut: [],
    })
  })

  it.each([
    [
      { number: '70/TB-UBND', notation: '70/TB-UBND' },
      { number: '70', symbol: 'TB-UBND' },
    ],
    [
      { number: 'N/A', notation: '' },
      { number: null, symbol: null },
    ],
    [{ day: '19/06/2026' }, { issuedOn: '2026-06-19' }],
    [{ day: '2026-06-19T00:00:00' }, { issuedOn: '2026-06-19' }],
    [{ day: '2026/02/31' }, { issuedOn: null }],
    [
      { signer: 'N/A', place: '0' },
      { signatory: null, place: null },
    ],
  ])('reads the fields as senders fill them: %j', async (fields, known) => {
    const { enclosed } = await open(makeEdxml([{ name: 'a.txt', content: ORDER }], fields))
    expect(enclosed?.message).toMatchObject(known)
  })

  it('unpacks attachments that were zipped or gzipped alone', async () => {
    const docx = await makeDocx([ORDER])
    for (const attached of [
      { name: 'a.docx', content: docx, packed: true },
      { name: 'a.docx', content: gzipSync(docx) },
    ])
      expect((await open(makeEdxml([attached]))).reading).toEqual({ ok: true, kind: 'docx', text: ORDER })
  })

  it('opens an archive of several files, and no archive inside that', async () => {
    const inner = makeZip([
      { name: 'sâu.txt', content: ORDER },
      { name: 'b.txt', content: 'x' },
    ])
    const zip = makeZip([
      { name: 'thư mục/công văn.txt', content: ORDER },
      { name: 'inner.zip', content: inner },
    ])
    const { enclosed } = await open(makeEdxml([{ name: 'tat-ca.zip', content: zip }]))
    expect(enclosed?.files.map(({ name }) => name)).toEqual(['công văn.txt', 'inner.zip'])
    expect(enclosed?.message.kind).toBe('edxml')
  })

  it('is read as the messages of before 2016 and as gateways write it', async () => {
    const old = `<EdXMLEnvelope xmlns="http://www.go.vn/eDoc"><MessageHeader><Code><CodeNumber>5</CodeNumber></Code><DocumentType>Công văn</DocumentType></MessageHeader><Manifest><Attachment><Content>${Buffer.from(ORDER).toString('base64')}</Content><FileName>cv.txt</FileName></Attachment></Manifest></EdXMLEnvelope>`
    const { reading, enclosed } = await open(old)
    expect(reading).toMatchObject({ ok: true, text: ORDER })
    expect(enclosed?.message).toMatchObject({ number: '5', documentType: 'Công văn' })
    const gateway = old.replaceAll('<Content>', '<AttachmentData>').replaceAll('</Content>', '</AttachmentData>')
    expect((await open(gateway)).reading).toMatchObject({ ok: true, text: ORDER })
  })

  it('comes as the first part of several, its attachments by content id', async () => {
    const message = makeEdxml([]).replace(
      '<edXML:edXMLManifest version="1.0">',
      '<edXML:edXMLManifest version="1.0"><edXML:Reference><edXML:ContentId>cid:x9</edXML:ContentId><edXML:AttachmentName>70_TB.txt</edXML:AttachmentName></edXML:Reference>',
    )
    const mime = makeMail(
      multipart('related', [
        part(['Content-Type: application/xml; charset=utf-8', 'Content-ID: <root>'], message),
        part(
          ['Content-Type: application/octet-stream', 'Content-ID: <x9>', 'Content-Transfer-Encoding: base64'],
          Buffer.from(ORDER).toString('base64'),
        ),
      ]),
    )
    const { reading, enclosed } = await open(mime)
    expect(reading).toMatchObject({ ok: true, text: ORDER })
    expect(enclosed?.files.map(({ name }) => name)).toEqual(['70_TB.txt'])
    expect(enclosed?.message).toMatchObject({ kind: 'edxml', number: '70' })
  })

  it('is found in a mail that carries it on', async () => {
    const mail = makeMail(
      multipart('mixed', [attachment('van-ban.edxml', makeEdxml([{ name: '70.txt', content: ORDER }]))]),
    )
    const { enclosed } = await open(mail)
    expect(enclosed).toMatchObject({ files: [{ name: '70.txt' }], message: { kind: 'edxml', number: '70' } })
  })
})

describe('a message made to harm', () => {
  it('with a DOCTYPE is refused', async () => {
    const message = makeEdxml([{ name: 'a.txt', content: ORDER }]).replace('?>', '?><!DOCTYPE edXML [<!ENTITY a "b">]>')
    expect((await open(message)).reading).toEqual({ ok: false, issue: { code: 'xml-doctype' } })
    const inner = makeMail(multipart('mixed', [attachment('a.edxml', message)]))
    expect((await open(inner)).reading.ok).toBe(false)
  })

  it('with an attachment that is no Base64 is refused, and the attachment named', async () => {
    for (const broken of ['%%%', 'QUJD=QUJD', ''])
      expect(
        (await open(makeEdxml([{ name: 'a.txt', content: 'ABC' }]).replace('>QUJD<', `>${broken}<`))).reading,
      ).toEqual({ ok: false, issue: { code: 'broken-attachment', name: 'a.txt' } })
    const gzip = gzipSync('ABC').fill(0, 12)
    expect((await open(makeEdxml([{ name: 'a.txt', content: gzip }]))).reading).toMatchObject({
      issue: { code: 'broken-attachment' },
    })
  })

  it('with a bomb for an attachment is refused', async () => {
    const blanks = Buffer.alloc(80 * 1024 * 1024, ' ')
    const zipped = makeEdxml([{ name: 'a.docx', content: blanks, packed: true }])
    expect((await open(zipped)).reading).toMatchObject({ issue: { code: 'zip-bomb', measure: 'unpacked' } })
    const gzipped = makeEdxml([{ name: 'a.docx', content: gzipSync(blanks) }])
    expect((await open(gzipped)).reading).toMatchObject({ issue: { code: 'zip-bomb', measure: 'unpacked' } })
  })

  it('without anything to read says so', async () => {
    expect((await open(makeEdxml([]))).reading).toEqual({ ok: false, issue: { code: 'nothing-readable', files: 0 } })
    const program = makeEdxml([{ name: 'a.docx', content: Buffer.from([0x4d, 0x5a, 0, 1, 2, 0]) }])
    expect((await open(program)).reading).toEqual({ ok: false, issue: { code: 'nothing-readable', files: 1 } })
  })
})
