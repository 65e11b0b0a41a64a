import { gunzipSync } from 'node:zlib'
import { openArchive } from '../archive/open-archive.server'
import { DOCUMENT_LIMITS as LIMITS } from '../document-limits'
import { DocumentRefusal } from '../document-reading'
import { isOffice } from './is-office'

/**
 * An attachment of an edXML message as it was before packing: senders put each file alone into a ZIP (ContentType
 * `application/zip`, the name stays the file's own) or gzip it. A ZIP of several files is an attachment itself.
 * @throws DocumentRefusal `zip-bomb`, `encrypted-archive`, `broken-attachment`
 */
export async function unpackedAttachment(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipped(name, bytes)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes
  const archive = await openArchive(bytes, { code: 'encrypted-archive' })
  const [only, ...others] = archive.names.filter((part) => !part.endsWith('/'))
  if (only === undefined || others.length > 0 || isOffice(archive.names)) return bytes
  return (await archive.bytes(only)) ?? bytes
}

function gunzipped(name: string, bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMITS.partUnpacked })
  } catch (error) {
    if (error instanceof RangeError)
      throw new DocumentRefusal({ code: 'zip-bomb', measure: 'unpacked', limit: LIMITS.partUnpacked })
    throw new DocumentRefusal({ code: 'broken-attachment', name })
  }
}
