import yauzl from 'yauzl'
import { DOCUMENT_LIMITS as LIMITS } from '../document-limits'
import { type DocumentIssue, DocumentRefusal } from '../document-reading'
import { decodePart, unpackPart } from './unpack-part.server'

/**
 * An archive whose directory has been found harmless. `bytes` unpacks one part under the limits, `read` gives it as text;
 * `null` where it is absent. `names` holds folders too, ending with a slash.
 */
export type Archive = {
  names: string[]
  bytes: (name: string) => Promise<Buffer | null>
  read: (name: string) => Promise<string | null>
}

/**
 * Opens a ZIP in memory and judges it by its central directory before anything is unpacked.
 * @param locked the issue where a part has a password
 * @throws DocumentRefusal `zip-bomb`, `locked`; yauzl's own error where the bytes are no archive
 */
export async function openArchive(bytes: Uint8Array, locked: DocumentIssue): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await open(buffer)
  if (zip.entryCount > LIMITS.archiveEntries) throw bomb('entries', LIMITS.archiveEntries)
  const entries = await listEntries(zip)
  let unpacked = 0
  for (const entry of entries.values()) {
    if (entry.isEncrypted()) throw new DocumentRefusal(locked)
    unpacked += entry.uncompressedSize
    if (unpacked > LIMITS.archiveUnpacked) throw bomb('unpacked', LIMITS.archiveUnpacked)
  }
  const unpack = async (name: string) => {
    const entry = entries.get(name)
    return entry ? unpackPart(zip, entry) : null
  }
  return {
    names: [...entries.keys()],
    bytes: unpack,
    read: async (name) => {
      const part = await unpack(name)
      return part && decodePart(part)
    },
  }
}

const bomb = (measure: 'entries' | 'unpacked', limit: number) =>
  new DocumentRefusal({ code: 'zip-bomb', measure, limit })

/** Sizes are counted by our own reading, which names the limit that was passed: `unpackPart`. */
const open = (buffer: Buffer) =>
  new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    )
  })

const listEntries = (zip: yauzl.ZipFile) =>
  new Promise<Map<string, yauzl.Entry>>((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>()
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(nameOf(entry), entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', reject)
    zip.readEntry()
  })

/** Many programs write UTF-8 without saying so; what is no UTF-8 is read as the standard says (CP437). */
function nameOf(entry: yauzl.Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(entry.fileNameRaw)
  } catch {
    return entry.fileName
  }
}
