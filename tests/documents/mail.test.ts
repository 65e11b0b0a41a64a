import { describe, expect, it } from 'vitest'
import { readDocument } from '~/documents/read-document.server'
import { readWithEnclosed } from '~/documents/read-with-enclosed.server'
import { makeDocx } from './making/make-docx'
import { base64 } from './making/make-edxml'
import { attachment, makeMail, multipart, part, plainPart } from './making/make-mail'
import { makeZip } from './making/make-zip'

const open = (file: string | Uint8Array) => readWithEnclosed(Buffer.from(file), readDocument)
const ORDER = 'Giao Sở A chủ trì rà soát hạ tầng, báo cáo trước ngày 15/7/2026.'
const HELLO = plainPart('Kính gửi các đồng chí, xin gửi văn bản kèm theo.')

describe('a mail', () => {
  it('with a document attached gives the document, and says who sent it when', async () => {
    const docx = await makeDocx([ORDER])
    const { reading, enclosed } = await open(
      makeMail(
        multipart('mixed', [HELLO, attachment('Thông báo số 70.docx', docx)]),
        '=?UTF-8?Q?K=E1=BA=BFt_lu=E1=BA=ADn?=',
      ),
    )
    expect(reading).toEqual({ ok: true, kind: 'docx', text: ORDER })
    expect(enclosed).toMatchObject({
      files: [{ name: 'Thông báo số 70.docx' }],
      read: 0,
      message: {
        kind: 'mail',
        from: 'Văn phòng <vanthu@a.example>',
        to: ['Sở KHCN <so@a.example>'],
        subject: 'Kết luận',
        // After midnight in Viet Nam.
        sentOn: '2026-06-20',
        number: null,
      },
    })
  })

  it('names files as RFC 2047 and RFC 2231 write them, whole or in pieces', async () => {
    const named = (disposition: string) =>
      part(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', disposition],
        'Giao S=E1=BB=9F A r=C3=A0 so=C3=A1t =\r\nh=E1=BA=A1 t=E1=BA=A7ng.',
      )
    const { reading, enclosed } = await open(
      makeMail(
        multipart('mixed', [
          named(
            `Content-Disposition: attachment; filename="=?UTF-8?B?${Buffer.from('Kế hoạch.txt').toString('base64')}?="`,
          ),
          named(`Content-Disposition: attachment; filename*0*=UTF-8''Ph%E1%BB%A5%20; filename*1*=l%E1%BB%A5c.txt`),
        ]),
      ),
    )
    expect(reading).toMatchObject({ ok: true, text: 'Giao Sở A rà soát hạ tầng.\n' })
    expect(enclosed?.files.map(({ name }) => name)).toEqual(['Kế hoạch.txt', 'Phụ lục.txt'])
  })

  it('takes the likeliest of several: the paper before its annex, by the words of the name', async () => {
    const annex = await makeDocx(['Phụ lục danh sách'])
    const paper = await makeDocx([ORDER])
    const { enclosed } = await open(
      makeMail(multipart('mixed', [HELLO, attachment('PhuLuc_1.docx', annex), attachment('2026.docx', paper)])),
    )
    expect(enclosed?.read).toBe(1)
  })

  it('tries the next where the first cannot be read, and keeps no program', async () => {
    const { reading, enclosed } = await open(
      makeMail(
        multipart('mixed', [
          attachment('Thông báo.docx', makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }])),
          attachment('ban-sao.txt', ORDER),
          attachment('xem.exe', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0])),
        ]),
      ),
    )
    expect(reading).toMatchObject({ ok: true, text: ORDER })
    expect(enclosed?.files.map(({ name }) => name)).toEqual(['Thông báo.docx', 'ban-sao.txt'])
    expect(enclosed?.message.leftOut).toEqual(['xem.exe'])
  })

  it('without anything attached is the document itself', async () => {
    expect(await open(makeMail(plainPart(ORDER)))).toMatchObject({ reading: { kind: 'txt', text: ORDER } })
    const page = part(['Content-Type: text/html; charset=utf-8'], `<p>Chào</p><ol><li>${ORDER}</li></ol>`)
    const both = await open(makeMail(multipart('alternative', [plainPart('thô'), page])))
    expect(both).toMatchObject({
      reading: { kind: 'html', text: `Chào\n1. ${ORDER}` },
      enclosed: { files: [{ body: true }] },
    })
  })

  it('leaves the pictures of its own page out', async () => {
    const logo = part(
      [
        'Content-Type: image/png',
        'Content-ID: <logo>',
        'Content-Transfer-Encoding: base64',
        'Content-Disposition: inline; filename="logo.png"',
      ],
      base64(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
    )
    const page = part(['Content-Type: text/html; charset=utf-8'], '<p>Chào</p><img src="cid:logo">')
    const { enclosed } = await open(
      makeMail(multipart('mixed', [multipart('related', [page, logo]), attachment('a.txt', ORDER)])),
    )
    expect(enclosed?.files.map(({ name }) => name)).toEqual(['a.txt'])
  })

  it('forwarded inside another is opened, inline and as a file', async () => {
    const inner = makeMail(multipart('mixed', [HELLO, attachment('a.txt', ORDER)]))
    const inline = multipart('mixed', [plainPart('Chuyển tiếp'), part(['Content-Type: message/rfc822'], inner)])
    expect((await open(makeMail(inline))).reading).toMatchObject({ ok: true, text: ORDER })
    const asFile = multipart('mixed', [
      part(['Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="thu.eml"'], inner),
    ])
    expect((await open(makeMail(asFile))).reading).toMatchObject({ ok: true, text: ORDER })
    expect((await open(makeMail(multipart('mixed', [attachment('goc.eml', inner)])))).reading).toMatchObject({
      text: ORDER,
    })
  })

  it('also as a page saved with its pictures (MHT)', async () => {
    const page = part(
      ['Content-Type: text/html; charset="utf-8"', 'Content-Location: http://a.example/'],
      `<html><body><p>${ORDER}</p></body></html>`,
    )
    const css = part(['Content-Type: text/css', 'Content-Location: http://a.example/a.css'], 'p {}')
    const saved = `From: <Saved by a browser>\r\nSubject: Thong bao\r\nMIME-Version: 1.0\r\n${multipart('related', [page, css])}`
    expect(await open(saved)).toMatchObject({ reading: { kind: 'html', text: ORDER } })
  })

  it('is not what a paper is that begins with a word and a colon', async () => {
    for (const paper of ['Số: 70/TB-UBND\nGiao Sở A', 'To: Sở A\nSubject: họp\n\nGiao Sở A'])
      expect(await open(paper)).toMatchObject({ reading: { kind: 'txt', text: paper }, enclosed: null })
  })
})

