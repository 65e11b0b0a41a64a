import { describe, expect, test } from 'vitest'
import { EVIDENCE_LIMITS, evidenceIssues, keptName } from '~/domain/files/evidence'
import { fileKind } from '~/domain/files/file-kind'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('the kind of a file by its bytes', () => {
  test.each([
    ['%PDF-1.7 …', 'pdf'],
    ['PK\x03\x04....word/document.xml', 'docx'],
    ['PK\x03\x04....xl/workbook.xml', 'xlsx'],
    ['PK\x03\x04....ppt/presentation.xml', 'pptx'],
    ['PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
    ['PK\x03\x04....anh.jpg', 'zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....W\0o\0r\0k\0b\0o\0o\0k\0', 'xls'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....', 'doc'],
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['RIFF....WEBP', 'webp'],
  ])('%j is %s', (content, extension) => {
    expect(fileKind(latin(content))?.extension).toBe(extension)
  })

  test('Vietnamese text is text', () => {
    expect(fileKind(bytes('Báo cáo tiến độ tháng 4'))?.mediaType).toBe('text/plain')
  })

  test.each(['MZ\x90\0\x03', '\x7fELF\0', '\xff\xfe\x00'])('a program or unknown bytes are refused: %j', (content) => {
    expect(fileKind(latin(content))).toBeNull()
  })

  test.each(['<!doctype html><script>', '<svg onload="x">', ' <?xml version="1.0"?>', '#!/bin/sh'])(
    'what a browser or shell would run is refused: %s',
    (content) => expect(fileKind(bytes(content))).toBeNull(),
  )
})

describe('evidence', () => {
  const text = (name: string) => ({ name, content: bytes('nội dung') })

  test('up to five files of a known kind pass', () => {
    expect(
      evidenceIssues(
        [1, 2, 3, 4, 5].map((n) => text(`${n}.txt`)),
        'files',
      ),
    ).toEqual([])
  })

  test('each fault is named at the field', () => {
    const files = [
      { name: 'rong.pdf', content: new Uint8Array() },
      { name: 'to.pdf', content: new Uint8Array(EVIDENCE_LIMITS.fileSize + 1) },
      { name: 'ma.exe', content: latin('MZ\0\0') },
    ]
    expect(evidenceIssues(files, 'files').map((issue) => [issue.field, issue.key, issue.context?.name])).toEqual([
      ['files', 'directives.file-empty', 'rong.pdf'],
      ['files', 'directives.file-too-large', 'to.pdf'],
      ['files', 'directives.file-kind-refused', 'ma.exe'],
    ])
    expect(evidenceIssues([text('a'), text('b')], 'file', 1)[0]?.key).toBe('directives.too-many-files')
  })
})

describe('the name a file is kept under', () => {
  test.each([
    ['C:\\Users\\x\\Báo cáo.pdf', 'Báo cáo.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\r\nb\u202e.txt', 'ab.txt'],
    ['', 'tep-dinh-kem'],
    ['Báo cáo'.normalize('NFD'), 'Báo cáo'],
  ])('%j becomes %j', (given, kept) => expect(keptName(given)).toBe(kept))

  test('an endless name keeps its ending', () => {
    const kept = keptName(`${'a'.repeat(500)}.docx`)
    expect(kept).toHaveLength(180)
    expect(kept.endsWith('.docx')).toBe(true)
  })
})
