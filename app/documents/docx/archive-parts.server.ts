import yauzl from 'yauzl'
import { DOCUMENT_LIMITS as LIMITS } from '../document-limits'
import { DocumentRefusal } from '../document-reading'
import { unpackPart } from './unpack-part.server'

/** An archive whose directory has been found harmless; `read` unpacks one part under the limits, `null` where absent. */
export type ArchiveParts = { names: string[]; read: (name: string) => Promise<string | null> }

/**
 * Opens a ZIP in memory and judges it by its central directory before anything is unpacked.
 * @throws DocumentRefusal `zip-bomb`, `encrypted-office`; yauzl's own error where the bytes are no archive
 */
export async function openArchive(bytes: Uint8Array): Promise<ArchiveParts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await open(buffer)
  if (zip.entryCount > LIMITS.archiveEntries) throw bomb('entries', LIMITS.archiveEntries)
  const entries = await listEntries(zip)
  let unpacked = 0
  for (const entry of entries.values()) {
    if (entry.isEncrypted()) throw new DocumentRefusal({ code: 'encrypted-office' })
    unpacked += entry.uncompressedSize
    if (unpacked > LIMITS.archiveUnpacked) throw bomb('unpacked', LIMITS.archiveUnpacked)
  }
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name)
      return entry ? unpackPart(zip, entry) : null
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
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', reject)
    zip.readEntry()
  })
