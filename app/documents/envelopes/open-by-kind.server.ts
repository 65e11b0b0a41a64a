import { DOCUMENT_LIMITS as LIMITS } from '../document-limits'
import { DocumentRefusal } from '../document-reading'
import { XmlError } from '../xml/xml-entities'
import type { EnclosedFile, Envelope, EnvelopeReading } from './envelope'
import { type EnvelopeKind, envelopeKind } from './envelope-kind'
import { openEdxml } from './open-edxml.server'
import { openMail } from './open-mail'
import { openZip } from './open-zip.server'

/** A mail that encloses an archive that encloses a message: deeper than this nobody sends papers. */
const DEEPEST = 3

/** Which envelope says most of the paper: a mail only carries an edXML message on, an archive says nothing. */
const SPEAKS = { archive: 0, mail: 1, edxml: 2 } as const

/** Opens a file that may hold others; runs inside the reading thread. Whatever a parser throws becomes a value. */
export async function openByKind(bytes: Uint8Array): Promise<EnvelopeReading> {
  try {
    return { ok: true, envelope: await openWhole(bytes, []) }
  } catch (error) {
    if (error instanceof DocumentRefusal) return { ok: false, issue: error.issue }
    if (error instanceof XmlError && error.reason === 'doctype') return { ok: false, issue: { code: 'xml-doctype' } }
    return { ok: false, issue: { code: 'broken', kind: 'envelope' } }
  }
}

/** Envelopes inside an envelope are opened too, their files in their place; an archive inside an archive is not. */
async function openWhole(bytes: Uint8Array, around: readonly EnvelopeKind[]): Promise<Envelope | null> {
  const kind = envelopeKind(bytes)
  if (kind === null || around.length >= DEEPEST || (kind === 'zip' && around.includes('zip'))) return null
  const envelope = await open(kind, bytes)
  if (!envelope) return null
  let { message } = envelope
  const files: EnclosedFile[] = []
  for (const file of envelope.files) {
    const inner = await openWhole(file.bytes, [...around, kind])
    files.push(...(inner?.files ?? [file]))
    if (inner && SPEAKS[inner.message.kind] > SPEAKS[message.kind]) message = inner.message
    assertWithinLimits(files)
  }
  return { message, files }
}

function open(kind: EnvelopeKind, bytes: Uint8Array): Promise<Envelope | null> {
  if (kind === 'mail') return openMail(bytes)
  return kind === 'edxml' ? openEdxml(bytes) : openZip(bytes)
}

function assertWithinLimits(files: readonly EnclosedFile[]) {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size > LIMITS.enclosedSize)
    throw new DocumentRefusal({ code: 'zip-bomb', measure: 'unpacked', limit: LIMITS.enclosedSize })
  if (files.length > LIMITS.enclosedFiles)
    throw new DocumentRefusal({ code: 'zip-bomb', measure: 'entries', limit: LIMITS.enclosedFiles })
}
