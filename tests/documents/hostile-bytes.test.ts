import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DOCUMENT_KINDS, type DocumentReading } from '~/documents/document-reading'
import { readDocument } from '~/documents/read-document.server'
import { documents } from '~/words/vi/documents'
import { makeRawDocx } from './making/make-docx'
import { makePdf } from './making/make-pdf'

/** Whatever comes in: text in NFC of a known kind, or an issue that has a sentence. */
function expectValue(reading: DocumentReading) {
  if (reading.ok) {
    expect(DOCUMENT_KINDS).toContain(reading.kind)
    expect(reading.text).toBe(reading.text.normalize('NFC'))
  } else {
    const { code, ...context } = reading.issue
    expect(documents.issues[code](context)).toMatch(/\p{L}.*\.$/u)
  }
}

const STARTS = [
  '',
  '%PDF-1.4\n',
  'PK\u0003\u0004',
  '<html><body>',
  '<?xml version="1.0"?><a>',
  '\ufeff',
  '<table><tr><td>',
  '\u00ff\u00fe',
]
const started = fc
  .tuple(fc.constantFrom(...STARTS), fc.uint8Array({ maxLength: 300 }))
  .map(([start, bytes]) => Buffer.concat([Buffer.from(start, 'latin1'), bytes]))

it('any bytes come back as a value', async () => {
  await fc.assert(
    fc.asyncProperty(started, async (bytes) => expectValue(await readDocument(bytes))),
    { numRuns: 300 },
  )
})

it('any text comes back as itself in NFC, or as a value', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1 })
  await fc.assert(
    fc.asyncProperty(text, async (words) => expectValue(await readDocument(Buffer.from(words)))),
    { numRuns: 300 },
  )
})

const WHOLE = [
  makePdf([[{ text: 'Giao Sở A chủ trì thực hiện', x: 80, y: 80 }]]),
  makeRawDocx('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Giao Sở A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'),
]

it('a damaged file comes back as a value', async () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 })
  const damaged = fc.tuple(fc.constantFrom(...WHOLE), damage).map(([whole, changes]) => {
    const bytes = Buffer.from(whole)
    for (const [at, value] of changes) bytes[at % bytes.length] = value
    return bytes
  })
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => expectValue(await readDocument(bytes))),
    { numRuns: 150 },
  )
})
