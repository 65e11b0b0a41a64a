/** A kind of file by its first bytes; what a browser or a file name claims counts for nothing. */
export type FileKind = { mediaType: string; extension: string }

const OFFICE = 'application/vnd.openxmlformats-officedocument'

const SIGNATURES: readonly { at?: number; bytes: readonly number[]; kind: FileKind }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: { mediaType: 'application/pdf', extension: 'pdf' } },
  { bytes: [0xff, 0xd8, 0xff], kind: { mediaType: 'image/jpeg', extension: 'jpg' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: { mediaType: 'image/png', extension: 'png' } },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: { mediaType: 'image/gif', extension: 'gif' } },
  { bytes: [0x49, 0x49, 0x2a, 0x00], kind: { mediaType: 'image/tiff', extension: 'tif' } },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], kind: { mediaType: 'image/tiff', extension: 'tif' } },
  { at: 8, bytes: [0x57, 0x45, 0x42, 0x50], kind: { mediaType: 'image/webp', extension: 'webp' } },
  { at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], kind: { mediaType: 'image/heic', extension: 'heic' } },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: { mediaType: 'application/vnd.rar', extension: 'rar' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: { mediaType: 'application/x-7z-compressed', extension: '7z' } },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: { mediaType: 'application/rtf', extension: 'rtf' } },
]

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Names of entries stand in clear at the head and in the directory at the tail of a zip. */
const LOOKED_AT = 65_536

/** The kind of a file that may be kept as evidence; null for programs, pages with scripts and what nobody knows. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const known = SIGNATURES.find(({ at = 0, bytes: signature }) => standsAt(bytes, at, signature))
  if (known) return known.kind
  if (standsAt(bytes, 0, ZIP)) return zipKind(bytes)
  if (standsAt(bytes, 0, OLE2)) return oleKind(bytes)
  return plainText(bytes) ? { mediaType: 'text/plain', extension: 'txt' } : null
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = latin(bytes.subarray(0, LOOKED_AT)) + latin(bytes.subarray(Math.max(0, bytes.length - LOOKED_AT)))
  if (names.includes('word/')) return { mediaType: `${OFFICE}.wordprocessingml.document`, extension: 'docx' }
  if (names.includes('xl/')) return { mediaType: `${OFFICE}.spreadsheetml.sheet`, extension: 'xlsx' }
  if (names.includes('ppt/')) return { mediaType: `${OFFICE}.presentationml.presentation`, extension: 'pptx' }
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text'))
    return { mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt' }
  return { mediaType: 'application/zip', extension: 'zip' }
}

function oleKind(bytes: Uint8Array): FileKind {
  const sheet = latin(bytes).includes('W\0o\0r\0k\0b\0o\0o\0k\0')
  return sheet
    ? { mediaType: 'application/vnd.ms-excel', extension: 'xls' }
    : { mediaType: 'application/msword', extension: 'doc' }
}

/** Plain text in UTF-8 without control characters and not a page that a browser would run. */
function plainText(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/^\s*(?:<[!?a-z]|#!)/i.test(text.slice(0, 1024))
  } catch {
    return false
  }
}

const standsAt = (bytes: Uint8Array, at: number, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[at + index] === byte)

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
