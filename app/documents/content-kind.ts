import type { DocumentIssue, ForeignKind } from './document-reading'
import { envelopeKind } from './envelopes/envelope-kind'
import { decodeText } from './text-encoding'

/**
 * What a file's first look says. `zip` may be a DOCX: its directory tells, inside the reading thread.
 * `txt` comes with the text since telling text from bytes means decoding it.
 */
export type ContentKind =
  | { kind: 'pdf' | 'zip' }
  | { kind: 'txt' | 'html' | 'xml'; text: string }
  | { kind: 'refused'; issue: DocumentIssue }

const SIGNATURES: readonly [ForeignKind, number[]][] = [
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
]
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HTML_START =
  /^(?:<\?xml[^>]*\?>|<!--[\s\S]{0,2000}?-->|\s)*<(?:!doctype\s+html|html|head|body|meta|title|style|div|section|article|main|table|p|h[1-6]|ul|ol|span)\b/i

/** Looks at bytes only; a file's name may say anything. `bytes` is not empty. */
export function contentKind(bytes: Uint8Array): ContentKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'zip' }
  if (holdsEarly(bytes, '%PDF-')) return { kind: 'pdf' }
  if (startsWith(bytes, OLE2)) return { kind: 'refused', issue: ole2Issue(bytes) }
  const foreign = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))
  if (foreign) return { kind: 'refused', issue: { code: 'unknown-kind', found: foreign[0] } }
  return textKind(bytes)
}

function textKind(bytes: Uint8Array): ContentKind {
  if (envelopeKind(bytes) === 'mail') return refused({ code: 'unknown-kind', found: 'mail' })
  const text = decodeText(bytes)
  if (text === null) {
    const binary = bytes.subarray(0, 4096).includes(0)
    return refused(binary ? { code: 'unknown-kind', found: 'binary' } : { code: 'unknown-encoding' })
  }
  if (looksBinary(text)) return refused({ code: 'unknown-kind', found: 'binary' })
  if (text.trim() === '') return refused({ code: 'empty' })
  const start = text.slice(0, 8192).trimStart()
  if (HTML_START.test(start)) return { kind: 'html', text }
  if (/^<(?:\?xml\s|!DOCTYPE\s|[\w:.-]+(?:\s[^<]*)?\/?>)/i.test(start) && text.trimEnd().endsWith('>'))
    return { kind: 'xml', text }
  return { kind: 'txt', text }
}

/** NUL stands in no text and in no database column; a few other control characters come along when Word is copied. */
function looksBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g) ?? []
  return text.includes('\u0000') || controls.length * 100 > text.length
}

/** OLE2 holds Word 97-2003, Excel 97-2003, or the encrypted form of a newer file; stream names stand in UTF-16. */
function ole2Issue(bytes: Uint8Array): DocumentIssue {
  const holds = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le')
  if (holds('EncryptedPackage')) return { code: 'encrypted-office' }
  if (holds('WordDocument')) return { code: 'old-doc-format' }
  if (holds('Workbook')) return { code: 'unknown-kind', found: 'spreadsheet' }
  if (holds('PowerPoint Document')) return { code: 'unknown-kind', found: 'presentation' }
  return { code: 'old-doc-format' }
}

const refused = (issue: DocumentIssue): ContentKind => ({ kind: 'refused', issue })

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte)

/** Readers accept a PDF header anywhere in the first kilobyte (ISO 32000, annex of implementation notes). */
const holdsEarly = (bytes: Uint8Array, mark: string) => Buffer.from(bytes.subarray(0, 1024)).includes(mark, 0, 'latin1')
