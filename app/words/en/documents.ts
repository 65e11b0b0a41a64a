import type { DocumentKind, ForeignKind } from '~/documents/document-reading'
import type { documents as source } from '../vi/documents'

const KINDS: Record<DocumentKind | 'envelope', string> = {
  txt: 'plain text file (TXT)',
  html: 'web page (HTML)',
  docx: 'Word file (DOCX)',
  pdf: 'PDF file',
  envelope: 'mail, edXML message or archive',
  xml: 'XML file',
  jpeg: 'JPG picture',
  png: 'PNG picture',
  webp: 'WebP picture',
}
const FOREIGN: Record<ForeignKind, string> = {
  image: 'a picture',
  rtf: 'an RTF file',
  spreadsheet: 'a spreadsheet',
  presentation: 'a presentation',
  archive: 'an archive',
  mail: 'a mail',
  binary: 'a file of no known kind',
}
const BOMBS: Record<string, (limit: number) => string> = {
  entries: (limit) => `it holds more than ${limit} entries`,
  unpacked: (limit) => `it unpacks to more than ${megabytes(limit)}`,
  ratio: (limit) => `a part of it is packed more than ${limit} times`,
  'false-size': () => 'it lies about the size of a part',
}
const megabytes = (bytes: number | string) => `${Math.round((Number(bytes) / 1024 / 1024) * 10) / 10} MB`
const megapixels = (pixels: number | string) => Math.round(Number(pixels) / 1_000_000)
const seconds = (time: number | string) => `${Math.round(Number(time) / 1000)} seconds`
const kindOf = (kind: number | string) => KINDS[kind as keyof typeof KINDS] ?? 'file'

export const documents: typeof source = {
  kinds: KINDS,
  accepted: (limit) =>
    `DOCX, PDF (scans too), photographs (JPG, PNG, WebP), TXT and HTML are read, and edXML messages, mail (EML) and ZIP archives with a document inside; at most ${megabytes(limit)} a file.`,
  scannedPages: (pages, count) =>
    count === 1
      ? `Page ${pages} is a picture or blank: it has no letters to read, and nothing of it is in the result.`
      : `Pages ${pages} are pictures or blank: they have no letters to read, and nothing of them is in the result.`,
  issues: {
    empty: () => 'The file holds no words.',
    'too-large': ({ size = 0, limit = 0 }) =>
      `The file has ${megabytes(size)}; at most ${megabytes(limit)} is read. Split it or leave pictures out.`,
    'unknown-kind': ({ found = 'binary' }) =>
      `This is ${FOREIGN[found as ForeignKind] ?? FOREIGN.binary}, which is not read. Send DOCX, PDF (scans too), photographs (JPG, PNG, WebP), TXT, HTML or XML.`,
    'unknown-encoding': () => 'The encoding of the text is not certain. Save it as UTF-8 (Unicode).',
    'zip-bomb': ({ measure = '', limit = 0 }) =>
      `Refused for safety: ${BOMBS[measure]?.(Number(limit)) ?? 'the packing is not that of a document'}.`,
    'encrypted-pdf': () => 'The PDF asks for a password. Send a copy without one.',
    'encrypted-office': () => 'The Word file asks for a password. Send a copy without one.',
    'encrypted-archive': () => 'The archive has a password. Unpack it and send the files themselves.',
    'broken-attachment': ({ name = '' }) =>
      `The attachment “${name}” is damaged (its Base64 or packing is wrong). Fetch the message again, or send the document alone.`,
    'nothing-readable': ({ files = 0 }) =>
      Number(files) === 0
        ? 'There is no file inside, and no words either. Send the document itself.'
        : `None of the ${files} files inside can be read. Send the document itself (DOCX, PDF).`,
    'pdf-without-text': ({ pages = 0 }) => `The PDF's ${pages} page(s) are scanned pictures without text.`,
    'too-many-pages': ({ pages = 0, limit = 0 }) =>
      `The file has ${pages} pages; at most ${limit} are read. Split the annexes off.`,
    broken: ({ kind = '' }) =>
      `The ${kindOf(kind)} cannot be read: it is damaged or not well-formed. Save it anew and send it again.`,
    'old-doc-format': () =>
      'This is a Word file of the old format (.doc). Open it in Word or LibreOffice, save it as DOCX and send that.',
    'xml-doctype': () => 'The XML file declares a DOCTYPE, which is refused for safety. Take the declaration out.',
    'too-slow': ({ limit = 0 }) => `Reading took more than ${seconds(limit)} and was stopped. Split the file.`,
    'too-many-pixels': ({ width = 0, height = 0, limit = 0 }) =>
      `The picture has ${width} × ${height} dots; at most ${megapixels(limit)} million are read. Scan it again at 200–300 dpi.`,
    'too-many-scanned-pages': ({ pages = 0, limit = 0 }) =>
      `The file has ${pages} pages that are pictures; at most ${limit} are recognised. Split the annexes off.`,
    'no-words': ({ pages = 0 }) =>
      `No words were recognised on the ${pages} page(s). Scan it again more clearly, the right way up, at 200–300 dpi.`,
    'page-too-slow': ({ page = 0, limit = 0 }) =>
      `Page ${page} was not recognised within ${seconds(limit)}, so it was stopped. Scan this page again.`,
    stopped: () => 'Recognition was stopped.',
    'too-much-memory': ({ limit = 0 }) =>
      `Reading needed more than ${megabytes(limit)} of memory and was stopped. Split the file.`,
  },
}
