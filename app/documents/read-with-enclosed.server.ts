import { fileKind } from '~/domain/files/file-kind'
import type { MessageHeader } from '~/domain/notices/message-header'
import { contentKind } from './content-kind'
import { DOCUMENT_LIMITS as LIMITS } from './document-limits'
import type { DocumentIssue, DocumentReading } from './document-reading'
import { likelyMains } from './envelopes/choose-main'
import type { EnclosedFile, Envelope } from './envelopes/envelope'
import { envelopeKind } from './envelopes/envelope-kind'
import { inThread } from './worker/in-thread.server'

/** The files that came in one mail, message or archive: those worth keeping, and which of them was read. */
export type Enclosed = { files: EnclosedFile[]; read: number; message: MessageHeader }

/** `enclosed` null: the file is a document itself, or was not read. */
export type HandedInReading = { reading: DocumentReading; enclosed: Enclosed | null }

/**
 * Reads a file as handed in. A mail, an edXML message and an archive are opened first: the likeliest of the files in it is
 * the document, the next is tried where that one cannot be read, and all are given back to be kept with it.
 *
 * @param read reads one document; told what it is to read
 * @returns never throws; `enclosed` null where the file is a document itself
 */
export async function readWithEnclosed(
  bytes: Uint8Array,
  read: (document: Uint8Array) => Promise<DocumentReading>,
): Promise<HandedInReading> {
  if (bytes.length > LIMITS.fileSize) return refused({ code: 'too-large', size: bytes.length, limit: LIMITS.fileSize })
  if (envelopeKind(bytes) === null) return alone(await read(bytes))
  const opened = await inThread({ kind: 'envelope', bytes })
  if (!opened.ok) return refused(opened.issue)
  return opened.envelope ? readMain(opened.envelope, read) : alone(await read(bytes))
}

async function readMain(
  { files, message }: Envelope,
  read: (document: Uint8Array) => Promise<DocumentReading>,
): Promise<HandedInReading> {
  let first: DocumentIssue | null = null
  for (const at of likelyMains(files, message)) {
    const main = files[at]
    if (!main) continue
    const reading = await read(main.bytes)
    if (reading.ok) return { reading, enclosed: kept(files, main, message) }
    first ??= reading.issue
  }
  return refused(first ?? { code: 'nothing-readable', files: files.length })
}

/** Programs and what nobody knows are not kept, but named; the mail's own words only where they were read. */
function kept(files: readonly EnclosedFile[], main: EnclosedFile, message: MessageHeader): Enclosed {
  const worth = files.filter((file) => file === main || (!file.body && isKept(file.bytes)))
  const leftOut = files.filter((file) => !file.body && !worth.includes(file)).map(({ name }) => name)
  return { files: worth, read: worth.indexOf(main), message: { ...message, leftOut } }
}

const isKept = (bytes: Uint8Array): boolean =>
  bytes.length > 0 && (fileKind(bytes) !== null || contentKind(bytes).kind !== 'refused')

const alone = (reading: DocumentReading): HandedInReading => ({ reading, enclosed: null })

const refused = (issue: DocumentIssue): HandedInReading => ({ reading: { ok: false, issue }, enclosed: null })
