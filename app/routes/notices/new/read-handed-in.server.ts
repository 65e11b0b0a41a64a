import { DOCUMENT_LIMITS } from '~/documents/document-limits'
import type { DocumentIssue } from '~/documents/document-reading'
import { MEDIA_TYPES, mediaTypeOf } from '~/documents/media-type'
import { readDocument } from '~/documents/read-document.server'
import { type Enclosed, readWithEnclosed } from '~/documents/read-with-enclosed.server'
import type { Issue } from '~/domain/command-result'
import type { EnclosedFiles } from '~/domain/notices/enclosed-files'
import type { MessageHeader } from '~/domain/notices/message-header'

/** A document as the form handed it in, with its text. */
export type HandedIn = {
  text: string
  scannedPages?: number[]
  file: { name: string; content: Uint8Array; mediaType: string }
  /** What came in the file, where that is a mail, a message or an archive. */
  enclosed?: EnclosedFiles
}

const ENVELOPE_TYPES: Record<MessageHeader['kind'], string> = {
  edxml: MEDIA_TYPES.xml,
  mail: 'message/rfc822',
  archive: 'application/zip',
}

/** The text of the file, else of the pasted words; or what is wrong with it. A file too large is not even looked into. */
export async function readHandedIn(
  form: FormData,
  pastedName: string,
): Promise<{ ok: true; handedIn: HandedIn } | { ok: false; issue: Issue }> {
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

async function readFile(file: File) {
  const limit = DOCUMENT_LIMITS.fileSize
  if (file.size > limit) return refused({ code: 'too-large', size: file.size, limit })
  const content = new Uint8Array(await file.arrayBuffer())
  const { reading, enclosed } = await readWithEnclosed(content, readDocument)
  if (!reading.ok) return refused(reading.issue)
  const { text, scannedPages, kind } = reading
  const mediaType = enclosed ? ENVELOPE_TYPES[enclosed.message.kind] : MEDIA_TYPES[kind]
  const handedIn: HandedIn = { text, scannedPages, file: { name: file.name, content, mediaType } }
  return { ok: true as const, handedIn: enclosed ? { ...handedIn, enclosed: toKeep(enclosed) } : handedIn }
}

const toKeep = ({ files, read, message }: Enclosed): EnclosedFiles => ({
  files: files.map(({ name, bytes }) => ({ name, content: bytes, mediaType: mediaTypeOf(bytes) })),
  paper: read,
  message,
})

function refused({ code, ...context }: DocumentIssue) {
  return { ok: false as const, issue: { field: 'file', key: `documents.${code}`, context } }
}
