import { DOCUMENT_LIMITS } from '~/documents/document-limits'
import type { DocumentIssue, DocumentReading } from '~/documents/document-reading'
import { MEDIA_TYPES, mediaTypeOf } from '~/documents/media-type'
import type { UncertainWord } from '~/documents/ocr/place-words'
import { scanIssue, scanKind } from '~/documents/ocr/scan-reading'
import { readDocument } from '~/documents/read-document.server'
import { type Enclosed, readWithEnclosed } from '~/documents/read-with-enclosed.server'
import type { Issue } from '~/domain/command-result'
import type { EnclosedFiles } from '~/domain/notices/enclosed-files'
import type { MessageHeader } from '~/domain/notices/message-header'

/** A document as the form handed it in, with its text. */
export type HandedIn = {
  text: string
  scannedPages?: number[]
  uncertain?: UncertainWord[]
  file: { name: string; content: Uint8Array; mediaType: string }
  /** What came in the file, where that is a mail, a message or an archive. */
  enclosed?: EnclosedFiles
}

type ScanFile = { name: string; content: Uint8Array }
type Refused = { ok: false; issue: Issue }
type ReadBytes = { ok: true; handedIn: HandedIn } | Refused
/** What a form brought: a document that is read, or one whose words must first be recognised. */
type HandedInForm = ReadBytes | { ok: true; scan: ScanFile & { mediaType: string } }

const ENVELOPE_TYPES: Record<MessageHeader['kind'], string> = {
  edxml: MEDIA_TYPES.xml,
  mail: 'message/rfc822',
  archive: 'application/zip',
}

/** The text of the file, else of the pasted words; or what is wrong with it. A file too large is not even looked into. */
export async function readHandedIn(form: FormData, pastedName: string): Promise<HandedInForm> {
  const file = form.get('file')
  const pasted = form.get('text')
  if (file instanceof File && (file.size > 0 || file.name !== '')) return readFile(file)
  if (typeof pasted !== 'string' || pasted.trim() === '')
    return { ok: false, issue: { field: 'file', key: 'notices.nothing-handed-in' } }
  // A form sends line ends as CRLF whatever the person pasted; the page shows and counts plain line feeds.
  const text = pasted.replace(/\r\n?/g, '\n').normalize('NFC')
  const content = new TextEncoder().encode(text)
  return { ok: true, handedIn: { text, file: { name: pastedName, content, mediaType: MEDIA_TYPES.txt } } }
}

async function readFile(file: File): Promise<HandedInForm> {
  const limit = DOCUMENT_LIMITS.fileSize
  if (file.size > limit) return refused({ code: 'too-large', size: file.size, limit })
  const content = new Uint8Array(await file.arrayBuffer())
  let scan: { issue: DocumentIssue | null } | null = null
  const read = await readBytes(file.name, content, async (document) => {
    const reading = await readDocument(document)
    if (scanKind(document, reading)) scan ??= { issue: scanIssue(document, reading) }
    return reading
  })
  return settled(read, scan, { name: file.name, content })
}

/** A scan goes into the row, unless a first look refuses it. The pages of a PDF that bear text are read in any case. */
function settled(read: ReadBytes, scan: { issue: DocumentIssue | null } | null, file: ScanFile): HandedInForm {
  if (!scan) return read
  if (!scan.issue) return { ok: true, scan: { ...file, mediaType: mediaTypeOf(file.content) } }
  return read.ok ? read : refused(scan.issue)
}

/** A file as it is handed in, opened and read by `read`: the page's own reader, or the one that recognises scans. */
export async function readBytes(
  name: string,
  content: Uint8Array,
  read: (document: Uint8Array) => Promise<DocumentReading>,
): Promise<ReadBytes> {
  const { reading, enclosed } = await readWithEnclosed(content, read)
  if (!reading.ok) return refused(reading.issue)
  const { text, scannedPages, uncertain, kind } = reading
  const mediaType = enclosed ? ENVELOPE_TYPES[enclosed.message.kind] : MEDIA_TYPES[kind]
  const handedIn: HandedIn = { text, scannedPages, uncertain, file: { name, content, mediaType } }
  return { ok: true as const, handedIn: enclosed ? { ...handedIn, enclosed: toKeep(enclosed) } : handedIn }
}

const toKeep = ({ files, read, message }: Enclosed): EnclosedFiles => ({
  files: files.map(({ name, bytes }) => ({ name, content: bytes, mediaType: mediaTypeOf(bytes) })),
  paper: read,
  message,
})

function refused({ code, ...context }: DocumentIssue): Refused {
  return { ok: false, issue: { field: 'file', key: `documents.${code}`, context } }
}