describe('a mail made to harm', () => {
  const nested = (depth: number) => {
    let content = plainPart(ORDER)
    for (let at = 0; at < depth; at++) content = multipart('mixed', [content])
    return makeMail(content)
  }

  it('of 50 parts inside parts is read, of 100 refused', async () => {
    expect((await open(nested(50))).reading).toMatchObject({ ok: true, text: ORDER })
    expect((await open(nested(100))).reading).toEqual({ ok: false, issue: { code: 'broken', kind: 'envelope' } })
  })

  it('that forwards itself without end comes to an end', async () => {
    let mail = makeMail(plainPart(ORDER))
    for (let at = 0; at < 30; at++) mail = makeMail(multipart('mixed', [part(['Content-Type: message/rfc822'], mail)]))
    expect(await open(mail)).toHaveProperty('reading')
  })

  it('with more files than anybody sends is refused, the number named', async () => {
    const parts = Array.from({ length: 101 }, (_, at) => attachment(`${at}.txt`, 'x'))
    expect((await open(makeMail(multipart('mixed', parts)))).reading).toEqual({
      ok: false,
      issue: { code: 'zip-bomb', measure: 'entries', limit: 100 },
    })
  })

  it('with headers without end, and without an end of its parts, comes back as a value', async () => {
    const endless = makeMail(`X-A: ${'a'.repeat(3_000_000)}\r\n${plainPart('x')}`)
    expect((await open(endless)).reading.ok).toBe(false)
    const open_ = makeMail('Content-Type: multipart/mixed; boundary="z"\r\n\r\n--z\r\n')
    expect((await open(open_)).reading).toMatchObject({ ok: false, issue: { code: 'nothing-readable' } })
  })
})

describe('an archive', () => {
  it('gives the paper in it, and leaves out what systems put beside', async () => {
    const zip = makeZip([
      { name: '__MACOSX/._a.txt', content: 'x' },
      { name: 'Phu luc.txt', content: 'danh sách' },
      { name: 'Cong van.txt', content: ORDER },
    ])
    const { reading, enclosed } = await open(zip)
    expect(reading).toMatchObject({ ok: true, text: ORDER })
    expect(enclosed).toMatchObject({ read: 1, message: { kind: 'archive', from: null } })
    expect(enclosed?.files).toHaveLength(2)
  })

  it('inside an archive is not opened; with a password is refused', async () => {
    const inner = makeZip([{ name: 'a.txt', content: ORDER }])
    expect((await open(makeZip([{ name: 'b.zip', content: inner }]))).reading).toMatchObject({ ok: false })
    const locked = makeZip([{ name: 'a.txt', content: ORDER, encrypted: true }])
    expect((await open(locked)).reading).toEqual({ ok: false, issue: { code: 'encrypted-archive' } })
  })

  it('that lies about its sizes, or holds too much in all, is refused', async () => {
    const lie = makeZip([{ name: 'a.txt', content: Buffer.alloc(30 * 1024 * 1024, ' '), claimed: 100 }])
    expect((await open(lie)).reading).toMatchObject({ issue: { code: 'zip-bomb', measure: 'false-size' } })
    const random = Buffer.alloc(4 * 1024 * 1024, 'Giao Sở A chủ trì ')
    const many = Array.from({ length: 20 }, (_, at) => ({ name: `${at}.txt`, content: random }))
    expect((await open(makeZip(many))).reading).toMatchObject({ issue: { code: 'zip-bomb', measure: 'unpacked' } })
  })
})
