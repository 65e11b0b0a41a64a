import { describe, expect, it } from 'vitest'
import { DOCUMENT_LIMITS } from '~/documents/document-limits'
import { readDocument } from '~/documents/read-document.server'
import { makeRawDocx } from './making/make-docx'
import { makePdf } from './making/make-pdf'
import { makeZip } from './making/make-zip'

const issueOf = async (bytes: Uint8Array | string) => {
  const reading = await readDocument(Buffer.from(bytes))
  return reading.ok ? reading : reading.issue
}
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ole2 = (stream: string) => Buffer.concat([Buffer.from(OLE2), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])

describe('a file is refused, and the refusal says why', () => {
  it('empty: no byte, only blanks, no words', async () => {
    expect(await issueOf('')).toEqual({ code: 'empty' })
    expect(await issueOf(' \n\t\n')).toEqual({ code: 'empty' })
    expect(await issueOf('<html><body><script>1</script></body></html>')).toEqual({ code: 'empty' })
    expect(await issueOf(makeRawDocx('<w:p/>'))).toEqual({ code: 'empty' })
  })

  it('too large: names the size and the limit', async () => {
    const size = DOCUMENT_LIMITS.fileSize + 1
    expect(await issueOf(Buffer.alloc(size, 'a'))).toEqual({ code: 'too-large', size, limit: 20 * 1024 * 1024 })
  })

  it('of another kind, whatever it is', async () => {
    const kinds: [Uint8Array | string, string][] = [
      [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'image'],
      [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image'],
      ['{\\rtf1 xin chào}', 'rtf'],
      ['MIME-Version: 1.0\nContent-Type: multipart/related', 'mail'],
      [makeZip([{ name: 'a.txt', content: 'x' }]), 'archive'],
      [
        makeZip([
          { name: '[Content_Types].xml', content: '<Types/>' },
          { name: 'xl/workbook.xml', content: '<x/>' },
        ]),
        'spreadsheet',
      ],
      [
        makeZip([
          { name: '[Content_Types].xml', content: '<Types/>' },
          { name: 'ppt/a.xml', content: '<x/>' },
        ]),
        'presentation',
      ],
      [Uint8Array.of(1, 0, 2, 0, 3), 'binary'],
      [ole2('Workbook'), 'spreadsheet'],
    ]
    for (const [bytes, found] of kinds) expect(await issueOf(bytes)).toEqual({ code: 'unknown-kind', found })
  })

  it('Word of the old format, and Word with a password', async () => {
    expect(await issueOf(ole2('WordDocument'))).toEqual({ code: 'old-doc-format' })
    expect(await issueOf(Uint8Array.from(OLE2))).toEqual({ code: 'old-doc-format' })
    expect(await issueOf(ole2('EncryptedPackage'))).toEqual({ code: 'encrypted-office' })
    const zip = makeZip([{ name: '[Content_Types].xml', content: '<Types/>', encrypted: true }])
    expect(await issueOf(zip)).toEqual({ code: 'encrypted-office' })
  })

  it('PDF: with a password, scanned, too long, damaged', async () => {
    expect(await issueOf(makePdf([[{ text: 'Thông báo', x: 80, y: 80 }]], { encrypted: true }))).toEqual({
      code: 'encrypted-pdf',
    })
    expect(await issueOf(makePdf([[], [], []]))).toEqual({ code: 'pdf-without-text', pages: 3 })
    const pages = Array.from({ length: 301 }, () => [])
    expect(await issueOf(makePdf(pages))).toEqual({ code: 'too-many-pages', pages: 301, limit: 300 })
    expect(await issueOf('%PDF-1.7\nnothing more')).toEqual({ code: 'broken', kind: 'pdf' })
  })

  it('DOCX: cut off, not well-formed, without a body', async () => {
    expect(await issueOf(makeRawDocx('<w:p/>').slice(0, 200))).toEqual({ code: 'broken', kind: 'docx' })
    expect(await issueOf(makeRawDocx('<w:p>'))).toEqual({ code: 'broken', kind: 'docx' })
  })

  it('XML: with a DOCTYPE, not well-formed, nested without end', async () => {
    const laughs = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    expect(await issueOf(laughs)).toEqual({ code: 'xml-doctype' })
    expect(await issueOf('<?xml version="1.0"?><a><b></a>')).toEqual({ code: 'broken', kind: 'xml' })
    expect(await issueOf('<a>&b;</a>')).toEqual({ code: 'broken', kind: 'xml' })
    expect(await issueOf(`${'<a>'.repeat(5000)}x${'</a>'.repeat(5000)}`)).toEqual({ code: 'broken', kind: 'xml' })
  })
})
